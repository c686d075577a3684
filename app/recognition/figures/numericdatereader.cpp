// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recognition/figures/numericdatereader.h"

#include <QDate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
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

bool exists(const DatePoint &point)
{
    if (point.day > 0) {
        return QDate(point.year.toInt(), point.month, point.day).isValid();
    }
    const bool isSpanOfYears = point.year.size() > 4;
    return point.month <= 12 && (point.month >= 1 || isSpanOfYears);
}
}

NumericDateReader::NumericDateReader(const TokenLine &line, const DateParts &parts)
    : m_line(line)
    , m_parts(parts)
{
}

std::optional<DatePoint> NumericDateReader::readNumeric(size_t index) const
{
    if (!m_line.isOfKind(index, MentionKind::Date)) {
        return std::nullopt;
    }
    const auto numbers = numbersIn(m_line.textOf(index));
    const DatePoint point{index + 1, m_line[index].range};
    if (const int month = monthWithin(m_line.textOf(index)); month > 0 && !numbers.empty()) {
        return readNamedDate(point, month, numbers);
    }
    return numbers.size() == 2 ? readTwo(point, numbers) : numbers.size() == 3 ? readThree(point, numbers) : std::nullopt;
}

/// 28/01, 01/2025, 2019/2020
std::optional<DatePoint> NumericDateReader::readTwo(DatePoint point, const Numbers &numbers) const
{
    const bool isYearFirst = numbers[0].size() == 4;
    const bool isYearLast = numbers[1].size() == 4;
    if (isYearFirst && isYearLast) {
        point.year = numbers[0] + u".." + numbers[1];
        return numbers[0].toInt() < numbers[1].toInt() ? std::optional(point) : std::nullopt;
    }
    if (numbers[0].size() < 4 && numbers[1].size() < 4) {
        takeDayAndMonth(point, numbers);
        return point.day > 0 && point.isPossible() ? std::optional(point) : std::nullopt;
    }
    const int year = numbers[isYearFirst ? 0 : 1].toInt();
    point.year = yearText(year);
    point.month = numbers[isYearFirst ? 1 : 0].toInt();
    // 2001-02: a season or school year rather than a month
    if (isYearFirst && numbers[1].size() == 2 && year >= 1900 && point.month == year % 100 + 1) {
        point.month = 0;
        point.year += u".." + yearText(year + 1);
    }
    return exists(point) ? std::optional(point) : std::nullopt;
}

std::optional<DatePoint> NumericDateReader::readThree(DatePoint point, const Numbers &numbers) const
{
    if (numbers[0].size() == 4) {
        point.year = yearText(numbers[0].toInt());
        point.month = numbers[1].toInt();
        point.day = numbers[2].toInt();
    } else {
        const int year = numbers[2].toInt();
        point.year = yearText(numbers[2].size() == 2 ? fullYear(year) : year);
        takeDayAndMonth(point, numbers);
    }
    return exists(point) ? std::optional(point) : std::nullopt;
}

/// Day before month, unless only the other order can be meant; in English the other way round, save with points.
void NumericDateReader::takeDayAndMonth(DatePoint &point, const Numbers &numbers) const
{
    const int first = numbers[0].toInt();
    const int second = numbers[1].toInt();
    const bool isDayFirst = m_line.isFrench() ? second <= 12 : first > 12;
    point.day = isDayFirst ? first : second;
    point.month = isDayFirst ? second : first;
}

/// The month that a date's letters name: 03-Feb-99, April22.
int NumericDateReader::monthWithin(QStringView text) const
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

std::optional<DatePoint> NumericDateReader::readNamedDate(DatePoint point, int month, const Numbers &numbers) const
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
        m_parts.appendYear(point);
    }
    return point.isPossible() ? std::optional(point) : std::nullopt;
}
