// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "recognition/names/namemodel.h"
#include "training/probabilities.h"
#include "training/sensemaker.h"
#include "training/verdicttrainer.h"

#include <QString>

#include <vector>

/// What a model's file is made of.
struct TrainedModel {
    QString language;
    FirstLook look;
    VerdictWeights verdicts;
    std::vector<WordClusters::Slot> clusters;
    QByteArray words; ///< the definition of its CommonWords
    std::array<float, nameKindCount * 2> calibration{1, 0, 1, 0, 1, 0, 1, 0};
};

/// Writes a model as NameModel reads it; the same model gives the same bytes.
[[nodiscard]] Result<void> writeModel(const TrainedModel &model, const QString &fileName);
/// Writes gazetteerSlots() as GazetteerFile reads them.
[[nodiscard]] Result<void> writeGazetteer(const std::vector<quint32> &slots, const QString &fileName);
/// Writes what is known of words as SensesFile reads it.
[[nodiscard]] Result<void> writeSenses(const TrainedSenses &senses, const QString &fileName);
