// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/importreportwords.h"
#include "models/articleintake.h"

#include <QString>

class QIODevice;

/// A row for each article, and for each file or part that failed, as CSV: file, article_id, title, outcome (added, existed, failed,
/// cancelled: so many articles of the file were left), cleaned, warnings; several in one cell are separated by "; ". The file as a whole is told of in the row
/// of its first article.
[[nodiscard]] Result<void> writeImportReport(const ImportReport &report, const ImportReportWords &words, QIODevice &device);

/// The same into a file; an old one is whole until the new one is. Error: FileNotWritable.
[[nodiscard]] Result<void> writeImportReport(const ImportReport &report, const ImportReportWords &words, const QString &file);
