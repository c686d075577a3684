// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "exchange/csvwriter.h"

#include <QString>

class QAbstractItemModel;

/// Writes the rows of a FigureListModel, or of a proxy that sorts and filters it, as CSV: kind, text, value, flags, paragraph,
/// sentence. Values as they are stored, so that other programs can read them. Returns how many rows there are; on an error the old
/// file is whole.
[[nodiscard]] Result<qint64> exportFigures(const QString &file, const QAbstractItemModel &figures, const CsvOptions &options);
