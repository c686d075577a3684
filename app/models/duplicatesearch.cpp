// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/duplicatesearch.h"

#include "import/nearduplicateindex.h"
#include "store/articlerepository.h"
#include "store/library.h"
#include "store/likenessrepository.h"
#include "store/versionrepository.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace
{
using Nearest = QMap<ArticleId, NearDuplicateIndex::Match>; // of an article that is asked about, the older one

/// For each newer article that goes, the older one of its pair.
QHash<ArticleId, ArticleId> keptInstead(const QList<NearDuplicate> &pairs, const QList<DuplicateChoice> &choices)
{
    QHash<ArticleId, ArticleId> kept;
    for (qsizetype i = 0; i < pairs.size(); ++i) {
        if (choices.at(i) == DuplicateChoice::Skip || choices.at(i) == DuplicateChoice::NewerVersion) {
            kept.insert(pairs.at(i).newer.id, pairs.at(i).older.id);
        }
    }
    return kept;
}

/// Visits every article with its marks, in the order of ids.
Result<void> eachMarks(Library &library, const std::stop_token &stop, const std::function<void(ArticleId, const MinHash &)> &visit)
{
    return library.likeness().eachFingerprint([&](ArticleId id, const QByteArray &fingerprint) -> Result<void> {
        if (stop.stop_requested()) {
            return failure(ErrorCode::Cancelled);
        }
        if (const auto marks = minHashFrom(fingerprint)) {
            visit(id, *marks);
            return {};
        }
        return library.articles().article(id).transform([&](const Article &article) {
            visit(id, minHashOf(article.text));
        });
    });
}

void keepNearer(Nearest &nearest, ArticleId newer, const NearDuplicateIndex::Match &older)
{
    const auto known = nearest.constFind(newer);
    if (known == nearest.constEnd() || older.distance < known->distance) {
        nearest.insert(newer, older);
    }
}

/// Only those that are asked about are kept in memory; all others pass by.
Result<Nearest> nearestOlder(Library &library, const QSet<ArticleId> &asked, double mostDistance, const std::stop_token &stop)
{
    NearDuplicateIndex index;
    Nearest nearest;
    if (asked.isEmpty()) {
        return nearest;
    }
    const auto remember = [&](ArticleId id, const MinHash &marks) {
        if (!asked.contains(id)) {
            return;
        }
        // Those that come may not find it among so many, so it looks for those that came.
        const auto older = index.isCrowded(marks) ? index.find(marks, mostDistance) : QList<NearDuplicateIndex::Match>();
        if (!older.isEmpty()) {
            keepNearer(nearest, id, older.first());
        }
        index.add(id, marks);
    };
    const auto compare = [&](ArticleId id, const MinHash &marks) {
        const auto matches = index.find(marks, mostDistance);
        for (const auto &[newer, distance] : matches) {
            if (newer > id) {
                keepNearer(nearest, newer, {id, distance});
            }
        }
    };
    return eachMarks(library, stop, remember)
        .and_then([&] {
            return eachMarks(library, stop, compare);
        })
        .transform([&] {
            return nearest;
        });
}
}

Result<QList<NearDuplicate>> nearDuplicates(Library &library, const QList<ArticleId> &articles, double mostDistance, const std::stop_token &stop)
{
    const auto nearest = nearestOlder(library, {articles.begin(), articles.end()}, mostDistance, stop);
    if (!nearest) {
        return std::unexpected(nearest.error());
    }
    QList<NearDuplicate> found;
    for (const auto [article, match] : nearest->asKeyValueRange()) {
        const auto newer = library.articles().summary(article);
        const auto older = library.articles().summary(match.article);
        if (!newer || !older) {
            return std::unexpected(newer ? older.error() : newer.error());
        }
        const auto links = library.likeness().linksOf(article);
        if (!links) {
            return std::unexpected(links.error());
        }
        found.append(
            {.newer = *newer, .older = *older, .distance = match.distance, .isLinked = std::ranges::contains(*links, match.article, &ArticleLink::other)});
    }
    return found;
}

Result<void> settleDuplicates(Library &library, const QList<NearDuplicate> &pairs, const QList<DuplicateChoice> &choices)
{
    const auto kept = keptInstead(pairs, choices);
    QList<ArticleId> settled;
    QList<ArticleLink> linked;
    QList<ArticleId> skipped;
    QMap<ArticleId, ArticleId> versions; // newer -> earlier, the oldest first: the newest text is the last
    for (qsizetype i = 0; i < pairs.size(); ++i) {
        const auto newer = pairs.at(i).newer.id;
        auto other = pairs.at(i).older.id;
        while (kept.contains(other)) { // ever older, so it ends
            other = kept.value(other);
        }
        if (choices.at(i) != DuplicateChoice::KeepBoth) {
            settled.append(newer);
        }
        switch (choices.at(i)) {
        case DuplicateChoice::KeepBoth:
            break;
        case DuplicateChoice::Link:
            linked.append({.article = newer, .other = other, .distance = pairs.at(i).distance});
            break;
        case DuplicateChoice::Skip:
            skipped.append(newer);
            break;
        case DuplicateChoice::NewerVersion:
            versions.insert(newer, other);
            break;
        }
    }
    return library.history().step(EditKind::SettleDuplicates, settled.size() == 1 ? settled.first() : 0, [&] {
        auto done = library.likeness().settle(linked, skipped);
        for (auto version = versions.begin(); done && version != versions.end(); ++version) {
            done = library.versions().absorb(version.value(), version.key()).transform([](const TextChange &) { });
        }
        return done;
    });
}
