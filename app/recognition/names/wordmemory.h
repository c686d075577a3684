// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recognition/names/namemodel.h"
#include "recognition/names/nametext.h"

#include <vector>

/// What a spelling's features add up to.
struct WordSums {
    std::array<FeatureSums, wordOffsetCount> field{}; ///< seen from each offset within wordReach
    VectorSums network{};
};

/// What words of earlier texts added up to: most words of a text were in the texts before it, and their sums are the same. For one
/// model, and one thread at a time. Bounded, a newer word taking an older one's place: a little over a megabyte.
class WordMemory
{
public:
    /// The sums of the word of this hash (NameText::Word::exact), as `add` gives them where they are not known. Valid until the next
    /// call.
    template<typename Add>
    [[nodiscard]] const WordSums &sumsOf(NameHash word, Add add)
    {
        auto &place = m_places[word % places];
        if (place.word != word || !place.taken)
            place = {.word = word, .sums = add(), .taken = true};
        return place.sums;
    }

private:
    struct Place {
        NameHash word = 0;
        WordSums sums{};
        bool taken = false;
    };
    static constexpr size_t places = 8192;

    std::vector<Place> m_places = std::vector<Place>(places);
};
