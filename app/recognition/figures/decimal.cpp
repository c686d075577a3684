// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recognition/figures/decimal.h"

#include <algorithm>
#include <array>
#include <limits>

namespace
{
constexpr int maxDigits = 36;
constexpr int quotientDigits = 15;
}

Decimal::Decimal(qint64 number)
    : Decimal(Integer(number), 0)
{
}

// Trailing zeros go into the exponent, so that equal numbers have equal parts.
Decimal::Decimal(Integer coefficient, int exponent)
    : m_coefficient(coefficient)
    , m_exponent(coefficient == 0 ? 0 : exponent)
{
    // Most numbers fit into 64 bits, whose division is many times faster.
    if (m_coefficient == qint64(m_coefficient)) {
        auto small = qint64(m_coefficient);
        for (; small != 0 && small % 10 == 0; small /= 10) {
            ++m_exponent;
        }
        m_coefficient = small;
        return;
    }
    while (m_coefficient % 10 == 0) {
        m_coefficient /= 10;
        ++m_exponent;
    }
}

Decimal Decimal::unknown()
{
    Decimal result;
    result.m_unknown = true;
    return result;
}

std::optional<Decimal> Decimal::fromString(QStringView digits)
{
    Integer coefficient = 0;
    int exponent = 0;
    int significant = 0;
    bool point = false;
    const bool negative = digits.startsWith(u'-');
    for (const auto c : negative ? digits.sliced(1) : digits) {
        if (c == u'.' && !point) {
            point = true;
        } else if (c >= u'0' && c <= u'9') {
            significant += significant > 0 || c != u'0';
            if (significant > maxDigits) {
                return std::nullopt;
            }
            coefficient = coefficient * 10 + (c.unicode() - u'0');
            exponent -= point;
        } else {
            return std::nullopt;
        }
    }
    return Decimal(negative ? -coefficient : coefficient, exponent);
}

bool Decimal::isUnknown() const
{
    return m_unknown;
}

bool Decimal::isInteger() const
{
    return !m_unknown && m_exponent >= 0;
}

qint64 Decimal::toInteger() const
{
    const auto number = isInteger() ? scaled(m_coefficient, m_exponent) : std::nullopt;
    return number && *number <= std::numeric_limits<qint64>::max() && *number >= std::numeric_limits<qint64>::min() ? qint64(*number) : -1;
}

std::optional<Decimal::Integer> Decimal::scaled(Integer coefficient, int power)
{
    if (coefficient == 0) {
        return 0;
    }
    for (; power > 0; --power) {
        if (__builtin_mul_overflow(coefficient, Integer(10), &coefficient)) {
            return std::nullopt;
        }
    }
    return coefficient;
}

Decimal Decimal::negated() const
{
    auto result = *this;
    result.m_coefficient = -result.m_coefficient;
    return result;
}

Decimal Decimal::timesPowerOfTen(int power) const
{
    return m_unknown ? *this : Decimal(m_coefficient, m_exponent + power);
}

Decimal Decimal::dividedBy(Decimal divisor) const
{
    if (m_unknown || divisor.m_unknown || divisor.m_coefficient == 0) {
        return unknown();
    }
    auto rest = m_coefficient < 0 ? -m_coefficient : m_coefficient;
    const auto by = divisor.m_coefficient < 0 ? -divisor.m_coefficient : divisor.m_coefficient;
    auto quotient = rest / by;
    rest %= by;
    int exponent = m_exponent - divisor.m_exponent;
    int digits = 0;
    for (auto q = quotient; q > 0; q /= 10) {
        ++digits;
    }
    while (rest != 0 && digits < quotientDigits) {
        if (__builtin_mul_overflow(rest, Integer(10), &rest)) {
            return unknown();
        }
        quotient = quotient * 10 + rest / by;
        rest %= by;
        --exponent;
        digits += digits > 0 || quotient > 0;
    }
    quotient += rest * 2 >= by;
    return Decimal((m_coefficient < 0) != (divisor.m_coefficient < 0) ? -quotient : quotient, exponent);
}

Decimal Decimal::remainder(Decimal modulus) const
{
    if (!isInteger() || !modulus.isInteger() || modulus.m_coefficient <= 0) {
        return Decimal();
    }
    const auto number = scaled(m_coefficient, m_exponent);
    const auto by = scaled(modulus.m_coefficient, modulus.m_exponent);
    return number && by ? Decimal(*number % *by, 0) : unknown();
}

Decimal Decimal::operator+(Decimal other) const
{
    if (m_unknown || other.m_unknown) {
        return unknown();
    }
    const int exponent = std::min(m_exponent, other.m_exponent);
    const auto a = scaled(m_coefficient, m_exponent - exponent);
    const auto b = scaled(other.m_coefficient, other.m_exponent - exponent);
    Integer sum = 0;
    if (!a || !b || __builtin_add_overflow(*a, *b, &sum)) {
        return unknown();
    }
    return Decimal(sum, exponent);
}

Decimal Decimal::operator-(Decimal other) const
{
    return *this + other.negated();
}

Decimal Decimal::operator*(Decimal other) const
{
    Integer product = 0;
    if (m_unknown || other.m_unknown || __builtin_mul_overflow(m_coefficient, other.m_coefficient, &product)) {
        return unknown();
    }
    return Decimal(product, m_exponent + other.m_exponent);
}

bool Decimal::operator==(Decimal other) const
{
    return !m_unknown && !other.m_unknown && m_coefficient == other.m_coefficient && m_exponent == other.m_exponent;
}

std::partial_ordering Decimal::operator<=>(Decimal other) const
{
    if (m_exponent == other.m_exponent && !m_unknown && !other.m_unknown) {
        return m_coefficient <=> other.m_coefficient;
    }
    const auto difference = *this - other;
    return difference.m_unknown ? std::partial_ordering::unordered : std::partial_ordering(difference.m_coefficient <=> Integer(0));
}

bool Decimal::operator==(qint64 number) const
{
    return std::is_eq(*this <=> number);
}

std::partial_ordering Decimal::operator<=>(qint64 number) const
{
    if (m_unknown) {
        return std::partial_ordering::unordered;
    }
    if (m_exponent < 0) {
        return *this <=> Decimal(number);
    }
    const auto whole = scaled(m_coefficient, m_exponent);
    return whole ? *whole <=> Integer(number) : m_coefficient <=> Integer(0);
}

QString Decimal::toString() const
{
    if (m_unknown || m_exponent > maxDigits || m_exponent < -2 * maxDigits) {
        return {};
    }
    std::array<char16_t, maxDigits + 3> written; // an Integer has up to 39 digits
    auto first = written.end();
    for (auto rest = m_coefficient < 0 ? -m_coefficient : m_coefficient; rest > 0; rest /= 10) {
        *--first = char16_t(u'0' + int(rest % 10));
    }
    auto digits = QStringView(first, written.end()).toString();
    if (m_exponent >= 0) {
        digits += QString(m_exponent, u'0');
    } else {
        digits = digits.rightJustified(1 - m_exponent, u'0');
        digits.insert(digits.size() + m_exponent, u'.');
    }
    if (digits.isEmpty()) {
        return QStringLiteral("0");
    }
    return m_coefficient < 0 ? u'-' + digits : digits;
}
