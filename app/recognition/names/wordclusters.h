// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recognition/names/namehash.h"

#include <span>

/// Words that are used alike, learnt from raw text: a hash table that lies in the model's file as it is used.
class WordClusters
{
public:
    struct Slot {
        quint32 fingerprint = 0; ///< 0 where free
        quint16 coarse = 0;
        quint16 fine = 0;
    };

    WordClusters() = default;
    /// `slots`: a power of two of them, never all taken.
    explicit WordClusters(std::span<const Slot> slots);

    /// The clusters of a word by its loweredHash(); both 0 where it is too rare to have any. O(1).
    [[nodiscard]] Slot clustersOf(NameHash lowered) const;

    /// The slot's fingerprint for a hash; never 0.
    [[nodiscard]] static quint32 fingerprint(NameHash hash);

private:
    std::span<const Slot> m_slots;
};
