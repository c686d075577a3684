-- SPDX-FileCopyrightText: 2026 The Manicule developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Schema 2: what the reader says of names and figures, the bin, what has been read, collections.

ALTER TABLE mention ADD COLUMN entity TEXT NOT NULL DEFAULT ''
-- next statement
ALTER TABLE mention ADD COLUMN origin TEXT NOT NULL DEFAULT 'pattern'
-- next statement
-- What is new in a mention is found by reading the texts again.
UPDATE article SET recognized_with = ''
-- next statement
ALTER TABLE article ADD COLUMN section TEXT NOT NULL DEFAULT ''
-- next statement
ALTER TABLE article ADD COLUMN url TEXT NOT NULL DEFAULT ''
-- next statement
-- Which fields were read out of the text, one bit for each: 1 title, 2 author, 4 source, 8 date, 16 section, 32 address, 64 language.
ALTER TABLE article ADD COLUMN guessed INTEGER NOT NULL DEFAULT 0
-- next statement
CREATE INDEX article_url ON article (url) WHERE url <> ''
-- next statement
-- When it was put into the bin; 0 where it lies in none.
ALTER TABLE article ADD COLUMN binned INTEGER NOT NULL DEFAULT 0
-- next statement
ALTER TABLE article ADD COLUMN is_read INTEGER NOT NULL DEFAULT 0
-- next statement
ALTER TABLE article ADD COLUMN starred INTEGER NOT NULL DEFAULT 0
-- next statement
-- Passages that show what belongs under a tag, as the reader wrote them.
ALTER TABLE tag ADD COLUMN examples TEXT NOT NULL DEFAULT ''
-- next statement
-- What the reader says of one mention. It stands for the mention whatever recognition finds there later, so it says all of it.
CREATE TABLE mention_decision (
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    range_start INTEGER NOT NULL,
    range_end INTEGER NOT NULL,
    status TEXT NOT NULL,
    origin TEXT NOT NULL,
    kind TEXT NOT NULL,
    value TEXT NOT NULL,
    entity TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (article, range_start, range_end)
) WITHOUT ROWID
-- next statement
CREATE INDEX mention_decision_text ON mention_decision (text)
-- next statement
-- What the reader says of a name wherever it stands. kind and entity are '' where they stay as found; always: it is marked even
-- where recognition does not find it.
CREATE TABLE name_decision (
    name TEXT PRIMARY KEY,
    status TEXT NOT NULL,
    kind TEXT NOT NULL,
    entity TEXT NOT NULL,
    always INTEGER NOT NULL
) WITHOUT ROWID
-- next statement
CREATE TABLE collection (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    parent INTEGER REFERENCES collection ON DELETE CASCADE,
    name TEXT NOT NULL,
    -- As a tag's.
    name_key TEXT NOT NULL,
    position INTEGER NOT NULL
)
-- next statement
CREATE INDEX collection_parent ON collection (parent)
-- next statement
CREATE UNIQUE INDEX collection_sibling_name ON collection (ifnull(parent, 0), name_key)
-- next statement
CREATE TABLE collection_article (
    collection INTEGER NOT NULL REFERENCES collection ON DELETE CASCADE,
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    PRIMARY KEY (collection, article)
) WITHOUT ROWID
-- next statement
CREATE INDEX collection_article_article ON collection_article (article)
-- next statement
CREATE INDEX article_binned ON article (id) WHERE binned <> 0
