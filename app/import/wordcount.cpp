// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/wordcount.h"

namespace
{
bool holdsWordTogether(char32_t c)
{
    return QStringView(u"'’-‐\u2011.,·").contains(QChar(char16_t(c)));
}

bool isWordItself(char32_t c)
{
    const auto script = QChar::script(c);
    return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana;
}
}

int wordCount(QStringView text)
{
    enum {
        Outside,
        Inside,
        AfterJoint // one character that may hold the word together
    } state = Outside;
    int words = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        if (!QChar::isLetterOrNumber(c) && !QChar::isMark(c)) {
            state = state == Inside && c <= 0xffff && holdsWordTogether(c) ? AfterJoint : Outside;
        } else if (isWordItself(c)) {
            ++words;
            state = Outside;
        } else {
            words += state == Outside;
            state = Inside;
        }
    }
    return words;
}
