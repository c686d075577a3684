// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandcontext.h"
#include "cli/commandline.h"
#include "messages/translation.h"
#include "models/librarylocation.h"
#include "models/librarysession.h"
#include "models/settings.h"
#include "models/sharedrecognizer.h"
#include "models/userfiles.h"
#include "ui/icons/iconset.h"
#include "ui/theme/appearance.h"
#include "ui/window/mainwindow.h"

#include <KSyntaxHighlighting/Repository>

#include <QApplication>
#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;

namespace
{
/// Where the locale's encoding is not UTF-8, as in many a cron job, Qt warns when an application is made that it uses UTF-8 all the
/// same; that is what we promise, so nobody needs to hear of it.
class QuietStart
{
public:
    QuietStart()
        : m_former(qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &message) {
            if (type == QtFatalMsg) {
                std::fprintf(stderr, "%s\n", qPrintable(message));
            }
        }))
    {
    }
    ~QuietStart()
    {
        qInstallMessageHandler(m_former);
    }
    QuietStart(const QuietStart &) = delete;
    QuietStart &operator=(const QuietStart &) = delete;

private:
    QtMessageHandler m_former;
};

template<typename Application>
std::unique_ptr<Application> makeQuietly(int &argc, char **argv)
{
    const QuietStart quiet;
    return std::make_unique<Application>(argc, argv);
}

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
    const Settings settings(settingsFile());
    return int(commandLine.run({.console = console,
                                .library = defaultLibraryPath(),
                                .annotator = settings.annotator(),
                                .definitionFolders = {definitionFolder()},
                                .modelFolders = {modelFolder()},
                                .nameThreshold = settings.nameThreshold()}));
}

/// --library, else the library that was open last, else the reader's own.
QString libraryToOpen(const CommandLine &commandLine, const Settings &settings)
{
    if (!commandLine.library().isEmpty()) {
        return commandLine.library();
    }
    return QFileInfo::exists(settings.lastLibrary()) ? settings.lastLibrary() : defaultLibraryPath();
}

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

int runWindow(int &argc, char **argv, const CommandLine &commandLine)
{
    const auto application = makeQuietly<QApplication>(argc, argv);
    QGuiApplication::setDesktopFileName(u"org.manicule.Manicule"_s);
    QGuiApplication::setWindowIcon(applicationIcon());
    Settings settings(settingsFile());
    Translation translation;
    if (settings.language().isEmpty()) {
        translation.useSystemLanguage();
    } else {
        translation.use(settings.language());
    }
    KSyntaxHighlighting::Repository repository;
    addReadingThemes(repository);
    Appearance appearance(settings, repository);
    SharedRecognizer recognizer({.definitionFolders = {definitionFolder()}, .modelFolders = {modelFolder()}, .nameThreshold = settings.nameThreshold()});
    LibrarySession session(recognizer);
    MainWindow window(settings, appearance, translation, session);
    window.openLibrary(libraryToOpen(commandLine, settings));
    window.show();
    return QApplication::exec();
}
}

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(u"manicule"_s);
    QCoreApplication::setApplicationVersion(QLatin1StringView(MANICULE_VERSION));
    QStringList arguments;
    for (int i = 1; i < argc; ++i) {
        arguments.append(QString::fromLocal8Bit(argv[i]));
    }
    const CommandLine commandLine(arguments);
    if (!commandLine.wantsWindow()) {
        const auto application = makeQuietly<QCoreApplication>(argc, argv);
        return runInTerminal(commandLine);
    }
    if (!hasDisplay()) {
        std::fputs("manicule: there is no display to open the window on; name a verb, or see manicule --help\n", stderr);
        return int(ExitStatus::WrongUsage);
    }
    return runWindow(argc, argv, commandLine);
}
