// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/checkverb.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

QString CheckVerb::name() const
{
    return u"check"_s;
}

QString CheckVerb::synopsis() const
{
    return {};
}

QString CheckVerb::summary() const
{
    return tr("Checks that the library is whole. Prints a line for each finding.");
}

Verb::Arity CheckVerb::arity() const
{
    return {};
}

ExitStatus CheckVerb::run(const QCommandLineParser &, CommandContext &context) const
{
    // Comparing the full-text index takes a connection that may write.
    const auto library = context.openExisting();
    if (!library) {
        return ExitStatus::LibraryNotOpened;
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
        context.console.say(tr("The library “%1” has %n faults; go back to a backup.", nullptr, int(findings->size())).arg(context.library));
        return ExitStatus::SomeFailed;
    }
    context.console.say(
        library->isReadOnly()
            ? tr("The library “%1” is in order, but for its full-text index, which was not looked at: the file can only be read.").arg(context.library)
            : tr("The library “%1” is in order.").arg(context.library));
    return ExitStatus::Done;
}
