// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Draws the window offscreen, as people see it, for README and for looking at each change.

#include "messages/translation.h"
#include "models/codebook.h"
#include "models/librarysession.h"
#include "models/settings.h"
#include "models/sharedrecognizer.h"
#include "ui/reader/articleview.h"
#include "ui/theme/appearance.h"
#include "ui/window/mainwindow.h"

#include <KSyntaxHighlighting/Repository>

#include <QAction>
#include <QApplication>
#include <QCommandLineParser>
#include <QDockWidget>
#include <QLineEdit>
#include <QPainter>
#include <QTemporaryDir>
#include <QTimer>

#include <functional>

using namespace Qt::StringLiterals;

namespace
{
struct Choices {
    QString file;
    QString library;
    QString theme;
    QString language;
    QString dock;
    QString passage;
    QString command;
    QString typed;
    ArticleId article = 0;
    QSize size;
    bool samples = false;
};

/// Tells when nothing has been drawn for a while: what is read beside the window has come by then.
class QuietScreen : public QObject
{
public:
    QuietScreen(QObject *application, const std::function<void()> &done)
    {
        constexpr int whileQuiet = 600; // ms
        m_timer.setSingleShot(true);
        m_timer.setInterval(whileQuiet);
        m_timer.callOnTimeout(this, done);
        m_timer.start();
        application->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::UpdateRequest) {
            m_timer.start();
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QTimer m_timer;
};

/// The window with what stands over it: dialogs and pop-ups, framed, since nothing offscreen draws frames.
QPixmap pictureOf(QWidget &window)
{
    auto picture = window.grab();
    QPainter painter(&picture);
    const auto all = QApplication::topLevelWidgets();
    for (auto *over : all) {
        if (over != &window && over->isVisible()) {
            const QRect place(over->mapToGlobal(QPoint()) - window.mapToGlobal(QPoint()), over->size());
            painter.drawPixmap(place.topLeft(), over->grab());
            painter.setPen(over->palette().color(QPalette::Dark));
            painter.drawRect(place.adjusted(-1, -1, 0, 0));
        }
    }
    return picture;
}

void give(const Choices &choices, const MainWindow &window)
{
    auto *view = window.findChild<ArticleView *>();
    if (const auto start = choices.passage.isEmpty() ? -1 : view->text().indexOf(choices.passage); start >= 0) {
        view->select({start, start + choices.passage.size()});
    }
    if (auto *command = window.findChild<QAction *>(choices.command)) {
        command->trigger();
    }
    if (auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget())) {
        field->insert(choices.typed);
    }
}

Choices choicesOf(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(u"FILE"_s, u"The PNG to write."_s);
    parser.addOptions({
        {u"library"_s, u"Shows this library; without it an empty one."_s, u"FILE"_s},
        {u"samples"_s, u"Imports the samples first."_s},
        {u"article"_s, u"Opens this article."_s, u"ID"_s},
        {u"theme"_s, u"light, dark, or the name of a theme."_s, u"THEME"_s, u"light"_s},
        {u"language"_s, u"Of the window."_s, u"CODE"_s, u"en"_s},
        {u"dock"_s, u"Raises a dock: annotations, names, figures, tags or history."_s, u"NAME"_s},
        {u"select"_s, u"Selects these words of the article."_s, u"WORDS"_s},
        {u"command"_s, u"Gives a command, by the name that settings know it by: command-palette, legend."_s, u"NAME"_s},
        {u"type"_s, u"Types into the field that the command opens."_s, u"TEXT"_s},
        {u"size"_s, u"Of the window."_s, u"WxH"_s, u"1360x860"_s},
    });
    parser.process(application);
    if (parser.positionalArguments().size() != 1) {
        parser.showHelp(2);
    }
    const auto size = parser.value(u"size"_s).split(u'x');
    return {
        .file = parser.positionalArguments().first(),
        .library = parser.value(u"library"_s),
        .theme = parser.value(u"theme"_s),
        .language = parser.value(u"language"_s),
        .dock = parser.value(u"dock"_s),
        .passage = parser.value(u"select"_s),
        .command = parser.value(u"command"_s),
        .typed = parser.value(u"type"_s),
        .article = parser.value(u"article"_s).toLongLong(),
        .size = {size.first().toInt(), size.last().toInt()},
        .samples = parser.isSet(u"samples"_s),
    };
}
}

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"manicule"_s);
    QApplication::setCursorFlashTime(0); // a caret that blinks is never quiet
    const auto choices = choicesOf(application);
    const QTemporaryDir folder;

    Settings settings(folder.filePath(u"settings.ini"_s));
    settings.setTheme(choices.theme);
    for (const auto &hint : {u"Tag"_s, u"Saved"_s, u"Find"_s}) {
        settings.addSeenHint(hint); // pictures show the program of every day
    }
    Translation translation;
    translation.use(choices.language);
    KSyntaxHighlighting::Repository repository;
    addReadingThemes(repository);
    Appearance appearance(settings, repository);
    SharedRecognizer recognizer;
    LibrarySession session(recognizer);
    MainWindow window(settings, appearance, translation, session);
    window.openLibrary(choices.library.isEmpty() ? folder.filePath(u"empty.manicule"_s) : choices.library);
    window.resize(choices.size);
    window.show();
    if (choices.samples) {
        session.importSamples();
    }
    if (choices.article != 0) {
        window.openArticle(choices.article);
    }
    if (auto *dock = window.findChild<QDockWidget *>(choices.dock)) {
        dock->show();
        dock->raise();
    }

    bool given = choices.command.isEmpty() && choices.passage.isEmpty();
    const QuietScreen quiet(qApp, [&] {
        if (given) {
            QCoreApplication::exit(pictureOf(window).save(choices.file) ? 0 : 1);
        } else {
            given = true;
            give(choices, window);
        }
    });
    return QApplication::exec();
}
