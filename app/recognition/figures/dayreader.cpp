// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recognition/figures/dayreader.h"

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype longestAbbreviation = 3; // of a month that is also another word
}

DayReader::DayReader(const TokenLine &line, const DateParts &parts, const NumericDateReader &numeric, const RelativeDates &relative)
    : m_line(line)
    , m_parts(parts)
    , m_numeric(numeric)
    , m_relative(relative)
{
}

std::optional<DatePoint> DayReader::readWeekday(size_t index) const
{
    const auto *strong = m_line.meaning(index, Sense::Weekday);
    const auto *weekday = strong != nullptr ? strong : m_line.meaning(index, Sense::WeakWeekday);
    if (weekday == nullptr) {
        return std::nullopt;
    }
    DatePoint point{index + 1, m_line[index].range};
    point.weekday = weekday->value.toInt();
    if (auto dated = m_parts.joinsParts(index) ? readBehindWeekday(index + 1) : std::nullopt) {
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
        m_relative.deriveWeekday(point);
    }
    return point;
}

/// The day and month behind a weekday.
std::optional<DatePoint> DayReader::readBehindWeekday(size_t index) const
{
    if (auto point = readDayAndMonth(index)) {
        return point;
    }
    if (auto point = m_line.isFrench() ? std::nullopt : readMonth(index); point && point->day > 0) {
        return point;
    }
    return m_numeric.readNumeric(index);
}

/// The bare day of "Monday 21", "wednesday the 27th". Its month is not told, so it has no part in the value.
bool DayReader::appendDayOfMonth(DatePoint &point) const
{
    const auto index = point.next - 1;
    const bool near = m_line.touches(index) || m_line.means(m_line.gapAfter(index), Sense::Article);
    const auto day = near ? m_parts.dayAt(point.next) : std::nullopt;
    const bool isAlone = day && day->isDigits && !m_line.touches(day->next - 1) && m_line.charAt(day->range.end) != u':'
        && !m_line.phraseAt(m_line.skipBlanks(day->range.end), {Sense::Hour, Sense::To});
    if (isAlone) {
        point.range.end = day->range.end;
        point.next = day->next;
    }
    return isAlone;
}

std::optional<DatePoint> DayReader::readDayAndMonth(size_t index) const
{
    const auto day = m_parts.dayAt(index);
    if (!day || day->next >= m_line.count() || !m_parts.joinsParts(day->next - 1) || m_line.gapAfter(day->next - 1).contains(u',')) {
        return std::nullopt;
    }
    const int month = m_parts.monthAt(day->next);
    if (month == 0 || (!m_line.isFrench() && m_line.gapAfter(day->next - 1).trimmed() == u"in")) { // won 5 in September
        return std::nullopt;
    }
    DatePoint point{day->next + 1, {day->range.start, m_line[day->next].range.end}};
    point.day = int(day->value.toInteger());
    point.month = month;
    m_parts.appendYear(point);
    return point.isPossible() ? std::optional(point) : std::nullopt;
}

std::optional<DatePoint> DayReader::readMonth(size_t index) const
{
    const int month = m_parts.monthAt(index);
    if (month == 0) {
        return std::nullopt;
    }
    DatePoint point{index + 1, m_line[index].range};
    point.month = month;
    if (!m_line.isFrench() && m_parts.joinsParts(index)) {
        appendDayBehindMonth(point, index);
    }
    const auto withoutYear = point.range.end;
    m_parts.appendYear(point);
    const bool dated = point.range.end > withoutYear || point.day > 0;
    if (!dated && !saysMonth(index)) {
        return std::nullopt;
    }
    return point.isPossible() ? std::optional(point) : std::nullopt;
}

/// May 3rd, but not what is counted or timed behind a month.
void DayReader::appendDayBehindMonth(DatePoint &point, size_t month) const
{
    const auto day = m_parts.dayAt(month + 1);
    if (!day) {
        return;
    }
    const auto end = day->range.end;
    const bool isTimed = m_line.isOfKind(day->next, MentionKind::Time) && m_line.touches(day->next - 1) && m_line.charAt(end) != u' ';
    const bool isCounted = m_line.touches(day->next - 1)
        && (m_line.isOfKind(day->next, MentionKind::Percent) || m_line.isOfKind(day->next, MentionKind::Money)
            || m_line.meaning(day->next, Sense::Scale) != nullptr);
    const auto gap = m_line.gapAfter(month).trimmed();
    const bool isNumber = gap.startsWith(u',') && !day->isDigits && !day->isOrdinal; // In December, three nights
    const bool isLength = m_line.textOf(month).front().isLower() && m_line.means(gap, Sense::Of); // on a forced march of fifteen days
    const bool isPartOfWord = m_line.charAt(end) == u'-' && m_line.charAt(end + 1).isLower(); // late July, the 25-year-old
    if (!isTimed && !isCounted && !isNumber && !isLength && !isPartOfWord) {
        point.day = int(day->value.toInteger());
        point.next = day->next;
        point.range.end = end;
    }
}

/// A word that is also something else ("mars", "may") is a month where a year or a cue stands beside it.
bool DayReader::saysMonth(size_t index) const
{
    const auto text = m_line.textOf(index);
    const auto start = m_line[index].range.start;
    if (m_line.isFrench() && text.front().isUpper() && m_line.precededBy(start, Sense::Of)) {
        return false; // le Salon de Mai
    }
    if (m_line.meaning(index, Sense::Month) != nullptr) {
        return m_line.isFrench() || text.front().isUpper() || !m_line.precededBy(start, Sense::One); // an august body is none
    }
    if (m_parts.monthAt(index + 1) > 0 && m_line.gapMeans(index, Sense::To)) {
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
