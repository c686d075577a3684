// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recognition/figures/datepoint.h"

#include <QDate>

using namespace Qt::StringLiterals;

QString DatePoint::value() const
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

bool DatePoint::isPossible() const
{
    constexpr int leapYear = 2000;
    return day == 0 || QDate(leapYear, month, day).isValid();
}

QString yearText(qint64 year)
{
    return u"%1"_s.arg(year, 4, 10, QChar(u'0'));
}

qint64 fullYear(qint64 twoDigits)
{
    return twoDigits < 40 ? 2000 + twoDigits : 1900 + twoDigits;
}
