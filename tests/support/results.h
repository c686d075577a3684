// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <optional>

/// What a failed result says, for the log of a test.
template<typename T>
[[nodiscard]] QString failureOf(const Result<T> &result)
{
    using namespace Qt::StringLiterals;
    return result ? QString() : u"error %1: %2: %3"_s.arg(QString::number(int(result.error().code)), result.error().subject, result.error().detail);
}

/// The error's code; nothing where the result is not a failure.
template<typename T>
[[nodiscard]] std::optional<ErrorCode> errorOf(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error().code);
}

#define VERIFY_RESULT(result)                                                                                                                                  \
    do {                                                                                                                                                       \
        const QString failure_ = failureOf(result);                                                                                                            \
        QVERIFY2(failure_.isEmpty(), qPrintable(failure_));                                                                                                    \
    } while (false)
