// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/mentioncsv.h"

using namespace Qt::StringLiterals;

QStringList mentionCsvHeader()
{
    return {u"article_id"_s,
            u"article_title"_s,
            u"article_author"_s,
            u"article_source"_s,
            u"article_published"_s,
            u"article_file"_s,
            u"kind"_s,
            u"text"_s,
            u"value"_s,
            u"start"_s,
            u"end"_s,
            u"paragraph"_s,
            u"flags"_s,
            u"confidence"_s,
            u"entity"_s,
            u"origin"_s,
            u"status"_s};
}

QStringList mentionCsvRecord(const MentionRow &row)
{
    const auto &article = row.article;
    return {QString::number(article.id),
            article.title,
            article.author,
            article.source,
            article.published,
            article.fileName,
            kindWord(row.mention.kind),
            row.text,
            row.mention.value,
            QString::number(row.mention.range.start),
            QString::number(row.mention.range.end),
            QString::number(row.paragraph),
            flagWords(row.mention.flags),
            QString::number(row.mention.confidence, 'g', 3),
            row.mention.entity,
            originWord(row.mention.origin),
            statusWord(row.mention.status)};
}
