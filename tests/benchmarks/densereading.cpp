// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmarks/densereading.h"

#include "benchmarks/prose.h"
#include "messages/translation.h"
#include "models/librarysession.h"
#include "models/openarticle.h"
#include "models/settings.h"
#include "models/sharedrecognizer.h"
#include "store/annotationrepository.h"
#include "store/articlerepository.h"
#include "store/library.h"
#include "store/tagrepository.h"
#include "ui/reader/articleview.h"
#include "ui/theme/appearance.h"
#include "ui/window/mainwindow.h"

#include <KSyntaxHighlighting/Repository>

#include <QApplication>
#include <QDeadlineTimer>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype kilobyte = 1024;
constexpr qsizetype mentionEvery = kilobyte / 4;
constexpr int runs = 9;
constexpr int frames = 120;
constexpr double firstScreenGoal = 100; // ms
constexpr double firstColoursGoal = 200;
constexpr double frameGoal = 50;
constexpr double taggingGoal = 30;

/// A word near each multiple of the distance, as a person or an amount by turns.
QList<Mention> mentionsOf(const QString &text)
{
    QList<Mention> mentions;
    for (qsizetype near = 40; near + mentionEvery < text.size(); near += mentionEvery) {
        const auto start = text.indexOf(u' ', near) + 1;
        const auto end = text.indexOf(u' ', start);
        if (start > 0 && end > start) {
            mentions.append({.range = {start, end}, .kind = mentions.size() % 2 == 0 ? MentionKind::Person : MentionKind::Money});
        }
    }
    return mentions;
}

/// A library of two articles: a short one, and a long one with all there can be on it.
struct DenseLibrary {
    DenseLibrary(const QString &path, qsizetype bytes, const QString &recognizer)
        : file(path)
    {
        auto library = Library::open(path);
        Article article;
        article.text = prose(bytes, 7);
        article.title = article.text.section(u'\n', 0, 0);
        article.language = u"fr"_s;
        Article other = article;
        other.text = prose(2 * kilobyte, 8);
        dense = (*library)->articles().add(article, mentionsOf(article.text), recognizer).value().id;
        sparse = (*library)->articles().add(other, {}, recognizer).value().id;
        const auto tag = (*library)->tags().ensure(u"Bench/Tag"_s).value();
        QList<TextRange> ranges;
        for (qsizetype start = 200; start + 200 < article.text.size(); start += kilobyte) {
            ranges.append({start, start + 90});
        }
        if (!(*library)->annotations().tagEach(dense, article.text, ranges, tag, u"Bench"_s)) {
            qFatal("the library takes no annotations");
        }
    }

    QString file;
    ArticleId dense = 0;
    ArticleId sparse = 0;
};

/// The page as it is drawn for a person: what has changed, when the window gets to it.
class Screen : public QObject
{
public:
    void watch(QWidget &page)
    {
        page.installEventFilter(this);
    }

    /// Does something, and waits until the page was drawn behind it.
    void drawAfter(const std::function<void()> &change)
    {
        m_drawn = false;
        change();
        const QDeadlineTimer deadline(10'000);
        while (!m_drawn && !deadline.hasExpired()) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        if (!m_drawn) {
            qFatal("the page was not drawn");
        }
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        m_drawn = m_drawn || event->type() == QEvent::Paint;
        return QObject::eventFilter(watched, event);
    }

private:
    bool m_drawn = false;
};

class DenseWindow
{
public:
    DenseWindow(SharedRecognizer &recognizer, const QString &file, const QString &folder)
        : m_settings(folder + u"/dense.ini"_s)
        , m_session(recognizer)
    {
        addReadingThemes(m_repository);
        m_appearance = std::make_unique<Appearance>(m_settings, m_repository);
        m_window = std::make_unique<MainWindow>(m_settings, *m_appearance, m_translation, m_session);
        m_window->resize(1360, 860);
        m_window->show();
        m_view = m_window->findChild<ArticleView *>();
        m_article = m_window->findChild<OpenArticle *>();
        if (!QTest::qWaitForWindowExposed(m_window.get())) {
            qFatal("no window came");
        }
        m_screen.watch(*m_view->viewport());
        m_window->openLibrary(file);
    }

    [[nodiscard]] double firstScreen(const DenseLibrary &library)
    {
        return medianTime(
            runs,
            [&] {
                m_screen.drawAfter([&] {
                    m_window->openArticle(library.dense);
                });
            },
            [&] {
                m_screen.drawAfter([&] {
                    m_window->openArticle(library.sparse);
                });
            });
    }

    /// Of an article that has no mentions yet: until those on the screen are drawn.
    [[nodiscard]] double firstColours(ArticleId unread)
    {
        QSignalSpy found(m_article, &OpenArticle::mentionsChanged);
        return timed([&] {
            m_screen.drawAfter([&] {
                m_window->openArticle(unread);
            });
            const auto isOnScreen = [this](const Mention &mention) {
                return mention.range.start < m_view->positionAt({0, m_view->viewport()->height()});
            };
            m_screen.drawAfter([&] {
                if ((found.isEmpty() && !found.wait()) || std::ranges::none_of(m_article->mentions(), isOnScreen)) {
                    qFatal("nothing was recognised");
                }
            });
        });
    }

