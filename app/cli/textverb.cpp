// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/textverb.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

TextVerb::TextVerb()
    : Verb({.name = u"text"_s,
            .synopsis = u"ID"_s,
            .summary = tr("Prints an article's text as it is stored, byte for byte: offsets count its code points."),
            .leastArguments = 1,
            .mostArguments = 1})
{
}

ExitStatus TextVerb::run(const QCommandLineParser &arguments, CommandContext &context) const
{
    const auto opened = context.openArticle(arguments.positionalArguments().constFirst(), Library::Access::ReadOnly);
    if (!opened) {
        return opened.error();
    }
    context.console.write(opened->article.text.toUtf8());
    return ExitStatus::Done;
}
