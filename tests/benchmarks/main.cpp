// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Prints what the program's speed is, goals beside the figures. Ratios of one run say more than times: machines differ. --dense: only
// long articles with much on them.

#include "benchmarks/densereading.h"
#include "benchmarks/goal.h"
#include "benchmarks/peakmemory.h"
#include "benchmarks/prose.h"
#include "exchange/annotationcsv.h"
#include "exchange/csvwriter.h"
#include "import/nearduplicateindex.h"
#include "messages/translation.h"
#include "models/articlefiltermodel.h"
#include "models/articleintake.h"
#include "models/articlelistmodel.h"
#include "models/codebook.h"
#include "models/librarysession.h"
#include "models/settings.h"
#include "models/sharedrecognizer.h"
#include "store/annotationrepository.h"
#include "store/articlerepository.h"
#include "store/library.h"
#include "store/searchrepository.h"
#include "store/tagrepository.h"
#include "ui/reader/articleview.h"
#include "ui/theme/appearance.h"
#include "ui/window/mainwindow.h"

#include <KSyntaxHighlighting/Repository>

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTextEdit>
#include <QThread>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype kilobyte = 1024;
constexpr int runs = 9;

QString ms(double time)
{
    return u"%1 ms"_s.arg(time, 0, 'f', 1);
}

QString times(double ratio)
{
    return u"%1 times"_s.arg(ratio, 0, 'f', 2);
}

