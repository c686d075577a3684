// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>
#include <vector>

/// One line of the bench's table: what was measured, and the goal beside it.
struct Figure {
    QString what;
    QString measured;
    QString goal;
    bool isMet = true;
};

/// Milliseconds of one run.
[[nodiscard]] double timed(const std::function<void()> &work);
/// Milliseconds of this thread's processor time in one run: other work on the machine does not count.
[[nodiscard]] double processorTime(const std::function<void()> &work);
/// The median of `runs` runs in ms; each preceded by `prepare`, which does not count.
[[nodiscard]] double medianTime(int runs, const std::function<void()> &work, const std::function<void()> &prepare = {});
/// The value below which `share` (0 … 1) of the samples lie.
[[nodiscard]] double percentile(std::vector<double> samples, double share);

void print(const std::vector<Figure> &figures);
