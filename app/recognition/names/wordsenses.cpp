// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recognition/names/wordsenses.h"

#include <algorithm>
#include <cmath>

namespace
{

constexpr quint32 familyMask = (1U << WordSenses::Slot::familyBits) - 1;
constexpr float stepsPerUnit = 1.5F; ///< of log-odds
constexpr float lowestOdds = -5;

std::array<float, senseLevelCount> probabilities()
{
    std::array<float, senseLevelCount> values{};
    for (int level = 0; level < senseLevelCount; ++level)
        values[level] = 1 / (1 + std::exp(-(lowestOdds + float(level) / stepsPerUnit)));
    return values;
}

}

float probabilityOfLevel(int level)
{
    static const auto values = probabilities();
    return values[level];
}

int levelOfProbability(float probability)
{
    const auto bounded = std::clamp(probability, 1e-6F, 1 - 1e-6F);
    const auto odds = std::log(bounded / (1 - bounded));
    return std::clamp(int(std::lround((odds - lowestOdds) * stepsPerUnit)), 0, senseLevelCount - 1);
}

WordSenses::WordSenses(const Groups *groups, std::span<const Slot> slots)
    : m_groups(groups)
    , m_slots(slots)
{
}

quint32 WordSenses::fingerprint(NameHash folded)
{
    const auto bits = quint32(folded >> 32) & ~familyMask;
    return bits ? bits : familyMask + 1;
}

WordSense WordSenses::senseOf(NameHash folded) const
{
    WordSense sense;
    if (m_slots.empty())
        return sense;
    const auto wanted = fingerprint(folded);
    const auto mask = m_slots.size() - 1;
    for (auto index = folded & mask; m_slots[index].word; index = (index + 1) & mask) {
        const auto &slot = m_slots[index];
        if ((slot.word & ~familyMask) != wanted)
            continue;
        const auto family = slot.word & familyMask;
        sense.families[0] = quint16(family + 1);
        for (int grain = 1; grain < familyGrainCount; ++grain)
            sense.families[grain] = quint16((*m_groups)[family][grain - 1] + 1);
        for (int type = 0; type < wordTypeCount; ++type)
            sense.levels[type] = (slot.levels >> (4 * type)) & 0xf;
        break;
    }
    return sense;
}
