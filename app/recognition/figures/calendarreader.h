// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recognition/figures/dayreader.h"
#include "recognition/figures/periodreader.h"
#include "recognition/figures/reading.h"
#include "recognition/figures/seasonreader.h"
#include "recognition/figures/yearreader.h"

#include <array>
#include <limits>
#include <span>

/// Reads dates, full and partial, lists and ranges of them. Values are TIMEX3: 2025-01-28, XXXX-01-20, XXXX-WXX-2, 2024-FA, 197X,
/// 18XX.
class CalendarReader
{
public:
    /// `published`: the article's own date; `publishedYear` its year, 0 where not even that is known.
    CalendarReader(const TokenLine &line, const NumberReader &numbers, QDate published, int publishedYear, bool relativeDates);
    CalendarReader(const CalendarReader &) = delete; // its readers know one another
    CalendarReader &operator=(const CalendarReader &) = delete;

    /// The longest date that begins with token `index`.
    [[nodiscard]] std::optional<FigureReading> read(size_t index) const;

private:
    using Reader = std::optional<DatePoint> (*)(const CalendarReader &, size_t);
    /// Days that share the month behind the last of them.
    struct DayList {
        size_t first = 0;
        size_t end = 0;
        size_t lastDay = 0; ///< the token of the day with the month; 0 where there is none
    };

    template<auto Part, auto Read>
    [[nodiscard]] static std::optional<DatePoint> by(const CalendarReader &reader, size_t index);
    [[nodiscard]] std::span<const Reader> readersOf(size_t index) const;
    [[nodiscard]] std::optional<DatePoint> readPoint(size_t index) const;

    [[nodiscard]] std::optional<FigureReading> readListedDay(size_t index) const;
    [[nodiscard]] std::optional<NumberReading> dayBehindWeekday(size_t index) const;
    [[nodiscard]] DayList listFrom(size_t index) const;

    [[nodiscard]] std::optional<FigureReading> readDayRange(size_t index) const;
    [[nodiscard]] std::optional<FigureReading> readRangeFrom(const DatePoint &first) const;
    [[nodiscard]] std::optional<FigureReading> readShortRange(const DatePoint &first) const;
    [[nodiscard]] std::optional<DatePoint> dayOfSameMonth(const DatePoint &first) const;
    [[nodiscard]] std::optional<DatePoint> decadeOfSameCentury(const DatePoint &first) const;
    [[nodiscard]] std::optional<DatePoint> yearOfSameCentury(const DatePoint &first) const;
    [[nodiscard]] bool joinsRange(size_t lastOfFirst, qsizetype start) const;
    [[nodiscard]] FigureReading rangeReading(const DatePoint &first, const DatePoint &second) const;

    [[nodiscard]] FigureReading reading(const DatePoint &point) const;
    [[nodiscard]] bool contradictsWeekday(const DatePoint &point) const;

    const TokenLine &m_line;
    const NumberReader &m_numbers;
    int m_publishedYear;
    DateParts m_parts;
    YearReader m_years;
    PeriodReader m_periods;
    SeasonReader m_seasons;
    NumericDateReader m_numeric;
    RelativeDates m_relative;
    DayReader m_days;
    // Where no point begins: a range is tried before its second half.
    static constexpr auto nowhere = std::numeric_limits<size_t>::max();
    mutable std::array<size_t, 4> m_without{nowhere, nowhere, nowhere, nowhere};
    mutable DayList m_list; // the last one looked at
};
