// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recognition/figures/tokenline.h"

#include <array>
#include <limits>
#include <optional>

/// A number as it stands in the text.
struct NumberReading {
    Decimal value;
    TextRange range;
    size_t next = 0; ///< the token behind it
    bool isDigits = false; ///< all of it is written in digits
    bool isWhole = false; ///< ungrouped digits without sign or point: a year can be written so
    bool isBareOne = false; ///< "un", "a": an article, unless something is counted
    bool isOrdinal = false;
    bool isPlural = false; ///< an ordinal in the plural: "fifths"
    bool hasScale = false;
    bool isBareFraction = false; ///< "quarter", "demi" alone: what it is a part of stands behind it
    bool isTwoPart = false; ///< "nineteen eighty", "dix-neuf cent": the way years are said
};

/// Reads numbers in digits, in words and mixed ("5,6 millions", "3 hundred and 21"). Words are put together as they are said: units
/// to tens, tens to hundreds, scales to what stands before them.
class NumberReader
{
public:
    explicit NumberReader(const TokenLine &line);

    /// The longest number that begins with token `index`; none where none does.
    [[nodiscard]] std::optional<NumberReading> read(size_t index) const;
    /// The same, without fractions and scales: a day, an hour, a minute.
    [[nodiscard]] std::optional<NumberReading> readSmall(size_t index) const;
    /// Only digits; a day or a year.
    [[nodiscard]] std::optional<NumberReading> readDigits(size_t index) const;

private:
    struct Composition;

    [[nodiscard]] std::optional<NumberReading> readWords(size_t index) const;
    [[nodiscard]] std::optional<NumberReading> readOrdinalDigits(size_t index) const;
    [[nodiscard]] bool appendWord(Composition &composition, size_t index) const;
    [[nodiscard]] bool appendOrdinal(Composition &composition, const Meaning &ordinal, QStringView word) const;
    [[nodiscard]] bool joinsNext(const Composition &composition, size_t index) const;
    void readScales(NumberReading &number) const;
    bool takeScale(NumberReading &number) const;
    bool takeRest(NumberReading &number, bool &hasRest) const;
    void readCollective(NumberReading &number) const;
    void readFraction(NumberReading &number) const;
    void readDenominator(NumberReading &number) const;
    void readAddedFraction(NumberReading &number) const;
    void endWithFraction(NumberReading &number, size_t next) const;
    void readScaleOfFraction(NumberReading &number) const;
    [[nodiscard]] const Meaning *denominatorAt(size_t index, bool plural) const;
    [[nodiscard]] bool beginsShare(size_t index) const;
    [[nodiscard]] bool isPartOf(size_t index) const;
    [[nodiscard]] int smallestShare() const;
    void readDecimals(NumberReading &number) const;
    [[nodiscard]] std::optional<NumberReading> readLeadingFraction(size_t index) const;
    [[nodiscard]] std::optional<NumberReading> finished(NumberReading number) const;

    [[nodiscard]] std::optional<NumberReading> findNumber(size_t index) const;
    [[nodiscard]] std::optional<NumberReading> findSmall(size_t index) const;
    [[nodiscard]] std::optional<NumberReading> findDigits(size_t index) const;

    // Several readers ask for the same few numbers, one after the other.
    struct Remembered {
        size_t index = std::numeric_limits<size_t>::max();
        std::optional<NumberReading> number;
    };
    using Memory = std::array<Remembered, 4>;
    using Find = std::optional<NumberReading> (NumberReader::*)(size_t) const;
    [[nodiscard]] const std::optional<NumberReading> &remembered(Memory &memory, size_t index, Find find) const;

    const TokenLine &m_line;
    mutable Memory m_numbers;
    mutable Memory m_smallNumbers;
    mutable Memory m_digits;
};
