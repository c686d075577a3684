// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recognition/names/commonwords.h"
#include "recognition/names/gazetteer.h"
#include "recognition/names/tokens.h"
#include "recognition/names/wordclusters.h"
#include "recognition/names/wordsenses.h"

#include <QStringView>

#include <array>
#include <optional>
#include <vector>

/// What the model is told of a token, each feature by its hash.
using FeatureList = std::vector<NameHash>;
/// Whether a feature says which word is there, as against of what sort it is.
[[nodiscard]] constexpr bool isAboutWord(NameHash feature)
{
    return !(feature & 1);
}

/// How many tokens to either side a word is seen from.
inline constexpr int wordReach = 2;
inline constexpr int wordOffsetCount = 2 * wordReach + 1;

/// Which weights for the step from label to label a token has.
inline constexpr int stepClassCount = 6;

/// What is known before a text is read: what all languages share, and what comes with a model.
struct Knowledge {
    Gazetteer gazetteer;
    WordSenses senses;
    WordClusters clusters;
    const CommonWords &words;
};

/// A text cut into tokens, with all that the model looks at. Training and recognition see a text through this class alone.
/// Features come in two sorts, so that a word's share is worked out once for all its occurrences: those of a spelling seen from
/// an offset, and those of a place in the text. Keeps a view of `text`.
class NameText
{
public:
    /// A spelling: all tokens that are written the same.
    struct Word {
        NameHash exact = 0;
        NameHash lowered = 0;
        NameHash folded = 0;
        NameHash shape = 0;
        quint32 firstToken = 0;
        quint16 classes = 0; ///< GazetteerClass bits
        quint32 cues = 0; ///< Cue bits
        quint16 coarseCluster = 0;
        quint16 fineCluster = 0;
        WordSense sense;
        bool capitalised : 1 = false; ///< and no common acronym
        bool capitals : 1 = false; ///< likewise
        bool sign : 1 = false;
        bool digits : 1 = false;
        bool link : 1 = false; ///< joins the parts of names: de, of, von, …
        bool alsoLowerCase : 1 = false; ///< the text has it in lower case, too
        bool capitalisedInside : 1 = false; ///< the text has it capitalised where no sentence starts
    };

    /// `leftOut`: ranges in order that are not read, such as calls of notes.
    NameText(QStringView text, const Knowledge &knowledge, const QList<TextRange> &leftOut = {});

    [[nodiscard]] QStringView text() const
    {
        return m_text;
    }
    [[nodiscard]] const std::vector<TextToken> &tokens() const
    {
        return m_tokens;
    }
    [[nodiscard]] const std::vector<Word> &words() const
    {
        return m_words;
    }
    [[nodiscard]] quint32 wordOf(size_t token) const
    {
        return m_wordOf[token];
    }
    /// First tokens of the sentences, and the number of tokens behind the last. Very long sentences are cut.
    [[nodiscard]] const std::vector<quint32> &sentenceStarts() const
    {
        return m_sentenceStarts;
    }
    /// False for a sentence without a capitalised word: it holds no names.
    [[nodiscard]] bool mayHoldNames(size_t sentence) const;

    /// Features of a spelling for the token `offset` places before it.
    void addWordFeatures(quint32 word, int offset, FeatureList &features) const;
    /// Features of the place of `token`, which is in the sentence from `first` to before `end`.
    void addPlaceFeatures(quint32 token, quint32 first, quint32 end, FeatureList &features) const;
    /// Features of a token by itself: those of its place and those of its own spelling.
    void addOwnFeatures(quint32 token, quint32 first, quint32 end, FeatureList &features) const;
    /// Features of the words around a token.
    void addFeaturesAround(quint32 token, quint32 first, quint32 end, FeatureList &features) const;
    [[nodiscard]] bool isCapitalised(quint32 token) const
    {
        return wordAt(token).capitalised;
    }
    /// The GazetteerClass bits of the known name that is exactly the tokens from `first` to before `end`; 0 where there is none.
    [[nodiscard]] quint16 knownAs(quint32 first, quint32 end) const
    {
        const auto &entry = m_entries[first];
        return entry.position == 0 && entry.length == end - first ? entry.classes : quint16(0);
    }
    /// The last word of the name that the bracketed word at `token` stands behind: « Fonds monétaire international (FMI) ».
    [[nodiscard]] std::optional<quint32> expansionBefore(quint32 token) const;
    /// Which weights the step to this token takes.
    [[nodiscard]] int stepClass(quint32 token) const;

private:
    struct Run {
        quint32 first = 0;
        quint32 end = 0; ///< tokens of a sequence of capitalised words with what joins them; empty outside of one
    };
    struct Entry {
        quint16 classes = 0; ///< of the longest known name over this token
        quint8 position = 0; ///< of this token in it, from 0
        quint8 length = 0;
    };

    void makeWords(const CommonWords &words);
    void makeSentences();
    void makeRuns(quint32 first, quint32 end);
    void findEntries(const Gazetteer &gazetteer, quint32 first, quint32 end);
    [[nodiscard]] const Word &wordAt(quint32 token) const
    {
        return m_words[m_wordOf[token]];
    }
    [[nodiscard]] bool inRun(quint32 token) const
    {
        return m_runOf[token].end != 0;
    }
    void addRunFeatures(quint32 token, quint32 first, quint32 end, FeatureList &features) const;

    QStringView m_text;
    std::vector<TextToken> m_tokens;
    std::vector<Word> m_words;
    std::vector<quint32> m_wordOf;
    std::vector<quint32> m_sentenceStarts;
    std::vector<Run> m_runOf;
    std::vector<Entry> m_entries;
    std::vector<bool> m_quoted;
    std::vector<bool> m_shouted; // in a sentence without lower case
};
