-- SPDX-FileCopyrightText: 2026 The Manicule developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Schema 1. Statements are separated by the marker line. Offsets are Unicode code points, end exclusive; times are
-- milliseconds since 1970, UTC. Columns hold '' rather than NULL where nothing is known.

-- What lists show. Texts and originals stand apart so that listing reads neither.
CREATE TABLE article (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    title TEXT NOT NULL,
    author TEXT NOT NULL,
    source TEXT NOT NULL,
    published TEXT NOT NULL,
    language TEXT NOT NULL,
    file_name TEXT NOT NULL,
    encoding TEXT NOT NULL,
    words INTEGER NOT NULL,
    imported INTEGER NOT NULL,
    -- SHA-256 of the text in UTF-8: the same text is the same article.
    digest BLOB NOT NULL UNIQUE,
    -- The version of the recognizer that the mentions came from; '' before it has run.
    recognized_with TEXT NOT NULL
)
-- next statement
CREATE TABLE article_text (
    article INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
    text TEXT NOT NULL,
    -- What each paragraph is, one letter for each: Paragraph, Title, Lead, Subheading, list Item, Quotation, Caption, Note, Byline.
    paragraph_kinds TEXT NOT NULL
)
-- next statement
-- The file as it came: its length in four bytes, big-endian, and a zlib stream.
CREATE TABLE article_original (
    article INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
    bytes BLOB NOT NULL
)
-- next statement
-- Mentions of an article do not overlap, so no two begin at one place.
CREATE TABLE mention (
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    range_start INTEGER NOT NULL,
    range_end INTEGER NOT NULL,
    kind TEXT NOT NULL,
    value TEXT NOT NULL,
    flags TEXT NOT NULL,
    confidence REAL NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (article, range_start)
) WITHOUT ROWID
-- next statement
CREATE INDEX mention_name ON mention (text, kind) WHERE kind IN ('person', 'organization', 'place', 'misc')
-- next statement
CREATE TABLE tag (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    parent INTEGER REFERENCES tag ON DELETE CASCADE,
    name TEXT NOT NULL,
    -- The name without case, in Unicode's sense, which SQLite's own NOCASE is not.
    name_key TEXT NOT NULL,
    colour TEXT NOT NULL,
    description TEXT NOT NULL,
    shortcut TEXT UNIQUE,
    position INTEGER NOT NULL
)
-- next statement
CREATE INDEX tag_parent ON tag (parent)
-- next statement
-- Ids begin at 1, so that 0 can stand for the root, where NULLs would all be different.
CREATE UNIQUE INDEX tag_sibling_name ON tag (ifnull(parent, 0), name_key)
-- next statement
CREATE TABLE annotation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    range_start INTEGER NOT NULL,
    range_end INTEGER NOT NULL,
    paragraph INTEGER NOT NULL,
    quote TEXT NOT NULL,
    context_before TEXT NOT NULL,
    context_after TEXT NOT NULL,
    note TEXT NOT NULL,
    annotator TEXT NOT NULL,
    created INTEGER NOT NULL,
    modified INTEGER NOT NULL
)
-- next statement
CREATE INDEX annotation_place ON annotation (article, range_start, range_end)
-- next statement
CREATE TABLE annotation_tag (
    annotation INTEGER NOT NULL REFERENCES annotation ON DELETE CASCADE,
    tag INTEGER NOT NULL REFERENCES tag ON DELETE CASCADE,
    PRIMARY KEY (annotation, tag)
) WITHOUT ROWID
-- next statement
CREATE INDEX annotation_tag_tag ON annotation_tag (tag)
-- next statement
CREATE TABLE history_step (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    article INTEGER NOT NULL,
    made INTEGER NOT NULL,
    undone INTEGER NOT NULL
)
-- next statement
-- The statements that take a step back (or, where it is undone, make it again), to be run from the last to the first.
CREATE TABLE history_change (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    step INTEGER NOT NULL REFERENCES history_step ON DELETE CASCADE,
    statement TEXT NOT NULL
)
-- next statement
CREATE INDEX history_change_step ON history_change (step)
-- next statement
-- Holds the step that is being made, only while it is: without it, the triggers record nothing.
CREATE TABLE history_open (
    step INTEGER NOT NULL
)
-- next statement
CREATE VIEW article_content AS
    SELECT article.id, article.title, article_text.text
    FROM article JOIN article_text ON article_text.article = article.id
-- next statement
CREATE VIRTUAL TABLE article_index USING fts5 (
    title, text,
    content = 'article_content', content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 2',
    prefix = '1 2 3'
)
-- next statement
-- An article enters the index with its text, which is written after its title.
CREATE TRIGGER article_index_insert AFTER INSERT ON article_text BEGIN
    INSERT INTO article_index (rowid, title, text)
        SELECT id, title, text FROM article_content WHERE id = new.article;
END
-- next statement
CREATE TRIGGER article_index_delete BEFORE DELETE ON article BEGIN
    INSERT INTO article_index (article_index, rowid, title, text)
        SELECT 'delete', id, title, text FROM article_content WHERE id = old.id;
END
-- next statement
CREATE TRIGGER article_index_title_before BEFORE UPDATE OF title ON article BEGIN
    INSERT INTO article_index (article_index, rowid, title, text)
        SELECT 'delete', id, title, text FROM article_content WHERE id = old.id;
END
-- next statement
CREATE TRIGGER article_index_title_after AFTER UPDATE OF title ON article BEGIN
    INSERT INTO article_index (rowid, title, text)
        SELECT id, title, text FROM article_content WHERE id = new.id;
END
-- next statement
PRAGMA application_id = 1296974668
