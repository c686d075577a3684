// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/articleintake.h"

#include <QObject>

#include <memory>

class ImportJob;
class LibraryWorker;
class SharedRecognizer;

/// Imports into the open library, one after the other, beside the window.
class ImportQueue : public QObject
{
    Q_OBJECT

public:
    /// The recognizer outlives it.
    explicit ImportQueue(const SharedRecognizer &recognizer);
    ~ImportQueue() override;

    /// Begins at once, or when those before it are done. The writer stays until stop().
    void add(const QStringList &paths, const ReadingOptions &options, LibraryWorker &writer);
    /// The one that runs, which finishes soon; those that wait are dropped.
    void cancel();
    /// Cancels, and waits for the batch that is being stored; nothing is told of it any more.
    void stop();
    [[nodiscard]] bool isRunning() const;

Q_SIGNALS:
    void articlesAdded(const QList<ArticleId> &ids);
    /// They got a newer version of their text.
    void textsChanged(const QList<ArticleId> &ids);
    /// Of the import that runs, as ImportJob::progressed; 0 of 0 when it begins, before its files are counted.
    void progressed(double done, int total, int articles);
    void finished(const ImportReport &report);

private:
    void startNext();
    void finish(const ImportReport &report);

    struct Waiting {
        QStringList paths;
        ReadingOptions options;
        LibraryWorker *writer;
    };

    const SharedRecognizer &m_recognizer;
    QList<Waiting> m_waiting;
    std::unique_ptr<ImportJob> m_job;
};
