// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recognition/figures/numberreader.h"
#include "recognition/figures/reading.h"

#include <QDate>

#include <array>
#include <limits>
#include <optional>
#include <span>
#include <vector>

/// Reads dates, full and partial, and ranges of them. Values are TIMEX3: 2025-01-28, XXXX-01-20, XXXX-WXX-2, 2024-FA, 197X, 18XX.
class CalendarReader
{
public:
    /// `published`: the article's own date; `publishedYear` its year, 0 where not even that is known.
    CalendarReader(const TokenLine &line, const NumberReader &numbers, QDate published, int publishedYear, bool relativeDates);

    /// The longest date that begins with token `index`.
    [[nodiscard]] std::optional<FigureReading> read(size_t index) const;

private:
    struct Point;
    using Reader = std::optional<Point> (CalendarReader::*)(size_t) const;
    /// Days that share the month behind the last of them.
    struct DayList {
        size_t first = 0;
        size_t end = 0;
        size_t lastDay = 0; ///< the token of the day with the month; 0 where there is none
    };

    [[nodiscard]] std::span<const Reader> readersOf(size_t index) const;
    [[nodiscard]] std::optional<Point> readPoint(size_t index) const;
    [[nodiscard]] std::optional<Point> readNumeric(size_t index) const;
    [[nodiscard]] std::optional<Point> readCentury(size_t index) const;
    [[nodiscard]] std::optional<NumberReading> centuryRankAt(size_t index) const;
    [[nodiscard]] Lexicon::Phrase centuryWordBehind(const NumberReading &number) const;
    [[nodiscard]] std::optional<Point> readWeekday(size_t index) const;
    [[nodiscard]] std::optional<Point> readBehindWeekday(size_t index) const;
    [[nodiscard]] bool appendDayOfMonth(Point &point) const;
    void deriveWeekday(Point &point) const;
    [[nodiscard]] std::optional<Point> readDayAndMonth(size_t index) const;
    [[nodiscard]] std::optional<Point> readMonth(size_t index) const;
    [[nodiscard]] std::optional<Point> readSeason(size_t index) const;
    [[nodiscard]] std::optional<Point> readDecade(size_t index) const;
    [[nodiscard]] std::optional<Point> readYearOfDecade(size_t index) const;
    [[nodiscard]] std::optional<Point> readQuarter(size_t index) const;
    [[nodiscard]] std::optional<Point> readYearFirst(size_t index) const;
    [[nodiscard]] std::optional<Point> readYear(size_t index) const;
    [[nodiscard]] std::optional<Point> readRelative(size_t index) const;
    [[nodiscard]] std::optional<FigureReading> readDayRange(size_t index) const;
    [[nodiscard]] std::optional<FigureReading> readListedDay(size_t index) const;
    [[nodiscard]] std::optional<NumberReading> dayBehindWeekday(size_t index) const;
    [[nodiscard]] DayList listFrom(size_t index) const;
    [[nodiscard]] std::optional<FigureReading> readRangeFrom(const Point &first) const;

    void appendYear(Point &point) const;
    void appendNextYear(Point &point) const;
    [[nodiscard]] bool countsBehind(const Point &point, const NumberReading &year) const;
    [[nodiscard]] bool isSaidAsYear(const NumberReading &number, TextRange &range) const;
    [[nodiscard]] bool isYearInWords(const NumberReading &number) const;
    [[nodiscard]] bool isYearInDigits(const NumberReading &number) const;
    [[nodiscard]] bool isAge(qsizetype start) const;
    [[nodiscard]] bool isUnit(size_t index) const;
    void appendEra(Point &point) const;
    [[nodiscard]] Lexicon::Phrase eraAt(qsizetype position) const;
    [[nodiscard]] int monthWithin(QStringView text) const;
    [[nodiscard]] std::optional<Point> readNamedDate(Point point, int month, const std::vector<QStringView> &numbers) const;
    [[nodiscard]] bool joinsRange(size_t lastOfFirst, qsizetype start) const;
    [[nodiscard]] FigureReading rangeReading(const Point &first, const Point &second) const;
    [[nodiscard]] std::optional<NumberReading> dayAt(size_t index) const;
    [[nodiscard]] std::optional<NumberReading> yearAt(size_t index, bool afterDay) const;
    [[nodiscard]] int monthAt(size_t index) const;
    [[nodiscard]] bool saysMonth(size_t index) const;
    [[nodiscard]] bool joinsParts(size_t index) const;
    [[nodiscard]] FigureReading reading(const Point &point) const;
    [[nodiscard]] bool contradictsWeekday(const Point &point) const;

    const TokenLine &m_line;
    const NumberReader &m_numbers;
    QDate m_published;
    int m_publishedYear;
    bool m_relativeDates;
    // Where no point begins: a range is tried before its second half.
    static constexpr auto nowhere = std::numeric_limits<size_t>::max();
    mutable std::array<size_t, 4> m_without{nowhere, nowhere, nowhere, nowhere};
    mutable DayList m_days; // the last one looked at
};
