// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recognition/figures/datepoint.h"
#include "recognition/figures/numberreader.h"

/// What dates are made of, token by token, and what joins their parts.
class DateParts
{
public:
    DateParts(const TokenLine &line, const NumberReader &numbers);

    /// 1 is January; 0 where there is none.
    [[nodiscard]] int monthAt(size_t index) const;
    [[nodiscard]] std::optional<NumberReading> dayAt(size_t index) const;
    /// Its value is the whole year where the text has two digits of it.
    [[nodiscard]] std::optional<NumberReading> yearAt(size_t index, bool afterDay) const;
    /// Whether a token and the next one can be parts of one date: blanks, a comma, a point, a hyphen, a slash, "de", "of".
    [[nodiscard]] bool joinsParts(size_t index) const;
    /// The year behind a point and its era, where there are such.
    void appendYear(DatePoint &point) const;
    void appendEra(DatePoint &point) const;
    /// "BC", "après J.-C." behind a position.
    [[nodiscard]] Lexicon::Phrase eraAt(qsizetype position) const;

private:
    [[nodiscard]] bool countsBehind(const DatePoint &point, const NumberReading &year) const;

    const TokenLine &m_line;
    const NumberReader &m_numbers;
};
