// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QObject>
#include <QTimer>

class LibraryWorker;

/// Notices what other processes write to the open library, by asking the writer's connection every two seconds.
class OutsideWatch : public QObject
{
    Q_OBJECT

public:
    /// `version`: what Library::outsideVersion said on the writer's connection before anything was shown. The writer outlives the
    /// watch.
    OutsideWatch(LibraryWorker &writer, qint64 version);

    /// Asks now.
    void look();

Q_SIGNALS:
    void changed();

private:
    void compare(const Result<qint64> &version);

    LibraryWorker &m_writer;
    QTimer m_timer;
    qint64 m_version;
    bool m_looking = false;
};
