// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recognition/names/namelabels.h"

#include <array>
#include <span>
#include <vector>

inline constexpr size_t networkInputs = 24; ///< numbers that a token's features add up to
inline constexpr size_t networkUnits = 24; ///< of memory, in each direction
inline constexpr size_t networkOutputs = networkInputs + 2 * networkUnits; ///< what a token's labels are told from

using NetworkInput = std::array<float, networkInputs>;
using NetworkOutput = std::array<float, networkOutputs>;
/// For each unit: how much of the memory is kept, then what comes into it, then how much of it is shown.
using NetworkGates = std::array<float, 3 * networkUnits>;

/// The network's weights, as they lie in a model's file.
struct NetworkWeights {
    struct Direction {
        std::array<NetworkGates, networkInputs> ofInputs{};
        std::array<NetworkGates, networkUnits> ofUnits{};
        NetworkGates offsets{};
    };

    std::array<Direction, 2> directions{}; ///< forth and back
    std::array<LabelScores, networkOutputs> ofOutputs{};
    LabelScores offsets{};
};

/// The hyperbolic tangent, but for 1e-4: Lambert's continued fraction, cut. Of a number, or of several at once.
template<typename Number>
[[nodiscard, gnu::always_inline]] inline Number squashed(const Number &value)
{
    const Number bound = Number{} + 4.97F; // where the fraction reaches 1
    const Number fromBelow = value < -bound ? -bound : value;
    const Number bounded = fromBelow > bound ? bound : fromBelow;
    const Number square = bounded * bounded;
    return bounded * (135135.0F + square * (17325.0F + square * (378.0F + square))) / (135135.0F + square * (62370.0F + square * (3150.0F + square * 28.0F)));
}

/// The same of what the features of a token add up to.
[[nodiscard]] NetworkInput squashed(const NetworkInput &sums);

/// A small recurrent network that reads a sentence forth and back and gives each token's labels scores. Its units are long short-term
/// memories (Hochreiter and Schmidhuber 1997) that take in as much as they forget (Greff et al. 2017). Keeps its room from sentence to
/// sentence; one a thread.
class LabelNetwork
{
public:
    /// What the units of a direction are at a token.
    struct State {
        NetworkGates gates{};
        std::array<float, networkUnits> memory{};
        std::array<float, networkUnits> squashedMemory{};
        std::array<float, networkUnits> shown{};
    };

    /// `weights` must outlive the network.
    explicit LabelNetwork(const NetworkWeights &weights)
        : m_weights(weights)
    {
    }

    /// Reads a sentence: what the features of each token add up to, squashed. The inputs are looked at until the next one. O(n).
    void read(std::span<const NetworkInput> inputs);
    [[nodiscard]] NetworkOutput outputOf(size_t token) const;
    /// The labels' scores, logarithms of probabilities but for a constant.
    [[nodiscard]] LabelScores scoresOf(const NetworkOutput &output) const;
    [[nodiscard]] const State &state(size_t direction, size_t token) const
    {
        return m_states[direction][token];
    }

private:
    const NetworkWeights &m_weights;
    std::span<const NetworkInput> m_inputs;
    std::array<std::vector<State>, 2> m_states;
};

/// The field's scores of a token's labels with the network's added: the field and the network are asked together, and the field counts
/// twice as much.
[[nodiscard]] LabelScores joinedScores(LabelScores field, const LabelScores &network);
