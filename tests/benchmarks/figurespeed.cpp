// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Prints how fast figures are found, alone, on one core: in 10 MB of articles beside wc and grep, and in hostile lines.

#include "benchmarks/articletexts.h"
#include "benchmarks/goal.h"
#include "recognition/figures/figurescanner.h"
#include "support/testsupport.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryFile>

#include <algorithm>
#include <limits>

#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype hostileLength = 100'000;
constexpr int runs = 3;

QString perSecond(qsizetype bytes, double ms)
{
    return u"%1 MB/s"_s.arg(double(bytes) / double(megabyte) / (ms / 1000), 0, 'f', 1);
}

/// Milliseconds of processor time that another program takes, its start included.
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
    const auto text = repeatedArticles(10 * megabyte);
    const auto bytes = text.toUtf8();
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
