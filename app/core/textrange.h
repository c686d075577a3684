// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

#include <algorithm>
#include <compare>

/// A span of a text, in QString positions (UTF-16 code units), end exclusive. What leaves the program is converted by CodePoints.
struct TextRange {
    qsizetype start = 0;
    qsizetype end = 0;

    [[nodiscard]] constexpr qsizetype length() const
    {
        return end - start;
    }
    [[nodiscard]] constexpr bool isEmpty() const
    {
        return end <= start;
    }
    [[nodiscard]] constexpr bool contains(qsizetype position) const
    {
        return start <= position && position < end;
    }
    [[nodiscard]] constexpr bool contains(TextRange other) const
    {
        return start <= other.start && other.end <= end;
    }
    [[nodiscard]] constexpr bool overlaps(TextRange other) const
    {
        return start < other.end && other.start < end;
    }

    auto operator<=>(const TextRange &) const = default;
};

/// What two ranges share; empty where they do not overlap.
[[nodiscard]] constexpr TextRange intersected(TextRange a, TextRange b)
{
    const auto start = std::max(a.start, b.start);
    return {start, std::max(start, std::min(a.end, b.end))};
}
