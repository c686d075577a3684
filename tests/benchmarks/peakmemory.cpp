// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmarks/peakmemory.h"

#include <QFile>

using namespace Qt::StringLiterals;

double peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly)) {
        qFatal("cannot read %s", qPrintable(status.fileName()));
    }
    for (const auto &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:")) {
            return line.sliced(6).chopped(2).trimmed().toDouble() / 1000;
        }
    }
    qFatal("no peak of memory in %s", qPrintable(status.fileName()));
}
