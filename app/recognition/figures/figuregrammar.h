// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recognition/figures/amountreader.h"
#include "recognition/figures/calendarreader.h"
#include "recognition/figures/clockreader.h"

#include <QList>

/// Makes figures of the tokens of one line: at each token the readers try in turn, and the first that understands it takes all the
/// tokens of its figure. Linear: no reader goes back, and none looks further than its figure.
class FigureGrammar
{
public:
    FigureGrammar(const TokenLine &line, QDate published, int publishedYear, bool relativeDates);

    /// Ordered, disjoint mentions; ranges are in the line.
    [[nodiscard]] QList<Mention> figures() const;

private:
    [[nodiscard]] std::optional<FigureReading> readAt(size_t index) const;
    [[nodiscard]] bool isMereArticle(size_t index) const;
    [[nodiscard]] bool standsAlone(size_t index) const;
    [[nodiscard]] bool isInChain(size_t index) const;

    const TokenLine &m_line;
    NumberReader m_numbers;
    CalendarReader m_calendar;
    ClockReader m_clock;
    AmountReader m_amounts;
};
