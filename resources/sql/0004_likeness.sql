-- SPDX-FileCopyrightText: 2026 The Manicule developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Schema 4: articles that are nearly the same; corrections of what is known about an article.

-- Two articles that the reader calls versions of one text; the first came later. The distance is between 0, the same, and 1.
CREATE TABLE article_link (
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    other INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    distance REAL NOT NULL,
    PRIMARY KEY (article, other)
) WITHOUT ROWID
-- next statement
CREATE INDEX article_link_other ON article_link (other)
-- next statement
-- What texts are compared by, as the importer made it; an article without a row is compared by its text.
CREATE TABLE article_fingerprint (
    article INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
    marks BLOB NOT NULL
)
-- next statement
CREATE TRIGGER article_fingerprint_outdated AFTER UPDATE OF text ON article_text BEGIN
    DELETE FROM article_fingerprint WHERE article = new.article;
END
-- next statement
-- Recognition depends on both. A trigger, so that undoing a correction counts too.
CREATE TRIGGER article_mentions_outdated AFTER UPDATE OF language, published ON article
WHEN old.language IS NOT new.language OR old.published IS NOT new.published BEGIN
    UPDATE article SET recognized_with = '' WHERE id = new.id;
END
