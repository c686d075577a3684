// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmarks/goal.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>

double timed(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

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

double medianTime(int runs, const std::function<void()> &work, const std::function<void()> &prepare)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        if (prepare) {
            prepare();
        }
        times.push_back(timed(work));
    }
    return percentile(std::move(times), 0.5);
}

double percentile(std::vector<double> samples, double share)
{
    std::ranges::sort(samples);
    return samples[std::min(samples.size() - 1, size_t(share * double(samples.size())))];
}

void print(const std::vector<Figure> &figures)
{
    qsizetype width = 0;
    qsizetype measuredWidth = 0;
    for (const auto &figure : figures) {
        width = std::max(width, figure.what.size());
        measuredWidth = std::max(measuredWidth, figure.measured.size());
    }
    for (const auto &figure : figures) {
        const auto verdict = figure.goal.isEmpty()
            ? QString()
            : QStringLiteral("  goal %1: %2").arg(figure.goal, figure.isMet ? QStringLiteral("met") : QStringLiteral("NOT MET"));
        const auto line = figure.what.leftJustified(width) + QStringLiteral("  ") + figure.measured.leftJustified(measuredWidth) + verdict;
        std::printf("%s\n", line.toUtf8().constData());
    }
    std::fflush(stdout);
}
