// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recognition/figures/clockreader.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

/// A time of day as far as the text tells it.
struct ClockReader::Point {
    size_t first = 0;
    size_t next = 0;
    TextRange range;
    int hour = 0;
    int minute = 0;
    int second = -1;
    bool hasHalfDay = false; // a.m. or p.m. is told, in whatever words
    bool certain = false; // cannot be a length of time

    void setHalfDay(bool afternoon)
    {
        if (afternoon && hour < 12) {
            hour += 12;
        } else if (!afternoon && hour == 12) {
            hour = 0;
        }
        hasHalfDay = true;
        certain = true;
    }
    [[nodiscard]] bool exists() const
    {
        return hour >= 0 && hour <= 24 && minute >= 0 && minute < 60 && second < 60;
    }
    [[nodiscard]] int minutes() const
    {
        return hour * 60 + minute;
    }
    void setMinutes(int minutesOfDay)
    {
        constexpr int day = 24 * 60;
        const int wrapped = (minutesOfDay % day + day) % day;
        hour = wrapped / 60;
        minute = wrapped % 60;
        certain = true;
    }
    void add(int minutesMore, qsizetype end, size_t nextToken)
    {
        setMinutes(minutes() + minutesMore);
        range.end = end;
        next = nextToken;
    }
    [[nodiscard]] QString value() const
    {
        const auto minutesPart = u"T%1:%2"_s.arg(hour, 2, 10, QChar(u'0')).arg(minute, 2, 10, QChar(u'0'));
        return second <= 0 ? minutesPart : minutesPart + u":%1"_s.arg(second, 2, 10, QChar(u'0'));
    }
};

namespace
{
/// The numbers of a time in digits, -1 where there is none, and what stands behind the last.
struct ClockDigits {
    std::array<int, 3> parts{-1, -1, -1};
    QStringView rest;
};

ClockDigits digitsOf(QStringView text)
{
    ClockDigits digits;
    size_t count = 0;
    qsizetype end = 0;
    for (qsizetype position = 0; position < text.size() && count < digits.parts.size();) {
        const auto start = position;
        while (position < text.size() && text[position].isDigit()) {
            ++position;
        }
        if (position > start) {
            digits.parts[count++] = text.sliced(start, position - start).toInt();
            end = position;
        } else {
            ++position;
        }
    }
    digits.rest = text.sliced(end).trimmed();
    return digits;
}

/// What people say of an hour: half past, a quarter to.
int minutesOfFraction(const Meaning &fraction)
{
    return fraction.amount == 2 ? 30 : 15;
}
}

ClockReader::ClockReader(const TokenLine &line, const NumberReader &numbers)
    : m_line(line)
    , m_numbers(numbers)
{
}

std::optional<FigureReading> ClockReader::read(size_t index) const
{
    const auto point = readPoint(index);
    if (!point) {
        auto other = readLength(index);
        return other ? other : readBareRange(index);
    }
    if (auto range = readRange(*point)) {
        return range;
    }
    if (!point->certain || !point->exists()) {
        return std::nullopt;
    }
    return FigureReading{{point->range, MentionKind::Time, point->value(), {}}, point->next};
}

std::optional<ClockReader::Point> ClockReader::readPoint(size_t index) const
{
    auto &without = m_without[index % m_without.size()];
    if (index == without) {
        return std::nullopt;
    }
    static constexpr std::array<Reader, 2> ofClock{&ClockReader::readDigital, &ClockReader::readNamedHour};
    static constexpr std::array<Reader, 4> ofNumbers{&ClockReader::readBesideHour,
                                                     &ClockReader::readNamedHour,
                                                     &ClockReader::readHours,
                                                     &ClockReader::readWithDayPart};
    const auto readers = m_line.isOfKind(index, MentionKind::Time) ? std::span<const Reader>(ofClock)
        : m_line.isOfKind(index, MentionKind::Number)              ? std::span<const Reader>(ofNumbers)
                                                                   : std::span<const Reader>();
    for (const auto reader : readers) {
        if (auto point = (this->*reader)(index)) {
            return point;
        }
    }
    without = index;
    return std::nullopt;
}

