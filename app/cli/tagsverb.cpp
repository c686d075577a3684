// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/tagsverb.h"

#include "cli/tablewriter.h"
#include "store/tagrepository.h"

#include <QCommandLineParser>
#include <QHash>

using namespace Qt::StringLiterals;

QString TagsVerb::name() const
{
    return u"tags"_s;
}

QString TagsVerb::synopsis() const
{
    return u"[--format tsv|json]"_s;
}

QString TagsVerb::summary() const
{
    return tr("Prints the codebook: path, colour, shortcut, description and uses of each tag.");
}

QList<QCommandLineOption> TagsVerb::options() const
{
    return {{u"format"_s, tr("tsv, which is the default, or json."), u"FORMAT"_s, u"tsv"_s}};
}

Verb::Arity TagsVerb::arity() const
{
    return {};
}

ExitStatus TagsVerb::run(const QCommandLineParser &arguments, CommandContext &context) const
{
    const auto format = TableWriter::formatNamed(arguments.value(u"format"_s));
    if (!format || format == TableWriter::Format::JsonLines) {
        return context.wrongUsage(tr("“%1” is not a format of this verb; give tsv or json.").arg(arguments.value(u"format"_s)));
    }
    const auto library = context.openForReading();
    if (!library) {
        return ExitStatus::LibraryNotOpened;
    }
    const auto tags = library->tags().all();
    if (!tags) {
        context.console.complain(tags.error());
        return ExitStatus::SomeFailed;
    }
    TableWriter table(context.console, *format, {u"path"_s, u"colour"_s, u"shortcut"_s, u"description"_s, u"uses"_s});
    QHash<TagId, QString> paths;
    for (const auto &tag : *tags) { // parents come first
        const QString path = tag.parent ? paths.value(*tag.parent) + tagPathSeparator + tag.name : tag.name;
        paths.insert(tag.id, path);
        table.writeRow({path, tag.colour, tag.shortcut, tag.description, tag.uses});
    }
    table.finish();
    return ExitStatus::Done;
}
