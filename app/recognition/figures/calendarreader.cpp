// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recognition/figures/calendarreader.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

CalendarReader::CalendarReader(const TokenLine &line, const NumberReader &numbers, QDate published, int publishedYear, bool relativeDates)
    : m_line(line)
    , m_numbers(numbers)
    , m_publishedYear(publishedYear)
    , m_parts(line, numbers)
    , m_years(line, numbers, m_parts)
    , m_periods(line, numbers, m_parts)
    , m_seasons(line, numbers, m_parts)
    , m_numeric(line, m_parts)
    , m_relative(line, published, relativeDates)
    , m_days(line, m_parts, m_numeric, m_relative)
{
}

template<auto Part, auto Read>
std::optional<DatePoint> CalendarReader::by(const CalendarReader &reader, size_t index)
{
    return ((reader.*Part).*Read)(index);
}

std::optional<FigureReading> CalendarReader::read(size_t index) const
{
    if (auto range = readDayRange(index)) {
        return range;
    }
    if (auto day = readListedDay(index)) {
        return day;
    }
    const auto point = readPoint(index);
    if (!point) {
        return std::nullopt;
    }
    if (auto range = readRangeFrom(*point)) {
        return range;
    }
    return reading(*point);
}

FigureReading CalendarReader::reading(const DatePoint &point) const
{
    MentionFlags flags;
    flags.setFlag(MentionFlag::WeekdayMismatch, contradictsWeekday(point));
    flags.setFlag(MentionFlag::Derived, point.derived);
    return {{point.range, MentionKind::Date, point.value(), flags}, point.next};
}

bool CalendarReader::contradictsWeekday(const DatePoint &point) const
{
    const int year = point.year.isEmpty() ? m_publishedYear : point.year.toInt();
    const QDate date(year, point.month, point.day);
    return point.weekday > 0 && year > 0 && date.isValid() && date.dayOfWeek() != point.weekday;
}

std::optional<DatePoint> CalendarReader::readPoint(size_t index) const
{
    auto &without = m_without[index % m_without.size()];
    if (index == without) {
        return std::nullopt;
    }
    for (const auto reader : readersOf(index)) {
        if (auto point = reader(*this, index)) {
            return point;
        }
    }
    without = index;
    return std::nullopt;
}

/// The readers that can understand what begins with a token.
std::span<const CalendarReader::Reader> CalendarReader::readersOf(size_t index) const
{
    static constexpr auto numeric = by<&CalendarReader::m_numeric, &NumericDateReader::readNumeric>;
    static constexpr auto weekday = by<&CalendarReader::m_days, &DayReader::readWeekday>;
    static constexpr auto dayAndMonth = by<&CalendarReader::m_days, &DayReader::readDayAndMonth>;
    static constexpr auto month = by<&CalendarReader::m_days, &DayReader::readMonth>;
    static constexpr auto quarter = by<&CalendarReader::m_seasons, &SeasonReader::readQuarter>;
    static constexpr auto season = by<&CalendarReader::m_seasons, &SeasonReader::readSeason>;
    static constexpr auto century = by<&CalendarReader::m_periods, &PeriodReader::readCentury>;
    static constexpr auto decade = by<&CalendarReader::m_periods, &PeriodReader::readDecade>;
    static constexpr auto yearFirst = by<&CalendarReader::m_years, &YearReader::readYearFirst>;
    static constexpr auto year = by<&CalendarReader::m_years, &YearReader::readYear>;
    static constexpr auto relative = by<&CalendarReader::m_relative, &RelativeDates::readRelative>;
    static constexpr std::array<Reader, 8> ofCalendarWords{numeric, weekday, century, quarter, month, season, decade, relative};
    static constexpr std::array<Reader, 4> ofDigits{dayAndMonth, decade, yearFirst, year};
    static constexpr std::array<Reader, 6> ofNumberWords{century, quarter, dayAndMonth, month, decade, year};
    if (m_line.isOfKind(index, MentionKind::Date)) {
        return ofCalendarWords;
    }
    if (m_line.isOfKind(index, MentionKind::Ordinal)) {
        return ofNumberWords;
    }
    if (m_line.isOfKind(index, MentionKind::Number)) {
        return m_line.isDigits(index) ? std::span<const Reader>(ofDigits) : std::span<const Reader>(ofNumberWords);
    }
    return {};
}

