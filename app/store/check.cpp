// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/check.h"

#include "store/database.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace
{
using Findings = Result<QStringList>;

Findings integrityFindings(Database &database)
{
    return database
        .list(u"PRAGMA integrity_check"_s,
              [](const Statement &row) {
                  return row.text(0);
              })
        .transform([](QStringList lines) {
            lines.removeAll(u"ok"_s);
            return lines;
        });
}

Findings foreignKeyFindings(Database &database)
{
    return database.list(u"PRAGMA foreign_key_check"_s, [](const Statement &row) -> QString {
        // Tables without row ids give none.
        return u"%1: its %2 is missing"_s.arg(row.isNull(1) ? row.text(0) : row.text(0) + u' ' + row.text(1), row.text(2));
    });
}

/// SQLite's substr counts code points, as the ranges do.
Findings annotationFindings(Database &database)
{
    return database.list(
        u"SELECT annotation.id, annotation.article FROM annotation JOIN article_text ON article_text.article = annotation.article"
        " WHERE anchor = '' AND substr(text, range_start + 1, range_end - range_start) <> quote ORDER BY annotation.id"_s,
        [](const Statement &row) -> QString {
            return u"annotation %1: its quote does not stand in article %2 where it says"_s.arg(row.integer(0)).arg(row.integer(1));
        });
}

Findings mentionFindings(Database &database)
{
    return database.list(
        u"SELECT mention.article, count(*) FROM mention JOIN article_text ON article_text.article = mention.article"
        " WHERE substr(article_text.text, range_start + 1, range_end - range_start) <> mention.text GROUP BY mention.article"_s,
        [](const Statement &row) -> QString {
            return u"article %1: %2 of its mentions do not stand where they say"_s.arg(row.integer(0)).arg(row.integer(1));
        });
}

Findings textFindings(Database &database)
{
    auto texts = database.query(u"SELECT id, digest, text FROM article LEFT JOIN article_text ON article_text.article = article.id ORDER BY id"_s);
    if (!texts) {
        return std::unexpected(texts.error());
    }
    QStringList findings;
    auto more = texts->next();
    for (; more && *more; more = texts->next()) {
        if (texts->isNull(2)) {
            findings.append(u"article %1: its text is missing"_s.arg(texts->integer(0)));
        } else if (QCryptographicHash::hash(texts->text(2).toUtf8(), QCryptographicHash::Sha256) != texts->bytes(1)) {
            findings.append(u"article %1: its text has changed"_s.arg(texts->integer(0)));
        }
    }
    return more.transform([&](bool) {
        return findings;
    });
}

/// Compares the index with the texts. FTS5 does so in answer to an INSERT, which a library opened for reading refuses.
Findings indexFindings(Database &database)
{
    if (database.isReadOnly()) {
        return {};
    }
    const auto agrees = database.exec(u"INSERT INTO article_index (article_index, rank) VALUES ('integrity-check', 1)"_s);
    if (agrees) {
        return {};
    }
    if (agrees.error().code == ErrorCode::LibraryDamaged) {
        return QStringList{u"the full-text index does not agree with the texts"_s};
    }
    return std::unexpected(agrees.error());
}
}

Result<QStringList> checkLibrary(Database &database)
{
    QStringList findings;
    for (const auto find : {integrityFindings, foreignKeyFindings, annotationFindings, mentionFindings, textFindings, indexFindings}) {
        const auto found = find(database);
        if (!found) {
            return found;
        }
        findings.append(*found);
    }
    return findings;
}
