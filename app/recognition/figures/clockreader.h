// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recognition/figures/numberreader.h"
#include "recognition/figures/reading.h"

#include <array>
#include <limits>
#include <optional>
#include <span>

/// Reads times of day and ranges of them, in digits ("17h23", "3:30 p.m.") and in words ("midi moins le quart", "half past seven").
/// "Three hours" is a length of time, unless a word before it, minutes or a part of the day behind it say that it is a time.
class ClockReader
{
public:
    ClockReader(const TokenLine &line, const NumberReader &numbers);

    [[nodiscard]] std::optional<FigureReading> read(size_t index) const;

private:
    struct Point;
    using Reader = std::optional<Point> (ClockReader::*)(size_t) const;
    /// Minutes before or after an hour.
    struct Distance {
        int minutes = 0;
        qsizetype end = 0;
        size_t next = 0;
        bool isOfClock = false; ///< said of no plain number: a quarter, ten minutes
    };

    [[nodiscard]] std::optional<Point> readPoint(size_t index) const;
    [[nodiscard]] std::optional<Point> readDigital(size_t index) const;
    [[nodiscard]] std::optional<Point> readNamedHour(size_t index) const;
    [[nodiscard]] std::optional<Point> readHours(size_t index) const;
    [[nodiscard]] std::optional<Point> readBesideHour(size_t index) const;
    [[nodiscard]] std::optional<Point> readWithDayPart(size_t index) const;
    [[nodiscard]] std::optional<Point> readFourDigits(size_t index) const;
    [[nodiscard]] std::optional<FigureReading> readRange(const Point &first) const;
    [[nodiscard]] std::optional<FigureReading> readLength(size_t index) const;
    [[nodiscard]] std::optional<FigureReading> readBareRange(size_t index) const;

    [[nodiscard]] bool introducesLength(qsizetype start) const;
    [[nodiscard]] bool isLengthByMinutes(size_t index) const;
    [[nodiscard]] bool isLengthOf(TextRange range) const;
    [[nodiscard]] bool hasMinuteWord(const Point &point) const;
    [[nodiscard]] std::optional<Distance> readDistance(size_t index) const;
    [[nodiscard]] std::optional<Point> readHourBeside(size_t index, bool afterMinutes) const;
    void appendMinutes(Point &point) const;
    void appendMinutesFromHour(Point &point) const;
    void appendQuarters(Point &point) const;
    void appendMinuteCount(Point &point, bool less) const;
    void appendDayPart(Point &point) const;
    [[nodiscard]] bool joinsRange(size_t lastOfFirst, qsizetype start) const;
    /// Whether the second of two points, which says no half of the day, is one of the afternoon.
    [[nodiscard]] static bool endsInTheAfternoon(const Point &first, const Point &second);
    [[nodiscard]] FigureReading rangeReading(Point first, Point second) const;
    [[nodiscard]] std::optional<int> bareHour(size_t index) const;

    const TokenLine &m_line;
    const NumberReader &m_numbers;
    // Where no point begins: a range is tried before its second half.
    static constexpr auto nowhere = std::numeric_limits<size_t>::max();
    mutable std::array<size_t, 4> m_without{nowhere, nowhere, nowhere, nowhere};
};