/// 17h23, 15:00, 3:30 p.m., 1140 a.m., 8h10m00s
std::optional<ClockReader::Point> ClockReader::readDigital(size_t index) const
{
    const auto text = m_line.textOf(index);
    if (!m_line.isOfKind(index, MentionKind::Time)) {
        return std::nullopt;
    }
    const auto digits = digitsOf(text);
    if (digits.parts[0] < 0) {
        return std::nullopt;
    }
    Point point{index, index + 1, m_line[index].range};
    const bool isRunTogether = digits.parts[0] >= 100; // 1140 a.m.
    point.hour = isRunTogether ? digits.parts[0] / 100 : digits.parts[0];
    point.minute = isRunTogether ? digits.parts[0] % 100 : std::max(digits.parts[1], 0);
    point.second = digits.parts[2];
    point.certain = true;
    const auto sign = digits.rest.isEmpty() ? QChar() : digits.rest.front().toLower();
    if (sign == u'a' || sign == u'p') {
        point.setHalfDay(sign == u'p');
    }
    const bool saysHour = text.contains(u'h', Qt::CaseInsensitive);
    if (saysHour && (introducesLength(point.range.start) || isLengthByMinutes(index) || isLengthOf(point.range))) {
        return std::nullopt; // pour 3h
    }
    if (m_line.isFrench() && saysHour && digits.parts[1] < 0) {
        appendMinutesFromHour(point);
    }
    appendDayPart(point);
    return point.exists() ? std::optional(point) : std::nullopt;
}

/// 8h moins 10, 8h et quart
void ClockReader::appendMinutesFromHour(Point &point) const
{
    const auto gap = m_line.gapAfter(point.next - 1).trimmed();
    const auto minutes = m_line.means(gap, Sense::Minus) ? m_numbers.readSmall(point.next) : std::nullopt;
    const bool isOfClock = m_line.meaning(point.next, Sense::Fraction) != nullptr || (minutes && minutes->value.remainder(Decimal(5)) == 0);
    if (isOfClock) {
        appendMinutes(point);
    }
}

/// Whether the words before say that a length of time follows: "pendant", "une durée de", "for", "un film de".
bool ClockReader::introducesLength(qsizetype start) const
{
    if (m_line.precededBy(start, Sense::PeriodCue)) {
        return true;
    }
    const auto of = m_line.wordBefore(start);
    if (!m_line.means(of, Sense::Of)) {
        return false;
    }
    const auto noun = m_line.wordBefore(of.begin() - m_line.text().begin());
    return m_line.means(noun, Sense::PeriodCue)
        || (m_line.isFrench() && !noun.isEmpty() && m_line.precededBy(noun.begin() - m_line.text().begin(), Sense::One));
}

/// 1 h 45 de route, but "à 8h30 de Paris", "le 7h de France Inter"
bool ClockReader::isLengthOf(TextRange range) const
{
    const auto of = m_line.phraseAt(m_line.skipBlanks(range.end), {Sense::Of});
    const auto before = m_line.wordBefore(range.start);
    return m_line.isFrench() && of && m_line.charAt(m_line.skipBlanks(of.end)).isLower() && !m_line.phraseAt(m_line.skipBlanks(range.end), {Sense::DayPart})
        && !m_line.means(before, Sense::TimeCue) && !m_line.means(before, Sense::From);
}

bool ClockReader::hasMinuteWord(const Point &point) const
{
    const auto word = m_line.wordBefore(point.range.end);
    return m_line.means(word, Sense::Minute);
}

/// 1 h 30 min, but "à 8h10min"
bool ClockReader::isLengthByMinutes(size_t index) const
{
    const auto range = m_line[index].range;
    const auto text = m_line.textOf(index);
    const bool hasMinutes = text.endsWith(u"min") || (text.endsWith(u's') && text.contains(u" m"));
    return hasMinutes && !m_line.precededBy(range.start, Sense::TimeCue) && !m_line.phraseAt(m_line.skipBlanks(range.end), {Sense::DayPart});
}

