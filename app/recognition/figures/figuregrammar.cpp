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
    // Most of "un", "a" in a text are articles: nothing near them counts.
    constexpr qsizetype nearGap = 8;
    if (m_line.meaning(index, Sense::One) != nullptr && (index + 1 >= m_line.count() || m_line.gapAfter(index).size() > nearGap)) {
        return std::nullopt;
    }
    if (auto time = m_clock.read(index)) {
        return time;
    }
    if (auto date = m_calendar.read(index)) {
        return date;
    }
    return m_amounts.read(index);
}

QList<Mention> FigureGrammar::figures() const
{
    QList<Mention> found;
    for (size_t index = 0; index < m_line.count();) {
        const auto reading = readAt(index);
        if (!reading) {
            ++index;
            continue;
        }
        // A currency's letters before its sign may lie in the figure before; that one keeps them.
        if (found.isEmpty() || found.last().range.end <= reading->mention.range.start) {
            found.append(reading->mention);
        }
        index = std::max(reading->next, index + 1);
    }
    return found;
}
