// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recognition/figures/dateparts.h"

/// Reads decades and centuries.
class PeriodReader
{
public:
    PeriodReader(const TokenLine &line, const NumberReader &numbers, const DateParts &parts);

    /// XIXe siècle, 21st century, dix-neuvième siècle
    [[nodiscard]] std::optional<DatePoint> readCentury(size_t index) const;
    /// années 70, the seventies, 1970s
    [[nodiscard]] std::optional<DatePoint> readDecade(size_t index) const;

private:
    [[nodiscard]] std::optional<NumberReading> centuryRankAt(size_t index) const;
    [[nodiscard]] Lexicon::Phrase centuryWordBehind(const NumberReading &number) const;
    [[nodiscard]] std::optional<DatePoint> readYearOfDecade(size_t index) const;
    [[nodiscard]] bool isAge(qsizetype start) const;

    const TokenLine &m_line;
    const NumberReader &m_numbers;
    const DateParts &m_parts;
};
