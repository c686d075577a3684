// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/listverb.h"

#include "cli/tablewriter.h"
#include "store/articlerepository.h"

#include <QCommandLineParser>

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

QString ListVerb::name() const
{
    return u"list"_s;
}

QString ListVerb::synopsis() const
{
    return u"[--format tsv|json]"_s;
}

QString ListVerb::summary() const
{
    return tr("Prints what is known of each article, its words and annotations, and which fields were guessed.");
}

QList<QCommandLineOption> ListVerb::options() const
{
    return {{u"format"_s, tr("tsv, which is the default, or json."), u"FORMAT"_s, u"tsv"_s}};
}

Verb::Arity ListVerb::arity() const
{
    return {};
}

ExitStatus ListVerb::run(const QCommandLineParser &arguments, CommandContext &context) const
{
    const auto format = TableWriter::formatNamed(arguments.value(u"format"_s));
    if (!format || format == TableWriter::Format::JsonLines) {
        return context.wrongUsage(tr("“%1” is not a format of this verb; give tsv or json.").arg(arguments.value(u"format"_s)));
    }
    const auto library = context.openForReading();
    if (!library) {
        return ExitStatus::LibraryNotOpened;
    }
    const auto articles = library->articles().summaries();
    if (!articles) {
        context.console.complain(articles.error());
        return ExitStatus::SomeFailed;
    }
    TableWriter table(
        context.console,
        *format,
        {u"id"_s, u"title"_s, u"author"_s, u"source"_s, u"published"_s, u"language"_s, u"words"_s, u"annotations"_s, u"section"_s, u"url"_s, u"guessed"_s});
    for (const auto &article : *articles) {
        table.writeRow({article.id,
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
    table.finish();
    return ExitStatus::Done;
}
