// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recognition/names/wordclusters.h"

#include <algorithm>

WordClusters::WordClusters(std::span<const Slot> slots)
    : m_slots(slots)
{
}

quint32 WordClusters::fingerprint(NameHash hash)
{
    return std::max(quint32(hash >> 32), 1U);
}

WordClusters::Slot WordClusters::clustersOf(NameHash lowered) const
{
    if (m_slots.empty())
        return {};
    const auto wanted = fingerprint(lowered);
    const auto mask = m_slots.size() - 1;
    for (auto index = lowered & mask; m_slots[index].fingerprint; index = (index + 1) & mask) {
        if (m_slots[index].fingerprint == wanted)
            return m_slots[index];
    }
    return {};
}
