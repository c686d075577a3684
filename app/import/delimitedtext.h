// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

/// One record of a text of separated values.
struct DelimitedRecord {
    QStringList cells;
    int line = 0; ///< where it begins, from 1
    QStringView source; ///< as it stands in the text

    bool operator==(const DelimitedRecord &) const = default;
};

/// Comma, semicolon, tab or bar: the one by which the first records have the same number of cells, and the most; a comma where
/// none does. Quoted cells may hold it.
[[nodiscard]] QChar separatorOf(QStringView text);

/// The records as RFC 4180 has them, whatever ends their lines; a quotation mark that never closes ends with the text. Blank lines
/// are left out, and cells behind more than mostColumns. At most `most` records; < 0: all. O(n).
[[nodiscard]] QList<DelimitedRecord> recordsOf(QStringView text, QChar separator, qsizetype most = -1);
