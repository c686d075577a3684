// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recognition/names/labelchain.h"
#include "training/chaintrainer.h"
#include "training/networktrainer.h"
#include "training/verdicttrainer.h"

#include <QList>

#include <span>
#include <vector>

/// A name that a model found in a text it had not seen.
struct Guess {
    TextRange range;
    MentionKind kind = MentionKind::Person;
    double probability = 0; ///< by the verdict, not yet calibrated
    bool right = false;
};

/// What looks at each sentence by itself: the field and the network.
struct FirstLook {
    ChainWeights chain;
    TrainedNetwork network;
};

/// Scores of each label of each token by the first look; all 0 in sentences that hold no names.
[[nodiscard]] std::vector<LabelScores> firstScores(const NameText &text, const FirstLook &look);
/// What may be names in a text by the first look.
[[nodiscard]] ArticleNames articleNames(const NameText &text, const FirstLook &look);
/// Adds the names that the weights say there are, and whether they are marked.
void addGuesses(const ArticleNames &names, const VerdictWeights &weights, const QList<Mention> &marked, std::vector<Guess> &guesses);
/// Slope and offset on the log-odds of each kind that make probabilities right on average (Platt 1999).
[[nodiscard]] std::array<float, nameKindCount * 2> calibrationOf(const std::vector<Guess> &guesses);
