// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/tag.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

/// The columns of a codebook's export, in order; never translated: path, colour, shortcut, description, examples, uses.
[[nodiscard]] QStringList codebookCsvHeader();

[[nodiscard]] QStringList codebookCsvRecord(const QString &path, const Tag &tag);

/// What a codebook's file holds, read as readCsv() does, its columns in any order; `path` must be among them. Rows
/// without a path are passed over. Error: FormatBroken with the line.
[[nodiscard]] Result<QList<CodebookEntry>> readCodebookCsv(const QByteArray &bytes);
