// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "recognition/names/wordsenses.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

/// What the file of known words is made of.
struct TrainedSenses {
    std::unique_ptr<WordSenses::Groups> groups;
    std::vector<WordSenses::Slot> slots;
};

/// Works out from the vectors in `vectorsFile`, and from the corpora, raw texts and known names of the recipes, what is known of words.
/// Deterministic; `report` gets a line for each step.
[[nodiscard]] Result<TrainedSenses> makeSenses(const QString &vectorsFile, const QStringList &recipes, const std::function<void(const QString &)> &report);
