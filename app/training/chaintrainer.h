// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recognition/names/labelchain.h"
#include "training/annotatedtext.h"

#include <functional>
#include <unordered_map>
#include <vector>

/// Weights of features and steps, as trained.
struct ChainWeights {
    std::unordered_map<NameHash, quint32> features; ///< a feature's place in `scores`
    std::vector<LabelScores> scores;
    StepWeights steps{};
};

struct ChainTrainerOptions {
    double shrinkage = 1e-4; ///< by the Gaussian prior, for each sentence seen
    double generalShrinkage = 1e-6; ///< the same for features that are not about a word
    int minimumTexts = 2; ///< that a feature occurs in, to get weights
    int rounds = 10;
    int trainings = 3; ///< each sees the sentences in another order; their mean is taken, so that what hangs on the order cancels out
    std::function<void(int training, int round, double loss)> progress;
};

/// Sentences with their features and labels, ready for training.
class TrainingSet
{
public:
    /// Adds a text's sentences; `weight`: how many times each counts. `marksMisc`: false where what is outside of names may be a work or
    /// product as well.
    void add(const NameText &text, const QList<Mention> &names, float weight = 1, bool marksMisc = true);
    [[nodiscard]] ChainWeights train(const ChainTrainerOptions &options = {}) const;

private:
    struct Sentence {
        size_t first = 0; // token
        size_t count = 0;
        size_t text = 0; // from 1
        float weight = 1;
        bool marksMisc = true;
    };

    friend class ChainLearner;
    friend class NetworkLearner;
    size_t m_texts = 0;
    std::vector<Sentence> m_sentences;
    std::vector<NameHash> m_features; // of all tokens, one after the other
    std::vector<size_t> m_featureStarts{0}; // of each token, and the end
    std::vector<quint32> m_ownCounts; // how many of the token's features, the first ones, are its own
    std::vector<quint8> m_stepClasses;
    std::vector<NameLabel> m_labels;
};

/// The labels of a text's tokens.
[[nodiscard]] std::vector<NameLabel> labelsOf(const NameText &text, const QList<Mention> &names);
