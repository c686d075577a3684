// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recognition/figures/calendarreader.h"

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

/// A date, or the parts of one that the text gives.
struct CalendarReader::Point {
    size_t first = 0;
    size_t next = 0;
    TextRange range;
    int weekday = 0; // 1 is Monday
    int day = 0;
    int month = 0;
    QString year; // 2024, 197X, 18XX, -0344
    QString season; // a season, "Q3", "H1" or "W04": stands where a month would
    bool derived = false;

    [[nodiscard]] QString value() const
    {
        const auto yearPart = year.isEmpty() ? u"XXXX"_s : year;
        if (!season.isEmpty()) {
            return yearPart + u'-' + season;
        }
        if (month == 0) {
            return day == 0 && weekday > 0 && year.isEmpty() ? u"XXXX-WXX-%1"_s.arg(weekday) : yearPart;
        }
        const QString monthPart = yearPart + u"-%1"_s.arg(month, 2, 10, QChar(u'0'));
        return day == 0 ? monthPart : QString(monthPart + u"-%1"_s.arg(day, 2, 10, QChar(u'0')));
    }
};

namespace
{
constexpr qsizetype longestAbbreviation = 3; // of a month that is also another word
constexpr int firstLikelyYear = 1500;
constexpr int lastYear = 2199;

QString yearText(qint64 year)
{
    return u"%1"_s.arg(year, 4, 10, QChar(u'0'));
}

/// 1995 and 2005 as people shorten them to 95 and 05.
qint64 fullYear(qint64 twoDigits)
{
    return twoDigits < 40 ? 2000 + twoDigits : 1900 + twoDigits;
}

/// The Roman number that `text` begins with; 0 where there is none.
int romanNumber(QStringView text)
{
    int total = 0;
    int previous = 0;
    for (const auto c : text) {
        const auto letter = c.toUpper();
        const int digit = letter == u'I' ? 1 : letter == u'V' ? 5 : letter == u'X' ? 10 : 0;
        if (digit == 0) {
            break;
        }
        total += digit > previous ? digit - 2 * previous : digit;
        previous = digit;
    }
    return total;
}

/// The centuries that "XVe et XVIe siècles" names.
std::vector<int> romanNumbers(QStringView text)
{
    std::vector<int> numbers;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool beginsWord = text[i].isLetter() && (i == 0 || !text[i - 1].isLetter());
        if (const int number = beginsWord ? romanNumber(text.sliced(i)) : 0; number > 0) {
            numbers.push_back(number);
        }
    }
    return numbers;
}

QString centuryText(qint64 century)
{
    return u"%1XX"_s.arg(century - 1, 2, 10, QChar(u'0'));
}

std::vector<QStringView> numbersIn(QStringView text)
{
    std::vector<QStringView> numbers;
    for (qsizetype i = 0; i < text.size();) {
        auto end = i;
        while (end < text.size() && text[end].isDigit()) {
            ++end;
        }
        if (end > i) {
            numbers.push_back(text.sliced(i, end - i));
        }
        i = std::max(end, i + 1);
    }
    return numbers;
}
}

