// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mention.h"

#include <QLocale>
#include <QString>

/// A figure's value as a reader wants to see it: in words where there are any, else as the locale writes numbers; units as people
/// write them.
[[nodiscard]] QString shownValue(MentionKind kind, const QString &value, const QLocale &locale);
