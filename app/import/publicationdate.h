// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <optional>

/// How figures alone are read: 3/4/2025 is 3 April in French; in English it may be either, so only the year is certain.
enum class DayOrder {
    DayFirst,
    Uncertain
};

struct DateAt {
    QString value; ///< ISO 8601, as far as told: 2025-01-28T17:23, 2025-01-28, 2025-01, 2025
    qsizetype length = 0; ///< of what was read, with weekday and time of day

    bool operator==(const DateAt &) const = default;
};

/// The date of a byline that begins at `position`, in French or English, in words or figures, with the time that follows it. The
/// time is the one told, whatever its zone. Nothing where there is none, or none that exists (31 February).
[[nodiscard]] std::optional<DateAt> dateAt(QStringView line, qsizetype position, DayOrder order);
