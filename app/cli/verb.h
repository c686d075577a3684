// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/commandcontext.h"
#include "cli/exitstatus.h"

#include <QCommandLineOption>
#include <QList>
#include <QString>

class QCommandLineParser;

/// One verb of the command line: `manicule [--library FILE] VERB …`.
class Verb
{
public:
    Verb() = default;
    virtual ~Verb() = default;
    Verb(const Verb &) = delete;
    Verb &operator=(const Verb &) = delete;

    [[nodiscard]] virtual QString name() const = 0;
    /// The arguments as help writes them, untranslated: "ID|FILE…".
    [[nodiscard]] virtual QString synopsis() const = 0;
    /// What it does and prints, translated.
    [[nodiscard]] virtual QString summary() const = 0;
    [[nodiscard]] virtual QList<QCommandLineOption> options() const;
    /// How many arguments besides the options it takes; `most` < 0: any number.
    struct Arity {
        int least = 0;
        int most = 0;
    };
    [[nodiscard]] virtual Arity arity() const = 0;

    /// Works on what the parser has read; the number of arguments is right.
    [[nodiscard]] virtual ExitStatus run(const QCommandLineParser &arguments, CommandContext &context) const = 0;
};
