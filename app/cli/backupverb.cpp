// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/backupverb.h"

#include <QCommandLineParser>
#include <QFileInfo>

using namespace Qt::StringLiterals;

BackupVerb::BackupVerb()
    : Verb({.name = u"backup"_s,
            .synopsis = u"FILE"_s,
            .summary = tr("Copies the library to a new file, even while it is in use."),
            .leastArguments = 1,
            .mostArguments = 1})
{
}

ExitStatus BackupVerb::run(const QCommandLineParser &arguments, CommandContext &context) const
{
    const auto library = context.openForReading();
    if (!library) {
        return ExitStatus::LibraryNotOpened;
    }
    const auto file = arguments.positionalArguments().constFirst();
    if (QFileInfo::exists(file)) {
        context.console.say(tr("“%1” exists already and was left as it is; name another file.").arg(file));
        return ExitStatus::SomeFailed;
    }
    if (const auto copied = library->backup(file); !copied) {
        context.console.complain(copied.error());
        return ExitStatus::SomeFailed;
    }
    return ExitStatus::Done;
}