/// pour 3h, for 1h30: a length of time, though it looks like a time
std::optional<FigureReading> ClockReader::readLength(size_t index) const
{
    const auto text = m_line.textOf(index);
    if (!m_line.isOfKind(index, MentionKind::Time) || !m_line.isDigits(index) || !text.contains(u'h', Qt::CaseInsensitive)) {
        return std::nullopt;
    }
    const auto range = m_line[index].range;
    if (!introducesLength(range.start) && !isLengthByMinutes(index) && !isLengthOf(range)) {
        return std::nullopt;
    }
    const auto digits = digitsOf(text);
    QString value = u"PT%1H"_s.arg(digits.parts[0]);
    if (digits.parts[1] > 0) {
        value += u"%1M"_s.arg(digits.parts[1]);
    }
    if (digits.parts[2] > 0) {
        value += u"%1S"_s.arg(digits.parts[2]);
    }
    return FigureReading{{m_line[index].range, MentionKind::Duration, value, {}}, index + 1};
}

/// midi et quart, minuit moins 23, 12 noon
std::optional<ClockReader::Point> ClockReader::readNamedHour(size_t index) const
{
    const auto number = m_line.isDigits(index) ? m_numbers.readSmall(index) : std::nullopt;
    if (m_line.charAt(m_line.textOf(index).isEmpty() ? 0 : m_line[index].range.start - 1) == u'-') {
        return std::nullopt; // après-midi
    }
    const auto nameIndex = number && number->value == 12 && m_line.touches(index) ? number->next : index;
    const auto *name = m_line.meaning(nameIndex, Sense::Clock);
    if (name == nullptr) {
        return std::nullopt;
    }
    if (m_line.textOf(nameIndex).front().isUpper() && !m_line.wordBefore(m_line[nameIndex].range.start).isEmpty()) {
        return std::nullopt; // le Midi
    }
    Point point{index, nameIndex + 1, {m_line[index].range.start, m_line[nameIndex].range.end}};
    point.hour = name->value.first(2).toInt();
    point.certain = true;
    point.hasHalfDay = true;
    if (m_line.isFrench()) {
        appendMinutes(point);
    }
    return point;
}

/// huit heures, onze heures et demie, 9 o'clock
std::optional<ClockReader::Point> ClockReader::readHours(size_t index) const
{
    const auto number = m_numbers.readSmall(index);
    if (!number || number->isOrdinal || number->value > 24 || number->value < 0) {
        return std::nullopt;
    }
    const auto word = m_line.phraseAt(m_line.skipBlanks(number->range.end), {Sense::Hour});
    if (!word) {
        return std::nullopt;
    }
    Point point{index, m_line.indexAt(word.end, number->next), {number->range.start, word.end}};
    point.hour = int(number->value.toInteger());
    point.certain = !m_line.isFrench() || m_line.precededBy(number->range.start, Sense::TimeCue);
    if (introducesLength(number->range.start)) {
        return std::nullopt;
    }
    if (m_line.isFrench()) {
        const bool cued = point.certain || m_line.phraseAt(m_line.skipBlanks(point.range.end), {Sense::TimeZone});
        const auto before = point.range.end;
        appendMinutes(point);
        // "une heure de route", "2 heures 52 minutes" are lengths of time; so is what "de" introduces
        const auto of = m_line.phraseAt(m_line.skipBlanks(point.range.end), {Sense::Of});
        const auto opener = m_line.wordBefore(number->range.start);
        const bool isProgramme = (opener == u"le" || opener == u"au") && number->value > 1; // le 20 heures de la chaîne
        const bool ofLength = of && !isProgramme && !m_line.phraseAt(m_line.skipBlanks(point.range.end), {Sense::DayPart});
        const bool introduced = m_line.means(opener, Sense::Of) || m_line.means(opener, Sense::LengthVerb);
        point.certain = !ofLength && (cued || (point.range.end > before && !number->isBareOne && !introduced && !hasMinuteWord(point)));
    }
    appendDayPart(point);
    return point;
}

