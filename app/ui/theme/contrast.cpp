// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/contrast.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace
{
/// WCAG 2.2, "relative luminance".
double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

QColor standingOut(const QColor &colour, const QColor &ground, double least)
{
    constexpr float step = 0.02F;
    constexpr double middle = 0.18; // black and white stand out alike from it
    const float direction = luminance(ground) > middle ? -step : step;
    auto [hue, saturation, lightness, alpha] = std::tuple(0.0F, 0.0F, 0.0F, 0.0F);
    colour.getHslF(&hue, &saturation, &lightness, &alpha);
    auto result = colour;
    while (contrastRatio(result, ground) < least && lightness > 0 && lightness < 1) {
        lightness = std::clamp(lightness + direction, 0.0F, 1.0F);
        result = QColor::fromHslF(hue, saturation, lightness, alpha);
    }
    return result;
}
