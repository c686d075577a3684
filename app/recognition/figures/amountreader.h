// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recognition/figures/numberreader.h"
#include "recognition/figures/reading.h"
#include "recognition/figures/unitreader.h"

#include <optional>

/// Reads numbers with what they count: money, percentages, lengths of time, quantities; ranges of them; and bare numbers and ordinals.
class AmountReader
{
public:
    AmountReader(const TokenLine &line, const NumberReader &numbers);

    [[nodiscard]] std::optional<FigureReading> read(size_t index) const;
    /// A number beside which nothing stands that could belong to it.
    [[nodiscard]] std::optional<FigureReading> readAlone(size_t index) const;

private:
    struct Amount;
    struct Prefix;
    struct Join;

    [[nodiscard]] std::optional<FigureReading> readFeetAndInches(size_t index) const;
    [[nodiscard]] std::optional<Amount> readAmount(size_t index) const;
    [[nodiscard]] std::optional<Prefix> readPrefix(size_t index) const;
    [[nodiscard]] bool takeLettersBefore(Prefix &prefix) const;
    [[nodiscard]] std::optional<Amount> readPrefixed(size_t index) const;
    [[nodiscard]] std::optional<Amount> readCounted(size_t index) const;
    [[nodiscard]] NumberReading withScaleSymbol(const NumberReading &number) const;
    [[nodiscard]] bool isPluralWord(QStringView word) const;
    [[nodiscard]] QStringView gapBehind(const Amount &amount) const;
    void appendScale(Amount &amount) const;
    void appendSubunit(Amount &amount) const;
    void appendSmallerUnits(Amount &amount) const;
    [[nodiscard]] bool appendInches(Amount &amount, const NumberReading &number, QStringView gap) const;
    [[nodiscard]] bool appendShare(Amount &amount, QStringView gap) const;
    void appendPeriods(Amount &amount) const;
    [[nodiscard]] bool appendPart(Amount &amount) const;
    [[nodiscard]] bool appendSmallerPeriod(Amount &amount, const NumberReading &number, QString &lastCode) const;
    [[nodiscard]] std::optional<FigureReading> readRange(const Amount &first) const;
    [[nodiscard]] Join joinBehind(const Amount &first) const;
    [[nodiscard]] bool belongTogether(const Amount &first, const Amount &second, const Join &join) const;
    [[nodiscard]] std::optional<FigureReading> readSlashRange(const Amount &amount) const;
    [[nodiscard]] Decimal lowerBound(const Amount &first, const Amount &second) const;
    [[nodiscard]] std::optional<FigureReading> readRank(const NumberReading &number) const;
    [[nodiscard]] std::optional<FigureReading> readRatio(const NumberReading &number) const;
    [[nodiscard]] std::optional<FigureReading> readPlain(const NumberReading &number) const;
    [[nodiscard]] bool isCompound(const NumberReading &number) const;
    [[nodiscard]] bool countsSomething(const NumberReading &number) const;
    [[nodiscard]] bool isPartOfName(const NumberReading &number) const;
    [[nodiscard]] bool isIdle(const Amount &amount, size_t index) const;

    const TokenLine &m_line;
    const NumberReader &m_numbers;
    UnitReader m_units;
};
