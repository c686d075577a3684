// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recognition/names/wordclusters.h"

#include <QString>

#include <vector>

/// Learns which words are used alike from raw text.
class Clustering
{
public:
    /// Adds a text's words, sentence by sentence.
    void add(QStringView text);
    /// The clusters as WordClusters wants its slots: words are moved between clusters as long as a model of cluster pairs explains the
    /// text better (exchange algorithm: Martin, Liermann and Ney 1998). Deterministic.
    [[nodiscard]] std::vector<WordClusters::Slot> slots() const;

private:
    std::vector<NameHash> m_words; // of all texts, a 0 between sentences
};
