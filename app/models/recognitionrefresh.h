// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article.h"

#include <QList>
#include <QObject>
#include <QSet>

#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

class LibraryWorker;
class Recognizer;
class SharedRecognizer;

/// Renews, beside the window, the mentions that another version of the recognizer gave: one article after the other, the newest
/// first, but for the one that is asked for. Then waits for texts that change.
class RecognitionRefresh : public QObject
{
    Q_OBJECT

public:
    /// Starts. All three outlive it.
    RecognitionRefresh(const SharedRecognizer &recognizer, LibraryWorker &reader, LibraryWorker &writer);
    /// Stops after the article that is being read.
    ~RecognitionRefresh() override;

    /// If its mentions are stale they are the next to be renewed.
    void renewFirst(ArticleId article);
    /// Its text has changed: its mentions are renewed before all others.
    void renewChanged(ArticleId article);

Q_SIGNALS:
    void renewed(ArticleId article);

private:
    void work(const std::stop_token &stop);
    void renew(ArticleId article, const Recognizer &recognizer);
    [[nodiscard]] std::optional<ArticleId> takeNext(QList<ArticleId> &newestLast, QSet<ArticleId> &stale);
    /// The next text that changes; nothing where it is to stop.
    [[nodiscard]] std::optional<ArticleId> awaitChanged(const std::stop_token &stop);

    const SharedRecognizer &m_recognizer;
    LibraryWorker &m_reader;
    LibraryWorker &m_writer;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::optional<ArticleId> m_first; // guarded by m_mutex
    QList<ArticleId> m_changed; // guarded by m_mutex
    std::jthread m_thread; // last: it uses the others
};
