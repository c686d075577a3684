// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/importverb.h"

#include "cli/tablewriter.h"
#include "recognition/recognizer.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

QString ImportVerb::name() const
{
    return u"import"_s;
}

QString ImportVerb::synopsis() const
{
    return u"PATH…"_s;
}

QString ImportVerb::summary() const
{
    return tr("Takes files and folders into the library. Prints id, title and words of each article.");
}

Verb::Arity ImportVerb::arity() const
{
    return {.least = 1, .most = -1};
}

ExitStatus ImportVerb::run(const QCommandLineParser &arguments, CommandContext &context) const
{
    const auto library = context.openForWriting();
    if (!library) {
        return ExitStatus::LibraryNotOpened;
    }
    const Recognizer recognizer({.definitionFolders = context.definitionFolders});
    const auto fileDone = [&context](const FileOutcome &outcome, int, int) {
        printOutcome(outcome, context.console);
    };
    const auto report = ArticleIntake(recognizer).run(arguments.positionalArguments(), *library, fileDone);
    context.console.say(tr("Imported: %1; already there: %2; failed: %3.")
                            .arg(QString::number(report.added()), QString::number(report.existed()), QString::number(report.failed())));
    return report.failed() > 0 ? ExitStatus::SomeFailed : ExitStatus::Done;
}

void ImportVerb::printOutcome(const FileOutcome &outcome, Console &console)
{
    if (!outcome.articles) {
        console.complain(outcome.articles.error());
        return;
    }
    TableWriter table(console, TableWriter::Format::Tsv, {u"id"_s, u"title"_s, u"words"_s});
    for (const auto &article : *outcome.articles) {
        table.writeRow({article.id, article.title, article.words});
    }
    console.flush();
}
