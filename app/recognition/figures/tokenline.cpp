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

/// A word without the hyphens and points at its end: "mi-", "av.".
QStringView withoutEnd(QStringView word)
{
    while (word.endsWith(u'-') || word.endsWith(u'.')) {
        word.chop(1);
    }
    return word;
}
}

TokenLine::TokenLine(QStringView text, std::vector<Token> tokens, const Lexicon &lexicon, FigureLanguage language)
    : m_text(text)
    , m_tokens(std::move(tokens))
    , m_lexicon(lexicon)
    , m_language(language)
{
    for (auto &token : m_tokens) {
        const auto part = m_text.sliced(token.range.start, token.range.length());
        token.isDigits = !part.front().isLetter() && std::ranges::any_of(part, [](QChar c) {
            return c.isNumber();
        });
    }
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

TokenLine::Gap TokenLine::findGap(size_t index) const
{
    Gap gap;
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
    if (index + 1 >= m_tokens.size() || m_tokens[index + 1].range.start == m_tokens[index].range.end) {
        return false;
    }
    auto &place = m_gaps[index % rememberedPlaces];
    if (place.position != qsizetype(index)) {
        place = {qsizetype(index), findGap(index)};
    }
    return place.value.words.in(sense) != nullptr || place.value.wordsBeforeArticle.in(sense) != nullptr;
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
    const auto word = wordBefore(position);
    if (means(word, sense)) {
        return true;
    }
    const auto bare = withoutEnd(word);
    return bare.size() < word.size() && m_lexicon.find(bare, sense) != nullptr;
}

bool TokenLine::knowsBefore(qsizetype position) const
{
    auto end = position;
    while (end > 0 && (m_text[end - 1].isSpace() || m_text[end - 1] == u'-' || m_text[end - 1] == u'.')) {
        --end;
    }
    if (end == 0 || m_text[end - 1].isDigit()) { // as most of them are in a table
        return false;
    }
    const auto word = wordBefore(position);
    return bool(meaningsOf(word)) || bool(m_lexicon.meanings(withoutEnd(word)));
}

bool TokenLine::knowsAt(qsizetype position) const
{
    return !candidatesAt(position).isEmpty();
}

Lexicon::Meanings TokenLine::meaningsOf(QStringView words) const
{
    const auto trimmed = words.trimmed();
    if (trimmed.isEmpty()) {
        return {};
    }
    const auto position = trimmed.begin() - m_text.begin();
    auto &place = m_meanings[size_t(position) % rememberedPlaces];
    if (place.position != position || place.value.text.size() != trimmed.size()) {
        place = {position, {trimmed, m_lexicon.meanings(trimmed)}};
    }
    return place.value.meanings;
}

bool TokenLine::means(QStringView words, Sense sense) const
{
    return meaningsOf(words).in(sense) != nullptr;
}

const Lexicon::Candidates &TokenLine::candidatesAt(qsizetype position) const
{
    auto &place = m_candidates[size_t(position) % rememberedPlaces];
    if (place.position != position) {
        place = {position, m_lexicon.candidatesAt(m_text, position)};
    }
    return place.value;
}

Lexicon::Phrase TokenLine::phraseAt(qsizetype position, std::initializer_list<Sense> senses) const
{
    return candidatesAt(position).longest(senses);
}
