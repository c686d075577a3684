// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/exportverb.h"

#include "store/articlerepository.h"

#include <QCommandLineParser>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace
{
std::optional<ExportSubject> subjectNamed(QStringView name)
{
    if (name == "annotations"_L1) {
        return ExportSubject::Annotations;
    }
    if (name == "mentions"_L1) {
        return ExportSubject::Mentions;
    }
    if (name == "articles"_L1) {
        return ExportSubject::Articles;
    }
    return std::nullopt;
}

std::optional<QChar> separatorNamed(QStringView name)
{
    if (name == "comma"_L1) {
        return u',';
    }
    if (name == "semicolon"_L1) {
        return u';';
    }
    if (name == "tab"_L1) {
        return u'\t';
    }
    return std::nullopt;
}
}

ExportVerb::ExportVerb()
    : Verb({.name = u"export"_s,
            .synopsis = u"[--format csv] [--what annotations|mentions|articles] [-o FILE] [ID…]"_s,
            .summary = tr("Writes annotations, mentions or articles as CSV, of the whole library or of some articles."),
            .mostArguments = -1,
            .options = {
                {u"format"_s, tr("csv, which is the default."), u"FORMAT"_s, u"csv"_s},
                {u"what"_s, tr("annotations, which is the default, mentions or articles."), u"WHAT"_s, u"annotations"_s},
                {{u"o"_s, u"output"_s}, tr("Write to this file instead of the terminal; an old one is whole until the new one is."), u"FILE"_s},
                {u"separator"_s, tr("comma, which is the default, semicolon or tab."), u"SEPARATOR"_s, u"comma"_s},
                {u"byte-order-mark"_s, tr("Begin with a byte-order mark.")},
                {u"neutralize-formulas"_s, tr("Put an apostrophe before a cell that a spreadsheet would calculate.")},
                {u"french-excel"_s, tr("All three as a French Excel wants them.")},
            }})
{
}

ExitStatus ExportVerb::run(const QCommandLineParser &arguments, CommandContext &context) const
{
    auto wanted = request(arguments, context);
    if (!wanted) {
        return ExitStatus::WrongUsage;
    }
    const auto library = context.openForReading();
    if (!library) {
        return ExitStatus::LibraryNotOpened;
    }
    const auto file = arguments.value(u"output"_s);
    if (!file.isEmpty() && QFileInfo(file) == QFileInfo(library->path())) {
        context.console.say(tr("“%1” is the library itself and was left as it is; name another file.").arg(file));
        return ExitStatus::SomeFailed;
    }
    const auto asked = wanted->articles;
    wanted->articles.removeIf([&](ArticleId id) {
        const auto known = library->articles().summary(id);
        if (!known) {
            context.console.complain(known.error());
        }
        return !known;
    });
    const bool someUnknown = wanted->articles.size() < asked.size();
    if (someUnknown && wanted->articles.isEmpty()) {
        return ExitStatus::SomeFailed; // no article would mean all of them
    }
    LibraryExport exported(*library, *wanted);
    const auto rows = file.isEmpty() ? exported.write(context.console.out()) : exported.writeFile(file);
    if (!rows && rows.error().code == ErrorCode::FileNotWritable && file.isEmpty()) {
        context.console.noteWriteError(rows.error().detail);
        return ExitStatus::SomeFailed;
    }
    if (!rows) {
        context.console.complain(rows.error());
        return ExitStatus::SomeFailed;
    }
    return someUnknown ? ExitStatus::SomeFailed : ExitStatus::Done;
}

std::optional<ExportRequest> ExportVerb::request(const QCommandLineParser &arguments, CommandContext &context)
{
    const auto refused = [&context](const QString &sentence) {
        context.wrongUsage(sentence);
        return std::nullopt;
    };
    if (const auto format = arguments.value(u"format"_s); format != "csv"_L1) {
        return refused(tr("“%1” is not a format of this verb; give csv.").arg(format));
    }
    const auto subject = subjectNamed(arguments.value(u"what"_s));
    if (!subject) {
        return refused(tr("“%1” cannot be exported; give annotations, mentions or articles.").arg(arguments.value(u"what"_s)));
    }
    const auto separator = separatorNamed(arguments.value(u"separator"_s));
    if (!separator) {
        return refused(tr("“%1” is not a separator; give comma, semicolon or tab.").arg(arguments.value(u"separator"_s)));
    }
    if (arguments.isSet(u"output"_s) && arguments.value(u"output"_s).isEmpty()) {
        return refused(tr("-o needs the name of a file."));
    }
    const auto articles = articleIdsOf(arguments.positionalArguments(), context);
    if (!articles) {
        return std::nullopt;
    }
    const CsvOptions chosen{.separator = *separator,
                            .byteOrderMark = arguments.isSet(u"byte-order-mark"_s),
                            .neutralizeFormulas = arguments.isSet(u"neutralize-formulas"_s)};
    return ExportRequest{.subject = *subject, .articles = *articles, .csv = arguments.isSet(u"french-excel"_s) ? CsvOptions::forFrenchExcel() : chosen};
}
