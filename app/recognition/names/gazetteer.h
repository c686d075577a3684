// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recognition/names/namehash.h"

#include <span>

/// What a list of known names says of an entry; a name can be several things at once.
enum GazetteerClass : quint16 {
    FirstName = 1 << 0,
    LastName = 1 << 1,
    RareLastName = 1 << 2,
    Country = 1 << 3,
    City = 1 << 4,
    ForeignCity = 1 << 5,
    FrenchCommune = 1 << 6,
    Region = 1 << 7,
    OtherPlace = 1 << 8,
    Organisation = 1 << 9,
    Demonym = 1 << 10,
    ProperNoun = 1 << 11,
};

inline constexpr int gazetteerClassCount = 12;
inline constexpr int longestGazetteerEntry = 6; ///< in tokens

/// Known names: a hash table of fingerprints that lies in the model's file as it is used. A word that is in no list is taken for
/// one about once in a million times.
class Gazetteer
{
public:
    Gazetteer() = default;
    /// `slots`: a power of two of slots, each with the fingerprint in its upper 20 bits and the classes in its lower 12; 0 where free.
    explicit Gazetteer(std::span<const quint32> slots);

    /// The classes of an entry whose hash is `hash` (foldedHash() of its tokens, joined()); 0 where it is unknown. O(1).
    [[nodiscard]] quint16 classesOf(NameHash hash) const;

    /// The slot's fingerprint for a hash; never 0.
    [[nodiscard]] static quint32 fingerprint(NameHash hash);

private:
    std::span<const quint32> m_slots;
};