template<typename T>
T orDie(Result<T> result, const char *what)
{
    if (!result) {
        qFatal("%s failed: %s %s", what, qPrintable(result.error().subject), qPrintable(result.error().detail));
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

void paintNow(QWidget &widget)
{
    QCoreApplication::sendPostedEvents();
    widget.grab();
}

Article articleOf(const QString &text)
{
    Article article;
    article.title = text.section(u'\n', 0, 0);
    article.text = text;
    article.language = u"fr"_s;
    article.words = int(text.count(u' '));
    return article;
}

/// A page with everything on it: names and figures in ink, a passage marked in every third paragraph.
class FullPage
{
public:
    FullPage(const Recognizer &recognizer, const ReadingTheme &theme, const QString &text)
        : m_article(articleOf(text))
        , m_mentions(recognizer.recognize(text, u"fr"))
    {
        m_view.setTheme(theme);
        m_view.setTextFont(QFont(u"Charis SIL"_s, 12));
        m_view.resize(900, 800);
        m_view.show();
        AnnotationId id = 0;
        for (qsizetype start = 200; start + 80 < text.size(); start += 1500) {
            m_marks.append({.id = ++id, .range = {start, start + 80}, .colours = {QColor(Qt::red)}, .label = u"tag"_s, .note = {}});
        }
    }

    [[nodiscard]] double firstScreen()
    {
        return medianTime(
            runs,
            [this] {
                m_view.setArticle(m_article);
                m_view.setMentions(m_mentions);
                m_view.setMarks(m_marks);
                paintNow(m_view);
            },
            [this] {
                m_view.clear();
                paintNow(m_view);
            });
    }

private:
    ArticleView m_view;
    Article m_article;
    QList<Mention> m_mentions;
    QList<AnnotationMark> m_marks;
};

double plainTextEdit(const QString &text)
{
    QTextEdit edit;
    edit.setFont(QFont(u"Charis SIL"_s, 12));
    edit.resize(900, 800);
    edit.show();
    return medianTime(
        runs,
        [&] {
            edit.setPlainText(text);
            paintNow(edit);
        },
        [&] {
            edit.clear();
            paintNow(edit);
        });
}

std::vector<Figure> readerFigures(const SharedRecognizer &recognizer, const ReadingTheme &theme)
{
    std::vector<Figure> figures;
    const auto compare = [&](qsizetype bytes, const QString &what, double goal) {
        const auto text = prose(bytes, 1);
        const double ours = FullPage(recognizer.get(), theme, text).firstScreen();
        const double plain = plainTextEdit(text);
        const double ratio = ours / plain;
        figures.push_back({what, u"%1; QTextEdit %2; %3"_s.arg(ms(ours), ms(plain), times(ratio)), u"at most "_s + times(goal), ratio <= goal});
    };
    compare(20 * kilobyte, u"20 KB article, all highlights, to painted"_s, 1.5);
    compare(1024 * kilobyte, u"1 MB article, first screen"_s, 0.25);
    compare(5 * 1024 * kilobyte, u"5 MB article, first screen"_s, 0.25);
    return figures;
}

void fill(const QString &path, int articles)
{
    auto library = orDie(Library::open(path), "making a library");
    QList<ArticleRepository::Incoming> batch;
    for (int i = 0; i < articles; ++i) {
        auto article = articleOf(prose(5 * kilobyte, quint32(i) + 1));
        article.source = u"Source %1"_s.arg(i % 40);
        article.published = u"2025-%1-%2"_s.arg(i % 12 + 1, 2, 10, QLatin1Char('0')).arg(i % 28 + 1, 2, 10, QLatin1Char('0'));
        batch.append({.article = article, .mentions = {}});
        if (batch.size() == 200 || i + 1 == articles) {
            orDie(library->articles().add(batch), "filling a library");
            batch.clear();
        }
    }
}

/// Child of startFigures(): shows the window on a library as main() does, and says when it has been painted.
int showWindowOnce(const QString &path)
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    Translation translation;
    KSyntaxHighlighting::Repository repository;
    addReadingThemes(repository);
    Appearance appearance(settings, repository);
    SharedRecognizer recognizer;
    LibrarySession session(recognizer);
    MainWindow window(settings, appearance, translation, session);
    window.openLibrary(path);
    window.show();
    paintNow(window);
    std::puts("painted");
    std::fflush(stdout);
    return 0;
}

std::vector<Figure> startFigures(const QString &few, const QString &many)
{
    const auto start = [](const QString &library) {
        QProcess child;
        const auto time = medianTime(
            runs,
            [&] {
                child.start(QCoreApplication::applicationFilePath(), {u"--show"_s, library});
                if (!child.waitForReadyRead()) {
                    qFatal("the window did not start");
                }
            },
            [&] {
                child.waitForFinished(); // what is read beside the window goes on for a while
            });
        child.waitForFinished();
        return time;
    };
    const double withFew = start(few);
    const double withMany = start(many);
    const double ratio = withMany / withFew;
    return {{u"start to painted window, 10 and 10,000 articles"_s,
             u"%1; %2; %3"_s.arg(ms(withFew), ms(withMany), times(ratio)),
             u"within "_s + times(1.3),
             ratio <= 1.3}};
}

std::vector<Figure> filterFigures(const QString &path)
{
    // As one types, letter by letter, until the list shows what was found.
    SharedRecognizer recognizer;
    LibrarySession session(recognizer);
    orDie(session.open(path), "opening the library");
    const Codebook codebook(session);
    ArticleListModel articles(session, codebook);
    ArticleFilterModel filter(session, articles);
    QSignalSpy completed(&articles, &ArticleListModel::completed);
    if (!articles.isComplete() && !completed.wait()) {
        qFatal("the list was not read");
    }
    QSignalSpy finished(&filter, &ArticleFilterModel::filterFinished);
    std::vector<double> samples;
    for (const auto &query : {u"congés payés"_s, u"mètre lumière"_s, u"étape du Tour"_s, u"tunnel"_s, u"Blum"_s, u"millions"_s, u"introuvable"_s}) {
        for (qsizetype length = 1; length <= query.size(); ++length) {
            samples.push_back(timed([&] {
                filter.setQuery(query.first(length));
                if (!finished.wait()) {
                    qFatal("the filter did not finish");
                }
            }));
        }
    }
    const double slow = percentile(samples, 0.95);
    return {{u"filter as you type, 10,000 articles, 95th percentile"_s, ms(slow) + u" of %1 keys"_s.arg(samples.size()), u"at most 30 ms"_s, slow <= 30}};
}

// 100,000 marks of texts that share nothing, and 10,000 of which every tenth is nearly one of them.
std::vector<Figure> duplicateFigures()
{
    constexpr int stored = 100'000;
    constexpr int fresh = 10'000;
    const auto textOf = [](int number) {
        QString text;
        for (int word = 0; word < 800; ++word) {
            text += u"mot"_s + QString::number((number * 7919 + word * word * 31) % 100'003) + u' ';
        }
        return text;
    };
    QElapsedTimer timer;
    timer.start();
    NearDuplicateIndex index;
    for (int i = 0; i < stored; ++i) {
        index.add(i + 1, minHashOf(textOf(i)));
    }
    for (int i = 0; i < fresh; ++i) {
        [[maybe_unused]] const auto matches = index.find(minHashOf(i % 10 == 0 ? u"Un autre titre "_s + textOf(i) : textOf(stored + i)), 0.4);
    }
    return {{u"near duplicates of 10,000 articles among 100,000, all read anew"_s,
             u"%1 s"_s.arg(double(timer.elapsed()) / 1000, 0, 'f', 1),
             u"under 60 s"_s,
             timer.elapsed() < 60'000}};
}

/// Child of importFigures(): imports a folder into a new library, and prints how many articles a second and the most memory it
/// had, in MB.
int importOnce(const QString &folder, const QString &path)
{
    SharedRecognizer recognizer;
    const auto &read = recognizer.get();
    auto library = orDie(Library::open(path), "making a library");
    ImportReport report;
    const double time = timed([&] {
        report = ArticleIntake(read).run({folder}, *library);
    });
    if (report.added() != report.total) {
        qFatal("%d of %d articles came in", report.added(), report.total);
    }
    std::printf("%.0f %.0f\n", 1000.0 * report.added() / time, peakMemory());
    return 0;
}

struct Import {
    double articlesASecond = 0;
    double megabytes = 0;
};

Import imported(const QString &folder, int articles)
{
    const auto files = folder + u"/%1"_s.arg(articles);
    QDir().mkpath(files);
    for (int i = 0; i < articles; ++i) {
        QFile file(files + u"/%1.txt"_s.arg(i, 5, 10, QLatin1Char('0')));
        if (!file.open(QIODevice::WriteOnly) || file.write(prose(5 * kilobyte, quint32(i) + 100000).toUtf8()) < 0) {
            qFatal("cannot write %s", qPrintable(file.fileName()));
        }
    }
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {u"--import"_s, files, files + u".manicule"_s});
    child.waitForFinished(-1);
    const auto told = child.readAllStandardOutput().simplified().split(' ');
    if (child.exitCode() != 0 || told.size() != 2) {
        qFatal("an import failed: %s", child.readAllStandardError().constData());
    }
    return {told.first().toDouble(), told.last().toDouble()};
}

std::vector<Figure> importFigures(const QString &folder)
{
    const auto few = imported(folder, 1000);
    const auto many = imported(folder, 10'000);
    const double ratio = many.megabytes / few.megabytes;
    return {{u"import of 10,000 articles of 5 KB, recognised and indexed"_s,
             u"%1 articles a second on %2 processors"_s.arg(many.articlesASecond, 0, 'f', 0).arg(QThread::idealThreadCount()),
             u"at least 300 on 2"_s,
             many.articlesASecond >= 300},
            {u"memory of that import, beside that of 1,000 articles"_s,
             u"%1 MB; %2 MB; %3"_s.arg(many.megabytes, 0, 'f', 0).arg(few.megabytes, 0, 'f', 0).arg(times(ratio)),
             u"within "_s + times(1.5),
             ratio <= 1.5}};
}

std::vector<Figure> csvFigures(const QString &path)
{
    auto library = orDie(Library::open(path), "opening the library");
    const auto tag = orDie(library->tags().ensure(u"Bench/Tag"_s), "making a tag");
    const auto id = orDie(library->articles().ids(), "listing articles").first();
    const auto article = orDie(library->articles().article(id), "reading an article");
    constexpr int annotations = 300;
    for (int i = 0; i < annotations; ++i) {
        auto annotation = annotationOf(article.text, {10 + i, 60 + i});
        annotation.article = id;
        annotation.tags = {tag};
        annotation.note = u"Une note, avec « guillemets » et \"citation\""_s;
        orDie(library->annotations().add(annotation, article.text), "annotating");
    }
    QList<AnnotationRow> rows;
    const double reading = timed([&] {
        orDie(library->annotations().forEachRow({},
                                                [&](const AnnotationRow &row) {
                                                    rows.append(row);
                                                    return true;
                                                }),
              "reading rows");
    });
    constexpr int wanted = 1000000;
    QFile sink(u"/dev/null"_s);
    if (!sink.open(QIODevice::WriteOnly)) {
        qFatal("cannot write");
    }
    CsvWriter writer(sink, {});
    const double writing = timed([&] {
        for (int i = 0; i < wanted; ++i) {
            orDie(writer.write(annotationCsvRecord(rows[i % rows.size()])), "writing");
        }
        orDie(writer.finish(), "writing");
    });
    const double perRow = writing / wanted + reading / double(rows.size());
    return {{u"CSV export"_s, u"%1 rows a second"_s.arg(1000.0 / perRow, 0, 'f', 0), {}, true}};
}
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"manicule-bench"_s);
    if (argc == 3 && QLatin1StringView(argv[1]) == "--show"_L1) {
        return showWindowOnce(QString::fromLocal8Bit(argv[2]));
    }
    if (argc == 4 && QLatin1StringView(argv[1]) == "--import"_L1) {
        return importOnce(QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3]));
    }
    const QTemporaryDir folder;
    KSyntaxHighlighting::Repository repository;
    addReadingThemes(repository);
    SharedRecognizer recognizer;
    if (application.arguments().contains("--dense"_L1)) {
        print(denseReadingFigures(recognizer, folder.path()));
        return 0;
    }
    print(readerFigures(recognizer, readingTheme(repository, lightThemeName)));
    print(denseReadingFigures(recognizer, folder.path()));
    const auto few = folder.filePath(u"few.manicule"_s);
    const auto many = folder.filePath(u"many.manicule"_s);
    fill(few, 10);
    fill(many, 10000);
    print(startFigures(few, many));
    print(filterFigures(many));
    print(duplicateFigures());
    print(importFigures(folder.path()));
    print(csvFigures(few));
    return 0;
}
