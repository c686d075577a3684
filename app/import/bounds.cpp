// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/bounds.h"

bool hasTooManyLines(QStringView text)
{
    qsizetype lines = 0;
    for (const auto c : text) {
        // What splits texts elsewhere; the two characters of a CRLF are two here, which files of that many lines may be told.
        lines += c == u'\n' || c == u'\r' || c == u'\f' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
        if (lines > mostLines) {
            return true;
        }
    }
    return false;
}
