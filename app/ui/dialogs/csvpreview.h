// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "models/libraryexport.h"

#include <QList>
#include <QStringList>

class Library;

/// How a CSV file will begin, as it is written and as a spreadsheet reads it.
struct CsvPreview {
    QString raw; ///< the bytes of the header and the first records, decoded; a byte-order mark included
    QList<QStringList> records; ///< header first
};

/// Exports until `records` records stand there after the header. Of the library it reads little more than those.
[[nodiscard]] Result<CsvPreview> csvPreview(Library &library, const ExportRequest &request, int records);

/// The first `most` complete records of a CSV text without byte-order mark; `length` receives how much of the text they take.
[[nodiscard]] QList<QStringList> firstCsvRecords(QStringView text, QChar separator, qsizetype most, qsizetype *length);
