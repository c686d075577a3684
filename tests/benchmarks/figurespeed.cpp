// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Prints how fast figures are found, alone, on one core: in 10 MB of articles beside wc and grep, and in hostile lines.

#include "benchmarks/goal.h"
#include "recognition/figures/figurescanner.h"
#include "support/testsupport.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryFile>

#include <algorithm>
#include <ctime>
#include <limits>

#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype megabyte = 1'000'000;
constexpr qsizetype hostileLength = 100'000;
constexpr int runs = 3;

/// The articles of ../shared, or where it is absent the samples, over and over until there are 10 MB.
QByteArray largeText()
{
    const auto shared = sharedFolder(u"corpus"_s);
    const QDir folder(shared.isEmpty() ? projectPath(u"resources/samples"_s) : shared);
    QByteArray articles;
    for (const auto &name : folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            qFatal("cannot read %s", qPrintable(file.fileName()));
        }
        articles += file.readAll();
    }
    if (articles.isEmpty()) {
        qFatal("no articles in %s", qPrintable(folder.path()));
    }
    return articles.repeated(10 * megabyte / articles.size() + 1);
}

QString perSecond(qsizetype bytes, double ms)
{
    return u"%1 MB/s"_s.arg(double(bytes) / double(megabyte) / (ms / 1000), 0, 'f', 1);
}

/// Milliseconds of this thread's processor time: other work on the machine does not count.
double processorTime(const std::function<void()> &work)
{
    const auto now = [] {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    };
    const double start = now();
    work();
    return now() - start;
}

/// The same of another program, its start included.
double timeOfProgram(const QString &program, const QStringList &arguments)
{
    const auto now = [] {
        rusage usage{};
        getrusage(RUSAGE_CHILDREN, &usage);
        const auto seconds = usage.ru_utime.tv_sec + usage.ru_stime.tv_sec;
        const auto microseconds = usage.ru_utime.tv_usec + usage.ru_stime.tv_usec;
        return double(seconds) * 1e3 + double(microseconds) / 1e3;
    };
    const double start = now();
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit) {
        qFatal("cannot run %s", qPrintable(program));
    }
    return now() - start;
}

std::vector<Figure> speedOnArticles(FigureScanner &scanner)
{
    const auto bytes = largeText();
    const auto text = QString::fromUtf8(bytes);
    qsizetype found = 0;
    const double ms = processorTime([&] {
        found = scanner.scan(text, u"fr"_s).size();
    });
    QTemporaryFile file;
    if (!file.open() || file.write(bytes) != bytes.size() || !file.flush()) {
        qFatal("cannot write a temporary file");
    }
    constexpr double goal = 5.0; // MB/s
    std::vector<Figure> figures;
    figures.push_back({u"%1 figures found in %2 MB of articles"_s.arg(found).arg(bytes.size() / megabyte),
                       perSecond(bytes.size(), ms),
                       u"at least %1 MB/s"_s.arg(goal),
                       double(bytes.size()) / 1000 / ms >= goal});
    figures.push_back({u"wc -m on the same file"_s, perSecond(bytes.size(), timeOfProgram(u"wc"_s, {u"-m"_s, file.fileName()})), {}, true});
    figures.push_back(
        {u"grep -cE '[0-9]+' on the same file"_s, perSecond(bytes.size(), timeOfProgram(u"grep"_s, {u"-cE"_s, u"[0-9]+"_s, file.fileName()})), {}, true});
    return figures;
}

Figure hostileLines(FigureScanner &scanner)
{
    QFile file(dataFile(u"figures/hostile.txt"_s));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("cannot read %s", qPrintable(file.fileName()));
    }
    double slowest = 0;
    QString slowestPiece;
    const auto pieces = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const auto &piece : pieces) {
        const auto line = piece.repeated(hostileLength / piece.size());
        for (const auto &language : {u"fr"_s, u"en"_s}) {
            double ms = std::numeric_limits<double>::max();
            for (int i = 0; i < runs; ++i) {
                ms = std::min(ms, processorTime([&] {
                                  static_cast<void>(scanner.scan(line, language));
                              }));
            }
            if (ms > slowest) {
                slowest = ms;
                slowestPiece = language + u" \""_s + piece + u'"';
            }
        }
    }
    constexpr double goal = 50; // ms
    return {u"slowest of %1 hostile lines of 100,000 characters"_s.arg(2 * pieces.size()),
            u"%1 ms (%2)"_s.arg(slowest, 0, 'f', 1).arg(slowestPiece),
            u"at most %1 ms"_s.arg(goal),
            slowest <= goal};
}
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    FigureScanner scanner;
    auto figures = speedOnArticles(scanner);
    figures.push_back(hostileLines(scanner));
    print(figures);
    return 0;
}
