// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandcontext.h"
#include "cli/commandline.h"
#include "messages/translation.h"
#include "models/librarylocation.h"
#include "models/settings.h"
#include "models/userfiles.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace
{
/// An application without a window. Where the locale's encoding is not UTF-8, as in many a cron job, Qt warns that it uses UTF-8
/// all the same; that is what we promise, so nobody needs to hear of it.
class TerminalApplication
{
public:
    TerminalApplication(int &argc, char **argv)
        : m_former(qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) { }))
        , m_application(argc, argv)
    {
        qInstallMessageHandler(m_former);
    }

private:
    QtMessageHandler m_former;
    QCoreApplication m_application;
};

int runInTerminal(const CommandLine &commandLine)
{
    QFile out;
    QFile err;
    if (!out.open(stdout, QIODevice::WriteOnly) || !err.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        return int(ExitStatus::SomeFailed);
    }
    Translation translation;
    translation.useSystemLanguage();
    Console console(out, err);
    return int(commandLine.run(
        {.console = console, .library = defaultLibraryPath(), .annotator = Settings(settingsFile()).annotator(), .definitionFolders = {definitionFolder()}}));
}
}

int main(int argc, char *argv[])
{
    const TerminalApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"manicule"_s);
    QCoreApplication::setApplicationVersion(QLatin1StringView(MANICULE_VERSION));
    return runInTerminal(CommandLine(QCoreApplication::arguments().sliced(1)));
}
