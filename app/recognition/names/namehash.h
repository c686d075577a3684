// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

/// Names of words, features and gazetteer entries are 64-bit hashes everywhere: in training, in the model's file and at run time.
/// They are part of the file format, so they never depend on the platform.
using NameHash = quint64;

[[nodiscard]] constexpr NameHash mixed(NameHash hash)
{
    hash ^= hash >> 32;
    hash *= 0xd6e8feb86659fd93ULL;
    hash ^= hash >> 32;
    hash *= 0xd6e8feb86659fd93ULL;
    hash ^= hash >> 32;
    return hash;
}

[[nodiscard]] constexpr NameHash joined(NameHash first, NameHash second)
{
    return mixed(first * 0x9e3779b97f4a7c15ULL + second);
}

/// `c` in lower case with its digits made alike ('0').
[[nodiscard]] char16_t lowered(char16_t c);
/// `c` in lower case without its accent, apostrophes and hyphens made alike.
[[nodiscard]] char16_t folded(char16_t c);

/// Hash of the characters as they are.
[[nodiscard]] NameHash exactHash(QStringView word);
/// Hash of the lowered characters.
[[nodiscard]] NameHash loweredHash(QStringView word);
/// Hash of the folded characters.
[[nodiscard]] NameHash foldedHash(QStringView word);
