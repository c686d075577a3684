// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/recognitionrefresh.h"

#include "models/sharedrecognizer.h"
#include "recognition/articlemarks.h"
#include "store/articlerepository.h"
#include "store/libraryworker.h"
#include "store/mentionrepository.h"

#include <algorithm>

using Priority = LibraryWorker::Priority;

RecognitionRefresh::RecognitionRefresh(const SharedRecognizer &recognizer, LibraryWorker &reader, LibraryWorker &writer)
    : m_recognizer(recognizer)
    , m_reader(reader)
    , m_writer(writer)
    , m_thread([this](const std::stop_token &stop) {
        work(stop);
    })
{
}

RecognitionRefresh::~RecognitionRefresh() = default;

void RecognitionRefresh::renewFirst(ArticleId article)
{
    const std::scoped_lock lock(m_mutex);
    m_first = article;
}

void RecognitionRefresh::renewChanged(ArticleId article)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_changed.append(article);
    }
    m_wake.notify_one();
}

void RecognitionRefresh::work(const std::stop_token &stop)
{
    const auto &recognizer = m_recognizer.get();
    const auto readStale = [version = recognizer.version()](Library &library) {
        return library.mentions().staleArticles(version);
    };
    auto newestLast = m_reader.run(Priority::Background, readStale).result().value_or(QList<ArticleId>());
    std::ranges::reverse(newestLast);
    QSet<ArticleId> stale(newestLast.cbegin(), newestLast.cend());
    while (!stop.stop_requested()) {
        auto article = takeNext(newestLast, stale);
        if (!article) {
            article = awaitChanged(stop);
        }
        if (article) {
            renew(*article, recognizer);
        }
    }
}

std::optional<ArticleId> RecognitionRefresh::takeNext(QList<ArticleId> &newestLast, QSet<ArticleId> &stale)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_changed.isEmpty()) {
            return m_changed.takeFirst();
        }
        const auto first = std::exchange(m_first, std::nullopt);
        if (first && stale.remove(*first)) {
            return first;
        }
    }
    while (!newestLast.isEmpty()) {
        const auto article = newestLast.takeLast();
        if (stale.remove(article)) {
            return article;
        }
    }
    return std::nullopt;
}

std::optional<ArticleId> RecognitionRefresh::awaitChanged(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    const bool hasChanged = m_wake.wait(lock, stop, [this] {
        return !m_changed.isEmpty();
    });
    return hasChanged ? std::optional(m_changed.takeFirst()) : std::nullopt;
}

// Mentions can always be made again: an article that fails keeps its old ones, and the next start tries again.
void RecognitionRefresh::renew(ArticleId id, const Recognizer &recognizer)
{
    const auto readArticle = [id](Library &library) {
        return library.articles().article(id);
    };
    const auto article = m_reader.run(Priority::Background, readArticle).result();
    if (!article) {
        return;
    }
    const auto mentions = withoutBylineFigures(recognizer.recognize(article->text, article->language, article->published), *article);
    const auto replace = [id, text = article->text, mentions, version = recognizer.version()](Library &library) {
        return library.mentions().replace(id, text, mentions, version);
    };
    if (!m_writer.run(Priority::Background, replace).result()) {
        return;
    }
    // Posted to this object, so that nothing arrives from a refresh that is gone.
    QMetaObject::invokeMethod(
        this,
        [this, id] {
            Q_EMIT renewed(id);
        },
        Qt::QueuedConnection);
}
