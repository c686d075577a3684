// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/duplicatesverb.h"

#include "cli/duplicatesettling.h"
#include "cli/tablewriter.h"
#include "models/duplicatesearch.h"
#include "store/articlerepository.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace
{
void print(const QList<NearDuplicate> &pairs, DuplicateChoice choice, Console &console)
{
    TableWriter table(console, TableWriter::Format::Tsv, {u"id"_s, u"title"_s, u"other_id"_s, u"other_title"_s, u"distance"_s, u"linked"_s});
    for (const auto &pair : pairs) {
        table.writeRow({pair.newer.id,
                        pair.newer.title,
                        pair.older.id,
                        pair.older.title,
                        QString::number(pair.distance, 'f', 2),
                        pair.isLinked || choice == DuplicateChoice::Link ? u"yes"_s : u"no"_s});
    }
    table.finish();
}
}

DuplicatesVerb::DuplicatesVerb()
    : Verb({.name = u"duplicates"_s,
            .synopsis = u"[--distance D] [--then keep|link|skip|newer] [ID…]"_s,
            .summary = tr("Prints articles that are nearly the same as an older one, with the distance between them."),
            .mostArguments = -1,
            .options = {{u"distance"_s,
                         tr("How far apart two may be: 0, the same words; 1, nothing in common. 0.4 is the default."),
                         u"D"_s,
                         QString::number(nearDuplicateDistance)},
                        {u"then"_s,
                         tr("What becomes of the pairs: keep, which is the default, leaves them; link keeps both, each leading to the other; skip puts the "
                            "newer one into the bin; newer makes its text that of the older one, with its title and date."),
                         u"CHOICE"_s,
                         u"keep"_s}}})
{
}

ExitStatus DuplicatesVerb::run(const QCommandLineParser &arguments, CommandContext &context) const
{
    bool isNumber = false;
    const auto distance = arguments.value(u"distance"_s).toDouble(&isNumber);
    if (!isNumber || !(distance >= 0 && distance <= 1)) { // nan is a number to toDouble()
        return context.wrongUsage(tr("“%1” is no distance; give a number from 0 to 1.").arg(arguments.value(u"distance"_s)));
    }
    const auto asked = articleIdsOf(arguments.positionalArguments(), context);
    if (!asked) {
        return ExitStatus::WrongUsage;
    }
    const auto choice = DuplicateSettling::choiceNamed(arguments.value(u"then"_s));
    if (!choice) {
        return context.wrongUsage(DuplicateSettling::wrongChoice(arguments.value(u"then"_s)));
    }
    const auto library = *choice == DuplicateChoice::KeepBoth ? context.openForReading() : context.openForWriting();
    if (!library) {
        return ExitStatus::LibraryNotOpened;
    }
    const auto found = library->articles().ids().and_then([&](const QList<ArticleId> &all) {
        return nearDuplicates(*library, asked->isEmpty() ? all : *asked, distance);
    });
    if (!found) {
        context.console.complain(found.error());
        return ExitStatus::SomeFailed;
    }
    print(*found, *choice, context.console);
    if (*choice == DuplicateChoice::KeepBoth) {
        return ExitStatus::Done; // the table has told it
    }
    if (const auto settled = DuplicateSettling(*library, context.console).settle(*found, *choice); !settled) {
        context.console.complain(settled.error());
        return ExitStatus::SomeFailed;
    }
    return ExitStatus::Done;
}
