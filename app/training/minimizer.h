// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <vector>

/// Value and gradient of a function at a point.
using Objective = std::function<double(const std::vector<float> &point, std::vector<float> &gradient)>;

struct MinimizerOptions {
    int iterations = 100;
    int memory = 6; ///< corrections kept
    double tolerance = 1e-4; ///< stops when ten iterations gain less than this share
    std::function<void(int iteration, double value)> progress;
};

/// Finds the point with the least value of a smooth function, starting at `point`: limited-memory BFGS (Nocedal 1980) with
/// backtracking. Deterministic.
void minimize(std::vector<float> &point, const Objective &objective, const MinimizerOptions &options = {});
