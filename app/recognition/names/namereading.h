// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recognition/names/namemodel.h"

#include <QList>

#include <vector>

/// One text read by one model: a first look at each sentence alone, then a second one at each with what the first found in the rest
/// of the article.
class NameReading
{
public:
    /// Both must outlive the reading.
    NameReading(const NameText &text, const NameModel &model);

    /// The names with their confidence, in order and without overlaps. O(n).
    [[nodiscard]] QList<Mention> names() const;

private:
    using WordSums = std::array<FeatureSums, wordOffsetCount>;

    void lookFirst();
    void lookAgain();
    void addSentence(quint32 first, quint32 end);
    [[nodiscard]] const WordSums &sumsOf(quint32 word);
    void readSentence(size_t sentence, LabelChain &chain) const;

    const NameText &m_text;
    const NameModel &m_model;
    FeatureList m_features;
    std::vector<quint32> m_sumsPlace; // of each word in m_wordSums, plus one; 0 while unknown
    std::vector<WordSums> m_wordSums;
    std::vector<LabelScores> m_scores;
    std::vector<LabelScores> m_marginals;
    std::vector<quint8> m_stepClasses;
};
