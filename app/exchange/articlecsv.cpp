// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/articlecsv.h"

using namespace Qt::StringLiterals;

QStringList articleCsvHeader()
{
    return {u"article_id"_s,
            u"article_title"_s,
            u"article_author"_s,
            u"article_source"_s,
            u"article_published"_s,
            u"article_file"_s,
            u"language"_s,
            u"words"_s,
            u"annotations"_s};
}

QStringList articleCsvRecord(const ArticleSummary &article)
{
    return {QString::number(article.id),
            article.title,
            article.author,
            article.source,
            article.published,
            article.fileName,
            article.language,
            QString::number(article.words),
            QString::number(article.annotations)};
}
