// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recognition/figures/numberreader.h"

#include <optional>

/// What a number counts.
struct UnitReading {
    MentionKind kind = MentionKind::Number;
    QString code; ///< ISO 4217, UCUM, or a period's letters ("Y", "TH"); empty where it cannot be told
    Decimal factor{1}; ///< of the number, to be in that unit: cents
    qsizetype end = 0;
};

/// Reads what stands behind a number: a currency, a percent sign, a period, a unit of measure, squared or per another.
class UnitReader
{
public:
    explicit UnitReader(const TokenLine &line);

    /// The unit of `number`, behind it, behind a hyphen ("three-foot") or behind "of" ("millions d'euros").
    [[nodiscard]] std::optional<UnitReading> read(const NumberReading &number) const;
    /// Whether two digits and no more stand there, as in 3€50, 1m80.
    [[nodiscard]] bool endsWithTwoDigits(qsizetype position) const;

private:
    [[nodiscard]] std::optional<UnitReading> readAt(qsizetype position, const NumberReading &number) const;
    [[nodiscard]] std::optional<UnitReading> readPercent(qsizetype position, const NumberReading &number) const;
    [[nodiscard]] std::optional<UnitReading> centsOf(const Lexicon::Phrase &money) const;
    [[nodiscard]] std::optional<UnitReading> moneyOf(const Lexicon::Phrase &money, qsizetype position, const NumberReading &number) const;
    [[nodiscard]] std::optional<UnitReading> quantityOf(const Lexicon::Phrase &unit, const NumberReading &number) const;
    [[nodiscard]] std::optional<UnitReading> readPowered(qsizetype position) const;
    [[nodiscard]] bool isMarked(qsizetype position, size_t from) const;
    void appendPower(UnitReading &unit) const;
    void appendPer(UnitReading &unit) const;

    const TokenLine &m_line;
};
