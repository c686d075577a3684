// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recognition/figures/numericdatereader.h"
#include "recognition/figures/relativedates.h"

/// Reads weekdays, days of months and months in words, with the year behind them: samedi 3 mai 2025, May 3rd, mars 2024.
class DayReader
{
public:
    DayReader(const TokenLine &line, const DateParts &parts, const NumericDateReader &numeric, const RelativeDates &relative);

    [[nodiscard]] std::optional<DatePoint> readWeekday(size_t index) const;
    [[nodiscard]] std::optional<DatePoint> readDayAndMonth(size_t index) const;
    [[nodiscard]] std::optional<DatePoint> readMonth(size_t index) const;

private:
    [[nodiscard]] std::optional<DatePoint> readBehindWeekday(size_t index) const;
    [[nodiscard]] bool appendDayOfMonth(DatePoint &point) const;
    void appendDayBehindMonth(DatePoint &point, size_t month) const;
    [[nodiscard]] bool saysMonth(size_t index) const;

    const TokenLine &m_line;
    const DateParts &m_parts;
    const NumericDateReader &m_numeric;
    const RelativeDates &m_relative;
};
