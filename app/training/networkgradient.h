// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recognition/names/labelnetwork.h"

#include <span>
#include <vector>

/// A sentence for the network to learn from.
struct NetworkExample {
    std::vector<NetworkInput> inputs; ///< of each token
    std::vector<NetworkOutput> masks; ///< what each token's outputs are multiplied by before the labels are told from them
    std::span<const NameLabel> labels;
    float weight = 1; ///< how many times the sentence counts
    bool marksMisc = true; ///< as in TrainingSet::add()
};

/// How the network's loss on a sentence changes with its weights and inputs (back-propagation through time, Werbos 1990).
class NetworkGradient
{
public:
    /// `weights` must outlive this, and may change between sentences.
    explicit NetworkGradient(const NetworkWeights &weights)
        : m_weights(weights)
        , m_network(weights)
    {
    }

    /// Adds what a sentence gives to gradients(), sets inputGradients(), and returns the loss: minus the logarithm of the probability of
    /// the marked labels, token by token. O(n).
    double add(const NetworkExample &example);

    /// Of the weights, added up since clear().
    [[nodiscard]] const NetworkWeights &gradients() const
    {
        return m_gradients;
    }
    /// Of each input of the last sentence.
    [[nodiscard]] const std::vector<NetworkInput> &inputGradients() const
    {
        return m_inputGradients;
    }
    void clear()
    {
        m_gradients = {};
    }

private:
    using Units = std::array<float, networkUnits>;

    double addLabel(const NetworkExample &example, size_t token);
    void addDirection(const NetworkExample &example, size_t direction);
    [[nodiscard]] NetworkGates gateGradients(const LabelNetwork::State &state, const Units &memoryBefore, const Units &shown, Units &memory) const;

    const NetworkWeights &m_weights;
    LabelNetwork m_network;
    NetworkWeights m_gradients;
    std::vector<NetworkInput> m_inputGradients;
    std::array<std::vector<Units>, 2> m_shownGradients; // by the labels of each token
};
