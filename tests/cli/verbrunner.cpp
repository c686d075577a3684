// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verbrunner.h"

#include "cli/commandcontext.h"
#include "cli/commandline.h"

#include <QBuffer>
#include <QFile>

using namespace Qt::StringLiterals;

QList<QStringList> VerbRunner::Ran::rows() const
{
    QList<QStringList> rows;
    for (const auto &line : QString::fromUtf8(out).split(u'\n', Qt::SkipEmptyParts)) {
        rows.append(line.split(u'\t'));
    }
    return rows;
}

bool VerbRunner::Ran::saysOneSentence() const
{
    return err.count('\n') == 1 && err.endsWith(".\n");
}

VerbRunner::Ran VerbRunner::run(const QStringList &arguments) const
{
    return runMade(CommandLine(arguments));
}

VerbRunner::Ran VerbRunner::runMade(const CommandLine &commandLine) const
{
    QBuffer out;
    QBuffer err;
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);
    Console console(out, err);
    const auto status = commandLine.run({.console = console, .library = library(), .annotator = u"lise"_s});
    return {status, out.data(), err.data()};
}

QString VerbRunner::file(const QString &name, const QByteArray &bytes) const
{
    QFile written(path(name));
    return written.open(QIODevice::WriteOnly) && written.write(bytes) == bytes.size() ? written.fileName() : QString();
}

QString VerbRunner::imported(const QString &name, const QByteArray &bytes) const
{
    const auto rows = run({u"import"_s, file(name, bytes)}).rows();
    return rows.isEmpty() ? QString() : rows.first().first();
}

QString VerbRunner::path(const QString &name) const
{
    return m_folder.filePath(name);
}

QString VerbRunner::library() const
{
    return path(u"test.manicule"_s);
}
