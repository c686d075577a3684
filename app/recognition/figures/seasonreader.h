// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recognition/figures/dateparts.h"

/// Reads seasons, quarters and halves of years.
class SeasonReader
{
public:
    SeasonReader(const TokenLine &line, const NumberReader &numbers, const DateParts &parts);

    [[nodiscard]] std::optional<DatePoint> readSeason(size_t index) const;
    /// Q3 2019, 2019-Q3, T3 2024, troisième trimestre 2019
    [[nodiscard]] std::optional<DatePoint> readQuarter(size_t index) const;

private:
    void appendNextYear(DatePoint &point) const;

    const TokenLine &m_line;
    const NumberReader &m_numbers;
    const DateParts &m_parts;
};
