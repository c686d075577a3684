// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/annotationrow.h"

#include <QStringTokenizer>
#include <QTimeZone>

Annotation annotationAt(const Statement &row)
{
    Annotation annotation;
    annotation.id = row.integer(0);
    annotation.article = row.integer(1);
    annotation.range = {row.integer(2), row.integer(3)};
    annotation.paragraph = int(row.integer(4));
    annotation.quote = row.text(5);
    annotation.before = row.text(6);
    annotation.after = row.text(7);
    annotation.note = row.text(8);
    annotation.annotator = row.text(9);
    annotation.created = QDateTime::fromMSecsSinceEpoch(row.integer(10), QTimeZone::UTC);
    annotation.modified = QDateTime::fromMSecsSinceEpoch(row.integer(11), QTimeZone::UTC);
    const QString tags = row.text(12);
    for (const auto tag : QStringTokenizer(tags, u',', Qt::SkipEmptyParts)) {
        annotation.tags.append(tag.toLongLong());
    }
    return annotation;
}
