-- SPDX-FileCopyrightText: 2026 The Manicule developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Schema 5: annotations that moved with their text are listed until the reader has seen it.

-- What the passage said before its article's text changed and it moved or was corrected; '' where there is nothing to see.
ALTER TABLE annotation ADD COLUMN moved_from TEXT NOT NULL DEFAULT ''
-- next statement
CREATE INDEX annotation_moved ON annotation (article) WHERE moved_from <> ''
