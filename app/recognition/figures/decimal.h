// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <compare>
#include <optional>

/// An exact decimal number of up to 36 digits: a coefficient times a power of ten. Money must not be rounded by binary fractions.
/// What would need more digits becomes "unknown", which no operation turns back into a number.
class Decimal
{
public:
    Decimal() = default;
    explicit Decimal(qint64 number);
    /// Plain digits with at most one point: "1234.5", "-3". None where there is anything else, or more than 36 digits.
    [[nodiscard]] static std::optional<Decimal> fromString(QStringView digits);

    [[nodiscard]] bool isUnknown() const;
    [[nodiscard]] bool isInteger() const;
    /// The number where it is a whole one that fits, else -1.
    [[nodiscard]] qint64 toInteger() const;

    [[nodiscard]] Decimal negated() const;
    [[nodiscard]] Decimal timesPowerOfTen(int power) const;
    /// Rounded to 15 significant digits where the quotient has no end. Division by zero is unknown.
    [[nodiscard]] Decimal dividedBy(Decimal divisor) const;
    /// What is left under `modulus`, a positive whole number; zero where this is no whole number.
    [[nodiscard]] Decimal remainder(Decimal modulus) const;
    [[nodiscard]] Decimal operator+(Decimal other) const;
    [[nodiscard]] Decimal operator-(Decimal other) const;
    [[nodiscard]] Decimal operator*(Decimal other) const;

    /// An unknown number is equal to no other.
    [[nodiscard]] bool operator==(Decimal other) const;
    [[nodiscard]] std::partial_ordering operator<=>(Decimal other) const;
    [[nodiscard]] bool operator==(qint64 number) const;
    [[nodiscard]] std::partial_ordering operator<=>(qint64 number) const;

    /// Plain digits, no exponent, no trailing zero behind the point; empty where unknown.
    [[nodiscard]] QString toString() const;

private:
    __extension__ using Integer = __int128;

    Decimal(Integer coefficient, int exponent);
    [[nodiscard]] static Decimal unknown();
    [[nodiscard]] static std::optional<Integer> scaled(Integer coefficient, int power);

    Integer m_coefficient = 0;
    int m_exponent = 0;
    bool m_unknown = false;
};
