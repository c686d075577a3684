// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>

/// WCAG 2.2, level AA: what text needs.
inline constexpr double contrastAA = 4.5;

/// Contrast ratio of two opaque colours, 1 … 21 (WCAG 2.2, "contrast ratio").
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);

/// `colour`, made darker or lighter as far as needed to stand out from `ground` by `least` (3: what WCAG asks of graphics). Hue
/// and saturation stay.
[[nodiscard]] QColor standingOut(const QColor &colour, const QColor &ground, double least = 3);
