// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>

#include <array>

/// The colours that new tags get in turn, #rrggbb: the seven of Okabe and Ito (2008), made to be told apart by colour-blind readers,
/// and the five of Paul Tol's schemes (2021) that stay farthest from these and from one another, to the normal eye and to one
/// without red or green cones. Each is as far as can be from all before it, so that few tags differ most.
inline constexpr std::array tagPalette{QLatin1StringView("#f0e442"),
                                       QLatin1StringView("#332288"),
                                       QLatin1StringView("#009e73"),
                                       QLatin1StringView("#56b4e9"),
                                       QLatin1StringView("#d55e00"),
                                       QLatin1StringView("#ddcc77"),
                                       QLatin1StringView("#0072b2"),
                                       QLatin1StringView("#ffaabb"),
                                       QLatin1StringView("#882255"),
                                       QLatin1StringView("#99ddff"),
                                       QLatin1StringView("#cc79a7"),
                                       QLatin1StringView("#e69f00")};
