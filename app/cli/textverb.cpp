// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/textverb.h"

#include "store/articlerepository.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

QString TextVerb::name() const
{
    return u"text"_s;
}

QString TextVerb::synopsis() const
{
    return u"ID"_s;
}

QString TextVerb::summary() const
{
    return tr("Prints an article's text as it is stored, byte for byte: offsets count its code points.");
}

Verb::Arity TextVerb::arity() const
{
    return {.least = 1, .most = 1};
}

ExitStatus TextVerb::run(const QCommandLineParser &arguments, CommandContext &context) const
{
    const auto ids = articleIdsOf(arguments.positionalArguments(), context);
    if (!ids) {
        return ExitStatus::WrongUsage;
    }
    const auto library = context.openForReading();
    if (!library) {
        return ExitStatus::LibraryNotOpened;
    }
    const auto article = library->articles().article(ids->first());
    if (!article) {
        context.console.complain(article.error());
        return ExitStatus::SomeFailed;
    }
    context.console.write(article->text.toUtf8());
    return ExitStatus::Done;
}
