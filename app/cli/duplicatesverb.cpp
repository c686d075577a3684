// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/duplicatesverb.h"

#include "cli/tablewriter.h"
#include "models/duplicatesearch.h"
#include "store/articlerepository.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

QString DuplicatesVerb::name() const
{
    return u"duplicates"_s;
}

QString DuplicatesVerb::synopsis() const
{
    return u"[--distance D] [ID…]"_s;
}

QString DuplicatesVerb::summary() const
{
    return tr("Prints articles that are nearly the same as an older one, with the distance between them.");
}

QList<QCommandLineOption> DuplicatesVerb::options() const
{
    return {{u"distance"_s,
             tr("How far apart two may be: 0, the same words; 1, nothing in common. 0.4 is the default."),
             u"D"_s,
             QString::number(nearDuplicateDistance)}};
}

Verb::Arity DuplicatesVerb::arity() const
{
    return {.least = 0, .most = -1};
}

ExitStatus DuplicatesVerb::run(const QCommandLineParser &arguments, CommandContext &context) const
{
    bool isNumber = false;
    const auto distance = arguments.value(u"distance"_s).toDouble(&isNumber);
    if (!isNumber || !(distance >= 0 && distance <= 1)) { // nan is a number to toDouble()
        return context.wrongUsage(tr("“%1” is no distance; give a number from 0 to 1.").arg(arguments.value(u"distance"_s)));
    }
    QList<ArticleId> asked;
    for (const auto &argument : arguments.positionalArguments()) {
        const auto id = articleIdOf(argument);
        if (!id) {
            return context.wrongUsage(tr("“%1” is not the number of an article.").arg(argument));
        }
        asked.append(*id);
    }
    const auto library = context.openForReading();
    if (!library) {
        return ExitStatus::LibraryNotOpened;
    }
    const auto found = library->articles().ids().and_then([&](const QList<ArticleId> &all) {
        return nearDuplicates(*library, asked.isEmpty() ? all : asked, distance);
    });
    if (!found) {
        context.console.complain(found.error());
        return ExitStatus::SomeFailed;
    }
    TableWriter table(context.console, TableWriter::Format::Tsv, {u"id"_s, u"title"_s, u"other_id"_s, u"other_title"_s, u"distance"_s});
    for (const auto &pair : *found) {
        table.writeRow({pair.article, pair.title, pair.other, pair.otherTitle, QString::number(pair.distance, 'f', 2)});
    }
    table.finish();
    return ExitStatus::Done;
}
