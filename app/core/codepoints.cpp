// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/codepoints.h"

#include <algorithm>

namespace
{
/// Nearly all text has no surrogates, and to see that takes a fraction of looking at letter after letter.
bool hasSurrogate(QStringView text)
{
    unsigned found = 0;
    for (const auto *unit = text.utf16(), *end = unit + text.size(); unit != end; ++unit) {
        found |= unsigned((*unit & 0xF800U) == 0xD800U);
    }
    return found != 0;
}
}

CodePoints::CodePoints(QStringView text)
    : m_length(text.size())
{
    constexpr qsizetype stretch = 1024;
    for (qsizetype start = 0; start < text.size(); start += stretch) {
        if (!hasSurrogate(text.sliced(start, std::min(stretch, text.size() - start)))) {
            continue;
        }
        for (auto i = start; i < std::min(start + stretch, text.size() - 1); ++i) {
            if (text[i].isHighSurrogate() && text[i + 1].isLowSurrogate()) {
                m_pairs.push_back(i);
            }
        }
    }
}

qsizetype CodePoints::fromPosition(qsizetype position) const
{
    const auto inside = std::clamp<qsizetype>(position, 0, m_length);
    const auto pairsBefore = std::ranges::lower_bound(m_pairs, inside) - m_pairs.begin();
    return inside - pairsBefore;
}

qsizetype CodePoints::toPosition(qsizetype codePoint) const
{
    const auto inside = std::clamp<qsizetype>(codePoint, 0, count());
    // The k-th pair (from 0) begins at code point m_pairs[k] - k; a pair that begins before the point adds one position.
    qsizetype low = 0;
    auto high = qsizetype(m_pairs.size());
    while (low < high) {
        const auto middle = low + (high - low) / 2;
        if (m_pairs[size_t(middle)] - middle < inside) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return inside + low;
}

TextRange CodePoints::fromPositions(TextRange positions) const
{
    return {fromPosition(positions.start), fromPosition(positions.end)};
}

TextRange CodePoints::toPositions(TextRange codePoints) const
{
    return {toPosition(codePoints.start), toPosition(codePoints.end)};
}

qsizetype CodePoints::count() const
{
    return m_length - qsizetype(m_pairs.size());
}
