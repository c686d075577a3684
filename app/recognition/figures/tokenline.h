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

    [[nodiscard]] QStringView text() const
    {
        return m_text;
    }
    [[nodiscard]] const Lexicon &lexicon() const
    {
        return m_lexicon;
    }
    [[nodiscard]] bool isFrench() const
    {
        return m_language == FigureLanguage::French;
    }
    [[nodiscard]] size_t count() const
    {
        return m_tokens.size();
    }
    [[nodiscard]] const Token &operator[](size_t index) const
    {
        return m_tokens[index];
    }
    [[nodiscard]] QStringView textOf(size_t index) const
    {
        return index < m_tokens.size() ? m_text.sliced(m_tokens[index].range.start, m_tokens[index].range.length()) : QStringView();
    }
    [[nodiscard]] bool isOfKind(size_t index, MentionKind kind) const
    {
        return index < m_tokens.size() && m_tokens[index].kind == kind;
    }
    [[nodiscard]] bool isDigits(size_t index) const
    {
        return index < m_tokens.size() && m_tokens[index].isDigits;
    }
    [[nodiscard]] const Meaning *meaning(size_t index, Sense sense) const
    {
        return index < m_tokens.size() ? m_tokens[index].meanings.in(sense) : nullptr;
    }

    /// The text between a token and the next one; null behind the last.
    [[nodiscard]] QStringView gapAfter(size_t index) const
    {
        if (index + 1 >= m_tokens.size()) {
            return {};
        }
        const auto start = m_tokens[index].range.end;
        return m_text.sliced(start, m_tokens[index + 1].range.start - start);
    }
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
    /// Whether the word lists have the word before `position`, in any sense.
    [[nodiscard]] bool knowsBefore(qsizetype position) const;
    /// Whether an entry of the word lists stands at `position`.
    [[nodiscard]] bool knowsAt(qsizetype position) const;
    /// Whether `words`, which are a part of the line, mean `sense`.
    [[nodiscard]] bool means(QStringView words, Sense sense) const;
    /// The longest entry of the word lists in one of `senses` that stands at `position` and ends where a word does.
    [[nodiscard]] Lexicon::Phrase phraseAt(qsizetype position, std::initializer_list<Sense> senses) const;
    /// Null outside the line.
    [[nodiscard]] QChar charAt(qsizetype position) const
    {
        return position >= 0 && position < m_text.size() ? m_text[position] : QChar();
    }

private:
    /// What the words between a token and the next one mean.
    struct Gap {
        Lexicon::Meanings words;
        Lexicon::Meanings wordsBeforeArticle;
    };
    [[nodiscard]] Gap findGap(size_t index) const;

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
    [[nodiscard]] Lexicon::Meanings meaningsOf(QStringView words) const;
    [[nodiscard]] const Lexicon::Candidates &candidatesAt(qsizetype position) const;

    QStringView m_text;
    std::vector<Token> m_tokens;
    const Lexicon &m_lexicon;
    FigureLanguage m_language;
    // Looked up as they are asked for; a line is read by one thread.
    mutable Memory<Gap> m_gaps; // by the token before
    mutable Memory<QStringView> m_wordsBefore;
    mutable Memory<Words> m_meanings; // by where the words begin
    mutable Memory<Lexicon::Candidates> m_candidates;
};
