// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recognition/names/gazetteer.h"
#include "recognition/names/wordsenses.h"
#include "training/annotatedtext.h"
#include "training/wordvectors.h"

#include <unordered_map>

/// What is known of words before anything is learnt about the others.
class WordTypeExamples
{
public:
    /// Counts what the words of a text are: in names or not, in lower case or not.
    void add(const AnnotatedText &text);
    /// Counts the words in lower case of a text without marks.
    void addRaw(QStringView text);

    /// How often a word was of each of the types that exclude one another, the first six; all 0 where it was not seen.
    using Counts = std::array<float, 6>;
    [[nodiscard]] Counts countsOf(NameHash folded) const;

private:
    std::unordered_map<NameHash, Counts> m_counts;
};

/// Learns from the words that are known what the others can be, by their vectors: a network with one hidden layer, whose outputs are the
/// types of the examples, and, apart, the classes of the gazetteer. So small that it can keep no word by heart. Returns the
/// probabilities of each word. Deterministic.
[[nodiscard]] std::vector<std::array<float, wordTypeCount>>
learnWordTypes(const WordVectors &vectors, const WordTypeExamples &examples, const Gazetteer &gazetteer);
