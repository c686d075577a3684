// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recognition/figures/digits.h"

#include <algorithm>
#include <array>
#include <utility>

namespace
{
struct VulgarFraction {
    char16_t sign;
    int numerator;
    int denominator;
};
constexpr std::array vulgarFractions{VulgarFraction{u'¼', 1, 4},
                                     VulgarFraction{u'½', 1, 2},
                                     VulgarFraction{u'¾', 3, 4},
                                     VulgarFraction{u'⅐', 1, 7},
                                     VulgarFraction{u'⅑', 1, 9},
                                     VulgarFraction{u'⅒', 1, 10},
                                     VulgarFraction{u'⅓', 1, 3},
                                     VulgarFraction{u'⅔', 2, 3},
                                     VulgarFraction{u'⅕', 1, 5},
                                     VulgarFraction{u'⅖', 2, 5},
                                     VulgarFraction{u'⅗', 3, 5},
                                     VulgarFraction{u'⅘', 4, 5},
                                     VulgarFraction{u'⅙', 1, 6},
                                     VulgarFraction{u'⅚', 5, 6},
                                     VulgarFraction{u'⅛', 1, 8},
                                     VulgarFraction{u'⅜', 3, 8},
                                     VulgarFraction{u'⅝', 5, 8},
                                     VulgarFraction{u'⅞', 7, 8}};
constexpr QStringView superscripts = u"⁰¹²³⁴⁵⁶⁷⁸⁹";

bool isMinus(QChar c)
{
    return c == u'-' || c == u'−' || c == u'–' || c == u'⁻';
}

std::optional<Decimal> vulgarFraction(QChar sign)
{
    const auto found = std::ranges::find(vulgarFractions, sign.unicode(), &VulgarFraction::sign);
    if (found == vulgarFractions.end()) {
        return std::nullopt;
    }
    return Decimal(found->numerator).dividedBy(Decimal(found->denominator));
}

/// Whether the last separator of `text` parts thousands rather than decimals.
bool groups(QStringView text, QChar separator, bool decimalComma)
{
    const auto first = text.indexOf(separator);
    const auto last = text.lastIndexOf(separator);
    if (first != last) {
        return true;
    }
    const bool threeBehind = text.size() - last == 4;
    const bool isDecimalSign = separator == (decimalComma ? u',' : u'.');
    return threeBehind && !isDecimalSign && last > 0 && last <= 3 && text.front() != u'0';
}

std::optional<Decimal> plainNumber(QStringView text, bool decimalComma)
{
    QString digits;
    const auto comma = text.lastIndexOf(u',');
    const auto point = text.lastIndexOf(u'.');
    auto decimalSign = std::max(comma, point);
    if (decimalSign >= 0 && (comma < 0 || point < 0) && groups(text, text[decimalSign], decimalComma)) {
        decimalSign = -1;
    }
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i == decimalSign) {
            digits += u'.';
        } else if (text[i].isDigit()) {
            digits += QChar(u'0' + char16_t(text[i].digitValue()));
        }
    }
    return digits.isEmpty() ? std::nullopt : Decimal::fromString(digits);
}

std::optional<int> power(QStringView text)
{
    QString digits;
    for (const auto c : text) {
        const auto superscript = superscripts.indexOf(c);
        if (isMinus(c) && digits.isEmpty()) {
            digits += u'-';
        } else if (superscript >= 0) {
            digits += QChar(u'0' + char16_t(superscript));
        } else if (c.isDigit()) {
            digits += c;
        } else if (c != u'^' && c != u'+') {
            return std::nullopt;
        }
    }
    bool ok = false;
    const auto number = digits.toInt(&ok);
    return ok && std::abs(number) < 100 ? std::optional(number) : std::nullopt;
}

std::optional<Decimal> fraction(QStringView text, bool decimalComma)
{
    const auto slash = text.indexOf(u'/');
    const auto below = plainNumber(text.sliced(slash + 1), decimalComma);
    auto above = text.first(slash);
    const auto blank = std::ranges::find_last_if(above, [](QChar c) {
        return c.isSpace();
    });
    std::optional whole = Decimal(0);
    if (!blank.empty()) {
        whole = plainNumber(above.first(blank.begin() - above.begin()), decimalComma);
        above = above.sliced(blank.begin() - above.begin() + 1);
    }
    const auto numerator = plainNumber(above, decimalComma);
    if (!below || !whole || !numerator || *below == 0) {
        return std::nullopt;
    }
    if (text.sliced(slash + 1).startsWith(u'0')) {
        return std::nullopt; // 28/01
    }
    const bool isPairOfYears = *numerator >= 100 && *below == *numerator + Decimal(1); // 630/631
    if (isPairOfYears || (*numerator >= 10 && *numerator > *below)) {
        return std::nullopt; // 24/7, 16/9
    }
    return *whole + numerator->dividedBy(*below);
}

std::optional<Decimal> unsignedNumber(QStringView text, bool decimalComma)
{
    if (text.isEmpty()) {
        return std::nullopt;
    }
    if (const auto plain = Decimal::fromString(text); plain && !text.contains(u'.')) {
        return plain;
    }
    if (text.contains(u'/')) {
        return fraction(text, decimalComma);
    }
    if (const auto vulgar = vulgarFraction(text.back())) {
        const auto whole = text.chopped(1).trimmed();
        const auto number = whole.isEmpty() ? Decimal(0) : plainNumber(whole, decimalComma);
        return number ? std::optional(*number + *vulgar) : std::nullopt;
    }
    const auto times = std::ranges::find_if(text,
                                            [](QChar c) {
                                                return c == u'×' || c == u'x' || c == u'e' || c == u'E';
                                            })
        - text.begin();
    if (times < text.size()) {
        auto exponent = text.sliced(times + 1).trimmed();
        if (text[times] == u'×' || text[times] == u'x') {
            exponent = exponent.sliced(exponent.startsWith(u"10") ? 2 : 0);
        }
        const auto number = plainNumber(text.first(times).trimmed(), decimalComma);
        const auto raised = power(exponent);
        return number && raised ? std::optional(number->timesPowerOfTen(*raised)) : std::nullopt;
    }
    return plainNumber(text, decimalComma);
}
}

std::optional<Decimal> numberFromDigits(QStringView text, bool decimalComma)
{
    if (text.isEmpty()) {
        return std::nullopt;
    }
    const bool negative = isMinus(text.front());
    const bool isSigned = negative || text.front() == u'+' || text.front() == u'±';
    const auto number = unsignedNumber(isSigned ? text.sliced(1).trimmed() : text, decimalComma);
    return number && negative ? std::optional(number->negated()) : number;
}
