// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/paragraphs.h"

namespace
{
bool isVisible(QStringView line)
{
    return !line.trimmed().isEmpty();
}

TextRange lineAt(QStringView text, qsizetype start)
{
    const auto end = text.indexOf(u'\n', start);
    return {start, end < 0 ? text.size() : end};
}
}

QList<TextRange> paragraphsOf(QStringView text)
{
    QList<TextRange> paragraphs;
    for (qsizetype start = 0; start < text.size();) {
        const auto line = lineAt(text, start);
        if (isVisible(text.sliced(line.start, line.length()))) {
            paragraphs.append(line);
        }
        start = line.end + 1;
    }
    return paragraphs;
}

int paragraphNumber(QStringView text, qsizetype position)
{
    int before = 0;
    for (qsizetype start = 0; start < text.size();) {
        const auto line = lineAt(text, start);
        if (line.end >= position) {
            break;
        }
        before += isVisible(text.sliced(line.start, line.length()));
        start = line.end + 1;
    }
    return before + 1;
}
