// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recognition/names/namehash.h"

#include "core/foldedletter.h"

#include <array>

namespace
{

constexpr char16_t tableSize = 0x250;

char16_t lowerOf(char16_t c)
{
    const QChar character(c);
    return character.isDigit() ? u'0' : character.toLower().unicode();
}

template<char16_t (*function)(char16_t)>
char16_t tabled(char16_t c)
{
    static const auto table = [] {
        std::array<char16_t, tableSize> values{};
        for (char16_t index = 0; index < tableSize; ++index)
            values[index] = function(index);
        return values;
    }();
    return c < tableSize ? table[c] : function(c);
}

template<char16_t (*function)(char16_t)>
NameHash hashed(QStringView word)
{
    NameHash hash = 0xcbf29ce484222325ULL; // FNV-1a
    for (const auto c : word)
        hash = (hash ^ function(c.unicode())) * 0x100000001b3ULL;
    return mixed(hash);
}

char16_t same(char16_t c)
{
    return c;
}

}

char16_t lowered(char16_t c)
{
    return tabled<lowerOf>(c);
}

char16_t folded(char16_t c)
{
    return tabled<foldedLetter>(c);
}

NameHash exactHash(QStringView word)
{
    return hashed<same>(word);
}

NameHash loweredHash(QStringView word)
{
    return hashed<lowered>(word);
}

NameHash foldedHash(QStringView word)
{
    return hashed<folded>(word);
}
