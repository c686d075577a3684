// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notes/shortquote.h"

QString shortQuote(const QString &text, qsizetype longest)
{
    const auto line = text.simplified();
    return line.size() <= longest ? line : line.first(longest).trimmed() + u'…';
}
