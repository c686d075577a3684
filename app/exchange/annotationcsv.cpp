// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/annotationcsv.h"

using namespace Qt::StringLiterals;

namespace
{
QString statusOf(AnnotationPlace place)
{
    switch (place) {
    case AnnotationPlace::Certain:
        return u"anchored"_s;
    case AnnotationPlace::Doubtful:
        return u"doubtful"_s;
    case AnnotationPlace::Orphaned:
        break;
    }
    return u"orphaned"_s;
}
}

QStringList annotationCsvHeader(StatusColumn status)
{
    QStringList header{u"annotation_id"_s,
                       u"article_id"_s,
                       u"article_title"_s,
                       u"article_author"_s,
                       u"article_source"_s,
                       u"article_published"_s,
                       u"article_file"_s,
                       u"tag"_s,
                       u"tag_path"_s,
                       u"quote"_s,
                       u"note"_s,
                       u"start"_s,
                       u"end"_s,
                       u"paragraph"_s,
                       u"context_before"_s,
                       u"context_after"_s,
                       u"annotator"_s,
                       u"created_at"_s,
                       u"modified_at"_s};
    if (status == StatusColumn::Written) {
        header.append(u"status"_s);
    }
    return header;
}

QStringList annotationCsvRecord(const AnnotationRow &row, StatusColumn status)
{
    const auto &annotation = row.annotation;
    const auto &article = row.article;
    const auto offset = [&](qint64 number) {
        return row.place == AnnotationPlace::Certain ? QString::number(number) : QString();
    };
    QStringList record{QString::number(annotation.id),
                       QString::number(article.id),
                       article.title,
                       article.author,
                       article.source,
                       article.published,
                       article.fileName,
                       row.tag,
                       row.tagPath,
                       annotation.quote,
                       annotation.note,
                       offset(annotation.range.start),
                       offset(annotation.range.end),
                       offset(annotation.paragraph),
                       annotation.before,
                       annotation.after,
                       annotation.annotator,
                       annotation.created.toUTC().toString(Qt::ISODate),
                       annotation.modified.toUTC().toString(Qt::ISODate)};
    if (status == StatusColumn::Written) {
        record.append(statusOf(row.place));
    }
    return record;
}
