// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recognition/articlemarks.h"

#include "core/notecalls.h"
#include "core/paragraphs.h"

#include <algorithm>

namespace
{
bool overlaps(TextRange one, TextRange other)
{
    return one.start < other.end && other.start < one.end;
}

// Where no figure can be: bylines and calls.
QList<TextRange> barredRanges(const Article &article)
{
    QList<TextRange> barred;
    const auto paragraphs = paragraphsOf(article.text);
    for (qsizetype i = 0; i < std::min(paragraphs.size(), article.paragraphKinds.size()); ++i) {
        if (article.paragraphKinds[i] == ParagraphKind::Byline) {
            barred.append(paragraphs[i]);
        }
    }
    for (const auto &call : noteCallsOf(article.text, article.paragraphKinds)) {
        barred.append(call.range);
    }
    return barred;
}
}

QList<Mention> withoutBylineFigures(QList<Mention> mentions, const Article &article)
{
    const auto barred = barredRanges(article);
    mentions.removeIf([&barred](const Mention &mention) {
        return mention.kind >= MentionKind::Money && std::ranges::any_of(barred, [&mention](TextRange range) {
                   return overlaps(mention.range, range);
               });
    });
    return mentions;
}
