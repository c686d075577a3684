// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/nearduplicateindex.h"

#include <algorithm>

void NearDuplicateIndex::add(ArticleId article, const MinHash &marks)
{
    const auto place = qint32(m_entries.size());
    m_entries.append({article, marks});
    for (int band = 0; band < bands; ++band) {
        auto &places = m_places[size_t(band)][bandOf(marks, band)];
        if (places.size() < mostInBand) {
            places.append(place);
        }
    }
}

bool NearDuplicateIndex::isCrowded(const MinHash &marks) const
{
    for (int band = 0; band < bands; ++band) {
        const auto &places = m_places[size_t(band)];
        const auto found = places.constFind(bandOf(marks, band));
        if (found != places.constEnd() && found->size() >= mostInBand) {
            return true;
        }
    }
    return false;
}

QList<NearDuplicateIndex::Match> NearDuplicateIndex::find(const MinHash &marks, double mostDistance) const
{
    QList<qint32> candidates;
    for (int band = 0; band < bands; ++band) {
        candidates += m_places[size_t(band)].value(bandOf(marks, band));
    }
    std::ranges::sort(candidates);
    const auto repeated = std::ranges::unique(candidates);
    candidates.erase(repeated.begin(), repeated.end());

    QList<Match> matches;
    for (const auto place : std::as_const(candidates)) {
        const auto &entry = m_entries.at(place);
        if (const auto distance = distanceOf(marks, entry.marks); distance <= mostDistance) {
            matches.append({entry.article, distance});
        }
    }
    std::ranges::stable_sort(matches, {}, &Match::distance);
    return matches;
}

quint64 NearDuplicateIndex::bandOf(const MinHash &marks, int band)
{
    quint64 value = 0;
    for (int row = 0; row < rows; ++row) {
        value = (value ^ marks[quint32(band * rows + row)]) * 0x9e3779b97f4a7c15;
        value ^= value >> 32;
    }
    return value;
}
