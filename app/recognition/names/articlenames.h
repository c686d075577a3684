// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/namelexicon.h"
#include "recognition/names/labelchain.h"
#include "recognition/names/nametext.h"

#include <optional>
#include <unordered_map>
#include <vector>

/// How probable each kind of name is, and, last, that it is no name.
inline constexpr int verdictCount = nameKindCount + 1;
inline constexpr int noName = nameKindCount;
using Verdict = std::array<float, verdictCount>;

/// Probabilities from scores (logarithms, but for a constant).
[[nodiscard]] Verdict probabilitiesOf(const Verdict &scores);

/// The most probable kind, if it is a name.
[[nodiscard]] MentionKind kindOf(const Verdict &verdict);

/// What may be a name at one place of an article; `first` and `end` are tokens.
struct NamePlace {
    quint32 first = 0;
    quint32 end = 0;
    quint32 sentenceFirst = 0;
    quint32 sentenceEnd = 0;
    quint32 name = 0; ///< index in ArticleNames::names()
    Verdict guess{}; ///< by the sentence alone
};

/// All places of one spelling, case and accents aside.
struct ArticleName {
    std::vector<quint32> places; ///< indexes in ArticleNames::places(), in order
    Verdict meanGuess{};
};

/// What may be names in an article: what was found sentence by sentence, what was nearly found, and where the same words occur again.
class ArticleNames
{
public:
    explicit ArticleNames(const NameText &text);

    /// Takes what a sentence says by itself. `chain` has read that sentence; sentences come in order. O(sentence).
    void addSentence(size_t sentence, const LabelChain &chain);
    /// Takes what the reader says of names wherever they stand, after the last sentence. O(text).
    void addTaught(const NameLexicon &lexicon);
    /// To be called last: finds the other occurrences and gathers places to names. O(text).
    void gather(const NameLexicon &lexicon = {});

    [[nodiscard]] const NameText &text() const
    {
        return m_text;
    }
    /// Ordered, without overlaps.
    [[nodiscard]] const std::vector<NamePlace> &places() const
    {
        return m_places;
    }
    [[nodiscard]] const std::vector<ArticleName> &names() const
    {
        return m_names;
    }
    [[nodiscard]] QStringView writtenAt(const NamePlace &place) const
    {
        const auto start = m_text.tokens()[place.first].start;
        return m_text.text().sliced(start, m_text.tokens()[place.end - 1].end - start);
    }
    /// The index of the name that has the words from `first` to before `end`, case and accents aside, wherever it stands. O(words).
    [[nodiscard]] std::optional<quint32> nameOf(quint32 first, quint32 end) const;
    [[nodiscard]] const NamePlace &firstPlace(const ArticleName &name) const
    {
        return m_places[name.places.front()];
    }

private:
    void addPlace(size_t sentence, quint32 first, quint32 end, const LabelChain &chain);
    /// The hash of each beginning of the words from `first` to before `end`; the last one is the name's.
    [[nodiscard]] std::vector<NameHash> beginningsOf(quint32 first, quint32 end) const;
    void findElsewhere(size_t sentence);
    [[nodiscard]] std::vector<NamePlace> taughtPlaces(const NameLexicon &lexicon) const;

    const NameText &m_text;
    std::vector<NamePlace> m_places;
    std::vector<ArticleName> m_names;
    std::vector<bool> m_taken; // tokens
    std::unordered_map<NameHash, bool> m_beginnings; // true where a whole name ends
    std::unordered_map<NameHash, quint32> m_nameOf;
    std::vector<NameLabel> m_labels;
};
