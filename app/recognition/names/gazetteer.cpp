// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recognition/names/gazetteer.h"

namespace
{

constexpr quint32 classMask = (1U << gazetteerClassCount) - 1;

}

Gazetteer::Gazetteer(std::span<const quint32> slots)
    : m_slots(slots)
{
}

quint32 Gazetteer::fingerprint(NameHash hash)
{
    const auto bits = quint32(hash >> 32) & ~classMask;
    return bits ? bits : classMask + 1;
}

quint16 Gazetteer::classesOf(NameHash hash) const
{
    if (m_slots.empty())
        return 0;
    const auto wanted = fingerprint(hash);
    const auto mask = m_slots.size() - 1;
    // The table is never full: a free slot ends every search.
    for (auto index = hash & mask; m_slots[index]; index = (index + 1) & mask) {
        if ((m_slots[index] & ~classMask) == wanted)
            return quint16(m_slots[index] & classMask);
    }
    return 0;
}
