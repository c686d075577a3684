// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recognition/names/nameevidence.h"

#include <QList>

#include <unordered_map>
#include <vector>

/// Weights of evidence for each kind, as trained.
using VerdictWeights = std::unordered_map<NameHash, Verdict>;

/// Names of articles with their evidence, after a first look by a model that has not seen them, and what they are.
class VerdictTrainingSet
{
public:
    /// Adds an article's names; `marked`: what they are. `part` can be left out in training. `marksMisc`: as in TrainingSet::add().
    void add(const ArticleNames &names, const QList<Mention> &marked, int part, bool marksMisc = true);

    /// Learns from all parts but `left`. Deterministic.
    [[nodiscard]] VerdictWeights trainWithout(int left) const;

private:
    struct Name {
        size_t firstEvidence = 0;
        size_t endOfEvidence = 0;
        Verdict truth{}; // shares of its places
        float weight = 1;
        int part = 0;
        bool marksMisc = true;
    };

    friend class VerdictLearner;
    std::vector<Name> m_names;
    std::vector<Evidence> m_evidence; // of all names, one after the other
    std::unordered_map<NameHash, int> m_articleCounts; // in how many articles each feature occurs
};

/// What the weights say of a name.
[[nodiscard]] Verdict verdictBy(const VerdictWeights &weights, std::span<const Evidence> evidence);
