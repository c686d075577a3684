// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recognition/names/articlevotes.h"
#include "recognition/names/labelchain.h"

/// What the second look at an article adds to the first.
struct VoteModel {
    VoteWeights votes{};
    StepWeights steps{};
};

/// Articles after the first look, by a model that has not seen them, with their true labels.
class VoteTrainingSet
{
public:
    /// `scores` and `marginals`: of the first look for each token.
    void add(const NameText &text, const std::vector<LabelScores> &scores, const std::vector<LabelScores> &marginals, const std::vector<NameLabel> &labels);
    /// `steps`: where training starts.
    [[nodiscard]] VoteModel train(const StepWeights &steps) const;

private:
    struct Sentence {
        size_t first = 0;
        size_t count = 0;
    };

    friend class VoteObjective;
    std::vector<Sentence> m_sentences;
    std::vector<LabelScores> m_scores;
    std::vector<TokenVotes> m_votes;
    std::vector<quint8> m_stepClasses;
    std::vector<NameLabel> m_labels;
};