    /// The slowest frame while the text goes by, by lines and by leaps.
    [[nodiscard]] double slowestFrame()
    {
        settle();
        auto *bar = m_view->verticalScrollBar();
        double slowest = 0;
        for (int frame = 0; frame < frames; ++frame) {
            const int leap = int(qint64(bar->maximum()) * frame / frames) + 1;
            const int wanted = frame % 4 == 0 ? leap : bar->value() + 3 * bar->singleStep();
            if (std::min(wanted, bar->maximum()) == bar->value()) {
                continue;
            }
            slowest = std::max(slowest, timed([&] {
                                   m_screen.drawAfter([&] {
                                       bar->setValue(wanted);
                                   });
                               }));
        }
        return slowest;
    }

    struct Edits {
        double tagging = 0;
        double undoing = 0;
        double redoing = 0;
    };

    /// A passage is tagged near the end; that is undone, redone and undone.
    [[nodiscard]] Edits edits()
    {
        std::vector<double> tagging;
        std::vector<double> undoing;
        std::vector<double> redoing;
        for (int run = 0; run < runs; ++run) {
            const auto start = m_article->article().text.size() * 9 / 10 + run * 200;
            m_view->scrollTo({start, start + 40});
            settle();
            const auto tags = m_article->annotations().first().tags;
            tagging.push_back(untilDrawn([&] {
                m_session.annotate(m_article->article(), {start, start + 40}, tags);
            }));
            undoing.push_back(untilDrawn([this] {
                m_session.undo();
            }));
            redoing.push_back(untilDrawn([this] {
                m_session.redo();
            }));
        }
        return {percentile(tagging, 0.5), percentile(undoing, 0.5), percentile(redoing, 0.5)};
    }

private:
    [[nodiscard]] double untilDrawn(const std::function<void()> &edit)
    {
        QSignalSpy changed(m_article, &OpenArticle::annotationsChanged);
        const auto time = timed([&] {
            m_screen.drawAfter([&] {
                edit();
                if (!changed.wait()) {
                    qFatal("no annotation has changed");
                }
            });
        });
        settle();
        return time;
    }

    /// What runs beside the window ends before the next measurement.
    void settle()
    {
        bool isDone = false;
        const auto wait = [](Library &) {
            return true;
        };
        m_session.read(m_view, wait, [&isDone](bool done) {
            isDone = done;
        });
        while (!isDone) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        QCoreApplication::sendPostedEvents();
    }

    Settings m_settings;
    Translation m_translation;
    KSyntaxHighlighting::Repository m_repository;
    std::unique_ptr<Appearance> m_appearance;
    LibrarySession m_session;
    std::unique_ptr<MainWindow> m_window;
    ArticleView *m_view = nullptr;
    OpenArticle *m_article = nullptr;
    Screen m_screen;
};

/// A library with nothing but an article that recognition has not read.
ArticleId makeUnreadLibrary(const QString &path, qsizetype bytes)
{
    const auto library = Library::open(path);
    Article article;
    article.text = prose(bytes, 9);
    article.title = article.text.section(u'\n', 0, 0);
    article.language = u"fr"_s;
    return (*library)->articles().add(article, {}).value().id;
}

Figure figure(const QString &what, double time, double goal)
{
    return {what, u"%1 ms"_s.arg(time, 0, 'f', 1), u"at most %1 ms"_s.arg(goal), time <= goal};
}
}

std::vector<Figure> denseReadingFigures(SharedRecognizer &recognizer, const QString &folder)
{
    std::vector<Figure> figures;
    for (const qsizetype size : {20, 200, 1024, 5120}) {
        const DenseLibrary library(folder + u"/dense%1.manicule"_s.arg(size), size * kilobyte, recognizer.get().version());
        DenseWindow window(recognizer, library.file, folder);
        const auto what = size < 1024 ? u"%1 KB, %2 mentions, %3 annotations: "_s.arg(size) : u"%1 MB, %2 mentions, %3 annotations: "_s.arg(size / 1024);
        const auto named = what.arg(size * kilobyte / mentionEvery).arg(size);
        figures.push_back(figure(named + u"first screen"_s, window.firstScreen(library), firstScreenGoal));
        figures.push_back(figure(named + u"slowest frame"_s, window.slowestFrame(), frameGoal));
        const auto edits = window.edits();
        figures.push_back(figure(named + u"tagging, to disk and screen"_s, edits.tagging, taggingGoal));
        figures.push_back(figure(named + u"undoing that"_s, edits.undoing, taggingGoal));
        figures.push_back(figure(named + u"redoing it"_s, edits.redoing, taggingGoal));
    }
    const auto unread = makeUnreadLibrary(folder + u"/unread.manicule"_s, 5 * kilobyte * kilobyte);
    DenseWindow window(recognizer, folder + u"/unread.manicule"_s, folder);
    figures.push_back(figure(u"5 MB, never read before: names and figures on the first screen"_s, window.firstColours(unread), firstColoursGoal));
    return figures;
}
