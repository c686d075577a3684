// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recognition/names/labelnetwork.h"
#include "training/chaintrainer.h"

#include <functional>
#include <unordered_map>
#include <vector>

/// A network and the vectors of the features that it knows, as trained.
struct TrainedNetwork {
    std::unordered_map<NameHash, quint32> features; ///< a feature's place in `vectors`
    std::vector<NetworkInput> vectors; ///< what each feature adds to the input of its token
    NetworkWeights weights;
};

struct NetworkTrainerOptions {
    size_t features = 6500; ///< how many get vectors: those that occur in most texts. So few that the network keeps no name by heart
    int rounds = 10;
    std::function<void(int round, double loss)> progress;
};

/// Trains a network on the own features of each token (NameText::addOwnFeatures()), which reach it as vectors of numbers that are added
/// up and squashed. Weights go down the gradient by Adam (Kingma and Ba 2015), vectors by AdaGrad (Duchi, Hazan and Singer 2011); some
/// features, inputs and outputs are dropped at random (Srivastava et al. 2014). Deterministic.
[[nodiscard]] TrainedNetwork trainNetwork(const TrainingSet &set, const NetworkTrainerOptions &options = {});
