// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/characters.h"

#include <QList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace
{
constexpr char32_t nonJoiner = 0x200c;
constexpr char32_t joiner = 0x200d;

// Of a page's type, not of its words: « ﬁn » is to be found as « fin ».
constexpr char32_t firstLigature = 0xfb00;
constexpr char32_t lastLigature = 0xfb06;
constexpr std::array ligatures{"ff"_L1, "fi"_L1, "fl"_L1, "ffi"_L1, "ffl"_L1, "st"_L1, "st"_L1};

bool endsLine(char32_t c)
{
    return c == U'\n' || c == U'\v' || c == U'\f' || c == U'\r' || c == 0x85 || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

bool isZeroWidth(char32_t c)
{
    return c == 0xad || c == 0x180e || c == 0x200b || (c >= 0x2060 && c <= 0x2064) || c == 0xfeff || c == QChar::ObjectReplacementCharacter;
}

bool isDirectionMark(char32_t c)
{
    return c == 0x200e || c == 0x200f || c == 0x61c || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

bool isWrittenFromRight(char32_t c)
{
    const auto direction = QChar::direction(c);
    return direction == QChar::DirR || direction == QChar::DirAL;
}

bool needsJoiners(char32_t c)
{
    if (!QChar::isLetter(c) && !QChar::isMark(c)) {
        return false;
    }
    const auto script = QChar::script(c);
    return script != QChar::Script_Latin && script != QChar::Script_Greek && script != QChar::Script_Cyrillic && script != QChar::Script_Common;
}

// Emoji, their skin tones and variation selectors; the symbols that Unicode made emoji of count with them.
bool isPartOfEmoji(char32_t c)
{
    return c >= 0x1f000 || c == 0xfe0f || (c >= 0x2190 && c <= 0x2bff);
}

bool joins(char32_t before, char32_t c, char32_t after)
{
    if (c == joiner && isPartOfEmoji(before) && isPartOfEmoji(after)) {
        return true;
    }
    return needsJoiners(before) && (needsJoiners(after) || c == joiner);
}

bool isDropped(char32_t before, char32_t c, char32_t after, bool hasRightToLeft)
{
    if (c == joiner || c == nonJoiner) {
        return !joins(before, c, after);
    }
    const bool isControl = QChar::category(c) == QChar::Other_Control && c != U'\t';
    return isControl || isZeroWidth(c) || (isDirectionMark(c) && !hasRightToLeft);
}

// Nearly all texts of the press, but for those out of a PDF or a page: nothing in them is dropped, joined or composed.
bool isPlain(QStringView text)
{
    return std::ranges::all_of(text, [](QChar character) {
        const auto c = character.unicode();
        const bool isLatin = (c >= 0x20 && c < 0x7f) || (c >= 0xa0 && c < 0x300 && c != 0xad);
        const bool isPunctuation = (c >= 0x2010 && c <= 0x2027) || c == 0x202f || c == 0x20ac;
        return isLatin || isPunctuation || c == u'\n' || c == u'\t';
    });
}
}

QString withPlainCharacters(QStringView text)
{
    if (isPlain(text)) {
        return text.toString();
    }
    const auto points = text.toUcs4();
    const bool hasRightToLeft = std::ranges::any_of(points, isWrittenFromRight);
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < points.size(); ++i) {
        const char32_t c = points[i];
        const char32_t before = i > 0 ? points[i - 1] : 0;
        const char32_t after = i + 1 < points.size() ? points[i + 1] : 0;
        if (c == U'\f' && (plain.isEmpty() || plain.endsWith(u'\n') || endsLine(after))) {
            continue;
        }
        if (endsLine(c)) {
            if (c != U'\n' || before != U'\r') {
                plain += u'\n';
            }
        } else if (!isDropped(before, c, after, hasRightToLeft)) {
            if (c >= firstLigature && c <= lastLigature) {
                plain += ligatures[c - firstLigature];
            } else {
                plain += QChar::fromUcs4(c);
            }
        }
    }
    return plain.normalized(QString::NormalizationForm_C);
}
