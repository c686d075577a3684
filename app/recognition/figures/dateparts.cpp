// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recognition/figures/dateparts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

DateParts::DateParts(const TokenLine &line, const NumberReader &numbers)
    : m_line(line)
    , m_numbers(numbers)
{
}

int DateParts::monthAt(size_t index) const
{
    const auto *month = m_line.meaning(index, Sense::Month);
    if (month == nullptr) {
        month = m_line.meaning(index, Sense::WeakMonth);
    }
    return month == nullptr ? 0 : month->value.toInt();
}

std::optional<NumberReading> DateParts::dayAt(size_t index) const
{
    if (!m_line.isOfKind(index, MentionKind::Number) && !m_line.isOfKind(index, MentionKind::Ordinal)) {
        return std::nullopt;
    }
    const auto number = m_numbers.readSmall(index);
    const bool plausible = number && !number->hasScale && !number->isBareOne && number->value >= 1 && number->value <= 31
        && (!number->isDigits || number->isOrdinal || (number->isWhole && number->range.length() <= 2));
    return plausible ? number : std::nullopt;
}

std::optional<NumberReading> DateParts::yearAt(size_t index, bool afterDay) const
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

bool DateParts::joinsParts(size_t index) const
{
    if (index + 1 >= m_line.count()) {
        return false;
    }
    const auto gap = m_line.gapAfter(index).trimmed();
    return gap.isEmpty() || m_line.gapMeans(index, Sense::DateJoint) || m_line.gapMeans(index, Sense::Of) || m_line.means(gap, Sense::Article);
}

void DateParts::appendYear(DatePoint &point) const
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
bool DateParts::countsBehind(const DatePoint &point, const NumberReading &year) const
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

Lexicon::Phrase DateParts::eraAt(qsizetype position) const
{
    const auto start = m_line.skipBlanks(position);
    return start > position ? m_line.phraseAt(start, {Sense::BeforeChrist, Sense::AfterChrist}) : Lexicon::Phrase();
}

void DateParts::appendEra(DatePoint &point) const
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
