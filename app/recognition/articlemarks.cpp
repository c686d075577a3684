// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recognition/articlemarks.h"

#include "core/notecalls.h"
#include "core/paragraphs.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
// « PARIS, 28 janvier 2025 (AFP) – », which agencies begin their first paragraph with.
TextRange datelineOf(QStringView text, TextRange paragraph)
{
    static const QRegularExpression dateline(u"^\\p{Lu}[^().!?]{1,60}\\([^()]{2,30}\\)\\s*[–—-]"_s);
    const auto match = dateline.matchView(text.sliced(paragraph.start, paragraph.length()));
    return {paragraph.start, paragraph.start + match.capturedLength()};
}

// Where no figure can be: bylines, the dateline and calls of notes. In order, apart from one another.
QList<TextRange> barredRanges(const Article &article)
{
    QList<TextRange> barred;
    const auto paragraphs = paragraphsOf(article.text);
    bool hasBegun = false;
    for (qsizetype i = 0; i < std::min(paragraphs.size(), article.paragraphKinds.size()); ++i) {
        const auto kind = article.paragraphKinds[i];
        if (kind == ParagraphKind::Byline) {
            barred.append(paragraphs[i]);
        } else if (!hasBegun && kind == ParagraphKind::Paragraph) {
            hasBegun = true;
            barred.append(datelineOf(article.text, paragraphs[i]));
        }
    }
    for (const auto &call : noteCallsOf(article.text, article.paragraphKinds)) {
        barred.append(call.range);
    }
    barred.removeIf([](TextRange range) {
        return range.isEmpty();
    });
    std::ranges::sort(barred, {}, &TextRange::start);
    return barred;
}
}

QList<Mention> withoutBylineFigures(QList<Mention> mentions, const Article &article)
{
    const auto barred = barredRanges(article);
    mentions.removeIf([&barred](const Mention &mention) {
        const auto range = std::ranges::upper_bound(barred, mention.range.start, {}, &TextRange::end);
        return mention.kind >= MentionKind::Money && range != barred.end() && range->start < mention.range.end;
    });
    return mentions;
}
