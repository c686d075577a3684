// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/dragging.h"

#include <QMimeData>

#include <memory>

QMimeData *dragOf(const QString &format, const QList<qint64> &ids)
{
    QByteArrayList words;
    for (const auto id : ids) {
        words.append(QByteArray::number(id));
    }
    auto data = std::make_unique<QMimeData>();
    data->setData(format, words.join(' '));
    return data.release();
}

QList<qint64> draggedIds(const QMimeData &data, const QString &format)
{
    QList<qint64> ids;
    const auto words = data.data(format).split(' ');
    for (const auto &word : words) {
        if (const auto id = word.toLongLong(); id > 0) {
            ids.append(id);
        }
    }
    return ids;
}