bool CalendarReader::joinsRange(size_t lastOfFirst, qsizetype start) const
{
    return m_line.gapMeans(lastOfFirst, Sense::To) || (m_line.gapMeans(lastOfFirst, Sense::And) && m_line.precededBy(start, Sense::Between))
        || (m_line.gapMeans(lastOfFirst, Sense::And) && m_line.means(m_line.wordBefore(start), Sense::Article)
            && m_line.precededBy(start - m_line.wordBefore(start).size() - 1, Sense::Between));
}

FigureReading CalendarReader::rangeReading(const DatePoint &first, const DatePoint &second) const
{
    auto start = first.range.start;
    auto before = m_line.wordBefore(start);
    auto position = start;
    if (m_line.means(before, Sense::Article)) {
        position = before.begin() - m_line.text().begin();
        before = m_line.wordBefore(position);
    }
    if (m_line.means(before, Sense::Between)) {
        start = before.begin() - m_line.text().begin();
    }
    auto from = first;
    auto to = second;
    if (from.season.isEmpty() && from.month == 0 && from.day > 0) {
        from.month = to.month;
    }
    if (to.month == 0 && to.season.isEmpty() && (to.year.isEmpty() || to.day > 0)) {
        to.month = from.month;
    }
    if (from.year.endsWith(u'X') && to.year.size() == from.year.size() && to.year.endsWith(u'0') && to.month == 0) {
        to.year = to.year.chopped(1) + u'X'; // années 1980-1990
    }
    if (from.year.isEmpty()) {
        // 31 December to 2 January 1863: the range ends in the year after
        const bool earlierYear = from.month > to.month && to.year.size() == 4 && to.month > 0;
        from.year = earlierYear ? yearText(to.year.toInt() - 1) : to.year;
    } else if (to.year.isEmpty()) {
        to.year = from.year;
    }
    MentionFlags flags;
    flags.setFlag(MentionFlag::WeekdayMismatch, contradictsWeekday(from) || contradictsWeekday(to));
    return {{{start, second.range.end}, MentionKind::Date, from.value() + u".." + to.value(), flags}, second.next};
}

/// 13 au 15 juillet, du samedi 13 au dimanche 15 juillet
std::optional<FigureReading> CalendarReader::readDayRange(size_t index) const
{
    const auto *weekday = m_line.meaning(index, Sense::Weekday);
    const auto day = dayBehindWeekday(index);
    if (!day || !joinsRange(day->next - 1, m_line[index].range.start)) {
        return std::nullopt;
    }
    const auto second = readPoint(day->next);
    if (!second || second->day == 0 || second->month == 0 || (m_line.isDigits(day->next) && m_line.isOfKind(day->next, MentionKind::Date))
        || int(day->value.toInteger()) >= second->day) {
        return std::nullopt;
    }
    DatePoint first{day->next, {m_line[index].range.start, day->range.end}};
    first.weekday = weekday == nullptr ? 0 : weekday->value.toInt();
    first.day = int(day->value.toInteger());
    return rangeReading(first, *second);
}

std::optional<NumberReading> CalendarReader::dayBehindWeekday(size_t index) const
{
    return m_parts.dayAt(m_line.meaning(index, Sense::Weekday) != nullptr && m_line.touches(index) ? index + 1 : index);
}

/// Each day of "les 14, 15 et 16 juin 2024", "samedi 3 et dimanche 4 mai" but the last, whose month and year they share.
std::optional<FigureReading> CalendarReader::readListedDay(size_t index) const
{
    const auto day = m_line.isFrench() ? dayBehindWeekday(index) : std::nullopt;
    if (!day || !day->isDigits) {
        return std::nullopt;
    }
    if (index < m_list.first || index >= m_list.end) {
        m_list = listFrom(index);
    }
    const auto last = index < m_list.lastDay ? m_days.readDayAndMonth(m_list.lastDay) : std::nullopt;
    const auto *weekday = m_line.meaning(index, Sense::Weekday);
    DatePoint point{day->next, {m_line[index].range.start, day->range.end}};
    point.weekday = weekday == nullptr ? 0 : weekday->value.toInt();
    point.day = int(day->value.toInteger());
    if (!last || point.day >= last->day) {
        return std::nullopt;
    }
    point.month = last->month;
    point.year = last->year;
    return reading(point);
}

