// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/check.h"

#include "core/codepoints.h"
#include "store/database.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype digestLength = 32; // of a SHA-256

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

/// Compares an article's text with what refers to it. Each text is read once, however much refers to it.
class TextCheck
{
public:
    TextCheck(qint64 article, QString text, QByteArray digest)
        : m_article(article)
        , m_text(std::move(text))
        , m_digest(std::move(digest))
        , m_points(m_text)
    {
    }

    [[nodiscard]] Findings findings(Database &database) const
    {
        auto annotations = strayAnnotations(database);
        const auto mentions = strayMentions(database);
        if (!annotations || !mentions) {
            return annotations ? mentions : annotations;
        }
        *annotations += *mentions;
        // Behind it stands the id of an article that became another's newer version.
        if (QCryptographicHash::hash(m_text.toUtf8(), QCryptographicHash::Sha256) != m_digest.left(digestLength)) {
            annotations->append(u"article %1: its text has changed"_s.arg(m_article));
        }
        return annotations;
    }

private:
    [[nodiscard]] bool holds(TextRange codePoints, const QString &quote) const
    {
        const auto range = m_points.toPositions(codePoints);
        return !codePoints.isEmpty() && codePoints.end <= m_points.count() && QStringView(m_text).sliced(range.start, range.length()) == quote;
    }

    [[nodiscard]] Findings strayAnnotations(Database &database) const
    {
        auto annotations =
            database.query(u"SELECT id, range_start, range_end, quote FROM annotation WHERE article = ? AND anchor = '' ORDER BY id"_s, m_article);
        if (!annotations) {
            return std::unexpected(annotations.error());
        }
        QStringList findings;
        auto more = annotations->next();
        for (; more && *more; more = annotations->next()) {
            if (!holds({annotations->integer(1), annotations->integer(2)}, annotations->text(3))) {
                findings.append(u"annotation %1: its quote does not stand in article %2 where it says"_s.arg(annotations->integer(0)).arg(m_article));
            }
        }
        return more.transform([&](bool) {
            return findings;
        });
    }

    [[nodiscard]] Findings strayMentions(Database &database) const
    {
        auto mentions = database.query(u"SELECT range_start, range_end, text FROM mention WHERE article = ?"_s, m_article);
        if (!mentions) {
            return std::unexpected(mentions.error());
        }
        int strays = 0;
        auto more = mentions->next();
        for (; more && *more; more = mentions->next()) {
            strays += holds({mentions->integer(0), mentions->integer(1)}, mentions->text(2)) ? 0 : 1;
        }
        return more.transform([&](bool) {
            return strays == 0 ? QStringList() : QStringList{u"article %1: %2 of its mentions do not stand where they say"_s.arg(m_article).arg(strays)};
        });
    }

    qint64 m_article;
    QString m_text;
    QByteArray m_digest;
    CodePoints m_points;
};

Findings textFindings(Database &database)
{
    auto texts = database.query(u"SELECT id, digest, text FROM article LEFT JOIN article_text ON article_text.article = article.id ORDER BY id"_s);
    if (!texts) {
        return std::unexpected(texts.error());
    }
    QStringList findings;
    auto more = texts->next();
    for (; more && *more; more = texts->next()) {
        const auto article = texts->integer(0);
        const auto found = texts->isNull(2) ? Findings(QStringList{u"article %1: its text is missing"_s.arg(article)})
                                            : TextCheck(article, texts->text(2), texts->bytes(1)).findings(database);
        if (!found) {
            return found;
        }
        findings.append(*found);
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
    for (const auto find : {integrityFindings, foreignKeyFindings, textFindings, indexFindings}) {
        const auto found = find(database);
        if (!found) {
            return found;
        }
        findings.append(*found);
    }
    return findings;
}

Result<bool> repairIndex(Database &database)
{
    return indexFindings(database).and_then([&](const QStringList &findings) -> Result<bool> {
        if (findings.isEmpty()) {
            return false;
        }
        return database.exec(u"INSERT INTO article_index (article_index) VALUES ('rebuild')"_s).transform([] {
            return true;
        });
    });
}
