// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recognition/figures/tokenline.h"

#include <algorithm>

namespace
{
// No joining phrase is longer ("jusqu’au mois de"); a longer gap is not worth copying.
constexpr qsizetype longestGap = 24;

bool isInWord(QChar c)
{
    return c.isLetterOrNumber() || c == u'-' || c == u'.';
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'’';
}
}

TokenLine::TokenLine(QStringView text, std::vector<Token> tokens, const Lexicon &lexicon, FigureLanguage language)
    : m_text(text)
    , m_tokens(std::move(tokens))
    , m_lexicon(lexicon)
    , m_language(language)
    , m_gaps(m_tokens.size())
{
    for (auto &token : m_tokens) {
        const auto part = m_text.sliced(token.range.start, token.range.length());
        token.isDigits = !part.front().isLetter() && std::ranges::any_of(part, [](QChar c) {
            return c.isNumber();
        });
    }
}

QStringView TokenLine::text() const
{
    return m_text;
}

const Lexicon &TokenLine::lexicon() const
{
    return m_lexicon;
}

bool TokenLine::isFrench() const
{
    return m_language == FigureLanguage::French;
}

size_t TokenLine::count() const
{
    return m_tokens.size();
}

const Token &TokenLine::operator[](size_t index) const
{
    return m_tokens[index];
}

QStringView TokenLine::textOf(size_t index) const
{
    if (index >= m_tokens.size()) {
        return {};
    }
    const auto range = m_tokens[index].range;
    return m_text.sliced(range.start, range.length());
}

bool TokenLine::isOfKind(size_t index, MentionKind kind) const
{
    return index < m_tokens.size() && m_tokens[index].kind == kind;
}

bool TokenLine::isDigits(size_t index) const
{
    return index < m_tokens.size() && m_tokens[index].isDigits;
}

const Meaning *TokenLine::meaning(size_t index, Sense sense) const
{
    return index < m_tokens.size() ? m_tokens[index].meanings.in(sense) : nullptr;
}

QStringView TokenLine::gapAfter(size_t index) const
{
    if (index + 1 >= m_tokens.size()) {
        return {};
    }
    const auto start = m_tokens[index].range.end;
    return m_text.sliced(start, m_tokens[index + 1].range.start - start);
}

bool TokenLine::touches(size_t index) const
{
    return index + 1 < m_tokens.size() && std::ranges::all_of(gapAfter(index), [](QChar c) {
               return c.isSpace();
           });
}

bool TokenLine::gapIs(size_t index, QStringView wanted) const
{
    return index + 1 < m_tokens.size() && gapAfter(index).trimmed() == wanted;
}

const TokenLine::Gap &TokenLine::gap(size_t index) const
{
    auto &gap = m_gaps[index];
    if (gap.isKnown) {
        return gap;
    }
    gap.isKnown = true;
    const auto words = gapAfter(index).trimmed();
    if (words.isEmpty() || words.size() > longestGap) {
        return gap;
    }
    gap.words = m_lexicon.meanings(words);
    auto head = words.size() - 1;
    while (head > 0 && !words[head].isSpace()) {
        --head;
    }
    if (head > 0 && m_lexicon.find(words.sliced(head), Sense::Article) != nullptr) {
        gap.wordsBeforeArticle = m_lexicon.meanings(words.first(head).trimmed());
    }
    return gap;
}

bool TokenLine::gapMeans(size_t index, Sense sense) const
{
    if (index + 1 >= m_tokens.size()) {
        return false;
    }
    const auto &words = gap(index);
    return words.words.in(sense) != nullptr || words.wordsBeforeArticle.in(sense) != nullptr;
}

size_t TokenLine::indexAt(qsizetype position, size_t from) const
{
    while (from < m_tokens.size() && m_tokens[from].range.start < position) {
        ++from;
    }
    return from;
}

qsizetype TokenLine::skipBlanks(qsizetype position) const
{
    while (position < m_text.size() && m_text[position].isSpace()) {
        ++position;
    }
    return position;
}

QStringView TokenLine::wordBefore(qsizetype position) const
{
    auto &place = m_wordsBefore[size_t(position) % rememberedPlaces];
    if (place.position != position) {
        place = {position, findWordBefore(position)};
    }
    return place.value;
}

QStringView TokenLine::findWordBefore(qsizetype position) const
{
    auto end = position;
    while (end > 0 && m_text[end - 1].isSpace()) {
        --end;
    }
    auto start = end;
    while (start > 0 && end - start < longestGap && isInWord(m_text[start - 1])) {
        --start;
    }
    if (start == end && start > 0 && isApostrophe(m_text[start - 1])) {
        --start;
        while (start > 0 && end - start < longestGap && isInWord(m_text[start - 1])) {
            --start;
        }
    }
    return m_text.sliced(start, end - start);
}

QStringView TokenLine::wordAfter(qsizetype position) const
{
    const auto start = skipBlanks(position);
    auto end = start;
    if (!charAt(start).isLetterOrNumber()) {
        return {};
    }
    while (end < m_text.size() && end - start < longestGap && isInWord(m_text[end])) {
        ++end;
    }
    return m_text.sliced(start, end - start);
}

bool TokenLine::precededBy(qsizetype position, Sense sense) const
{
    auto word = wordBefore(position);
    if (means(word, sense)) {
        return true;
    }
    if (!word.endsWith(u'-') && !word.endsWith(u'.')) {
        return false;
    }
    while (word.endsWith(u'-') || word.endsWith(u'.')) {
        word.chop(1);
    }
    return m_lexicon.find(word, sense) != nullptr;
}

bool TokenLine::means(QStringView words, Sense sense) const
{
    const auto trimmed = words.trimmed();
    if (trimmed.isEmpty()) {
        return false;
    }
    const auto position = trimmed.begin() - m_text.begin();
    auto &place = m_meanings[size_t(position) % rememberedPlaces];
    if (place.position != position || place.value.text.size() != trimmed.size()) {
        place = {position, {trimmed, m_lexicon.meanings(trimmed)}};
    }
    return place.value.meanings.in(sense) != nullptr;
}

Lexicon::Phrase TokenLine::phraseAt(qsizetype position, std::initializer_list<Sense> senses) const
{
    auto &place = m_candidates[size_t(position) % rememberedPlaces];
    if (place.position != position) {
        place = {position, m_lexicon.candidatesAt(m_text, position)};
    }
    return place.value.longest(senses);
}

QChar TokenLine::charAt(qsizetype position) const
{
    return position >= 0 && position < m_text.size() ? m_text[position] : QChar();
}
