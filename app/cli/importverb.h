// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/verb.h"
#include "models/articleintake.h"

#include <QCoreApplication>

/// `import PATH…`: files and folders into the library; a row for each article on disk; warnings and a summary on stderr.
class ImportVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(ImportVerb)

public:
    ImportVerb();

    [[nodiscard]] ExitStatus run(const QCommandLineParser &arguments, CommandContext &context) const override;

private:
    /// Nothing where an option is wrong, which is then told.
    [[nodiscard]] static std::optional<ReadingOptions> readingOptions(const QCommandLineParser &arguments, Console &console);
    static QString newerVersion(const TextChange &change);
    static void printCounts(const ImportReport &report, Console &console);
    static void printOutcome(const FileOutcome &outcome, Console &console);
};
