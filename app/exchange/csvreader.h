// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

/// The records of a CSV file as CsvWriter and spreadsheets write them: RFC 4180; UTF-8 or UTF-16 with its mark, UTF-8 without one, or
/// windows-1252, as a French Excel saves it; lines ended by CR, LF or both. The separator is that of comma, semicolon and tab which
/// stands most often in the first line outside quotes. Empty lines are left out. Error: FormatBroken with the line where a quoted
/// field begins that never ends. O(n).
[[nodiscard]] Result<QList<QStringList>> readCsv(const QByteArray &bytes);
