// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recognition/names/namelabels.h"
#include "recognition/names/nametext.h"

#include <span>
#include <vector>

/// The weights of the step from a label (row) to the next (column), for each class of token stepped to.
using StepWeights = std::array<std::array<LabelScores, nameLabelCount>, stepClassCount>;

/// A linear-chain conditional random field over the labels of one sentence (Lafferty, McCallum and Pereira 2001): forward-backward in
/// scaled probabilities. Steps that mayFollow() forbids never happen. Keeps its memory from sentence to sentence; one a thread.
class LabelChain
{
public:
    explicit LabelChain(const StepWeights &steps);

    /// Reads a sentence: the labels' scores of each token and its step class. The classes are looked at until the next one. O(n).
    void read(std::span<const LabelScores> scores, std::span<const quint8> stepClasses);

    /// Probability of each label at a token.
    [[nodiscard]] LabelScores marginals(size_t token) const;
    /// Probability that exactly the tokens from `first` to before `end` are one name of `kind`. O(end - first).
    [[nodiscard]] double probabilityOf(size_t first, size_t end, MentionKind kind) const;
    /// Logarithm of the sum over all labellings.
    [[nodiscard]] double logSum() const;
    /// Adds the expected number of each step to `expected`.
    void addExpectedSteps(StepWeights &expected) const;
    /// The most probable labelling (Viterbi).
    void decode(std::vector<NameLabel> &labels) const;

private:
    std::array<std::array<LabelScores, nameLabelCount>, stepClassCount> m_factors{}; // exp of the weights, 0 where forbidden
    std::span<const quint8> m_stepClasses;
    std::vector<LabelScores> m_local; // exp of the scores, the greatest being 1
    std::vector<LabelScores> m_forward; // sums to 1 at each token
    std::vector<LabelScores> m_backward;
    std::vector<float> m_scale; // what the forward sums were before
    double m_logSum = 0;
};
