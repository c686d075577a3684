// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Vectors that no call passes cannot differ in how calls pass them.
#pragma GCC diagnostic ignored "-Wpsabi"

#include "recognition/names/labelnetwork.h"

#include <algorithm>
#include <cstring>

namespace
{

constexpr float networkShare = 0.5F;

// Numbers that a processor takes at once. Left to itself the compiler would keep sums of them in memory and squash one by one. What is
// done with them is made part of its caller, so that it is made anew for each sort of processor.
using FourNumbers [[gnu::vector_size(16)]] = float;
using EightNumbers [[gnu::vector_size(32)]] = float;
#define MANICULE_PART_OF_CALLER [[gnu::always_inline]] inline

template<typename Lanes>
constexpr size_t laneCount = sizeof(Lanes) / sizeof(float);

template<typename Lanes>
struct Units {
    static constexpr size_t count = networkUnits / laneCount<Lanes>;
    static_assert(networkUnits % laneCount<Lanes> == 0);
    Lanes groups[count];
};

template<typename Lanes>
MANICULE_PART_OF_CALLER Lanes loaded(const float *numbers)
{
    Lanes lanes;
    std::memcpy(&lanes, numbers, sizeof(Lanes));
    return lanes;
}

template<typename Lanes>
MANICULE_PART_OF_CALLER void store(const Lanes &lanes, float *numbers)
{
    std::memcpy(numbers, &lanes, sizeof(Lanes));
}

// Between 0 and 1.
template<typename Lanes>
MANICULE_PART_OF_CALLER Lanes openness(const Lanes &value)
{
    return 0.5F + 0.5F * squashed<Lanes>(0.5F * value);
}

template<typename Lanes, size_t Rows>
MANICULE_PART_OF_CALLER void addRows(Units<Lanes> &sums, const std::array<NetworkGates, Rows> &weights, size_t from, const std::array<float, Rows> &factors)
{
    for (size_t row = 0; row < Rows; ++row) {
        const auto *numbers = weights[row].data() + from;
        const Lanes factor = Lanes{} + factors[row];
        for (size_t group = 0; group < Units<Lanes>::count; ++group)
            sums.groups[group] += factor * loaded<Lanes>(numbers + group * laneCount<Lanes>);
    }
}

// The gates of one sort, which are those from `from`.
template<typename Lanes>
MANICULE_PART_OF_CALLER Units<Lanes>
sumsOfGates(const NetworkWeights::Direction &weights, size_t from, const NetworkInput &input, const LabelNetwork::State &before)
{
    Units<Lanes> sums;
    for (size_t group = 0; group < Units<Lanes>::count; ++group)
        sums.groups[group] = loaded<Lanes>(weights.offsets.data() + from + group * laneCount<Lanes>);
    addRows<Lanes>(sums, weights.ofInputs, from, input);
    addRows<Lanes>(sums, weights.ofUnits, from, before.shown);
    return sums;
}

template<typename Lanes>
MANICULE_PART_OF_CALLER void
step(const NetworkWeights::Direction &weights, const NetworkInput &input, const LabelNetwork::State &before, LabelNetwork::State &state)
{
    const auto ofKept = sumsOfGates<Lanes>(weights, 0, input, before);
    const auto ofFresh = sumsOfGates<Lanes>(weights, networkUnits, input, before);
    const auto ofOpen = sumsOfGates<Lanes>(weights, 2 * networkUnits, input, before);
    for (size_t group = 0; group < Units<Lanes>::count; ++group) {
        const auto unit = group * laneCount<Lanes>;
        const auto kept = openness<Lanes>(ofKept.groups[group]);
        const auto fresh = squashed<Lanes>(ofFresh.groups[group]);
        const auto open = openness<Lanes>(ofOpen.groups[group]);
        const Lanes memory = kept * loaded<Lanes>(before.memory.data() + unit) + (1.0F - kept) * fresh;
        const auto squashedMemory = squashed<Lanes>(memory);
        store<Lanes>(kept, state.gates.data() + unit);
        store<Lanes>(fresh, state.gates.data() + networkUnits + unit);
        store<Lanes>(open, state.gates.data() + 2 * networkUnits + unit);
        store<Lanes>(memory, state.memory.data() + unit);
        store<Lanes>(squashedMemory, state.squashedMemory.data() + unit);
        store<Lanes>(open * squashedMemory, state.shown.data() + unit);
    }
}

enum Order {
    Forth,
    Back
};

template<typename Lanes>
MANICULE_PART_OF_CALLER void walk(Order order, const NetworkWeights::Direction &weights, std::span<const NetworkInput> inputs, LabelNetwork::State *states)
{
    const LabelNetwork::State nothing;
    const auto *before = &nothing;
    for (size_t place = 0; place < inputs.size(); ++place) {
        const auto token = order == Forth ? place : inputs.size() - 1 - place;
        step<Lanes>(weights, inputs[token], *before, states[token]);
        before = &states[token];
    }
}

using Walk = void (*)(Order, const NetworkWeights::Direction &, std::span<const NetworkInput>, LabelNetwork::State *);

void plainWalk(Order order, const NetworkWeights::Direction &weights, std::span<const NetworkInput> inputs, LabelNetwork::State *states)
{
    walk<FourNumbers>(order, weights, inputs, states);
}

#ifdef __x86_64__
// The same sums to the bit, eight at once.
[[gnu::target("avx2")]] void wideWalk(Order order, const NetworkWeights::Direction &weights, std::span<const NetworkInput> inputs, LabelNetwork::State *states)
{
    walk<EightNumbers>(order, weights, inputs, states);
}

Walk fastestWalk()
{
    return __builtin_cpu_supports("avx2") ? wideWalk : plainWalk;
}
#else
Walk fastestWalk()
{
    return plainWalk;
}
#endif

}

NetworkInput squashed(const NetworkInput &sums)
{
    static_assert(networkInputs % laneCount<FourNumbers> == 0);
    NetworkInput input;
    for (size_t index = 0; index < networkInputs; index += laneCount<FourNumbers>)
        store<FourNumbers>(squashed<FourNumbers>(loaded<FourNumbers>(sums.data() + index)), input.data() + index);
    return input;
}

void LabelNetwork::read(std::span<const NetworkInput> inputs)
{
    static const auto walk = fastestWalk();
    m_inputs = inputs;
    for (const auto order : {Forth, Back}) {
        m_states[order].resize(inputs.size());
        walk(order, m_weights.directions[order], inputs, m_states[order].data());
    }
}

NetworkOutput LabelNetwork::outputOf(size_t token) const
{
    NetworkOutput output;
    auto next = std::ranges::copy(m_inputs[token], output.begin()).out;
    for (const auto &states : m_states)
        next = std::ranges::copy(states[token].shown, next).out;
    return output;
}

LabelScores LabelNetwork::scoresOf(const NetworkOutput &output) const
{
    auto scores = m_weights.offsets;
    for (size_t index = 0; index < output.size(); ++index) {
        for (size_t label = 0; label < scores.size(); ++label)
            scores[label] += output[index] * m_weights.ofOutputs[index][label];
    }
    return scores;
}

LabelScores joinedScores(LabelScores field, const LabelScores &network)
{
    for (size_t label = 0; label < field.size(); ++label)
        field[label] += networkShare * network[label];
    return field;
}
