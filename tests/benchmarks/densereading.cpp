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
#include <QScrollBar>
#include <QSignalSpy>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype kilobyte = 1024;
constexpr qsizetype mentionEvery = kilobyte / 4;
constexpr int runs = 5;
constexpr int frames = 120;
constexpr double firstScreenGoal = 100; // ms
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

class DenseWindow
{
public:
    DenseWindow(SharedRecognizer &recognizer, const DenseLibrary &library, const QString &folder)
        : m_library(library)
        , m_settings(folder + u"/dense.ini"_s)
        , m_session(recognizer)
    {
        addReadingThemes(m_repository);
        m_appearance = std::make_unique<Appearance>(m_settings, m_repository);
        m_window = std::make_unique<MainWindow>(m_settings, *m_appearance, m_translation, m_session);
        m_window->resize(1360, 860);
        m_window->openLibrary(library.file);
        m_window->show();
        m_view = m_window->findChild<ArticleView *>();
        m_article = m_window->findChild<OpenArticle *>();
        paint();
    }

    [[nodiscard]] double firstScreen()
    {
        return medianTime(
            runs,
            [this] {
                m_window->openArticle(m_library.dense);
                paint();
            },
            [this] {
                m_window->openArticle(m_library.sparse);
                paint();
            });
    }

    /// The slowest frame while the text goes by, by lines and by leaps.
    [[nodiscard]] double slowestFrame()
    {
        auto *bar = m_view->verticalScrollBar();
        double slowest = 0;
        for (int frame = 0; frame < frames; ++frame) {
            const int wanted = frame % 4 == 0 ? int(qint64(bar->maximum()) * frame / frames) : bar->value() + 3 * bar->singleStep();
            slowest = std::max(slowest, timed([&] {
                                   bar->setValue(wanted);
                                   paint();
                               }));
        }
        return slowest;
    }

    [[nodiscard]] double tagging()
    {
        std::vector<double> samples;
        for (int run = 0; run < runs; ++run) {
            const auto start = m_article->article().text.size() * 9 / 10 + run * 300;
            m_view->scrollTo({start, start + 40});
            paint();
            QSignalSpy changed(m_article, &OpenArticle::annotationsChanged);
            samples.push_back(timed([&] {
                const auto tags = m_article->annotations().first().tags;
                const auto added = m_session.annotate(m_article->article(), {start, start + 40}, tags);
                if (!changed.wait()) {
                    qFatal("nothing was annotated");
                }
                paint();
            }));
        }
        return percentile(samples, 0.5);
    }

private:
    void paint()
    {
        QCoreApplication::sendPostedEvents();
        m_window->grab();
    }

    const DenseLibrary &m_library;
    Settings m_settings;
    Translation m_translation;
    KSyntaxHighlighting::Repository m_repository;
    std::unique_ptr<Appearance> m_appearance;
    LibrarySession m_session;
    std::unique_ptr<MainWindow> m_window;
    ArticleView *m_view = nullptr;
    OpenArticle *m_article = nullptr;
};

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
        DenseWindow window(recognizer, library, folder);
        const auto what = size < 1024 ? u"%1 KB, %2 mentions, %3 annotations: "_s.arg(size) : u"%1 MB, %2 mentions, %3 annotations: "_s.arg(size / 1024);
        const auto named = what.arg(size * kilobyte / mentionEvery).arg(size);
        figures.push_back(figure(named + u"first screen"_s, window.firstScreen(), firstScreenGoal));
        figures.push_back(figure(named + u"slowest frame"_s, window.slowestFrame(), frameGoal));
        figures.push_back(figure(named + u"tagging, to disk and screen"_s, window.tagging(), taggingGoal));
    }
    return figures;
}
