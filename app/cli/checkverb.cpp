// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/checkverb.h"

#include <QCommandLineOption>
#include <QCommandLineParser>

using namespace Qt::StringLiterals;

CheckVerb::CheckVerb()
    : Verb({.name = u"check"_s,
            .summary = tr("Checks that the library is whole. Prints a line for each finding."),
            .options = {{u"repair"_s, tr("Makes the full-text index anew where it does not agree with the texts.")}}})
{
}

ExitStatus CheckVerb::run(const QCommandLineParser &arguments, CommandContext &context) const
{
    // Comparing the full-text index takes a connection that may write.
    const auto library = context.openExisting();
    if (!library) {
        return ExitStatus::LibraryNotOpened;
    }
    if (arguments.isSet(u"repair"_s)) {
        const auto repaired = library->repairIndex();
        if (!repaired) {
            context.console.complain(repaired.error());
            return ExitStatus::SomeFailed;
        }
        context.console.say(*repaired ? tr("The full-text index was made anew.") : tr("The full-text index needed no repair."));
    }
    const auto findings = library->check();
    if (!findings) {
        context.console.complain(findings.error());
        return ExitStatus::SomeFailed;
    }
    for (const auto &finding : *findings) {
        context.console.writeLine(finding);
    }
    if (!findings->isEmpty()) {
        context.console.say(
            tr("The library “%1” has %n faults; check --repair mends the full-text index, for all else go back to a backup.", nullptr, int(findings->size()))
                .arg(context.library));
        return ExitStatus::SomeFailed;
    }
    context.console.say(
        library->isReadOnly()
            ? tr("The library “%1” is in order, but for its full-text index, which was not looked at: the file can only be read.").arg(context.library)
            : tr("The library “%1” is in order.").arg(context.library));
    return ExitStatus::Done;
}
