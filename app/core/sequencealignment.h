// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

#include <span>
#include <vector>

/// Two equal elements of two sequences.
struct ElementPair {
    qsizetype before = 0;
    qsizetype after = 0;

    bool operator==(const ElementPair &) const = default;
};

/// Pairs of equal elements, ascending in both sequences; many, if not always as many as can be. `steps` is what may be spent on
/// edit scripts, and is lessened by what was; without any left, only what both sequences begin and end with and what each has once
/// is paired. O(n log n) plus the steps.
[[nodiscard]] std::vector<ElementPair> alignedElements(std::span<const int> before, std::span<const int> after, qsizetype &steps);
