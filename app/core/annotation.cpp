// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation.h"

#include "core/paragraphs.h"

namespace
{
/// `position` moved by at most `distance` code points, never into the middle of a surrogate pair.
qsizetype moved(QStringView text, qsizetype position, int distance)
{
    const qsizetype step = distance < 0 ? -1 : 1;
    for (int left = distance * int(step); left > 0; --left) {
        const auto next = position + step;
        if (next < 0 || next > text.size()) {
            break;
        }
        const bool inPair = next > 0 && next < text.size() && text[next].isLowSurrogate() && text[next - 1].isHighSurrogate();
        position = inPair ? next + step : next;
    }
    return position;
}
}

Annotation annotationOf(QStringView text, TextRange range)
{
    const auto before = moved(text, range.start, -annotationContext);
    const auto after = moved(text, range.end, annotationContext);
    Annotation annotation;
    annotation.range = range;
    annotation.paragraph = paragraphNumber(text, range.start);
    annotation.quote = text.sliced(range.start, range.length()).toString();
    annotation.before = text.sliced(before, range.start - before).toString();
    annotation.after = text.sliced(range.end, after - range.end).toString();
    return annotation;
}
