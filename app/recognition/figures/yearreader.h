// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recognition/figures/dateparts.h"

/// Reads years: bare ones, which numbers of four digits are not always, and those that a month or a quarter follows.
class YearReader
{
public:
    YearReader(const TokenLine &line, const NumberReader &numbers, const DateParts &parts);

    [[nodiscard]] std::optional<DatePoint> readYear(size_t index) const;
    /// 2019 April, 2020/Sep/23, 2019 q1
    [[nodiscard]] std::optional<DatePoint> readYearFirst(size_t index) const;

private:
    [[nodiscard]] bool isSaidAsYear(const NumberReading &number, TextRange &range) const;
    [[nodiscard]] bool isYearInWords(const NumberReading &number) const;
    [[nodiscard]] bool isYearInDigits(const NumberReading &number) const;
    [[nodiscard]] bool isUnit(size_t index) const;

    const TokenLine &m_line;
    const NumberReader &m_numbers;
    const DateParts &m_parts;
};
