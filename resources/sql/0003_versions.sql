-- SPDX-FileCopyrightText: 2026 The Manicule developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Schema 3: the versions of a text, and what has lost its place in it.

-- The texts that an article has had, and the one it has, once it has had two. Each is kept as what it changed in the one before, so
-- that a hundred corrections cost no hundred texts.
CREATE TABLE article_version (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    -- The version before; 0 for the text that the article came with, which changes nothing.
    previous INTEGER NOT NULL,
    origin TEXT NOT NULL,
    made INTEGER NOT NULL,
    change_start INTEGER NOT NULL,
    removed TEXT NOT NULL,
    inserted TEXT NOT NULL,
    paragraph_kinds TEXT NOT NULL,
    words INTEGER NOT NULL,
    digest BLOB NOT NULL,
    -- Of a version that came in a file: its name, and its bytes as in article_original.
    file_name TEXT NOT NULL,
    original BLOB
)
-- next statement
CREATE INDEX article_version_article ON article_version (article)
-- next statement
CREATE INDEX article_version_digest ON article_version (digest)
-- next statement
-- The version that article_text holds; 0 where there is only one. Text and index follow it, see the triggers.
ALTER TABLE article ADD COLUMN version INTEGER NOT NULL DEFAULT 0
-- next statement
-- '': it stands where it says. 'doubtful': it may stand there. 'orphaned': its range is empty and only near where it stood. Quote and
-- context of both are those of the version in which they stood last.
ALTER TABLE annotation ADD COLUMN anchor TEXT NOT NULL DEFAULT ''
-- next statement
-- How much speaks for the range, from 0 to 1.
ALTER TABLE annotation ADD COLUMN anchor_score REAL NOT NULL DEFAULT 1
-- next statement
CREATE INDEX annotation_unplaced ON annotation (article) WHERE anchor <> ''
-- next statement
-- A change to make to an article's text: what is inserted makes it. A view without rows, because a trigger takes no arguments.
CREATE VIEW article_change AS
    SELECT article, change_start, removed, inserted, paragraph_kinds, words, digest FROM article_version WHERE 0
-- next statement
-- Mentions before the change stay, those behind it move, those within it go. All are to be recognised anew. Each is written twice,
-- below zero first, because places are unique.
CREATE TRIGGER article_change_make INSTEAD OF INSERT ON article_change BEGIN
    UPDATE article_text SET paragraph_kinds = new.paragraph_kinds,
        text = substr(text, 1, new.change_start) || new.inserted || substr(text, new.change_start + length(new.removed) + 1)
        WHERE article = new.article;
    UPDATE article SET words = new.words, digest = new.digest, recognized_with = '' WHERE id = new.article;
    DELETE FROM mention WHERE article = new.article
        AND range_start < new.change_start + length(new.removed) AND range_end > new.change_start;
    UPDATE mention SET range_start = -1 - (range_start + length(new.inserted) - length(new.removed)),
        range_end = range_end + length(new.inserted) - length(new.removed)
        WHERE article = new.article AND range_start >= new.change_start + length(new.removed);
    UPDATE mention SET range_start = -1 - range_start WHERE article = new.article AND range_start < 0;
END
-- next statement
CREATE TRIGGER article_version_forward AFTER UPDATE OF version ON article WHEN old.version <> 0 BEGIN
    INSERT INTO article_change (article, change_start, removed, inserted, paragraph_kinds, words, digest)
        SELECT article, change_start, removed, inserted, paragraph_kinds, words, digest
        FROM article_version WHERE id = new.version AND previous = old.version;
END
-- next statement
CREATE TRIGGER article_version_back AFTER UPDATE OF version ON article WHEN new.version <> 0 BEGIN
    INSERT INTO article_change (article, change_start, removed, inserted, paragraph_kinds, words, digest)
        SELECT later.article, later.change_start, later.inserted, later.removed, earlier.paragraph_kinds, earlier.words, earlier.digest
        FROM article_version AS later JOIN article_version AS earlier ON earlier.id = later.previous
        WHERE later.id = old.version AND earlier.id = new.version;
END
-- next statement
CREATE TRIGGER article_index_text_before BEFORE UPDATE OF text ON article_text BEGIN
    INSERT INTO article_index (article_index, rowid, title, text)
        SELECT 'delete', id, title, text FROM article_content WHERE id = old.article;
END
-- next statement
CREATE TRIGGER article_index_text_after AFTER UPDATE OF text ON article_text BEGIN
    INSERT INTO article_index (rowid, title, text)
        SELECT id, title, text FROM article_content WHERE id = new.article;
END