/// The list of days that begins with token `index`, up to the day that has a month.
CalendarReader::DayList CalendarReader::listFrom(size_t index) const
{
    DayList list{index, index + 1, 0};
    for (auto day = dayBehindWeekday(index); day && day->isDigits; day = dayBehindWeekday(list.end)) {
        const auto last = day->next - 1;
        list.end = day->next;
        if (last > index && m_days.readDayAndMonth(last)) {
            list.lastDay = last;
            break;
        }
        const auto gap = m_line.gapAfter(last).trimmed();
        if (gap != u"," && !m_line.gapMeans(last, Sense::And)) {
            break;
        }
    }
    return list;
}

std::optional<FigureReading> CalendarReader::readRangeFrom(const DatePoint &first) const
{
    if (first.next >= m_line.count() || first.next == 0 || first.derived) {
        return std::nullopt;
    }
    const auto gapIndex = first.next - 1;
    if (!joinsRange(gapIndex, first.range.start)) {
        return std::nullopt;
    }
    if (const auto second = readPoint(first.next)) {
        const bool alike = (first.day > 0) == (second->day > 0) || first.month > 0 || second->month > 0;
        const bool weekdays = first.weekday > 0 && first.day == 0;
        const bool fits = !second->derived
            && (weekdays ? second->weekday > 0 && second->day == 0 : alike && second->value() != first.value() && !(second->weekday > 0 && second->day == 0));
        return fits ? std::optional(rangeReading(first, *second)) : std::nullopt;
    }
    return readShortRange(first);
}

/// A range whose second half leaves out what the first has said.
std::optional<FigureReading> CalendarReader::readShortRange(const DatePoint &first) const
{
    const auto second = dayOfSameMonth(first)
                            .or_else([&] {
                                return decadeOfSameCentury(first);
                            })
                            .or_else([&] {
                                return yearOfSameCentury(first);
                            });
    return second ? std::optional(rangeReading(first, *second)) : std::nullopt;
}

/// July 13-15
std::optional<DatePoint> CalendarReader::dayOfSameMonth(const DatePoint &first) const
{
    const bool endsWithDay = first.day > 0 && first.month > 0 && first.range.end == m_line[first.next - 1].range.end;
    const auto day = endsWithDay ? m_parts.dayAt(first.next) : std::nullopt;
    if (!day || int(day->value.toInteger()) <= first.day) {
        return std::nullopt;
    }
    if (m_line.touches(day->next - 1) && !m_line.isOfKind(day->next, MentionKind::Date) && !m_line.isOfKind(day->next, MentionKind::Number)) {
        return std::nullopt; // it counts what follows
    }
    DatePoint second{day->next, day->range};
    second.day = int(day->value.toInteger());
    m_parts.appendYear(second);
    return second;
}

/// années 80-90
std::optional<DatePoint> CalendarReader::decadeOfSameCentury(const DatePoint &first) const
{
    if (!m_line.isFrench() || !first.year.startsWith(u"XX") || !first.year.endsWith(u'X')) {
        return std::nullopt;
    }
    const auto number = m_numbers.readSmall(first.next);
    const auto decade = number && number->value < 100 && number->value.remainder(Decimal(10)) == 0 ? number->value.toInteger() : 0;
    if (decade == 0 || first.year.sliced(2, 1).toInt() * 10 >= decade || m_line.gapAfter(first.next - 1).trimmed().size() != 1) {
        return std::nullopt;
    }
    DatePoint second{number->next, number->range};
    second.year = u"XX%1X"_s.arg(decade / 10);
    return second;
}

/// 2012-14
std::optional<DatePoint> CalendarReader::yearOfSameCentury(const DatePoint &first) const
{
    const bool isYear = first.month == 0 && first.day == 0 && first.year.size() == 4;
    const bool mayFollow = isYear && m_line.gapAfter(first.next - 1).size() == 1 && m_line.isDigits(first.next);
    const auto year = mayFollow ? m_numbers.readDigits(first.next) : std::nullopt;
    if (!year || !year->isWhole || year->range.length() != 2 || year->value.toInteger() <= first.year.last(2).toInt()) {
        return std::nullopt;
    }
    DatePoint second{year->next, year->range};
    second.year = first.year.first(2) + m_line.textOf(first.next);
    return second;
}
