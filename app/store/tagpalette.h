// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>

#include <array>

/// The colours that new tags get in turn, #rrggbb: those of Okabe and Ito (2008), made to be told apart by colour-blind readers,
/// followed by five of Paul Tol's "muted" and "bright" schemes (2021) that are farthest from them.
inline constexpr std::array tagPalette{QLatin1StringView("#e69f00"),
                                       QLatin1StringView("#56b4e9"),
                                       QLatin1StringView("#009e73"),
                                       QLatin1StringView("#f0e442"),
                                       QLatin1StringView("#0072b2"),
                                       QLatin1StringView("#d55e00"),
                                       QLatin1StringView("#cc79a7"),
                                       QLatin1StringView("#882255"),
                                       QLatin1StringView("#44aa99"),
                                       QLatin1StringView("#332288"),
                                       QLatin1StringView("#999933"),
                                       QLatin1StringView("#bbbbbb")};
