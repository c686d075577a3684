// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"

#include "support/testsupport.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace
{
constexpr int patience = 120'000;
}

QList<QStringList> Program::Ran::rows() const
{
    QList<QStringList> rows;
    for (const auto &line : QString::fromUtf8(out).split(u'\n', Qt::SkipEmptyParts)) {
        rows.append(line.split(u'\t'));
    }
    return rows;
}

Program::Ran Program::run(const QStringList &arguments) const
{
    return finish(*start(arguments));
}

Program::Ran Program::runBare(const QStringList &arguments) const
{
    return finish(*startBare(arguments, {}));
}

std::unique_ptr<QProcess> Program::start(const QStringList &arguments, const std::function<void()> &inChild) const
{
    return startBare(QStringList{u"--library"_s, library()} + arguments, inChild);
}

std::unique_ptr<QProcess> Program::startBare(const QStringList &arguments, const std::function<void()> &inChild) const
{
    auto process = std::make_unique<QProcess>();
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_folder.path());
    environment.insert(u"XDG_DATA_HOME"_s, path(u"data"_s));
    environment.insert(u"XDG_CONFIG_HOME"_s, path(u"config"_s));
    for (const auto &[variable, value] : m_environment.asKeyValueRange()) {
        environment.insert(variable, value);
    }
    process->setProcessEnvironment(environment);
    process->setChildProcessModifier(inChild);
    process->start(QString::fromUtf8(MANICULE_PROGRAM), arguments);
    process->closeWriteChannel();
    return process;
}

Program::Ran Program::finish(QProcess &process)
{
    Ran ran;
    if (process.waitForFinished(patience) && process.exitStatus() == QProcess::NormalExit) {
        ran.exitCode = process.exitCode();
    }
    ran.out = process.readAllStandardOutput();
    ran.err = process.readAllStandardError();
    return ran;
}

void Program::setEnvironment(const QString &variable, const QString &value)
{
    m_environment.insert(variable, value);
}

QString Program::file(const QString &name, const QByteArray &bytes) const
{
    QFile written(path(name));
    const bool folder = QDir().mkpath(QFileInfo(written).path());
    return folder && written.open(QIODevice::WriteOnly) && written.write(bytes) == bytes.size() ? written.fileName() : QString();
}

QString Program::path(const QString &name) const
{
    return m_folder.filePath(name);
}

QString Program::library() const
{
    return path(u"test.manicule"_s);
}

Program::Ran runPython(const QString &script, const QStringList &arguments)
{
    QProcess python;
    python.start(u"python3"_s, QStringList{projectPath("tests/program/"_L1 + script)} + arguments);
    return Program::finish(python);
}
