// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mention.h"

#include <array>

/// The labels of a token: outside of every name, or at the beginning or inside of one of a kind.
using NameLabel = int;

inline constexpr NameLabel outside = 0;
inline constexpr int nameKindCount = 4; ///< the first four of MentionKind
inline constexpr int nameLabelCount = 1 + 2 * nameKindCount;

[[nodiscard]] constexpr NameLabel beginOf(MentionKind kind)
{
    return 1 + 2 * int(kind);
}
[[nodiscard]] constexpr NameLabel insideOf(MentionKind kind)
{
    return 2 + 2 * int(kind);
}
[[nodiscard]] constexpr bool isInside(NameLabel label)
{
    return label > 0 && label % 2 == 0;
}
/// Precondition: the label is not `outside`.
[[nodiscard]] constexpr MentionKind kindOf(NameLabel label)
{
    return MentionKind((label - 1) / 2);
}
/// A name is continued only by its own kind.
[[nodiscard]] constexpr bool mayFollow(NameLabel previous, NameLabel label)
{
    return !isInside(label) || (previous != outside && kindOf(previous) == kindOf(label));
}

/// One number for each label.
using LabelScores = std::array<float, nameLabelCount>;
