// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importjob.h"

#include "models/sharedrecognizer.h"
#include "store/decisionrepository.h"
#include "store/libraryworker.h"

#include <chrono>

using namespace std::chrono_literals;

namespace
{

// Small files come by the hundred each second; the window need not hear of each.
constexpr auto announceInterval = 50ms;

/// `names`: what the articles were read with. The reader may teach one while they are read: theirs are stale then.
Result<QList<ArticleRepository::Added>> addArticles(Library &library, QList<ArticleRepository::Incoming> articles, const QList<NameVerdict> &names)
{
    if (library.decisions().names() != names) {
        for (auto &incoming : articles) {
            incoming.recognizer.clear();
        }
    }
    return library.articles().add(articles);
}

} // namespace

ImportJob::ImportJob(const QStringList &paths, const ReadingOptions &options, const SharedRecognizer &recognizer, LibraryWorker &writer)
    : m_recognizer(recognizer)
    , m_writer(writer)
    , m_thread([this, paths, options](const std::stop_token &stop) {
        work(paths, options, stop);
    })
{
}

ImportJob::~ImportJob() = default;

void ImportJob::cancel()
{
    m_thread.request_stop();
}

void ImportJob::work(const QStringList &paths, const ReadingOptions &options, const std::stop_token &stop)
{
    const auto readNames = [](Library &library) {
        return library.decisions().names();
    };
    const auto names = m_writer.run(LibraryWorker::Priority::Background, readNames).result().value_or(QList<NameVerdict>());
    const auto store = [this, names](const QList<ArticleRepository::Incoming> &articles) {
        const auto add = [articles, names](Library &library) {
            return addArticles(library, articles, names);
        };
        return m_writer.run(LibraryWorker::Priority::Background, add).result();
    };
    const auto fileDone = [this](const FileOutcome &, int done, int total) {
        m_done = done;
        m_share = 0;
        m_total = total;
        announceAtTimes();
    };
    const auto stored = [this](const QList<ImportedArticle> &articles, double share) {
        m_share = share;
        for (const auto &article : articles) {
            if (!article.existed) {
                m_added.append(article.id);
            } else if (article.newer) {
                m_changed.append(article.id);
            }
        }
        m_articles += int(articles.size());
        announceAtTimes();
    };
    m_sinceAnnounced.start();
    const auto report = ArticleIntake(m_recognizer.get(), options, NameLexicon(names)).run(paths, store, {.fileDone = fileDone, .stored = stored}, stop);
    m_total = report.total;
    announceNow();
    // Posted to this object, so that nothing arrives from a job that is gone.
    QMetaObject::invokeMethod(
        this,
        [this, report] {
            Q_EMIT finished(report);
        },
        Qt::QueuedConnection);
}

void ImportJob::announceAtTimes()
{
    if (m_sinceAnnounced.durationElapsed() >= announceInterval) {
        announceNow();
    }
}

void ImportJob::announceNow()
{
    QMetaObject::invokeMethod(
        this,
        [this, done = m_done + m_share, total = m_total, articles = m_articles, added = std::exchange(m_added, {}), changed = std::exchange(m_changed, {})] {
            if (!changed.isEmpty()) {
                Q_EMIT textsChanged(changed);
            }
            if (!added.isEmpty()) {
                Q_EMIT articlesAdded(added);
            }
            Q_EMIT progressed(done, total, articles);
        },
        Qt::QueuedConnection);
    m_sinceAnnounced.start();
}
