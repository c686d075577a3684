-- SPDX-FileCopyrightText: 2026 The Manicule developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Schema 7: the index of names, on a condition that costs little. Of a list (IN), SQLite makes a table for each mention that is
-- put in, which took longer than all else of putting it in.

DROP INDEX mention_name
-- next statement
CREATE INDEX mention_name ON mention (text, kind) WHERE kind = 'person' OR kind = 'organization' OR kind = 'place' OR kind = 'misc'