/// et quart, et demie, moins le quart, moins dix, cinquante-sept
void ClockReader::appendMinutes(Point &point) const
{
    if (point.next >= m_line.count()) {
        return;
    }
    const auto gap = m_line.text().sliced(point.range.end, m_line[point.next].range.start - point.range.end).trimmed();
    if (m_line.means(gap, Sense::And)) {
        appendQuarters(point);
        return;
    }
    const bool less = m_line.means(gap, Sense::Minus);
    const auto *fraction = m_line.meaning(point.next, Sense::Fraction);
    if (less && fraction != nullptr) {
        point.add(-minutesOfFraction(*fraction), m_line[point.next].range.end, point.next + 1);
    } else if (less || gap.isEmpty()) {
        appendMinuteCount(point, less);
    }
}

void ClockReader::appendQuarters(Point &point) const
{
    if (const auto *fraction = m_line.meaning(point.next, Sense::Fraction)) {
        point.add(minutesOfFraction(*fraction), m_line[point.next].range.end, point.next + 1);
        return;
    }
    const auto quarters = m_numbers.readSmall(point.next);
    if (quarters && quarters->value == 3 && m_line.touches(point.next) && m_line.meaning(quarters->next, Sense::Fraction) != nullptr) {
        point.add(45, m_line[quarters->next].range.end, quarters->next + 1);
    }
}

void ClockReader::appendMinuteCount(Point &point, bool less) const
{
    const auto minutes = m_numbers.readSmall(point.next);
    if (!minutes || minutes->isOrdinal || minutes->isBareOne || minutes->value >= 60 || minutes->value < 0) {
        return;
    }
    const auto unit = m_line.phraseAt(m_line.skipBlanks(minutes->range.end), {Sense::Minute});
    const bool countsOther =
        m_line.touches(minutes->next - 1) && !unit && !m_line.isOfKind(minutes->next, MentionKind::Date) && !m_line.isOfKind(minutes->next, MentionKind::Time);
    if (countsOther) {
        return;
    }
    const int amount = int(minutes->value.toInteger());
    const auto end = unit ? unit.end : minutes->range.end;
    point.add(less ? -amount : amount, end, m_line.indexAt(end, minutes->next));
}

void ClockReader::appendDayPart(Point &point) const
{
    if (point.hasHalfDay) {
        return;
    }
    const auto start = m_line.skipBlanks(point.range.end);
    const auto part = m_line.phraseAt(start, {Sense::DayPart});
    if (part) {
        point.setHalfDay(part.meaning->amount == 12);
        point.range.end = part.end;
        point.next = m_line.indexAt(part.end, point.next);
    }
}

/// The minutes before "past" or "to": ten, ten minutes, a quarter, half.
std::optional<ClockReader::Distance> ClockReader::readDistance(size_t index) const
{
    const bool article = m_line.meaning(index, Sense::One) != nullptr && m_line.meaning(index + 1, Sense::Fraction) != nullptr && m_line.touches(index);
    const auto first = index + (article ? 1 : 0);
    if (const auto *fraction = m_line.meaning(first, Sense::Fraction)) {
        return Distance{minutesOfFraction(*fraction), m_line[first].range.end, first + 1, true};
    }
    const auto number = m_numbers.readSmall(index);
    if (!number || number->isOrdinal || number->isBareOne || number->value >= 60 || number->value <= 0) {
        return std::nullopt;
    }
    const int minutes = int(number->value.toInteger());
    if (const auto unit = m_line.phraseAt(m_line.skipBlanks(number->range.end), {Sense::Minute})) {
        return Distance{minutes, unit.end, m_line.indexAt(unit.end, number->next), true};
    }
    return Distance{minutes, number->range.end, number->next, false};
}

/// The hour behind "past" or "to". A bare number is one only where it is sure that minutes stand before.
std::optional<ClockReader::Point> ClockReader::readHourBeside(size_t index, bool afterMinutes) const
{
    static constexpr std::array<Reader, 4> readers{&ClockReader::readDigital,
                                                   &ClockReader::readNamedHour,
                                                   &ClockReader::readHours,
                                                   &ClockReader::readWithDayPart};
    for (const auto reader : readers) {
        if (auto point = (this->*reader)(index)) {
            return point;
        }
    }
    const auto hour = bareHour(index);
    if (!hour || !afterMinutes || m_line.touches(index)) {
        return std::nullopt;
    }
    const auto number = m_numbers.readSmall(index);
    Point point{index, number->next, number->range};
    point.hour = *hour;
    appendDayPart(point);
    return point;
}

