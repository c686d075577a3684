// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/outsidewatch.h"

#include "store/libraryworker.h"

#include <chrono>

using namespace std::chrono_literals;

OutsideWatch::OutsideWatch(LibraryWorker &writer, qint64 version)
    : m_writer(writer)
    , m_version(version)
{
    connect(&m_timer, &QTimer::timeout, this, &OutsideWatch::look);
    m_timer.start(2s);
}

void OutsideWatch::look()
{
    if (m_looking) {
        return;
    }
    m_looking = true;
    const auto ask = [](Library &library) {
        return library.outsideVersion();
    };
    m_writer.run(LibraryWorker::Priority::Background, ask).then(this, [this](const Result<qint64> &version) {
        compare(version);
    });
}

void OutsideWatch::compare(const Result<qint64> &version)
{
    m_looking = false;
    if (version && *version != m_version) {
        m_version = *version;
        Q_EMIT changed();
    }
}
