// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recognition/figures/figuregrammar.h"

FigureGrammar::FigureGrammar(const TokenLine &line, QDate published, int publishedYear, bool relativeDates)
    : m_line(line)
    , m_numbers(line)
    , m_calendar(line, m_numbers, published, publishedYear, relativeDates)
    , m_clock(line, m_numbers)
    , m_amounts(line, m_numbers)
{
}

std::optional<FigureReading> FigureGrammar::readAt(size_t index) const
{
    if (isMereArticle(index)) {
        return std::nullopt;
    }
    if (standsAlone(index)) {
        return m_amounts.readAlone(index);
    }
    if (auto time = m_clock.read(index)) {
        return time;
    }
    if (auto date = m_calendar.read(index)) {
        return date;
    }
    return m_amounts.read(index);
}

/// Most of "un", "a" in a text are articles: nothing near them counts, or only another article.
bool FigureGrammar::isMereArticle(size_t index) const
{
    constexpr qsizetype nearGap = 8;
    const auto *one = m_line.meaning(index, Sense::One);
    if (one == nullptr) {
        return false;
    }
    const bool canBeOne = !m_line.isFrench() && one->value.isEmpty(); // one a.m.
    if (canBeOne && m_line.precededBy(m_line[index].range.start, Sense::Minus)) {
        return false;
    }
    return index + 1 >= m_line.count() || m_line.gapAfter(index).size() > nearGap || (!canBeOne && m_line.meaning(index + 1, Sense::One) != nullptr);
}

/// Whether digits are just a number, because nothing that the word lists know stands before or behind them. Tells it of most.
bool FigureGrammar::standsAlone(size_t index) const
{
    constexpr qsizetype yearLength = 4;
    const auto &token = m_line[index];
    if (!token.isDigits || token.kind != MentionKind::Number || token.range.length() == yearLength) {
        return false;
    }
    if (m_line.charAt(token.range.end).isLetter() || m_line.knowsBefore(token.range.start)) {
        return false;
    }
    return !m_line.knowsAt(m_line.skipBlanks(token.range.end)) || isInChain(index);
}

/// Whether the two numbers behind this one are joined to it and to one another by hyphens, as in a code: no range begins with it.
bool FigureGrammar::isInChain(size_t index) const
{
    return m_line.isDigits(index + 1) && m_line.isDigits(index + 2) && m_line.gapAfter(index) == u"-" && m_line.gapAfter(index + 1) == u"-"
        && m_line.isOfKind(index + 1, MentionKind::Number);
}

QList<Mention> FigureGrammar::figures() const
{
    QList<Mention> found;
    found.reserve(qsizetype(m_line.count()));
    for (size_t index = 0; index < m_line.count();) {
        auto reading = readAt(index);
        if (!reading) {
            ++index;
            continue;
        }
        // A currency's letters before its sign may lie in the figure before; that one keeps them.
        if (found.isEmpty() || found.last().range.end <= reading->mention.range.start) {
            found.append(std::move(reading->mention));
        }
        index = std::max(reading->next, index + 1);
    }
    return found;
}