/// ten past eight, a quarter to noon, half past seven o'clock
std::optional<ClockReader::Point> ClockReader::readBesideHour(size_t index) const
{
    const auto distance = m_line.isFrench() ? std::nullopt : readDistance(index);
    if (!distance || distance->next >= m_line.count()) {
        return std::nullopt;
    }
    const auto gap = m_line.text().sliced(distance->end, m_line[distance->next].range.start - distance->end).trimmed();
    const bool past = m_line.means(gap, Sense::After);
    if (!past && !m_line.means(gap, Sense::Before)) {
        return std::nullopt;
    }
    const bool isSaidOfClock = distance->isOfClock || (gap == u"past" && distance->minutes % 5 == 0); // ten past three
    auto point = readHourBeside(distance->next, isSaidOfClock);
    if (!point) {
        return std::nullopt;
    }
    // "5 to 6 pm", "from 11 to 3 pm" are ranges; "10 to 3 pm" is said of a clock.
    const bool isRange = !past && !distance->isOfClock
        && (distance->minutes % 5 != 0 || distance->minutes <= point->hour % 12 || m_line.precededBy(m_line[index].range.start, Sense::From));
    if (isRange) {
        return std::nullopt;
    }
    point->first = index;
    point->range.start = m_line[index].range.start;
    point->setMinutes(point->minutes() + (past ? distance->minutes : -distance->minutes));
    return point;
}

/// An hour that only its place says to be one: "5 to 6 pm".
std::optional<int> ClockReader::bareHour(size_t index) const
{
    const auto number = m_line.isOfKind(index, MentionKind::Number) ? m_numbers.readSmall(index) : std::nullopt;
    if (!number || number->isOrdinal || number->isBareOne || number->hasScale || (number->isDigits && !number->isWhole) || number->value > 24
        || number->value < 0) {
        return std::nullopt;
    }
    return int(number->value.toInteger());
}

/// 8 in the evening, eight forty am
std::optional<ClockReader::Point> ClockReader::readWithDayPart(size_t index) const
{
    if (m_line.isFrench() || !m_line.isOfKind(index, MentionKind::Number)) {
        return std::nullopt;
    }
    if (auto point = readFourDigits(index)) {
        return point;
    }
    Point point{index, index + 1, m_line[index].range};
    auto hour = m_numbers.readSmall(index);
    const auto *one = m_line.meaning(index, Sense::One);
    if (!hour || hour->isOrdinal || (one != nullptr && !one->value.isEmpty())) { // "an evening" is no hour
        return std::nullopt;
    }
    const auto value = hour->value.toInteger();
    if (hour->isDigits && !hour->isWhole) {
        return std::nullopt;
    }
    if (!hour->isDigits && hour->isTwoPart && value / 100 <= 24 && value % 100 < 60) { // ten forty
        point.hour = int(value / 100);
        point.minute = int(value % 100);
    } else if (value >= 0 && value <= 24) {
        point.hour = int(value);
        const auto minutes = !hour->isDigits && m_line.touches(hour->next - 1) && !m_line.isDigits(hour->next) ? m_numbers.readSmall(hour->next) : std::nullopt;
        if (minutes && !minutes->isOrdinal && minutes->value >= 10 && minutes->value < 60) {
            point.minute = int(minutes->value.toInteger());
            hour = minutes;
        }
    } else {
        return std::nullopt;
    }
    point.next = hour->next;
    point.range.end = hour->range.end;
    appendDayPart(point);
    return point.hasHalfDay && point.exists() ? std::optional(point) : std::nullopt;
}

/// 1400 GMT, 0900 hours
std::optional<ClockReader::Point> ClockReader::readFourDigits(size_t index) const
{
    const auto text = m_line.textOf(index);
    const auto number = m_line.isDigits(index) && text.size() == 4 ? m_numbers.readDigits(index) : std::nullopt;
    if (!number || !number->isWhole) {
        return std::nullopt;
    }
    const auto behind = m_line.skipBlanks(number->range.end);
    const bool isClock = m_line.phraseAt(behind, {Sense::TimeZone}) || (text.front() == u'0' && m_line.wordAfter(behind) == u"hours");
    Point point{index, index + 1, number->range};
    point.hour = text.first(2).toInt();
    point.minute = text.last(2).toInt();
    point.certain = true;
    return isClock && point.exists() ? std::optional(point) : std::nullopt;
}

