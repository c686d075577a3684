// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/commandcontext.h"
#include "cli/exitstatus.h"

#include <QCommandLineOption>
#include <QList>
#include <QString>

class QCommandLineParser;

/// How a verb is called, and what help says of it.
struct VerbManual {
    QString name;
    QString synopsis; ///< the arguments as help writes them, untranslated: "ID|FILE…"
    QString summary; ///< what it does and prints, translated
    int leastArguments = 0; ///< besides the options
    int mostArguments = 0; ///< < 0: any number
    QList<QCommandLineOption> options;
};

/// One verb of the command line: `manicule [--library FILE] VERB …`.
class Verb
{
public:
    explicit Verb(VerbManual manual);
    virtual ~Verb() = default;
    Verb(const Verb &) = delete;
    Verb &operator=(const Verb &) = delete;

    [[nodiscard]] const VerbManual &manual() const;

    /// Works on what the parser has read; the number of arguments is right.
    [[nodiscard]] virtual ExitStatus run(const QCommandLineParser &arguments, CommandContext &context) const = 0;

private:
    VerbManual m_manual;
};
