// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/lines.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

bool endsSentence(QStringView line)
{
    constexpr QStringView closing = u"»”\"’')] \u00a0\u202f";
    constexpr QStringView ends = u".!?…:;";
    while (!line.isEmpty() && (closing.contains(line.back()) || line.back().isSpace())) {
        line.chop(1);
    }
    return !line.isEmpty() && ends.contains(line.back());
}

bool beginsLower(QStringView line)
{
    line = line.trimmed();
    return !line.isEmpty() && line.front().isLower();
}

bool beginsItem(QStringView line)
{
    static const QRegularExpression mark(u"^\\s*(?:[-–—•·*▪►■●○>]\\s|[-–—]\\p{L}|\\(?\\d{1,3}[.)]\\s|[a-z][.)]\\s|\\[\\d+\\])"_s);
    return mark.matchView(line).hasMatch();
}
