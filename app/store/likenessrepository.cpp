// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/likenessrepository.h"

#include "store/articlerepository.h"
#include "store/database.h"
#include "store/history.h"

using namespace Qt::StringLiterals;

LikenessRepository::LikenessRepository(Database &database, History &history, ArticleRepository &articles)
    : m_database(database)
    , m_history(history)
    , m_articles(articles)
{
}

Result<void> LikenessRepository::eachFingerprint(const Visit &visit) const
{
    auto rows = m_database.query(
        u"SELECT id, marks FROM article LEFT JOIN article_fingerprint ON article_fingerprint.article = article.id"
        " WHERE binned = 0 ORDER BY id"_s);
    if (!rows) {
        return std::unexpected(rows.error());
    }
    auto more = rows->next();
    for (; more && *more; more = rows->next()) {
        if (const auto visited = visit(rows->integer(0), rows->bytes(1)); !visited) {
            return visited;
        }
    }
    return more.transform([](bool) { });
}

Result<void> LikenessRepository::settle(const QList<ArticleLink> &linked, const QList<ArticleId> &binned)
{
    const auto about = linked.size() + binned.size() == 1 ? (linked.isEmpty() ? binned.first() : linked.first().article) : 0;
    return m_history.step(EditKind::SettleDuplicates, about, [&] {
        auto done = m_articles.setBinned(binned, true);
        for (auto link = linked.begin(); done && link != linked.end(); ++link) {
            done = m_database.requireRow(u"article"_s, link->article, ErrorCode::ArticleUnknown)
                       .and_then([&] {
                           return m_database.requireRow(u"article"_s, link->other, ErrorCode::ArticleUnknown);
                       })
                       .and_then([&] {
                           return m_database.exec(u"INSERT INTO article_link (article, other, distance) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"_s,
                                                  link->article,
                                                  link->other,
                                                  link->distance);
                       });
        }
        return done;
    });
}

Result<void> LikenessRepository::unlink(ArticleId one, ArticleId other)
{
    return m_history.step(EditKind::UnlinkArticles, one, [&] {
        return m_database.exec(u"DELETE FROM article_link WHERE (article = ? AND other = ?) OR (article = ? AND other = ?)"_s, one, other, other, one);
    });
}

Result<QList<ArticleLink>> LikenessRepository::linksOf(ArticleId article) const
{
    return m_database.list(
        u"SELECT linked, distance FROM (SELECT other AS linked, distance FROM article_link WHERE article = ?"
        " UNION SELECT article, distance FROM article_link WHERE other = ?) JOIN article ON id = linked WHERE binned = 0 ORDER BY distance, linked"_s,
        [article](const Statement &row) {
            return ArticleLink{.article = article, .other = row.integer(0), .distance = row.real(1)};
        },
        article,
        article);
}
