// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/textrange.h"

#include <QString>

/// The last year that a bare number of four digits is taken for.
inline constexpr int lastYear = 2199;

/// A date, or the parts of one that the text gives.
struct DatePoint {
    size_t next = 0; ///< the token behind it
    TextRange range;
    int weekday = 0; ///< 1 is Monday; 0: not told, as with day and month
    int day = 0;
    int month = 0;
    QString year; ///< 2024, 197X, 18XX, -0344
    QString season; ///< a season, "Q3", "H1" or "W04": stands where a month would
    bool derived = false;

    /// TIMEX3.
    [[nodiscard]] QString value() const;
    /// Whether some year has its day of the month; it has a month.
    [[nodiscard]] bool isPossible() const;
};

/// In four digits.
[[nodiscard]] QString yearText(qint64 year);
/// 1995 and 2005 as people shorten them to 95 and 05.
[[nodiscard]] qint64 fullYear(qint64 twoDigits);
