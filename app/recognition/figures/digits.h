// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recognition/figures/decimal.h"

#include <QStringView>

#include <optional>

/// What a number in digits is worth: grouped, with a sign, a fraction ("1 1/2", "2½") or a power of ten ("2,4×10-5"). `decimalComma`
/// decides where a single comma or point could be either: "4,800" is 4.8 with it and 4800 without. None where it is no number.
[[nodiscard]] std::optional<Decimal> numberFromDigits(QStringView text, bool decimalComma);