bool ClockReader::joinsRange(size_t lastOfFirst, qsizetype start) const
{
    return m_line.gapMeans(lastOfFirst, Sense::To) || (m_line.gapMeans(lastOfFirst, Sense::And) && m_line.precededBy(start, Sense::Between));
}

bool ClockReader::endsInTheAfternoon(const Point &first, const Point &second)
{
    if (second.hasHalfDay) {
        return false;
    }
    const bool isLaterThen = second.hour + 12 > first.hour;
    if (!first.hasHalfDay) {
        return second.hour < first.hour && first.hour <= 12 && isLaterThen; // 11:30-1:30
    }
    return first.hour < 12 ? second.hour < first.hour // 11 am to 3
                           : first.hour < 20 && second.hour < 12 && isLaterThen; // 2 pm to 4
}

FigureReading ClockReader::rangeReading(Point first, Point second) const
{
    auto start = first.range.start;
    const auto before = m_line.wordBefore(start);
    if (m_line.means(before, Sense::Between)) {
        start = before.begin() - m_line.text().begin();
    }
    if (second.hasHalfDay && !first.hasHalfDay && second.hour < 12 && first.hour > second.hour && first.hour < 12) {
        first.hour += 12; // 11 to 3 am
    } else if (second.hasHalfDay && !first.hasHalfDay && first.hour <= 12 && second.hour >= 12) {
        const auto afternoon = first.hour < 12 ? first.hour + 12 : 12;
        first.hour = afternoon <= second.hour ? afternoon : first.hour;
    } else if (endsInTheAfternoon(first, second)) {
        second.hour += 12;
    }
    return {{{start, second.range.end}, MentionKind::Time, first.value() + u".." + second.value(), {}}, second.next};
}

std::optional<FigureReading> ClockReader::readRange(const Point &first) const
{
    if (first.next == 0 || first.next >= m_line.count() || first.range.end > m_line[first.next].range.start) {
        return std::nullopt;
    }
    const auto gap = m_line.text().sliced(first.range.end, m_line[first.next].range.start - first.range.end).trimmed();
    const bool joined = m_line.means(gap, Sense::To) || (m_line.means(gap, Sense::And) && m_line.precededBy(first.range.start, Sense::Between));
    if (!joined || !first.exists()) {
        return std::nullopt;
    }
    if (const auto second = readPoint(first.next); second && second->exists() && (first.certain || second->certain)) {
        return rangeReading(first, *second);
    }
    const auto hour = bareHour(first.next);
    if (!first.certain || !hour || m_line.touches(first.next)) {
        return std::nullopt;
    }
    Point second{first.next, first.next + 1, m_line[first.next].range};
    second.hour = *hour;
    return rangeReading(first, second);
}

/// 5 to 6 pm, 16-17 heures
std::optional<FigureReading> ClockReader::readBareRange(size_t index) const
{
    const auto hour = bareHour(index);
    const auto number = hour ? m_numbers.readSmall(index) : std::nullopt;
    if (!number || number->next >= m_line.count() || !joinsRange(number->next - 1, number->range.start)) {
        return std::nullopt;
    }
    // France 3 à 20 heures: in French an hour without its sign wants "de", "entre" or a dash
    const auto opener = m_line.wordBefore(number->range.start);
    const auto gap = m_line.gapAfter(number->next - 1).trimmed();
    const bool opened = opener.isEmpty() || m_line.means(opener, Sense::From) || m_line.means(opener, Sense::Between) || gap == u"-" || gap == u"–";
    if (m_line.isFrench() && !opened) {
        return std::nullopt;
    }
    const auto second = readPoint(number->next);
    const bool dash = number->next < m_line.count() && m_line.gapAfter(number->next - 1).size() == 1;
    const bool isClock = second && second->exists() && (second->certain || dash);
    if (!isClock) {
        return std::nullopt;
    }
    Point first{index, number->next, number->range};
    first.hour = *hour;
    return rangeReading(first, *second);
}
