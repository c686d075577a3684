// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/importverb.h"

#include "cli/duplicatesettling.h"
#include "cli/tablewriter.h"
#include "messages/errorsentence.h"
#include "messages/importsentence.h"
#include "models/importreportcsv.h"
#include "recognition/recognizer.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
bool isOneOf(const QString &file, const QStringList &others)
{
    const QFileInfo info(file);
    return std::ranges::any_of(others, [&info](const QString &other) {
        // Qt takes any two absent files for one.
        return info.exists() ? info == QFileInfo(other) : info.absoluteFilePath() == QFileInfo(other).absoluteFilePath();
    });
}
}

ImportVerb::ImportVerb()
    : Verb({.name = u"import"_s,
            .synopsis = u"[--map FIELD=COLUMN,…] [--repair-encoding] [--near-duplicates keep|link|skip|newer] [--report FILE] PATH…"_s,
            .summary = tr("Takes files and folders into the library. Prints id, title and words of each article."),
            .leastArguments = 1,
            .mostArguments = -1,
            .options = {
                {u"map"_s,
                 tr("Columns of a table with an article a row: text, title, lead, author, source, published, section, url, language."),
                 u"FIELD=COLUMN,…"_s},
                {u"repair-encoding"_s, tr("Mend text that was decoded wrongly before (“Ã©” for “é”).")},
                {u"near-duplicates"_s,
                 tr("What becomes of articles that are nearly the same as an older one: keep, which is the default, only tells them; link keeps both, each "
                    "leading to the other; skip puts the newer one into the bin; newer makes its text that of the older one, with its title and date."),
                 u"CHOICE"_s,
                 u"keep"_s},
                {u"report"_s, tr("Write what became of each file and article to this CSV file."), u"FILE"_s},
            }})
{
}

ExitStatus ImportVerb::run(const QCommandLineParser &arguments, CommandContext &context) const
{
    const auto options = readingOptions(arguments, context.console);
    const auto choice = DuplicateSettling::choiceNamed(arguments.value(u"near-duplicates"_s));
    if (options && !choice) {
        context.console.say(DuplicateSettling::wrongChoice(arguments.value(u"near-duplicates"_s)));
    }
    if (!options || !choice) {
        return ExitStatus::WrongUsage;
    }
    const auto paths = arguments.positionalArguments();
    const auto reportFile = arguments.value(u"report"_s);
    if (!reportFile.isEmpty() && isOneOf(reportFile, paths + QStringList{context.library})) {
        return context.wrongUsage(tr("The report would take the place of “%1”; name another file.").arg(reportFile));
    }
    const auto library = context.openForWriting();
    if (!library) {
        return ExitStatus::LibraryNotOpened;
    }
    const Recognizer recognizer({.definitionFolders = context.definitionFolders, .modelFolders = context.modelFolders, .nameThreshold = context.nameThreshold});
    const auto fileDone = [&context](const FileOutcome &outcome, int, int) {
        printOutcome(outcome, context.console);
    };
    const auto report = ArticleIntake(recognizer, *options).run(paths, *library, fileDone);
    printCounts(report, context.console);
    const auto settled = nearDuplicates(*library, report.addedIds()).and_then([&](const QList<NearDuplicate> &pairs) {
        return DuplicateSettling(*library, context.console).settle(pairs, *choice);
    });
    if (!settled) {
        context.console.complain(settled.error());
        return ExitStatus::SomeFailed;
    }
    if (const auto written = reportFile.isEmpty() ? Result<void>() : writeImportReport(report, importReportWords(), reportFile); !written) {
        context.console.complain(written.error());
        return ExitStatus::SomeFailed;
    }
    return report.failed() > 0 ? ExitStatus::SomeFailed : ExitStatus::Done;
}

std::optional<ReadingOptions> ImportVerb::readingOptions(const QCommandLineParser &arguments, Console &console)
{
    static const QHash<QString, TableField> fields{
        {u"text"_s, TableField::Text},
        {u"title"_s, TableField::Title},
        {u"lead"_s, TableField::Lead},
        {u"author"_s, TableField::Author},
        {u"source"_s, TableField::Source},
        {u"published"_s, TableField::Published},
        {u"section"_s, TableField::Section},
        {u"url"_s, TableField::Url},
        {u"language"_s, TableField::Language},
    };
    ReadingOptions options{.columns = {}, .repairsMojibake = arguments.isSet(u"repair-encoding"_s)};
    for (const auto &pair : arguments.value(u"map"_s).split(u',', Qt::SkipEmptyParts)) {
        const auto field = fields.constFind(pair.section(u'=', 0, 0).trimmed());
        const auto column = pair.section(u'=', 1).trimmed();
        if (field == fields.constEnd() || column.isEmpty()) {
            console.say(tr("“%1” names no column; write such as text=body.").arg(pair));
            return {};
        }
        options.columns.insert(*field, column);
    }
    return options;
}

QString ImportVerb::newerVersion(const TextChange &change)
{
    return tr("newer version of article %1; annotations unchanged: %2; moved: %3; their words changed: %4; doubtful: %5; lost: %6")
        .arg(QString::number(change.article),
             QString::number(change.unchanged),
             QString::number(change.count(AnchorOutcome::Moved)),
             QString::number(change.count(AnchorOutcome::Altered)),
             QString::number(change.count(AnchorOutcome::Doubtful)),
             QString::number(change.count(AnchorOutcome::Orphaned)));
}

void ImportVerb::printCounts(const ImportReport &report, Console &console)
{
    console.say(tr("Imported: %1; already there: %2; failed: %3.")
                    .arg(QString::number(report.added()), QString::number(report.existed()), QString::number(report.failed())));
    if (report.renewed() > 0) {
        console.say(tr("Newer versions: %1.").arg(QString::number(report.renewed())));
    }
}

void ImportVerb::printOutcome(const FileOutcome &outcome, Console &console)
{
    if (!outcome.articles) {
        console.say(sentence(outcome.file, outcome.articles.error()));
        return;
    }
    for (const auto &failed : outcome.failures) {
        console.complain(failed);
    }
    for (const auto &warning : outcome.warnings) {
        console.say(outcome.file + u": "_s + sentence(warning));
    }
    TableWriter table(console, TableWriter::Format::Tsv, {u"id"_s, u"title"_s, u"words"_s});
    for (const auto &article : *outcome.articles) {
        table.writeRow({article.id, article.title, article.words});
        if (article.newer) {
            console.say(outcome.file + u": “"_s + article.title + u"”: "_s + newerVersion(*article.newer));
        }
        for (const auto &warning : article.warnings) {
            console.say(outcome.file + u": “"_s + article.title + u"”: "_s + sentence(warning));
        }
    }
    console.flush();
}
