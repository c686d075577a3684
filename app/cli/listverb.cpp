// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/listverb.h"

#include "store/articlerepository.h"

using namespace Qt::StringLiterals;

namespace
{
QString guessedFields(const ArticleSummary &article)
{
    static const QList<std::pair<ArticleField, QString>> names{{ArticleField::Title, u"title"_s},
                                                               {ArticleField::Author, u"author"_s},
                                                               {ArticleField::Source, u"source"_s},
                                                               {ArticleField::Published, u"published"_s},
                                                               {ArticleField::Section, u"section"_s},
                                                               {ArticleField::Url, u"url"_s},
                                                               {ArticleField::Language, u"language"_s}};
    QStringList guessed;
    for (const auto &[field, name] : names) {
        if (article.guessed.testFlag(field)) {
            guessed.append(name);
        }
    }
    return guessed.join(u',');
}
}

ListVerb::ListVerb()
    : ListingVerb(u"list"_s, tr("Prints what is known of each article, its words and annotations, and which fields were guessed."))
{
}

QStringList ListVerb::columns() const
{
    return {u"id"_s, u"title"_s, u"author"_s, u"source"_s, u"published"_s, u"language"_s, u"words"_s, u"annotations"_s, u"section"_s, u"url"_s, u"guessed"_s};
}

Result<QList<QList<QJsonValue>>> ListVerb::rows(Library &library) const
{
    return library.articles().summaries().transform([](const QList<ArticleSummary> &articles) {
        QList<QList<QJsonValue>> rows;
        for (const auto &article : articles) {
            rows.append({article.id,
                         article.title,
                         article.author,
                         article.source,
                         article.published,
                         article.language,
                         article.words,
                         article.annotations,
                         article.section,
                         article.url,
                         guessedFields(article)});
        }
        return rows;
    });
}
