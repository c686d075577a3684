// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recognition/names/namehash.h"

#include <array>
#include <span>

/// What a word can be, as far as vectors trained on much text tell. The first four are the kinds of names.
enum class WordType {
    InPerson,
    InOrganization,
    InPlace,
    InMisc,
    CapitalisedOnly, ///< in no name, though capitalised
    LowerCase,
    FirstName,
    KnownOrganization, ///< a whole name of lists of organisations
};
inline constexpr int wordTypeCount = 8;

/// How many groups of words used alike a word is in, from small ones to large ones.
inline constexpr int familyGrainCount = 4;
inline constexpr std::array<int, familyGrainCount> familyCounts{4096, 1024, 256, 64};

/// The probability that a level of a WordSense stands for: levels are even steps of its log-odds.
inline constexpr int senseLevelCount = 16;
[[nodiscard]] float probabilityOfLevel(int level);
[[nodiscard]] int levelOfProbability(float probability);

/// What is known of a word; all 0 where nothing is.
struct WordSense {
    std::array<quint16, familyGrainCount> families{}; ///< from 1
    std::array<quint8, wordTypeCount> levels{}; ///< how probable each WordType is
};

/// Words with their senses: a hash table that lies in its file as it is used. A word that is not in it is taken for one about once in
/// a million times.
class WordSenses
{
public:
    struct Slot {
        static constexpr int familyBits = 12;
        quint32 word = 0; ///< the fingerprint in the upper bits, the smallest family in the lower ones; 0 where free
        quint32 levels = 0; ///< four bits each
    };
    /// The larger families that each of the smallest is part of.
    using Groups = std::array<std::array<quint16, familyGrainCount - 1>, size_t(familyCounts[0])>;

    WordSenses() = default;
    /// `slots`: a power of two of them, never all taken.
    WordSenses(const Groups *groups, std::span<const Slot> slots);

    /// `folded`: foldedHash() of the word. O(1).
    [[nodiscard]] WordSense senseOf(NameHash folded) const;

    /// The slot's fingerprint for a hash; never 0.
    [[nodiscard]] static quint32 fingerprint(NameHash folded);

private:
    const Groups *m_groups = nullptr;
    std::span<const Slot> m_slots;
};
