// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/listingverb.h"

#include "cli/tablewriter.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

ListingVerb::ListingVerb(const QString &name, const QString &summary)
    : Verb({.name = name,
            .synopsis = u"[--format tsv|json]"_s,
            .summary = summary,
            .options = {{u"format"_s, tr("tsv, which is the default, or json."), u"FORMAT"_s, u"tsv"_s}}})
{
}

ExitStatus ListingVerb::run(const QCommandLineParser &arguments, CommandContext &context) const
{
    const auto format = TableWriter::formatNamed(arguments.value(u"format"_s));
    if (!format || format == TableWriter::Format::JsonLines) {
        return context.wrongUsage(tr("“%1” is not a format of this verb; give tsv or json.").arg(arguments.value(u"format"_s)));
    }
    const auto library = context.openForReading();
    if (!library) {
        return ExitStatus::LibraryNotOpened;
    }
    const auto listed = rows(*library);
    if (!listed) {
        context.console.complain(listed.error());
        return ExitStatus::SomeFailed;
    }
    TableWriter table(context.console, *format, columns());
    for (const auto &row : *listed) {
        table.writeRow(row);
    }
    table.finish();
    return ExitStatus::Done;
}
