// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recognition/figures/dateparts.h"

#include <vector>

/// Reads the dates that are one token: 28/01/2025, 2025-01-28, 28/01, 2019/2020, 03-Feb-99.
class NumericDateReader
{
public:
    NumericDateReader(const TokenLine &line, const DateParts &parts);

    [[nodiscard]] std::optional<DatePoint> readNumeric(size_t index) const;

private:
    using Numbers = std::vector<QStringView>;

    [[nodiscard]] std::optional<DatePoint> readTwo(DatePoint point, const Numbers &numbers) const;
    [[nodiscard]] std::optional<DatePoint> readThree(DatePoint point, const Numbers &numbers) const;
    [[nodiscard]] std::optional<DatePoint> readNamedDate(DatePoint point, int month, const Numbers &numbers) const;
    void takeDayAndMonth(DatePoint &point, const Numbers &numbers) const;
    [[nodiscard]] int monthWithin(QStringView text) const;

    const TokenLine &m_line;
    const DateParts &m_parts;
};
