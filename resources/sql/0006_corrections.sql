-- SPDX-FileCopyrightText: 2026 The Manicule developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Schema 6: what of an article the reader knows better than any file.

-- Which fields the reader has corrected, bits as in `guessed`; a newer version of the article leaves them as they are.
ALTER TABLE article ADD COLUMN corrected INTEGER NOT NULL DEFAULT 0
-- next statement
-- Which fields those were was not kept before.
UPDATE article SET corrected = 127 WHERE id IN (SELECT article FROM history_step WHERE kind = 'correct-article' AND undone = 0)
