// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mention.h"
#include "recognition/figures/lexicon.h"

#include <QStringView>

#include <array>
#include <vector>

/// A stretch of a line that a definition gave a figure's format.
struct Token {
    TextRange range;
    MentionKind kind = MentionKind::Number;
    Lexicon::Meanings meanings;
    bool isDigits = false; ///< begins with a digit, a sign or a vulgar fraction; TokenLine sets it
};

/// How a language writes figures, as far as its word lists cannot tell.
enum class FigureLanguage {
    French, ///< decimal comma, day before month
    English ///< decimal point, month before day
};

/// The tokens of one line, and what stands around and between them. All indices may lie behind the last token: then there is
/// nothing there. Looks at the line's text only next to tokens, so that reading a line stays linear.
class TokenLine
{
public:
    TokenLine(QStringView text, std::vector<Token> tokens, const Lexicon &lexicon, FigureLanguage language);

    [[nodiscard]] QStringView text() const;
    [[nodiscard]] const Lexicon &lexicon() const;
    [[nodiscard]] bool isFrench() const;
    [[nodiscard]] size_t count() const;
    [[nodiscard]] const Token &operator[](size_t index) const;
    [[nodiscard]] QStringView textOf(size_t index) const;
    [[nodiscard]] bool isOfKind(size_t index, MentionKind kind) const;
    [[nodiscard]] bool isDigits(size_t index) const;
    [[nodiscard]] const Meaning *meaning(size_t index, Sense sense) const;

    /// The text between a token and the next one; null behind the last.
    [[nodiscard]] QStringView gapAfter(size_t index) const;
    /// Whether only blanks, or nothing, stand between a token and the next one.
    [[nodiscard]] bool touches(size_t index) const;
    [[nodiscard]] bool gapIs(size_t index, QStringView wanted) const;
    /// Whether the words between a token and the next one mean `sense`; an article at their end does not count.
    [[nodiscard]] bool gapMeans(size_t index, Sense sense) const;

    /// The index of the first token that starts at or behind `position`.
    [[nodiscard]] size_t indexAt(qsizetype position, size_t from) const;
    /// `position`, or the next place behind blanks.
    [[nodiscard]] qsizetype skipBlanks(qsizetype position) const;
    /// The word that ends before `position`, only blanks between.
    [[nodiscard]] QStringView wordBefore(qsizetype position) const;
    [[nodiscard]] QStringView wordAfter(qsizetype position) const;
    /// Whether the word before `position` means `sense`; with its apostrophe (l’) where it has one.
    [[nodiscard]] bool precededBy(qsizetype position, Sense sense) const;
    /// Whether `words`, which are a part of the line, mean `sense`.
    [[nodiscard]] bool means(QStringView words, Sense sense) const;
    /// The longest entry of the word lists in one of `senses` that stands at `position` and ends where a word does.
    [[nodiscard]] Lexicon::Phrase phraseAt(qsizetype position, std::initializer_list<Sense> senses) const;
    [[nodiscard]] QChar charAt(qsizetype position) const; ///< null outside the line

private:
    /// What the words between a token and the next one mean, looked up once.
    struct Gap {
        bool isKnown = false;
        Lexicon::Meanings words;
        Lexicon::Meanings wordsBeforeArticle;
    };
    [[nodiscard]] const Gap &gap(size_t index) const;

    // The readers ask for the same few places in turn, each for senses of its own: what was found there is kept for a while.
    template<typename Value>
    struct Remembered {
        qsizetype position = -1;
        Value value;
    };
    struct Words {
        QStringView text;
        Lexicon::Meanings meanings;
    };
    static constexpr size_t rememberedPlaces = 8;
    template<typename Value>
    using Memory = std::array<Remembered<Value>, rememberedPlaces>;

    [[nodiscard]] QStringView findWordBefore(qsizetype position) const;

    QStringView m_text;
    std::vector<Token> m_tokens;
    const Lexicon &m_lexicon;
    FigureLanguage m_language;
    // Looked up as they are asked for; a line is read by one thread.
    mutable std::vector<Gap> m_gaps;
    mutable Memory<QStringView> m_wordsBefore;
    mutable Memory<Words> m_meanings; // by where the words begin
    mutable Memory<Lexicon::Candidates> m_candidates;
};
