// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mention.h"

#include <QLocale>
#include <QString>

/// An article's date (ISO 8601 as far as known) as the locale writes it: "28 janvier 2025", "janvier 2025", "2025"; as it is
/// where it is no date.
[[nodiscard]] QString dateText(const QString &published, const QLocale &locale);

/// A figure's value as the locale writes it: "5 600 000 $", "35 %", "20 janvier"; as it is where the locale has no way to write
/// it: lengths of time, seasons and other words are valueInWords() of messages.
[[nodiscard]] QString valueText(MentionKind kind, const QString &value, const QLocale &locale);

/// A text by which values sort: those of one unit together, by amount; those unknown last. Compare by code point.
[[nodiscard]] QString valueSortKey(MentionKind kind, const QString &value);
