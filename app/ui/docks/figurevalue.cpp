// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/docks/figurevalue.h"

#include "messages/valuewords.h"
#include "models/valuetext.h"

QString shownValue(MentionKind kind, const QString &value, const QLocale &locale)
{
    if (const auto words = valueInWords(kind, value, locale); !words.isEmpty()) {
        return words;
    }
    const auto space = value.indexOf(u' ');
    if (kind != MentionKind::Quantity || space < 0) {
        return valueText(kind, value, locale);
    }
    return valueText(kind, value.first(space + 1) + unitText(value.sliced(space + 1)), locale);
}
