// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recognition/figures/datepoint.h"
#include "recognition/figures/tokenline.h"

#include <QDate>

#include <optional>

/// Reads dates that are told from the article's own; nothing where that is not known, or where they are not wanted.
class RelativeDates
{
public:
    RelativeDates(const TokenLine &line, QDate published, bool areWanted);

    /// hier, la semaine dernière, last year
    [[nodiscard]] std::optional<DatePoint> readRelative(size_t index) const;
    /// lundi dernier, next Friday: gives a weekday its date.
    void deriveWeekday(DatePoint &point) const;

private:
    const TokenLine &m_line;
    QDate m_published; ///< invalid: there are none
};
