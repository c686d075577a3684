// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article.h"
#include "core/namelexicon.h"

#include <QList>
#include <QObject>
#include <QSet>

#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

class LibraryWorker;
class SharedRecognizer;

/// Renews, beside the window, the mentions that another version of the recognizer or another lexicon gave: one article after the
/// other, the newest first, but for the one that is asked for. Then waits for texts that change and for the next look.
class RecognitionRefresh : public QObject
{
    Q_OBJECT

public:
    /// Starts, with `first` if it is stale. Recognizer and workers outlive it.
    RecognitionRefresh(const SharedRecognizer &recognizer, LibraryWorker &reader, LibraryWorker &writer, std::optional<ArticleId> first);
    /// Stops after the article that is being read.
    ~RecognitionRefresh() override;

    /// If its mentions are stale they are the next to be renewed.
    void renewFirst(ArticleId article);
    /// Its text has changed: its mentions are renewed before all others.
    void renewChanged(ArticleId article);
    /// Begins again with what is stale now.
    void lookAgain();

Q_SIGNALS:
    void renewed(ArticleId article);

private:
    /// What is to be renewed, and with what.
    struct Work {
        QString version; ///< of the recognizer
        NameLexicon lexicon;
        QList<ArticleId> newestLast;
        QSet<ArticleId> stale;
    };

    void work(const std::stop_token &stop);
    [[nodiscard]] Work look();
    void renew(ArticleId article, const Work &work);
    [[nodiscard]] std::optional<ArticleId> takeNext(Work &work);
    [[nodiscard]] bool isToLookAgain();

    const SharedRecognizer &m_recognizer;
    LibraryWorker &m_reader;
    LibraryWorker &m_writer;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::optional<ArticleId> m_first; // guarded by m_mutex
    QList<ArticleId> m_changed; // likewise
    bool m_lookAgain = false; // likewise
    std::jthread m_thread; // last: it uses the others
};
