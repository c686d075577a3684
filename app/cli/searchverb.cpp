// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/searchverb.h"

#include "cli/tablewriter.h"
#include "store/searchrepository.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace
{
/// Without the marks around the words that were found, which a terminal does not show.
QString plain(QString snippet)
{
    return snippet.removeIf([](QChar c) {
        return c == u'\u2068' || c == u'\u2069';
    });
}
}

SearchVerb::SearchVerb()
    : Verb({.name = u"search"_s,
            .synopsis = u"QUERY"_s,
            .summary = tr("Searches titles and texts, the best first. Prints id, title and the words around what was found."),
            .leastArguments = 1,
            .mostArguments = -1})
{
}

ExitStatus SearchVerb::run(const QCommandLineParser &arguments, CommandContext &context) const
{
    const auto library = context.openForReading();
    if (!library) {
        return ExitStatus::LibraryNotOpened;
    }
    const auto hits = library->search().find(arguments.positionalArguments().join(u' '));
    if (!hits) {
        context.console.complain(hits.error());
        return ExitStatus::SomeFailed;
    }
    TableWriter table(context.console, TableWriter::Format::Tsv, {u"id"_s, u"title"_s, u"snippet"_s});
    for (const auto &hit : *hits) {
        table.writeRow({hit.article, hit.title, plain(hit.snippet)});
    }
    return ExitStatus::Done;
}
