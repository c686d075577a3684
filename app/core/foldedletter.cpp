// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/foldedletter.h"

#include <QString>

char16_t foldedLetter(char16_t letter)
{
    const QChar lower = QChar(letter).toLower();
    if (lower == u'\u2019')
        return u'\'';
    if (lower == u'\u2010' || lower == u'\u2011')
        return u'-';
    return lower.decompositionTag() == QChar::Canonical ? foldedLetter(lower.decomposition().front().unicode()) : lower.unicode();
}
