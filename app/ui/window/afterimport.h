// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/articleintake.h"
#include "models/duplicatesearch.h"

#include <QObject>
#include <QPointer>

class LibrarySession;
class QDialog;
class QWidget;

/// What there is to say and to decide once articles are in: the report, wrong encodings, near duplicates.
class AfterImport : public QObject
{
    Q_OBJECT

public:
    /// The session outlives it; dialogs are `window`'s.
    AfterImport(LibrarySession &session, QWidget *window);

    /// Those of the whole library.
    void showNearDuplicates();

Q_SIGNALS:
    /// Something to say in passing.
    void told(const QString &news);
    void failed(const Error &error);

private:
    void finish(const ImportReport &report);
    void showReport(const ImportReport &report);
    void repair(const ImportReport &report);
    void offer(const QList<NearDuplicate> &pairs);

    LibrarySession &m_session;
    QWidget *m_window;
    QPointer<QDialog> m_report; // what else there is to ask waits until it is closed
};
