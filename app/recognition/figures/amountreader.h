// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recognition/figures/numberreader.h"
#include "recognition/figures/reading.h"

#include <optional>

/// Reads numbers with what they count: money, percentages, lengths of time, quantities; and bare numbers and ordinals.
class AmountReader
{
public:
    AmountReader(const TokenLine &line, const NumberReader &numbers);

    [[nodiscard]] std::optional<FigureReading> read(size_t index) const;

private:
    struct Amount;
    struct UnitReading;

    [[nodiscard]] std::optional<Amount> readAmount(size_t index) const;
    [[nodiscard]] std::optional<Amount> readPrefixed(size_t index) const;
    [[nodiscard]] std::optional<Amount> readCounted(size_t index) const;
    [[nodiscard]] std::optional<UnitReading> readUnit(const NumberReading &number) const;
    [[nodiscard]] std::optional<UnitReading> unitAt(qsizetype position, const NumberReading &number) const;
    [[nodiscard]] std::optional<UnitReading> composedUnit(qsizetype position) const;
    void appendPower(UnitReading &unit) const;
    void appendPer(UnitReading &unit) const;
    void appendSubunit(Amount &amount) const;
    void appendSmallerUnits(Amount &amount) const;
    void appendPeriods(Amount &amount) const;
    [[nodiscard]] std::optional<FigureReading> readRange(const Amount &first) const;
    [[nodiscard]] std::optional<FigureReading> readRank(const NumberReading &number) const;
    [[nodiscard]] std::optional<FigureReading> readRatio(const NumberReading &number) const;
    [[nodiscard]] std::optional<FigureReading> readPlain(const NumberReading &number) const;
    [[nodiscard]] bool countsSomething(const NumberReading &number) const;
    [[nodiscard]] bool isPartOfName(const NumberReading &number) const;
    [[nodiscard]] bool isIdle(const Amount &amount, size_t index) const;

    const TokenLine &m_line;
    const NumberReader &m_numbers;
};
