// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/recognitionrefresh.h"

#include "models/sharedrecognizer.h"
#include "recognition/articlementions.h"
#include "store/articlerepository.h"
#include "store/decisionrepository.h"
#include "store/libraryworker.h"
#include "store/mentionrepository.h"

#include <algorithm>

using Priority = LibraryWorker::Priority;

RecognitionRefresh::RecognitionRefresh(const SharedRecognizer &recognizer, LibraryWorker &reader, LibraryWorker &writer, std::optional<ArticleId> first)
    : m_recognizer(recognizer)
    , m_reader(reader)
    , m_writer(writer)
    , m_first(first)
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

void RecognitionRefresh::lookAgain()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_lookAgain = true;
    }
    m_wake.notify_one();
}

bool RecognitionRefresh::isToLookAgain()
{
    const std::scoped_lock lock(m_mutex);
    return m_lookAgain;
}

void RecognitionRefresh::work(const std::stop_token &stop)
{
    while (!stop.stop_requested()) {
        auto work = look();
        while (!stop.stop_requested() && !isToLookAgain()) {
            if (const auto article = takeNext(work)) {
                renew(*article, work);
                continue;
            }
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, stop, [this] {
                return m_lookAgain || !m_changed.isEmpty();
            });
        }
    }
}

RecognitionRefresh::Work RecognitionRefresh::look()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_lookAgain = false;
    }
    const auto read = [version = m_recognizer.get().version()](Library &library) {
        auto stale = library.mentions().staleArticles(version).value_or(QList<ArticleId>());
        std::ranges::reverse(stale);
        const QSet<ArticleId> all(stale.cbegin(), stale.cend());
        return Work{version, NameLexicon(library.decisions().names().value_or(QList<NameVerdict>())), stale, all};
    };
    return m_reader.run(Priority::Background, read).result();
}

std::optional<ArticleId> RecognitionRefresh::takeNext(Work &work)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_changed.isEmpty()) {
            return m_changed.takeFirst();
        }
        const auto first = std::exchange(m_first, std::nullopt);
        if (first && work.stale.remove(*first)) {
            return first;
        }
    }
    while (!work.newestLast.isEmpty()) {
        const auto article = work.newestLast.takeLast();
        if (work.stale.remove(article)) {
            return article;
        }
    }
    return std::nullopt;
}

// Mentions can always be made again: an article that fails keeps its old ones, and the next start tries again.
void RecognitionRefresh::renew(ArticleId id, const Work &work)
{
    const auto readArticle = [id](Library &library) {
        return library.articles().article(id);
    };
    const auto article = m_reader.run(Priority::Background, readArticle).result();
    if (!article) {
        return;
    }
    const auto mentions = mentionsOf(*article, m_recognizer.get(), work.lexicon);
    const bool isSameRecognizer = m_recognizer.get().version() == work.version;
    const auto replace = [id, text = article->text, mentions, work, isSameRecognizer](Library &library) -> Result<void> {
        const auto names = library.decisions().names();
        if (!isSameRecognizer || names != work.lexicon.verdicts()) {
            return failure(ErrorCode::Cancelled); // the reader said otherwise meanwhile
        }
        return library.mentions().replace(id, text, mentions, work.version);
    };
    const auto replaced = m_writer.run(Priority::Background, replace).result();
    if (!replaced && replaced.error().code == ErrorCode::Cancelled) {
        renewChanged(id);
        lookAgain();
    }
    if (!replaced) {
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
