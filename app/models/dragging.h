// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

class QMimeData;

/// Rows of the library's tables as views drag them; `format`, the MIME type, says of which. The data is the caller's, as
/// QAbstractItemModel::mimeData() has it.
[[nodiscard]] QMimeData *dragOf(const QString &format, const QList<qint64> &ids);
/// The ids that are dragged in this format; none where it is another's.
[[nodiscard]] QList<qint64> draggedIds(const QMimeData &data, const QString &format);
