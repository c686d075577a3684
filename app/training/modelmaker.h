// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "training/modelwriter.h"
#include "training/recipe.h"

#include <functional>

/// Makes a model: trains the chain on everything, then, on texts that chains trained without them have read, the votes of the
/// article and the calibration of the probabilities. Deterministic; `report` gets a line for each step.
[[nodiscard]] Result<TrainedModel> makeModel(const Recipe &recipe, const std::function<void(const QString &)> &report);