CalendarReader::CalendarReader(const TokenLine &line, const NumberReader &numbers, QDate published, int publishedYear, bool relativeDates)
    : m_line(line)
    , m_numbers(numbers)
    , m_published(published)
    , m_publishedYear(publishedYear)
    , m_relativeDates(relativeDates)
{
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

FigureReading CalendarReader::reading(const Point &point) const
{
    MentionFlags flags;
    flags.setFlag(MentionFlag::WeekdayMismatch, contradictsWeekday(point));
    flags.setFlag(MentionFlag::Derived, point.derived);
    return {{point.range, MentionKind::Date, point.value(), flags}, point.next};
}

bool CalendarReader::contradictsWeekday(const Point &point) const
{
    const int year = point.year.isEmpty() ? m_publishedYear : point.year.toInt();
    const QDate date(year, point.month, point.day);
    return point.weekday > 0 && year > 0 && date.isValid() && date.dayOfWeek() != point.weekday;
}

std::optional<CalendarReader::Point> CalendarReader::readPoint(size_t index) const
{
    auto &without = m_without[index % m_without.size()];
    if (index == without) {
        return std::nullopt;
    }
    for (const auto reader : readersOf(index)) {
        if (auto point = (this->*reader)(index)) {
            return point;
        }
    }
    without = index;
    return std::nullopt;
}

/// The readers that can understand what begins with a token.
std::span<const CalendarReader::Reader> CalendarReader::readersOf(size_t index) const
{
    static constexpr std::array<Reader, 8> ofCalendarWords{&CalendarReader::readNumeric,
                                                           &CalendarReader::readWeekday,
                                                           &CalendarReader::readCentury,
                                                           &CalendarReader::readQuarter,
                                                           &CalendarReader::readMonth,
                                                           &CalendarReader::readSeason,
                                                           &CalendarReader::readDecade,
                                                           &CalendarReader::readRelative};
    static constexpr std::array<Reader, 4> ofDigits{&CalendarReader::readDayAndMonth,
                                                    &CalendarReader::readDecade,
                                                    &CalendarReader::readYearFirst,
                                                    &CalendarReader::readYear};
    static constexpr std::array<Reader, 6> ofNumberWords{&CalendarReader::readCentury,
                                                         &CalendarReader::readQuarter,
                                                         &CalendarReader::readDayAndMonth,
                                                         &CalendarReader::readMonth,
                                                         &CalendarReader::readDecade,
                                                         &CalendarReader::readYear};
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

std::optional<CalendarReader::Point> CalendarReader::readNumeric(size_t index) const
{
    if (!m_line.isOfKind(index, MentionKind::Date)) {
        return std::nullopt;
    }
    const auto numbers = numbersIn(m_line.textOf(index));
    Point point{index, index + 1, m_line[index].range};
    const auto number = [&numbers](size_t i) {
        return numbers[i].toInt();
    };
    if (const int month = monthWithin(m_line.textOf(index)); month > 0 && !numbers.empty()) {
        return readNamedDate(point, month, numbers);
    }
    if (numbers.size() == 2 && numbers[0].size() < 4 && numbers[1].size() < 4) { // 28/01
        const bool dayFirst = m_line.isFrench() ? number(1) <= 12 : number(0) > 12;
        point.day = number(dayFirst ? 0 : 1);
        point.month = number(dayFirst ? 1 : 0);
        return QDate(2000, point.month, point.day).isValid() ? std::optional(point) : std::nullopt;
    }
    if (numbers.size() == 2 && numbers[0].size() == 4 && numbers[1].size() == 4) { // 2019/2020
        point.year = numbers[0] + u".." + numbers[1];
        return number(0) < number(1) ? std::optional(point) : std::nullopt;
    }
    if (numbers.size() == 2) {
        const size_t year = numbers[0].size() == 4 ? 0 : 1;
        point.year = yearText(number(year));
        point.month = number(1 - year);
        // 2001-02: a season or school year rather than a month
        if (year == 0 && numbers[1].size() == 2 && number(0) >= 1900 && point.month == number(0) % 100 + 1) {
            point.month = 0;
            point.year += u".." + yearText(number(0) + 1);
        }
    } else if (numbers.size() == 3 && numbers[0].size() == 4) {
        point.year = yearText(number(0));
        point.month = number(1);
        point.day = number(2);
    } else if (numbers.size() == 3) {
        point.year = yearText(numbers[2].size() == 2 ? fullYear(number(2)) : number(2));
        // Day before month, unless only the other order can be meant; in English the other way round, save with points.
        const bool dayFirst = m_line.isFrench() ? number(1) <= 12 : number(0) > 12;
        point.day = number(dayFirst ? 0 : 1);
        point.month = number(dayFirst ? 1 : 0);
    }
    const bool exists =
        point.day == 0 ? point.month <= 12 && (point.month >= 1 || point.year.size() > 4) : QDate(point.year.toInt(), point.month, point.day).isValid();
    return exists ? std::optional(point) : std::nullopt;
}

/// The month that a date's letters name: 03-Feb-99, April22.
int CalendarReader::monthWithin(QStringView text) const
{
    const auto isLetter = [](QChar c) {
        return c.isLetter();
    };
    const auto start = std::ranges::find_if(text, isLetter);
    const auto end = std::find_if_not(start, text.end(), isLetter);
    const auto word = text.sliced(start - text.begin(), end - start);
    const auto *strong = m_line.lexicon().find(word, Sense::Month);
    const auto *month = strong != nullptr ? strong : m_line.lexicon().find(word, Sense::WeakMonth);
    return month == nullptr ? 0 : month->value.toInt();
}

std::optional<CalendarReader::Point> CalendarReader::readNamedDate(Point point, int month, const std::vector<QStringView> &numbers) const
{
    point.month = month;
    for (const auto part : numbers) {
        const bool isYear = part.size() == 4 || (point.day > 0 && part.size() == 2 && numbers[0].size() < 4);
        if (isYear) {
            point.year = yearText(part.size() == 2 ? fullYear(part.toInt()) : part.toInt());
        } else {
            point.day = part.toInt();
        }
    }
    if (point.year.isEmpty()) {
        appendYear(point);
    }
    const QDate leapYear(2000, month, point.day);
    return point.day == 0 || leapYear.isValid() ? std::optional(point) : std::nullopt;
}

/// XIXe siècle, 21st century, dix-neuvième siècle
std::optional<CalendarReader::Point> CalendarReader::readCentury(size_t index) const
{
    const bool isWhole = m_line.isOfKind(index, MentionKind::Date) && m_line.means(m_line.wordBefore(m_line[index].range.end), Sense::Century);
    if (const auto centuries = isWhole ? romanNumbers(m_line.textOf(index)) : std::vector<int>(); !centuries.empty()) {
        Point point{index, index + 1, m_line[index].range};
        point.year = centuryText(centuries.front());
        if (centuries.back() > centuries.front()) {
            point.year += u".." + centuryText(centuries.back());
        }
        appendEra(point);
        return point;
    }
    const auto first = centuryRankAt(index);
    auto last = first;
    auto word = first ? centuryWordBehind(*first) : Lexicon::Phrase();
    if (first && !word && (m_line.gapMeans(first->next - 1, Sense::And) || m_line.gapMeans(first->next - 1, Sense::To))) { // 16th and 17th centuries
        last = centuryRankAt(first->next);
        word = last && last->value > first->value ? centuryWordBehind(*last) : Lexicon::Phrase();
    }
    if (!word) {
        return std::nullopt;
    }
    Point point{index, m_line.indexAt(word.end, last->next), {first->range.start, word.end}};
    point.year = centuryText(first->value.toInteger());
    if (last->value > first->value) {
        point.year += u".." + centuryText(last->value.toInteger());
    }
    appendEra(point);
    return point;
}

std::optional<NumberReading> CalendarReader::centuryRankAt(size_t index) const
{
    const auto number = m_line.isOfKind(index, MentionKind::Ordinal) || m_line.isOfKind(index, MentionKind::Number) ? m_numbers.readSmall(index) : std::nullopt;
    const bool fits = number && number->isOrdinal && number->value >= 3 && number->value <= 30;
    return fits ? number : std::nullopt;
}

Lexicon::Phrase CalendarReader::centuryWordBehind(const NumberReading &number) const
{
    const auto end = number.range.end;
    return m_line.phraseAt(m_line.charAt(end) == u'-' ? end + 1 : m_line.skipBlanks(end), {Sense::Century}); // 19th-century
}

int CalendarReader::monthAt(size_t index) const
{
    const auto *month = m_line.meaning(index, Sense::Month);
    if (month == nullptr) {
        month = m_line.meaning(index, Sense::WeakMonth);
    }
    return month == nullptr ? 0 : month->value.toInt();
}

std::optional<NumberReading> CalendarReader::dayAt(size_t index) const
{
    if (!m_line.isOfKind(index, MentionKind::Number) && !m_line.isOfKind(index, MentionKind::Ordinal)) {
        return std::nullopt;
    }
    const auto number = m_numbers.readSmall(index);
    const bool plausible = number && !number->hasScale && !number->isBareOne && number->value >= 1 && number->value <= 31
        && (!number->isDigits || number->isOrdinal || (number->isWhole && number->range.length() <= 2));
    return plausible ? number : std::nullopt;
}

/// Whether a token and the next one can be parts of one date: blanks, a comma, a point, a hyphen, a slash, "de", "of".
bool CalendarReader::joinsParts(size_t index) const
{
    if (index + 1 >= m_line.count()) {
        return false;
    }
    const auto gap = m_line.gapAfter(index).trimmed();
    return gap.isEmpty() || m_line.gapMeans(index, Sense::DateJoint) || m_line.gapMeans(index, Sense::Of) || m_line.means(gap, Sense::Article);
}

std::optional<NumberReading> CalendarReader::yearAt(size_t index, bool afterDay) const
{
    const auto number = m_line.isDigits(index)        ? m_numbers.readDigits(index)
        : m_line.isOfKind(index, MentionKind::Number) ? m_numbers.readSmall(index)
                                                      : std::nullopt;
    if (!number || !number->value.isInteger() || number->isOrdinal) {
        return std::nullopt;
    }
    const auto value = number->value.toInteger();
    if (number->isDigits) {
        if (!number->isWhole) {
            return std::nullopt;
        }
        if (number->range.length() == 4 && value >= 1000 && value <= lastYear) {
            return number;
        }
        const bool apostrophe = m_line.charAt(number->range.start - 1) == u'\'' || m_line.charAt(number->range.start - 1) == u'’';
        const auto after = m_line.charAt(number->range.end);
        const bool ends =
            after.isNull() || (after != u':' && after != u'h' && after != u'/' && !after.isLetterOrNumber() && m_line.wordAfter(number->range.end).isEmpty());
        if (number->range.length() == 2 && (apostrophe || value > 31 || (afterDay && ends))) {
            auto year = *number;
            year.value = Decimal(fullYear(value));
            return year;
        }
        return std::nullopt;
    }
    return value >= 1100 && value <= lastYear ? number : std::nullopt;
}

void CalendarReader::appendYear(Point &point) const
{
    if (point.next < m_line.count() && joinsParts(point.next - 1)) {
        const auto number = m_line.isDigits(point.next) ? m_numbers.readDigits(point.next) : std::nullopt;
        const bool hasEra = number && number->isWhole && number->range.length() < 4 && eraAt(number->range.end); // 10 August 88 AD
        const auto year = hasEra ? number : yearAt(point.next, point.day > 0);
        if (year && (hasEra || !countsBehind(point, *year))) {
            point.year = yearText(year->value.toInteger());
            point.next = year->next;
            point.range.end = year->range.end;
        }
    }
    appendEra(point);
}

/// Whether what could be a year behind a date is a number of its own: "July 18-19", "sept mille", "le 5 mai, 2000 personnes".
bool CalendarReader::countsBehind(const Point &point, const NumberReading &year) const
{
    const auto last = point.next - 1;
    const auto gap = m_line.gapAfter(last);
    const bool hasWord = std::ranges::any_of(gap, [](QChar c) { // le 4 mai, les 14 et 15
        return c.isLetter();
    });
    const bool isDay = (gap.trimmed() == u"-" || hasWord) && year.range.length() < 4;
    const bool isNumber = !year.isDigits && m_line.meaning(last, Sense::WeakMonth) != nullptr && m_line.meaning(last, Sense::Number) != nullptr;
    const bool counts = gap.contains(u',') && m_line.touches(year.next - 1) && !m_line.isOfKind(year.next, MentionKind::Number)
        && !m_line.isOfKind(year.next, MentionKind::Date) && !m_line.isOfKind(year.next, MentionKind::Time)
        && !m_line.isOfKind(year.next, MentionKind::Ordinal);
    return isDay || isNumber || counts;
}

Lexicon::Phrase CalendarReader::eraAt(qsizetype position) const
{
    const auto start = m_line.skipBlanks(position);
    return start > position ? m_line.phraseAt(start, {Sense::BeforeChrist, Sense::AfterChrist}) : Lexicon::Phrase();
}

void CalendarReader::appendEra(Point &point) const
{
    const auto era = point.year.isEmpty() ? Lexicon::Phrase() : eraAt(point.range.end);
    if (era) {
        if (era.meaning->sense == Sense::BeforeChrist) {
            point.year.prepend(u'-');
        }
        point.range.end = era.end;
        point.next = m_line.indexAt(era.end, point.next);
    }
}

std::optional<CalendarReader::Point> CalendarReader::readWeekday(size_t index) const
{
    const auto *strong = m_line.meaning(index, Sense::Weekday);
    const auto *weekday = strong != nullptr ? strong : m_line.meaning(index, Sense::WeakWeekday);
    if (weekday == nullptr) {
        return std::nullopt;
    }
    Point point{index, index + 1, m_line[index].range};
    point.weekday = weekday->value.toInt();
    if (auto dated = joinsParts(index) ? readBehindWeekday(index + 1) : std::nullopt) {
        dated->first = index;
        dated->range.start = point.range.start;
        dated->weekday = point.weekday;
        return dated;
    }
    if (strong == nullptr) { // "Jeu 15:12", but no game
        const bool timed = m_line.touches(index) && m_line.isOfKind(index + 1, MentionKind::Time) && m_line.isDigits(index + 1);
        const bool capital = m_line.textOf(index).front().isUpper();
        return timed || (capital && appendDayOfMonth(point)) ? std::optional(point) : std::nullopt;
    }
    if (!appendDayOfMonth(point)) {
        deriveWeekday(point);
    }
    return point;
}

/// lundi dernier, next Friday: which day that is, where relative dates are wanted and the article's date is known.
void CalendarReader::deriveWeekday(Point &point) const
{
    const auto behind = m_line.skipBlanks(point.range.end);
    const auto isSaid = [&](Sense sense) {
        return m_line.isFrench() ? bool(m_line.phraseAt(behind, {sense})) : m_line.precededBy(point.range.start, sense);
    };
    const bool last = isSaid(Sense::Last);
    if (!m_relativeDates || !m_published.isValid() || last == isSaid(Sense::Next)) {
        return;
    }
    const int later = point.weekday - m_published.dayOfWeek();
    const auto date = m_published.addDays(last ? -((6 - later) % 7) - 1 : (later + 6) % 7 + 1); // never the article's own day
    point.year = yearText(date.year());
    point.month = date.month();
    point.day = date.day();
    point.derived = true;
}

/// The day and month behind a weekday.
std::optional<CalendarReader::Point> CalendarReader::readBehindWeekday(size_t index) const
{
    if (auto point = readDayAndMonth(index)) {
        return point;
    }
    if (auto point = m_line.isFrench() ? std::nullopt : readMonth(index); point && point->day > 0) {
        return point;
    }
    return readNumeric(index);
}

/// The bare day of "Monday 21", "wednesday the 27th". Its month is not told, so it has no part in the value.
bool CalendarReader::appendDayOfMonth(Point &point) const
{
    const auto index = point.next - 1;
    const bool near = m_line.touches(index) || m_line.means(m_line.gapAfter(index), Sense::Article);
    const auto day = near ? dayAt(point.next) : std::nullopt;
    const bool isAlone = day && day->isDigits && !m_line.touches(day->next - 1) && m_line.charAt(day->range.end) != u':'
        && !m_line.phraseAt(m_line.skipBlanks(day->range.end), {Sense::Hour, Sense::To});
    if (isAlone) {
        point.range.end = day->range.end;
        point.next = day->next;
    }
    return isAlone;
}

std::optional<CalendarReader::Point> CalendarReader::readDayAndMonth(size_t index) const
{
    const auto day = dayAt(index);
    if (!day || day->next >= m_line.count() || !joinsParts(day->next - 1) || m_line.gapAfter(day->next - 1).contains(u',')) {
        return std::nullopt;
    }
    const int month = monthAt(day->next);
    if (month == 0 || (!m_line.isFrench() && m_line.gapAfter(day->next - 1).trimmed() == u"in")) { // won 5 in September
        return std::nullopt;
    }
    Point point{index, day->next + 1, {day->range.start, m_line[day->next].range.end}};
    point.day = int(day->value.toInteger());
    point.month = month;
    appendYear(point);
    static const int longestMonth[] = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (point.day > longestMonth[month - 1]) {
        return std::nullopt;
    }
    return point;
}

/// A word that is also something else ("mars", "may") is a month where a year or a cue stands beside it.
bool CalendarReader::saysMonth(size_t index) const
{
    const auto text = m_line.textOf(index);
    const auto start = m_line[index].range.start;
    if (m_line.isFrench() && text.front().isUpper() && m_line.precededBy(start, Sense::Of)) {
        return false; // le Salon de Mai
    }
    if (m_line.meaning(index, Sense::Month) != nullptr) {
        return m_line.isFrench() || text.front().isUpper() || !m_line.precededBy(start, Sense::One); // an august body is none
    }
    if (monthAt(index + 1) > 0 && m_line.gapMeans(index, Sense::To)) {
        return true; // May to July
    }
    const bool cue = m_line.precededBy(start, Sense::MonthCue);
    const bool isWhole = text.size() > longestAbbreviation && m_line.meaning(index, Sense::Number) == nullptr;
    if (m_line.isFrench()) {
        return isWhole && (text.front().isLower() || (cue && !m_line.precededBy(start, Sense::Of))); // mars, not Mars; la conquête de Mars
    }
    const bool isAlone = isWhole && m_line.wordAfter(m_line[index].range.end).isEmpty();
    return text.front().isUpper() && (cue || isAlone);
}

std::optional<CalendarReader::Point> CalendarReader::readMonth(size_t index) const
{
    const int month = monthAt(index);
    if (month == 0) {
        return std::nullopt;
    }
    Point point{index, index + 1, m_line[index].range};
    point.month = month;
    if (!m_line.isFrench() && joinsParts(index)) {
        const auto day = dayAt(index + 1);
        const bool clock =
            day && (m_line.isOfKind(day->next, MentionKind::Time) ? m_line.touches(day->next - 1) && m_line.charAt(day->range.end) != u' ' : false);
        const auto gap = m_line.gapAfter(index).trimmed();
        // In December, three nights; on a forced march of fifteen days; late July, the 25-year-old
        const bool isOther = day
            && ((gap.startsWith(u',') && !day->isDigits && !day->isOrdinal) || (m_line.textOf(index).front().isLower() && m_line.means(gap, Sense::Of))
                || (m_line.charAt(day->range.end) == u'-' && m_line.charAt(day->range.end + 1).isLower()));
        const bool counted = day && m_line.touches(day->next - 1)
            && (m_line.isOfKind(day->next, MentionKind::Percent) || m_line.isOfKind(day->next, MentionKind::Money)
                || m_line.meaning(day->next, Sense::Scale) != nullptr);
        if (day && !clock && !counted && !isOther) {
            point.day = int(day->value.toInteger());
            point.next = day->next;
            point.range.end = day->range.end;
        }
    }
    const auto withoutYear = point.range.end;
    appendYear(point);
    const bool dated = point.range.end > withoutYear || point.day > 0;
    if (!dated && !saysMonth(index)) {
        return std::nullopt;
    }
    static const int longestMonth[] = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return point.day > longestMonth[month - 1] ? std::nullopt : std::optional(point);
}

std::optional<CalendarReader::Point> CalendarReader::readSeason(size_t index) const
{
    const auto *strong = m_line.meaning(index, Sense::Season);
    const auto *season = strong != nullptr ? strong : m_line.meaning(index, Sense::WeakSeason);
    if (season == nullptr) {
        return std::nullopt;
    }
    Point point{index, index + 1, m_line[index].range};
    point.season = season->value;
    const auto withoutYear = point.range.end;
    appendYear(point);
    appendNextYear(point);
    const bool dated = point.range.end > withoutYear;
    const bool isName = m_line.isFrench() && m_line.textOf(index).front().isUpper() && !m_line.wordBefore(point.range.start).isEmpty(); // le Printemps arabe
    const bool isFall = !m_line.isFrench() && strong == nullptr && m_line.phraseAt(m_line.skipBlanks(point.range.end), {Sense::Of}); // the fall of Rome
    if ((isName || isFall) && !dated) {
        return std::nullopt;
    }
    if (dated || strong != nullptr || m_line.precededBy(point.range.start, Sense::SeasonCue)) {
        return point;
    }
    return std::nullopt;
}

/// hiver 2023-2024: one season
void CalendarReader::appendNextYear(Point &point) const
{
    const auto gap = point.year.size() == 4 && point.next > 0 ? m_line.gapAfter(point.next - 1) : QStringView();
    const bool joined = gap == u"-" || gap == u"–" || gap == u"/";
    const auto number = joined ? m_numbers.readDigits(point.next) : std::nullopt;
    const auto next = point.year.toInt() + 1;
    if (number && number->isWhole && (number->value == next || (number->range.length() == 2 && number->value == next % 100))) {
        point.range.end = number->range.end;
        point.next = number->next;
    }
}

/// Whether a decade that starts there is one of a life: in his forties, in her early thirties.
bool CalendarReader::isAge(qsizetype start) const
{
    const auto before = m_line.wordBefore(start);
    return m_line.means(before, Sense::AgeOwner)
        || (m_line.means(before, Sense::SeasonCue) && m_line.precededBy(before.begin() - m_line.text().begin(), Sense::AgeOwner));
}

std::optional<CalendarReader::Point> CalendarReader::readDecade(size_t index) const
{
    const auto *decade = m_line.meaning(index, Sense::Decade);
    if (decade != nullptr && decade->value.isEmpty() && m_line.touches(index)) { // années 70
        const auto number = m_numbers.readSmall(index + 1);
        if (!number || !number->value.isInteger()) {
            return std::nullopt;
        }
        const auto value = number->value.toInteger();
        Point point{index, number->next, {m_line[index].range.start, number->range.end}};
        if (value >= 10 && value < 100 && value % 10 == 0) {
            point.year = u"XX%1X"_s.arg(value / 10);
        } else if (value >= 1000 && value <= lastYear && value % 10 == 0) {
            point.year = yearText(value / 10).last(3) + u'X';
        } else {
            return std::nullopt;
        }
        return point;
    }
    if (isAge(m_line[index].range.start)) {
        return std::nullopt;
    }
    if (decade != nullptr && !decade->value.isEmpty()) { // the seventies
        Point point{index, index + 1, m_line[index].range};
        point.year = u"XX%1X"_s.arg(decade->amount.toInteger() / 10);
        return point;
    }
    return readYearOfDecade(index);
}

/// 1970s, 70’s, nineteen seventies
std::optional<CalendarReader::Point> CalendarReader::readYearOfDecade(size_t index) const
{
    if (m_line.isFrench()) {
        return std::nullopt;
    }
    const auto number = m_line.isDigits(index) ? m_numbers.readDigits(index) : m_numbers.readSmall(index);
    if (!number || !number->value.isInteger()) {
        return std::nullopt;
    }
    const auto value = number->value.toInteger();
    const auto *decade = m_line.meaning(number->next, Sense::Decade);
    const bool joined = m_line.touches(number->next - 1) || m_line.gapIs(number->next - 1, u"-");
    if (!number->isDigits && decade != nullptr && joined && value >= 10 && value <= 21) {
        Point point{index, number->next + 1, {number->range.start, m_line[number->next].range.end}};
        point.year = u"%1%2X"_s.arg(value).arg(decade->amount.toInteger() / 10);
        return point;
    }
    auto end = number->range.end;
    if (m_line.charAt(end) == u'\'' || m_line.charAt(end) == u'’') {
        ++end;
    }
    const bool plural = number->isWhole && m_line.charAt(end) == u's' && !m_line.charAt(end + 1).isLetterOrNumber();
    if (!plural || value % 10 != 0 || (number->range.length() != 2 && number->range.length() != 4)) {
        return std::nullopt;
    }
    Point point{index, m_line.indexAt(end + 1, number->next), {number->range.start, end + 1}};
    point.year = value < 100 ? u"XX%1X"_s.arg(value / 10) : u"%1X"_s.arg(value / 10);
    return point;
}

/// Q3 2019, 2019-Q3, T3 2024, troisième trimestre 2019
std::optional<CalendarReader::Point> CalendarReader::readQuarter(size_t index) const
{
    const auto text = m_line.textOf(index);
    if (m_line.isOfKind(index, MentionKind::Date) && text.size() >= 2
        && (text.front() == u'Q' || text.front() == u'T' || text.front() == u'H' || text.front() == u'S' || text.front() == u'q') && text[1].isDigit()) {
        Point point{index, index + 1, m_line[index].range};
        point.season = (text.front().toUpper() == u'H' || text.front() == u'S' ? u'H' : u'Q') + QString(text[1]);
        appendYear(point);
        return point;
    }
    const auto number = m_line.isOfKind(index, MentionKind::Ordinal) ? m_numbers.readSmall(index) : std::nullopt;
    if (!number || number->value > 4) {
        return std::nullopt;
    }
    const auto word = m_line.phraseAt(m_line.skipBlanks(number->range.end), {Sense::Quarter, Sense::HalfYear});
    if (!word) {
        return std::nullopt;
    }
    Point point{index, m_line.indexAt(word.end, number->next), {number->range.start, word.end}};
    point.season = (word.meaning->sense == Sense::Quarter ? u'Q' : u'H') + number->value.toString();
    const bool hasMore = point.next < m_line.count();
    const auto gap = hasMore ? m_line.text().sliced(word.end, m_line[point.next].range.start - word.end).trimmed() : QStringView();
    const auto year = hasMore && (gap.isEmpty() || m_line.means(gap, Sense::Of)) ? yearAt(point.next, false) : std::nullopt;
    if (year) {
        point.year = yearText(year->value.toInteger());
        point.next = year->next;
        point.range.end = year->range.end;
    }
    // The English half is of a game as well.
    return year || word.meaning->sense == Sense::Quarter || m_line.isFrench() ? std::optional(point) : std::nullopt;
}

/// 2019 April, 2020/Sep/23, 2019 q1
std::optional<CalendarReader::Point> CalendarReader::readYearFirst(size_t index) const
{
    const auto year = m_line.isFrench() ? std::nullopt : m_numbers.readDigits(index);
    if (!year || !year->isWhole || year->range.length() != 4 || year->value > lastYear || !joinsParts(year->next - 1)) {
        return std::nullopt;
    }
    Point point{index, year->next + 1, {year->range.start, year->range.end}};
    point.year = yearText(year->value.toInteger());
    auto monthIndex = year->next;
    const auto first = monthAt(monthIndex) == 0 ? dayAt(monthIndex) : std::nullopt;
    if (first && first->isWhole && joinsParts(first->next - 1)) {
        monthIndex = first->next;
    }
    point.month = monthAt(monthIndex);
    if (point.month == 0) {
        const auto code = m_line.textOf(year->next);
        if (m_line.isOfKind(year->next, MentionKind::Date) && code.size() == 2 && code.front().toUpper() == u'Q') {
            point.season = u'Q' + QString(code[1]);
            point.range.end = m_line[year->next].range.end;
            return point;
        }
        return std::nullopt;
    }
    point.range.end = m_line[monthIndex].range.end;
    point.next = monthIndex + 1;
    if (monthIndex > year->next) {
        point.day = int(first->value.toInteger());
    } else if (m_line.gapAfter(year->next - 1).trimmed() != u"," && joinsParts(monthIndex)) {
        if (const auto day = dayAt(monthIndex + 1)) {
            point.day = int(day->value.toInteger());
            point.range.end = day->range.end;
            point.next = day->next;
        }
    }
    return point;
}

std::optional<CalendarReader::Point> CalendarReader::readYear(size_t index) const
{
    if (!m_line.isOfKind(index, MentionKind::Number)) {
        return std::nullopt;
    }
    const bool digits = m_line.isDigits(index);
    const auto number = digits ? m_numbers.readDigits(index) : m_numbers.readSmall(index);
    if (!number || !number->value.isInteger() || number->isOrdinal || (digits && !number->isWhole)) {
        return std::nullopt;
    }
    Point point{index, number->next, number->range};
    const auto value = number->value.toInteger();
    if (!isSaidAsYear(*number, point.range)) {
        return std::nullopt;
    }
    point.year = yearText(value);
    appendEra(point);
    return point;
}

/// Whether a number is a year. `range` is the year's, with the "AD" before it.
bool CalendarReader::isSaidAsYear(const NumberReading &number, TextRange &range) const
{
    const auto value = number.value.toInteger();
    const bool digits = m_line.isDigits(number.next - 1);
    if (value > 0 && eraAt(number.range.end)) { // 345 BC
        return true;
    }
    const auto before = m_line.wordBefore(number.range.start);
    const auto start = before.begin() - m_line.text().begin();
    if (value > 0 && digits && before.size() == 2 && before.front().isUpper() && m_line.means(before, Sense::AfterChrist)) { // AD 476
        range.start = start;
        return true;
    }
    // l'an 800, l'an mil
    const bool isElided = start > 0 && (m_line.charAt(start - 1) == u'\'' || m_line.charAt(start - 1) == u'’');
    if (isElided && value >= 100 && value <= lastYear && m_line.means(before, Sense::YearWord)) {
        return true;
    }
    return digits ? isYearInDigits(number) : isYearInWords(number);
}

/// nineteen ninety; in French, where "dix-neuf cents" is a number too, only behind a word that wants a year
bool CalendarReader::isYearInWords(const NumberReading &number) const
{
    const bool cue = m_line.precededBy(number.range.start, Sense::YearCue);
    const bool inHalves = number.isTwoPart && (m_line.isFrench() ? cue : !number.hasScale) && number.value >= 1100 && number.value <= lastYear;
    const bool inThousands = cue && number.hasScale && number.value > 2000 && number.value < 2100;
    return inHalves || inThousands;
}

bool CalendarReader::isYearInDigits(const NumberReading &number) const
{
    const bool plausible = number.range.length() == 4 && number.value >= 1000 && number.value <= lastYear;
    const auto after = m_line.charAt(number.range.end);
    if (!plausible || after.isLetter() || (m_line.touches(number.next - 1) && isUnit(number.next))) {
        return false;
    }
    if (m_line.precededBy(number.range.start, Sense::YearCue)) {
        return true;
    }
    if (number.value < firstLikelyYear || m_line.precededBy(number.range.start, Sense::CountCue)) {
        return false;
    }
    // 2000 manifestants: a plural behind it says that something is counted.
    const auto word = m_line.wordAfter(number.range.end);
    const bool isSingular = !m_line.isFrench() && (word.endsWith(u"ss") || word.endsWith(u"is") || word.endsWith(u"us")); // crisis
    const bool isPlural = word.size() > longestAbbreviation && word.front().isLower() && (word.endsWith(u's') || word.endsWith(u'x')) && !isSingular;
    const bool isNamed = !m_line.isFrench() && m_line.precededBy(number.range.start, Sense::Article) && number.value >= 1900; // the 2011 riots
    if (m_line.means(word, Sense::Counted)) { // 2000 people
        return false;
    }
    return after != u' ' || !isPlural || isNamed || m_line.means(word, Sense::NotCounted);
}

/// Whether a token behind a number says what it counts.
bool CalendarReader::isUnit(size_t index) const
{
    if (index >= m_line.count()) {
        return false;
    }
    // "2014 South Korea": the definitions mark the first words of longer names too.
    const auto start = m_line[index].range.start;
    const bool isMoney = m_line.isOfKind(index, MentionKind::Money)
        && m_line.phraseAt(start, {Sense::LargeCurrency, Sense::Currency, Sense::CurrencySymbol, Sense::WeakCurrency, Sense::Subunit});
    const bool isQuantity = m_line.isOfKind(index, MentionKind::Quantity) && m_line.phraseAt(start, {Sense::UnitSymbol, Sense::Unit, Sense::WeakUnit});
    return isMoney || isQuantity || m_line.isOfKind(index, MentionKind::Percent) || m_line.isOfKind(index, MentionKind::Duration)
        || m_line.meaning(index, Sense::Scale) != nullptr || m_line.meaning(index, Sense::ScaleSymbol) != nullptr;
}

/// hier, la semaine dernière, last year
std::optional<CalendarReader::Point> CalendarReader::readRelative(size_t index) const
{
    if (!m_relativeDates || !m_published.isValid() || !m_line.isOfKind(index, MentionKind::Date)) {
        return std::nullopt;
    }
    // The token may be the last part of a hyphenated word: avant-hier.
    auto start = m_line[index].range.start;
    if (m_line.charAt(start - 1) == u'-') {
        start -= m_line.wordBefore(start).size();
    }
    const auto words = m_line.phraseAt(start, {Sense::RelativeDay, Sense::RelativeWeek, Sense::RelativeMonth, Sense::RelativeYear});
    if (!words) {
        return std::nullopt;
    }
    Point point{index, m_line.indexAt(words.end, index + 1), {start, words.end}};
    point.derived = true;
    const int count = words.meaning->value.toInt();
    auto date = m_published;
    switch (words.meaning->sense) {
    case Sense::RelativeDay:
        date = m_published.addDays(count);
        point.month = date.month();
        point.day = date.day();
        break;
    case Sense::RelativeWeek: {
        int weekYear = 0;
        const int week = m_published.addDays(7 * count).weekNumber(&weekYear);
        point.year = yearText(weekYear);
        point.season = u"W%1"_s.arg(week, 2, 10, QChar(u'0'));
        return point;
    }
    case Sense::RelativeMonth:
        date = m_published.addMonths(count);
        point.month = date.month();
        break;
    default:
        date = m_published.addYears(count);
    }
    point.year = yearText(date.year());
    return point;
}

bool CalendarReader::joinsRange(size_t lastOfFirst, qsizetype start) const
{
    return m_line.gapMeans(lastOfFirst, Sense::To) || (m_line.gapMeans(lastOfFirst, Sense::And) && m_line.precededBy(start, Sense::Between))
        || (m_line.gapMeans(lastOfFirst, Sense::And) && m_line.means(m_line.wordBefore(start), Sense::Article)
            && m_line.precededBy(start - m_line.wordBefore(start).size() - 1, Sense::Between));
}

FigureReading CalendarReader::rangeReading(const Point &first, const Point &second) const
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
    const auto dayIndex = weekday != nullptr && m_line.touches(index) ? index + 1 : index;
    const auto day = dayAt(dayIndex);
    if (!day || !joinsRange(day->next - 1, m_line[index].range.start)) {
        return std::nullopt;
    }
    const auto second = readPoint(day->next);
    if (!second || second->day == 0 || second->month == 0 || (m_line.isDigits(day->next) && m_line.isOfKind(day->next, MentionKind::Date))
        || int(day->value.toInteger()) >= second->day) {
        return std::nullopt;
    }
    Point first{index, day->next, {m_line[index].range.start, day->range.end}};
    first.weekday = weekday == nullptr ? 0 : weekday->value.toInt();
    first.day = int(day->value.toInteger());
    return rangeReading(first, *second);
}

std::optional<NumberReading> CalendarReader::dayBehindWeekday(size_t index) const
{
    return dayAt(m_line.meaning(index, Sense::Weekday) != nullptr && m_line.touches(index) ? index + 1 : index);
}

/// Each day of "les 14, 15 et 16 juin 2024", "samedi 3 et dimanche 4 mai" but the last, whose month and year they share.
std::optional<FigureReading> CalendarReader::readListedDay(size_t index) const
{
    const auto day = m_line.isFrench() ? dayBehindWeekday(index) : std::nullopt;
    if (!day || !day->isDigits) {
        return std::nullopt;
    }
    if (index < m_days.first || index >= m_days.end) {
        m_days = listFrom(index);
    }
    const auto last = index < m_days.lastDay ? readDayAndMonth(m_days.lastDay) : std::nullopt;
    const auto *weekday = m_line.meaning(index, Sense::Weekday);
    Point point{index, day->next, {m_line[index].range.start, day->range.end}};
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
        if (last > index && readDayAndMonth(last)) {
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

std::optional<FigureReading> CalendarReader::readRangeFrom(const Point &first) const
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
    // July 13-15
    if (first.day > 0 && first.month > 0 && first.range.end == m_line[gapIndex].range.end) {
        const auto day = dayAt(first.next);
        const bool counted =
            day && m_line.touches(day->next - 1) && !m_line.isOfKind(day->next, MentionKind::Date) && !m_line.isOfKind(day->next, MentionKind::Number);
        if (day && !counted && int(day->value.toInteger()) > first.day) {
            Point second{first.next, day->next, day->range};
            second.day = int(day->value.toInteger());
            appendYear(second);
            return rangeReading(first, second);
        }
    }
    // années 80-90
    if (m_line.isFrench() && first.year.startsWith(u"XX") && first.year.endsWith(u'X')) {
        const auto number = m_numbers.readSmall(first.next);
        const auto decade = number && number->value < 100 && number->value.remainder(Decimal(10)) == 0 ? number->value.toInteger() : 0;
        if (decade > 0 && first.year.sliced(2, 1).toInt() * 10 < decade && m_line.gapAfter(gapIndex).trimmed().size() == 1) {
            Point second{first.next, number->next, number->range};
            second.year = u"XX%1X"_s.arg(decade / 10);
            return rangeReading(first, second);
        }
    }
    // 2012-14
    if (first.month == 0 && first.day == 0 && first.year.size() == 4 && m_line.gapAfter(gapIndex).size() == 1 && m_line.isDigits(first.next)) {
        const auto year = m_numbers.readDigits(first.next);
        if (year && year->isWhole && year->range.length() == 2 && year->value.toInteger() > first.year.last(2).toInt()) {
            Point second{first.next, year->next, year->range};
            second.year = first.year.first(2) + m_line.textOf(first.next);
            return rangeReading(first, second);
        }
    }
    return std::nullopt;
}
