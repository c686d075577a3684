// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/articleintake.h"

#include <QElapsedTimer>
#include <QObject>

#include <thread>

class LibraryWorker;
class SharedRecognizer;

/// One import beside the window: an intake on a thread of its own, whose batches the writer stores between what the reader does.
class ImportJob : public QObject
{
    Q_OBJECT

public:
    /// Starts. Recognizer and writer outlive the job.
    ImportJob(const QStringList &paths, const ReadingOptions &options, const SharedRecognizer &recognizer, LibraryWorker &writer);
    /// Cancels, and waits for the batch that is being stored.
    ~ImportJob() override;

    void cancel();

Q_SIGNALS:
    void articlesAdded(const QList<ArticleId> &ids);
    /// They got a newer version of their text.
    void textsChanged(const QList<ArticleId> &ids);
    /// Files, the one that is under way by its share; `articles`: so many are in by now.
    void progressed(double done, int total, int articles);
    void finished(const ImportReport &report);

private:
    void work(const QStringList &paths, const ReadingOptions &options, const std::stop_token &stop);
    void announceNow();
    void announceAtTimes();

    const SharedRecognizer &m_recognizer;
    LibraryWorker &m_writer;
    // Of the job's thread: what the window has not been told yet.
    QList<ArticleId> m_added;
    QList<ArticleId> m_changed;
    int m_done = 0; // files
    double m_share = 0; // of the file under way
    int m_total = 0;
    int m_articles = 0;
    QElapsedTimer m_sinceAnnounced;
    std::jthread m_thread; // last: it uses the others
};
