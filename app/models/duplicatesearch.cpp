// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/duplicatesearch.h"

#include "import/nearduplicateindex.h"
#include "store/articlerepository.h"
#include "store/library.h"

#include <QSet>

Result<QList<NearDuplicate>> nearDuplicates(Library &library, const QList<ArticleId> &articles, double mostDistance, const std::stop_token &stop)
{
    const auto ids = library.articles().ids();
    if (!ids) {
        return std::unexpected(ids.error());
    }
    const QSet<ArticleId> asked(articles.begin(), articles.end());
    QList<NearDuplicate> found;
    NearDuplicateIndex older;
    for (const auto id : *ids) {
        if (stop.stop_requested()) {
            return failure(ErrorCode::Cancelled);
        }
        const auto article = library.articles().article(id);
        if (!article) {
            return std::unexpected(article.error());
        }
        const auto marks = minHashOf(article->text);
        const auto matches = asked.contains(id) ? older.find(marks, mostDistance) : QList<NearDuplicateIndex::Match>();
        if (!matches.isEmpty()) {
            found.append({.article = id, .title = article->title, .other = matches.first().article, .otherTitle = {}, .distance = matches.first().distance});
        }
        older.add(id, marks);
    }
    for (auto &pair : found) {
        const auto other = library.articles().summary(pair.other);
        if (!other) {
            return std::unexpected(other.error());
        }
        pair.otherTitle = other->title;
    }
    return found;
}
