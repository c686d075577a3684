// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/networkgradient.h"

#include <algorithm>
#include <cmath>

namespace
{

// The inner product, summed in lanes that a processor can take at once; the order is the same everywhere.
float productOf(const NetworkGates &first, const NetworkGates &second)
{
    constexpr size_t lanes = 8;
    static_assert(std::tuple_size_v<NetworkGates> % lanes == 0);
    std::array<float, lanes> sums{};
    for (size_t start = 0; start < first.size(); start += lanes) {
        for (size_t lane = 0; lane < lanes; ++lane)
            sums[lane] += first[start + lane] * second[start + lane];
    }
    return ((sums[0] + sums[1]) + (sums[2] + sums[3])) + ((sums[4] + sums[5]) + (sums[6] + sums[7]));
}

void addScaled(NetworkGates &sums, const NetworkGates &values, float factor)
{
    for (size_t gate = 0; gate < sums.size(); ++gate)
        sums[gate] += factor * values[gate];
}

LabelScores probabilitiesOf(LabelScores scores)
{
    const auto greatest = *std::ranges::max_element(scores);
    float sum = 0;
    for (auto &score : scores)
        sum += score = std::exp(score - greatest);
    for (auto &score : scores)
        score /= sum;
    return scores;
}

bool isAllowed(NameLabel label, NameLabel marked, bool marksMisc)
{
    const bool isMisc = label != outside && kindOf(label) == MentionKind::Misc;
    return label == marked || (!marksMisc && marked == outside && isMisc);
}

}

double NetworkGradient::add(const NetworkExample &example)
{
    const auto count = example.inputs.size();
    m_network.read(example.inputs);
    m_inputGradients.assign(count, {});
    for (auto &gradients : m_shownGradients)
        gradients.assign(count, {});
    double loss = 0;
    for (size_t token = 0; token < count; ++token)
        loss += addLabel(example, token);
    for (size_t direction = 0; direction < m_shownGradients.size(); ++direction)
        addDirection(example, direction);
    return loss;
}

double NetworkGradient::addLabel(const NetworkExample &example, size_t token)
{
    auto output = m_network.outputOf(token);
    const auto &mask = example.masks[token];
    for (size_t index = 0; index < output.size(); ++index)
        output[index] *= mask[index];
    const auto said = probabilitiesOf(m_network.scoresOf(output));
    float right = 0;
    for (NameLabel label = 0; label < nameLabelCount; ++label)
        right += isAllowed(label, example.labels[token], example.marksMisc) ? said[label] : 0;
    right = std::max(right, 1e-30F);
    LabelScores gradient;
    for (NameLabel label = 0; label < nameLabelCount; ++label) {
        const auto truth = isAllowed(label, example.labels[token], example.marksMisc) ? said[label] / right : 0;
        gradient[label] = example.weight * (said[label] - truth);
        m_gradients.offsets[label] += gradient[label];
    }
    for (size_t index = 0; index < output.size(); ++index) {
        float back = 0;
        for (NameLabel label = 0; label < nameLabelCount; ++label) {
            m_gradients.ofOutputs[index][label] += output[index] * gradient[label];
            back += m_weights.ofOutputs[index][label] * gradient[label];
        }
        const auto unit = index - networkInputs;
        auto &target = index < networkInputs ? m_inputGradients[token][index] : m_shownGradients[unit / networkUnits][token][unit % networkUnits];
        target += back * mask[index];
    }
    return -double(example.weight) * std::log(right);
}

// `shown`: the gradient of what the units show. `memory`: that of their memory, from the token after; becomes that of the one before.
NetworkGates NetworkGradient::gateGradients(const LabelNetwork::State &state, const Units &memoryBefore, const Units &shown, Units &memory) const
{
    NetworkGates back;
    for (size_t unit = 0; unit < networkUnits; ++unit) {
        const auto kept = state.gates[unit];
        const auto fresh = state.gates[networkUnits + unit];
        const auto open = state.gates[2 * networkUnits + unit];
        const auto squashedMemory = state.squashedMemory[unit];
        const auto ofMemory = memory[unit] + shown[unit] * open * (1 - squashedMemory * squashedMemory);
        back[unit] = ofMemory * (memoryBefore[unit] - fresh) * kept * (1 - kept);
        back[networkUnits + unit] = ofMemory * (1 - kept) * (1 - fresh * fresh);
        back[2 * networkUnits + unit] = shown[unit] * squashedMemory * open * (1 - open);
        memory[unit] = ofMemory * kept;
    }
    return back;
}

void NetworkGradient::addDirection(const NetworkExample &example, size_t direction)
{
    const auto &weights = m_weights.directions[direction];
    auto &gradients = m_gradients.directions[direction];
    const auto count = example.inputs.size();
    const LabelNetwork::State nothing;
    Units memory{};
    Units shown{};
    for (auto place = count; place-- > 0;) {
        const auto token = direction == 0 ? place : count - 1 - place;
        const auto &before = place == 0 ? nothing : m_network.state(direction, direction == 0 ? token - 1 : token + 1);
        for (size_t unit = 0; unit < networkUnits; ++unit)
            shown[unit] += m_shownGradients[direction][token][unit];
        const auto back = gateGradients(m_network.state(direction, token), before.memory, shown, memory);
        for (size_t index = 0; index < networkInputs; ++index) {
            addScaled(gradients.ofInputs[index], back, example.inputs[token][index]);
            m_inputGradients[token][index] += productOf(weights.ofInputs[index], back);
        }
        for (size_t unit = 0; unit < networkUnits; ++unit) {
            addScaled(gradients.ofUnits[unit], back, before.shown[unit]);
            shown[unit] = productOf(weights.ofUnits[unit], back);
        }
        addScaled(gradients.offsets, back, 1);
    }
}
