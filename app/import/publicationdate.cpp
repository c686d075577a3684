// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/publicationdate.h"

#include "import/expressions.h"

#include <QDate>
#include <QHash>
#include <QTime>

#include <array>

using namespace Qt::StringLiterals;

namespace
{
int monthNumber(QStringView name)
{
    static const QHash<QString, int> months{
        {u"janvier"_s, 1},   {u"janv"_s, 1},     {u"january"_s, 1},   {u"jan"_s, 1},       {u"février"_s, 2}, {u"fevrier"_s, 2},   {u"févr"_s, 2},
        {u"fév"_s, 2},       {u"february"_s, 2}, {u"feb"_s, 2},       {u"mars"_s, 3},      {u"march"_s, 3},   {u"mar"_s, 3},       {u"avril"_s, 4},
        {u"avr"_s, 4},       {u"april"_s, 4},    {u"apr"_s, 4},       {u"mai"_s, 5},       {u"may"_s, 5},     {u"juin"_s, 6},      {u"june"_s, 6},
        {u"jun"_s, 6},       {u"juillet"_s, 7},  {u"juil"_s, 7},      {u"july"_s, 7},      {u"jul"_s, 7},     {u"août"_s, 8},      {u"aout"_s, 8},
        {u"august"_s, 8},    {u"aug"_s, 8},      {u"septembre"_s, 9}, {u"september"_s, 9}, {u"sept"_s, 9},    {u"sep"_s, 9},       {u"octobre"_s, 10},
        {u"october"_s, 10},  {u"oct"_s, 10},     {u"novembre"_s, 11}, {u"november"_s, 11}, {u"nov"_s, 11},    {u"décembre"_s, 12}, {u"decembre"_s, 12},
        {u"december"_s, 12}, {u"déc"_s, 12},     {u"dec"_s, 12},
    };
    return months.value(name.toString().toLower());
}

qsizetype weekdayLength(QStringView line, qsizetype position)
{
    static const auto day = oneOf({
        u"(?:lun|mar|mercre|jeu|vendre|same)di|dimanche",
        u"(?:mon|tues|wednes|thurs|fri|satur|sun)day",
        u"(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\\b\\.?",
    });
    static const auto weekday = anyCaseAt(u"(?:le\\s+|on\\s+)?"_s + day + u"?(?:\\s*,)?\\s*(?:le\\s+|the\\s+)?"_s);
    return weekday.matchAt(line, position).capturedLength();
}

int yearOf(QStringView digits)
{
    constexpr int firstYearOfLastCentury = 70;
    const int year = digits.toInt();
    if (digits.size() == 2) {
        return year < firstYearOfLastCentury ? 2000 + year : 1900 + year;
    }
    return year;
}

QString isoDate(int year, int month, int day)
{
    constexpr int oldestYear = 1600;
    constexpr int latestYear = 2100;
    const QDate date(year, month, day);
    return date.isValid() && year >= oldestYear && year <= latestYear ? date.toString(Qt::ISODate) : QString();
}

QString isoMonth(int year, int month)
{
    return isoDate(year, month, 1).first(isoDate(year, month, 1).isEmpty() ? 0 : 7);
}

QString fromWords(const QRegularExpressionMatch &match)
{
    const int month = monthNumber(match.capturedView(u"month"));
    return month > 0 ? isoDate(yearOf(match.capturedView(u"year")), month, match.capturedView(u"day").toInt()) : QString();
}

QString fromMonthAndYear(const QRegularExpressionMatch &match)
{
    const int month = monthNumber(match.capturedView(u"month"));
    return month > 0 ? isoMonth(yearOf(match.capturedView(u"year")), month) : QString();
}

QString fromIso(const QRegularExpressionMatch &match)
{
    return isoDate(yearOf(match.capturedView(u"year")), match.capturedView(u"month").toInt(), match.capturedView(u"day").toInt());
}

QString fromFigures(const QRegularExpressionMatch &match, DayOrder order)
{
    const int year = yearOf(match.capturedView(u"year"));
    const int first = match.capturedView(u"first").toInt();
    const int second = match.capturedView(u"second").toInt();
    constexpr int months = 12;
    if (order == DayOrder::DayFirst || first > months || first == second) {
        return isoDate(year, second, first);
    }
    if (second > months) {
        return isoDate(year, first, second);
    }
    return isoDate(year, 1, 1).first(isoDate(year, 1, 1).isEmpty() ? 0 : 4);
}

// The forms of a date, the one that says most first.
struct Form {
    AnchoredExpression pattern;
    QString (*value)(const QRegularExpressionMatch &match, DayOrder order);
};

const std::array<Form, 5> &forms()
{
    static const std::array<Form, 5> all{
        Form{anyCaseAt(u"(?<year>\\d{4})(?<by>[-/.])(?<month>\\d{2})\\k<by>(?<day>\\d{2})(?!\\d)"_s),
             [](const QRegularExpressionMatch &match, DayOrder) {
                 return fromIso(match);
             }},
        Form{anyCaseAt(u"(?<day>\\d{1,2})(?:er|st|nd|rd|th)?[\\s-]+(?:of\\s+)?(?<month>\\p{L}{3,9})\\b\\.?[\\s,-]+(?<year>\\d{4})(?!\\d)"_s),
             [](const QRegularExpressionMatch &match, DayOrder) {
                 return fromWords(match);
             }},
        Form{anyCaseAt(u"(?<month>\\p{L}{3,9})\\b\\.?\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s*,?\\s+(?<year>\\d{4})(?!\\d)"_s),
             [](const QRegularExpressionMatch &match, DayOrder) {
                 return fromWords(match);
             }},
        Form{anyCaseAt(u"(?<first>\\d{1,2})(?<by>[/.-])(?<second>\\d{1,2})\\k<by>(?<year>\\d{4}|\\d{2})(?!\\d)"_s), fromFigures},
        Form{anyCaseAt(u"(?<month>\\p{L}{3,9})\\b\\.?\\s+(?<year>\\d{4})(?!\\d)"_s),
             [](const QRegularExpressionMatch &match, DayOrder) {
                 return fromMonthAndYear(match);
             }},
    };
    return all;
}

QString timeOf(const QRegularExpressionMatch &match)
{
    constexpr int noon = 12;
    int hour = match.capturedView(1).toInt();
    const auto half = match.capturedView(3);
    if (!half.isEmpty()) {
        if (hour < 1 || hour > noon) {
            return {};
        }
        hour = hour % noon + (half.startsWith(u'p', Qt::CaseInsensitive) ? noon : 0);
    }
    const QTime time(hour, match.capturedView(2).toInt());
    return time.isValid() ? time.toString(u"HH:mm"_s) : QString();
}

// The time behind a date, with what stands between them, its seconds and its zone.
std::optional<DateAt> timeAt(QStringView line, qsizetype position)
{
    static const auto pattern = anyCaseAt(
        u"(?:T|[\\s,·|/–—-]*(?:\\bà\\b|\\bat\\b|@)?\\s*)(\\d{1,2})"
        // 17h, 17h23; 17:23, 5.23pm; 5 pm: the branches number their minutes and halves alike
        "(?|\\s?h\\s?(\\d{2})?(?!\\p{L})()|[:.](\\d{2})(?::\\d{2}(?:\\.\\d+)?)?(?:\\s?([ap])\\.?m\\b\\.?)?|()\\s?([ap])\\.?m\\b\\.?)(?!\\d)"
        "(?:\\s?(?:Z\\b|(?:GMT|UTC)?[+-]\\d{1,2}:?(?:\\d{2})?|\\(?(?:CES?T|E[SD]?T|GMT|UTC|BST|P[SD]?T|heure de Paris|heures?)\\)?(?!\\p{L})))?"_s);
    const auto match = pattern.matchAt(line, position);
    if (!match.hasMatch() || timeOf(match).isEmpty()) {
        return {};
    }
    return DateAt{timeOf(match), match.capturedLength()};
}

// A date without its time.
std::optional<DateAt> dayAt(QStringView line, qsizetype position, DayOrder order)
{
    const auto start = position + weekdayLength(line, position);
    for (const auto &form : forms()) {
        const auto match = form.pattern.matchAt(line, start);
        const auto value = match.hasMatch() ? form.value(match, order) : QString();
        if (!value.isEmpty()) {
            return DateAt{value, match.capturedEnd() - position};
        }
    }
    return {};
}

// « 18 h 30 le 28 janvier 2025 », "5:07 PM EST, Mon March 4, 2024"
std::optional<DateAt> dateBehindTime(QStringView line, qsizetype position, DayOrder order)
{
    static const auto between = anyCaseAt(u"[\\s,]+(?:le\\s+|on\\s+)?"_s);
    const auto time = timeAt(line, position);
    if (!time || line.sliced(position).front() == u'T') {
        return {};
    }
    const auto start = position + time->length + between.matchAt(line, position + time->length).capturedLength();
    const auto date = dayAt(line, start, order);
    constexpr qsizetype wholeDay = 10;
    if (!date || start == position + time->length || date->value.size() != wholeDay) {
        return {};
    }
    return DateAt{QString(date->value + u'T' + time->value), start + date->length - position};
}
}

std::optional<DateAt> dateAt(QStringView line, qsizetype position, DayOrder order)
{
    if (auto date = dateBehindTime(line, position, order)) {
        return date;
    }
    constexpr qsizetype wholeDay = 10;
    const auto day = dayAt(line, position, order);
    const auto time = day && day->value.size() == wholeDay ? timeAt(line, position + day->length) : std::nullopt;
    return time ? DateAt{QString(day->value + u'T' + time->value), day->length + time->length} : day;
}
