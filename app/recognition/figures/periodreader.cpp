// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recognition/figures/periodreader.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace
{
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
}

PeriodReader::PeriodReader(const TokenLine &line, const NumberReader &numbers, const DateParts &parts)
    : m_line(line)
    , m_numbers(numbers)
    , m_parts(parts)
{
}

std::optional<DatePoint> PeriodReader::readCentury(size_t index) const
{
    const bool isWhole = m_line.isOfKind(index, MentionKind::Date) && m_line.means(m_line.wordBefore(m_line[index].range.end), Sense::Century);
    if (const auto centuries = isWhole ? romanNumbers(m_line.textOf(index)) : std::vector<int>(); !centuries.empty()) {
        DatePoint point{index + 1, m_line[index].range};
        point.year = centuryText(centuries.front());
        if (centuries.back() > centuries.front()) {
            point.year += u".." + centuryText(centuries.back());
        }
        m_parts.appendEra(point);
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
    DatePoint point{m_line.indexAt(word.end, last->next), {first->range.start, word.end}};
    point.year = centuryText(first->value.toInteger());
    if (last->value > first->value) {
        point.year += u".." + centuryText(last->value.toInteger());
    }
    m_parts.appendEra(point);
    return point;
}

std::optional<NumberReading> PeriodReader::centuryRankAt(size_t index) const
{
    const auto number = m_line.isOfKind(index, MentionKind::Ordinal) || m_line.isOfKind(index, MentionKind::Number) ? m_numbers.readSmall(index) : std::nullopt;
    const bool fits = number && number->isOrdinal && number->value >= 3 && number->value <= 30;
    return fits ? number : std::nullopt;
}

Lexicon::Phrase PeriodReader::centuryWordBehind(const NumberReading &number) const
{
    const auto end = number.range.end;
    return m_line.phraseAt(m_line.charAt(end) == u'-' ? end + 1 : m_line.skipBlanks(end), {Sense::Century}); // 19th-century
}

std::optional<DatePoint> PeriodReader::readDecade(size_t index) const
{
    const auto *decade = m_line.meaning(index, Sense::Decade);
    if (decade != nullptr && decade->value.isEmpty() && m_line.touches(index)) { // années 70
        const auto number = m_numbers.readSmall(index + 1);
        if (!number || !number->value.isInteger()) {
            return std::nullopt;
        }
        const auto value = number->value.toInteger();
        DatePoint point{number->next, {m_line[index].range.start, number->range.end}};
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
        DatePoint point{index + 1, m_line[index].range};
        point.year = u"XX%1X"_s.arg(decade->amount.toInteger() / 10);
        return point;
    }
    return readYearOfDecade(index);
}

/// 1970s, 70’s, nineteen seventies
std::optional<DatePoint> PeriodReader::readYearOfDecade(size_t index) const
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
        DatePoint point{number->next + 1, {number->range.start, m_line[number->next].range.end}};
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
    DatePoint point{m_line.indexAt(end + 1, number->next), {number->range.start, end + 1}};
    point.year = value < 100 ? u"XX%1X"_s.arg(value / 10) : u"%1X"_s.arg(value / 10);
    return point;
}

/// Whether a decade that starts there is one of a life: in his forties, in her early thirties.
bool PeriodReader::isAge(qsizetype start) const
{
    const auto before = m_line.wordBefore(start);
    return m_line.means(before, Sense::AgeOwner)
        || (m_line.means(before, Sense::SeasonCue) && m_line.precededBy(before.begin() - m_line.text().begin(), Sense::AgeOwner));
}
