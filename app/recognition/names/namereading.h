// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recognition/names/namemodel.h"
#include "recognition/names/wordmemory.h"

#include <QList>

#include <optional>
#include <vector>

/// One text read by one model: first each sentence alone, then, once the reader's lexicon is heard, each name by all that the article
/// says of it.
class NameReading
{
public:
    /// Text, model and memory, which is of that model, outlive the reading.
    NameReading(const NameText &text, const NameModel &model, WordMemory &memory, const NameLexicon &lexicon = {});

    /// The names with their confidence, in order and without overlaps; those of which the lexicon speaks as it says. O(n).
    [[nodiscard]] QList<Mention> names() const;

private:
    void readSentences();
    void addSentence(quint32 first, quint32 end);
    void addToken(quint32 token, quint32 first, quint32 end);
    [[nodiscard]] const WordSums &sumsOf(quint32 word);
    [[nodiscard]] WordSums addedUp(quint32 word);
    [[nodiscard]] std::optional<NamePlace> cutOff(NamePlace &person, const std::vector<Verdict> &verdicts) const;
    [[nodiscard]] Mention mentionAt(const NamePlace &place, const Verdict &verdict, bool isTaught) const;

    const NameText &m_text;
    const NameModel &m_model;
    WordMemory &m_memory;
    NameLexicon m_lexicon;
    ArticleNames m_names;
    FeatureList m_placeFeatures;
    FeatureList m_wordFeatures;
    std::vector<quint32> m_sumsPlace; // of each word in m_wordSums, plus one; 0 while unknown
    std::vector<WordSums> m_wordSums;
    LabelNetwork m_network;
    std::vector<NetworkInput> m_inputs; // of one sentence
    std::vector<LabelScores> m_scores; // likewise
    std::vector<quint8> m_stepClasses;
};
