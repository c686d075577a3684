// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/exitstatus.h"

#include <QString>
#include <QStringList>

class Verb;
struct CommandContext;

/// The program's arguments: `[--library FILE] [VERB …]`.
class CommandLine
{
public:
    /// `arguments`: without the program's name.
    explicit CommandLine(const QStringList &arguments);

    /// No verb is named, neither help nor the version is asked for, and nothing is wrong.
    [[nodiscard]] bool wantsWindow() const;
    /// The file after --library; empty where it is not given.
    [[nodiscard]] QString library() const;

    /// Runs the verb, or prints help or the version. `context.library` is what --library has not said otherwise. SomeFailed where
    /// what was printed could not be written.
    [[nodiscard]] ExitStatus run(CommandContext context) const;

private:
    [[nodiscard]] ExitStatus runVerb(const Verb &verb, CommandContext &context) const;

    /// What is wrong before the verb, a sentence; empty where nothing is. In the language that is spoken when it is asked for.
    [[nodiscard]] QString problem() const;
    [[nodiscard]] ExitStatus perform(CommandContext &context) const;

    QStringList m_arguments;
    QString m_library;
    QString m_verb;
    QStringList m_rest; // what follows the verb
    bool m_help = false;
    bool m_version = false;
};
