// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/rtftokens.h"

#include <algorithm>

namespace
{
bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool endsText(char c)
{
    return c == '\\' || c == '{' || c == '}' || c == '\r' || c == '\n';
}
}

RtfTokens::RtfTokens(QByteArrayView bytes)
    : m_bytes(bytes)
{
}

RtfToken RtfTokens::next()
{
    while (m_at < m_bytes.size() && (m_bytes[m_at] == '\r' || m_bytes[m_at] == '\n')) {
        ++m_at;
    }
    if (m_at >= m_bytes.size()) {
        return {};
    }
    switch (m_bytes[m_at]) {
    case '{':
        return {.kind = RtfToken::Kind::Open, .text = m_bytes.sliced(m_at++, 1)};
    case '}':
        return {.kind = RtfToken::Kind::Close, .text = m_bytes.sliced(m_at++, 1)};
    case '\\':
        ++m_at;
        return control();
    default:
        break;
    }
    const auto start = m_at;
    while (m_at < m_bytes.size() && !endsText(m_bytes[m_at])) {
        ++m_at;
    }
    return {.kind = RtfToken::Kind::Text, .text = m_bytes.sliced(start, m_at - start)};
}

RtfToken RtfTokens::control()
{
    if (m_at >= m_bytes.size()) {
        return {};
    }
    if (isLetter(m_bytes[m_at])) {
        return word();
    }
    const auto symbol = m_bytes.sliced(m_at++, 1);
    if (symbol.front() != '\'') {
        return {.kind = RtfToken::Kind::Symbol, .text = symbol};
    }
    const auto digits = m_bytes.sliced(m_at, std::min<qsizetype>(2, m_bytes.size() - m_at));
    bool isByte = false;
    const int value = digits.toInt(&isByte, 16);
    m_at += isByte ? digits.size() : 0;
    return {.kind = RtfToken::Kind::Byte, .text = symbol, .number = isByte ? std::optional(value) : std::nullopt};
}

RtfToken RtfTokens::word()
{
    constexpr qsizetype longestNumber = 10;
    const auto start = m_at;
    while (m_at < m_bytes.size() && isLetter(m_bytes[m_at])) {
        ++m_at;
    }
    RtfToken token{.kind = RtfToken::Kind::Word, .text = m_bytes.sliced(start, m_at - start)};
    const auto numberAt = m_at;
    const bool isNegative = m_at + 1 < m_bytes.size() && m_bytes[m_at] == '-' && isDigit(m_bytes[m_at + 1]);
    m_at += isNegative ? 1 : 0;
    while (m_at < m_bytes.size() && isDigit(m_bytes[m_at]) && m_at - numberAt <= longestNumber) {
        ++m_at;
    }
    bool isNumber = false;
    const int number = m_bytes.sliced(numberAt, m_at - numberAt).toInt(&isNumber);
    token.number = isNumber ? std::optional(number) : std::nullopt;
    // One space belongs to the word.
    m_at += m_at < m_bytes.size() && m_bytes[m_at] == ' ' ? 1 : 0;
    return token;
}

void RtfTokens::skip(qsizetype count)
{
    m_at += std::clamp<qsizetype>(count, 0, m_bytes.size() - m_at);
}
