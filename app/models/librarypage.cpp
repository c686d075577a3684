// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/librarypage.h"

#include "core/codepoints.h"
#include "store/annotationrepository.h"
#include "store/articlerepository.h"
#include "store/library.h"
#include "store/mentionrepository.h"

namespace
{
constexpr qsizetype monthLength = 7; // of "2025-01"

PassageGroup groupOf(const Article &article, const QList<TextRange> &ranges)
{
    PassageGroup group{.article = article.id, .title = article.title, .source = article.source, .published = article.published, .passages = {}};
    for (const auto range : ranges) {
        group.passages.append(passageOf(article.text, range));
    }
    return group;
}
}

Result<QList<PassageGroup>> passagesOfTags(Library &library, const QList<TagId> &tags)
{
    const auto places = library.annotations().placesOf(tags);
    if (!places) {
        return std::unexpected(places.error());
    }
    QList<PassageGroup> groups;
    for (auto place = places->begin(); place != places->end();) {
        const auto article = library.articles().article(place->article);
        if (!article) {
            return std::unexpected(article.error());
        }
        const CodePoints points(article->text);
        QList<TextRange> ranges;
        for (; place != places->end() && place->article == article->id; ++place) {
            ranges.append(points.toPositions(place->range));
        }
        groups.append(groupOf(*article, ranges));
    }
    return groups;
}

Result<QList<PassageGroup>> passagesOfName(Library &library, MentionKind kind, const QStringList &forms)
{
    const auto articles = library.mentions().articlesWith(forms);
    if (!articles) {
        return std::unexpected(articles.error());
    }
    QList<PassageGroup> groups;
    for (const auto id : *articles) {
        const auto article = library.articles().article(id);
        const auto mentions = article ? library.mentions().ofArticle(id, article->text) : std::unexpected(article.error());
        if (!mentions) {
            return std::unexpected(mentions.error());
        }
        QList<TextRange> ranges;
        for (const auto &mention : *mentions) {
            const auto text = QStringView(article->text).sliced(mention.range.start, mention.range.length());
            if (mention.kind == kind && forms.contains(text)) {
                ranges.append(mention.range);
            }
        }
        if (!ranges.isEmpty()) {
            groups.append(groupOf(*article, ranges));
        }
    }
    return groups;
}

QMap<QString, int> passagesByMonth(const QList<PassageGroup> &groups)
{
    QMap<QString, int> months;
    for (const auto &group : groups) {
        const auto month = group.published.size() >= monthLength ? group.published.first(monthLength) : QString();
        months[month] += int(group.passages.size()) + group.more;
    }
    return months;
}
