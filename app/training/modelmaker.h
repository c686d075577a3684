// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "training/modelwriter.h"
#include "training/recipe.h"

#include <functional>

/// Makes a model: trains field and network on everything, then, on texts that others trained without them have read, the verdicts
/// on an article's names and the calibration of the probabilities. Deterministic; `report` gets a line for each step.
[[nodiscard]] Result<TrainedModel> makeModel(const Recipe &recipe, const std::function<void(const QString &)> &report);
