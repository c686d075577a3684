// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recognition/figures/yearreader.h"

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype shortestPlural = 4; // letters
constexpr int firstLikelyYear = 1500;
}

YearReader::YearReader(const TokenLine &line, const NumberReader &numbers, const DateParts &parts)
    : m_line(line)
    , m_numbers(numbers)
    , m_parts(parts)
{
}

std::optional<DatePoint> YearReader::readYearFirst(size_t index) const
{
    const auto year = m_line.isFrench() ? std::nullopt : m_numbers.readDigits(index);
    if (!year || !year->isWhole || year->range.length() != 4 || year->value > lastYear || !m_parts.joinsParts(year->next - 1)) {
        return std::nullopt;
    }
    DatePoint point{year->next + 1, {year->range.start, year->range.end}};
    point.year = yearText(year->value.toInteger());
    auto monthIndex = year->next;
    const auto first = m_parts.monthAt(monthIndex) == 0 ? m_parts.dayAt(monthIndex) : std::nullopt;
    if (first && first->isWhole && m_parts.joinsParts(first->next - 1)) {
        monthIndex = first->next;
    }
    point.month = m_parts.monthAt(monthIndex);
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
    } else if (m_line.gapAfter(year->next - 1).trimmed() != u"," && m_parts.joinsParts(monthIndex)) {
        if (const auto day = m_parts.dayAt(monthIndex + 1)) {
            point.day = int(day->value.toInteger());
            point.range.end = day->range.end;
            point.next = day->next;
        }
    }
    return point;
}

std::optional<DatePoint> YearReader::readYear(size_t index) const
{
    if (!m_line.isOfKind(index, MentionKind::Number)) {
        return std::nullopt;
    }
    const bool digits = m_line.isDigits(index);
    const auto number = digits ? m_numbers.readDigits(index) : m_numbers.readSmall(index);
    if (!number || !number->value.isInteger() || number->isOrdinal || (digits && !number->isWhole)) {
        return std::nullopt;
    }
    DatePoint point{number->next, number->range};
    const auto value = number->value.toInteger();
    if (!isSaidAsYear(*number, point.range)) {
        return std::nullopt;
    }
    point.year = yearText(value);
    m_parts.appendEra(point);
    return point;
}

/// Whether a number is a year. `range` is the year's, with the "AD" before it.
bool YearReader::isSaidAsYear(const NumberReading &number, TextRange &range) const
{
    const auto value = number.value.toInteger();
    const bool digits = m_line.isDigits(number.next - 1);
    if (value > 0 && m_parts.eraAt(number.range.end)) { // 345 BC
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
bool YearReader::isYearInWords(const NumberReading &number) const
{
    const bool cue = m_line.precededBy(number.range.start, Sense::YearCue);
    const bool inHalves = number.isTwoPart && (m_line.isFrench() ? cue : !number.hasScale) && number.value >= 1100 && number.value <= lastYear;
    const bool inThousands = cue && number.hasScale && number.value > 2000 && number.value < 2100;
    return inHalves || inThousands;
}

bool YearReader::isYearInDigits(const NumberReading &number) const
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
    const bool isPlural = word.size() >= shortestPlural && word.front().isLower() && (word.endsWith(u's') || word.endsWith(u'x')) && !isSingular;
    const bool isNamed = !m_line.isFrench() && m_line.precededBy(number.range.start, Sense::Article) && number.value >= 1900; // the 2011 riots
    if (m_line.means(word, Sense::Counted)) { // 2000 people
        return false;
    }
    return after != u' ' || !isPlural || isNamed || m_line.means(word, Sense::NotCounted);
}

/// Whether a token behind a number says what it counts.
bool YearReader::isUnit(size_t index) const
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
