// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/listverb.h"

#include "cli/tablewriter.h"
#include "store/articlerepository.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

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
    return tr("Prints id, title, author, source, date, language, words and annotations of each article.");
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
    TableWriter table(context.console, *format, {u"id"_s, u"title"_s, u"author"_s, u"source"_s, u"published"_s, u"language"_s, u"words"_s, u"annotations"_s});
    for (const auto &article : *articles) {
        table.writeRow({article.id, article.title, article.author, article.source, article.published, article.language, article.words, article.annotations});
    }
    table.finish();
    return ExitStatus::Done;
}
