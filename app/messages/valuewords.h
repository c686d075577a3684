// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mention.h"

#include <QLocale>
#include <QString>

/// A value that a reader wants to see in words: a length of time ("2 years 3 months"), a date that is no day ("autumn 2024", "19th
/// century", "Tuesday"). Empty for every other value.
[[nodiscard]] QString valueInWords(MentionKind kind, const QString &value, const QLocale &locale);

/// A UCUM unit as people write it: "°C", "m²", "basis points"; as it is where it is written so.
[[nodiscard]] QString unitText(const QString &unit);

/// What a figure's flags tell the reader; empty without flags.
[[nodiscard]] QString flagsText(MentionFlags flags);
