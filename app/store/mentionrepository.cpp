// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/mentionrepository.h"

#include "core/codepoints.h"
#include "store/database.h"
#include "store/mentionwriter.h"
#include "store/transaction.h"

using namespace Qt::StringLiterals;

MentionRepository::MentionRepository(Database &database)
    : m_database(database)
{
}

Result<QList<Mention>> MentionRepository::ofArticle(ArticleId article, QStringView text) const
{
    const CodePoints points(text);
    return m_database.list(
        u"SELECT range_start, range_end, kind, value, flags, confidence FROM mention WHERE article = ? ORDER BY range_start"_s,
        [&](const Statement &row) {
            return Mention{points.toPositions({row.integer(0), row.integer(1)}),
                           kindFromWord(row.text(2)).value_or(MentionKind::Misc),
                           row.text(3),
                           flagsFromWords(row.text(4)),
                           row.real(5)};
        },
        article);
}

Result<void> MentionRepository::replace(ArticleId article, QStringView text, const QList<Mention> &mentions, const QString &recognizer)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    auto marked = m_database.query(u"UPDATE article SET recognized_with = ? WHERE id = ?"_s, recognizer, article);
    if (!marked) {
        return std::unexpected(marked.error());
    }
    if (marked->changedRows() == 0) {
        return failure(ErrorCode::ArticleUnknown, QString::number(article));
    }
    return m_database.exec(u"DELETE FROM mention WHERE article = ?"_s, article)
        .and_then([&] {
            return MentionWriter::prepare(m_database);
        })
        .and_then([&](MentionWriter writer) {
            return writer.write(article, text, mentions);
        })
        .and_then([&] {
            return transaction->commit();
        });
}

Result<QList<ArticleId>> MentionRepository::staleArticles(const QString &recognizer) const
{
    return m_database.list(
        u"SELECT id FROM article WHERE recognized_with <> ? ORDER BY id DESC"_s,
        [](const Statement &row) {
            return ArticleId(row.integer(0));
        },
        recognizer);
}

Result<QHash<QPair<MentionKind, QString>, int>> MentionRepository::countsInLibrary(const QStringList &texts) const
{
    const auto transaction = Transaction::beginReading(m_database);
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    // The condition is the one of the index mention_name, which serves only a query that repeats it.
    auto counts = m_database.prepare(
        u"SELECT kind, count(*) FROM mention WHERE text = ?"
        " AND kind IN ('person', 'organization', 'place', 'misc') GROUP BY kind"_s);
    if (!counts) {
        return std::unexpected(counts.error());
    }
    QHash<QPair<MentionKind, QString>, int> found;
    for (const auto &text : texts) {
        auto more = counts->run(text).and_then([&] {
            return counts->next();
        });
        for (; more && *more; more = counts->next()) {
            const auto kind = kindFromWord(counts->text(0)).value_or(MentionKind::Misc);
            found.insert({kind, text}, int(counts->integer(1)));
        }
        if (!more) {
            return std::unexpected(more.error());
        }
    }
    return found;
}
