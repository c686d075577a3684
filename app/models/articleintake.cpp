// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/articleintake.h"

#include "models/incomingfiles.h"
#include "store/decisionrepository.h"
#include "store/library.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

using Incoming = ArticleRepository::Incoming;
using Added = ArticleRepository::Added;

// Articles that wait for their transaction, and the files that they came from.
class Batch
{
public:
    Batch(const ArticleIntake::Store &store, const ArticleIntake::Watch &watch, ImportReport &report)
        : m_store(store)
        , m_watch(watch)
        , m_report(report)
    {
    }

    void begin(const IncomingFiles::File &file)
    {
        FileOutcome outcome{.file = file.name, .articles = QList<ImportedArticle>(), .warnings = {}, .failures = {}};
        if (!file.opened) {
            outcome.articles = std::unexpected(file.opened.error());
        }
        m_files.append({.outcome = outcome});
    }

    // Of the file that was begun last.
    void add(IncomingArticle article)
    {
        m_bytes += article.article.article.original.size() + article.article.article.text.size();
        m_articles.append({int(m_files.size()) - 1, std::move(article)});
        m_files.last().hasArticles = true;
    }

    // An article of that file that is none.
    void refuse(const Error &error)
    {
        m_files.last().outcome.failures.append(error);
    }

    void end(const IncomingFiles::Told &told)
    {
        auto &[outcome, hasArticles, isRefused] = m_files.last();
        outcome.warnings = told.warnings;
        outcome.failures = told.failures + outcome.failures;
        outcome.left = told.left;
        if (outcome.articles && !hasArticles && outcome.failures.isEmpty() && outcome.left == 0) {
            outcome.articles = failure(ErrorCode::FileEmpty, outcome.file);
        }
    }

    [[nodiscard]] bool isFull() const
    {
        return m_articles.size() >= ArticleIntake::batchSize || m_files.size() >= ArticleIntake::batchSize || m_bytes >= ArticleIntake::mostBytesInFlight;
    }

    // Stores what waits of files that have ended.
    void store()
    {
        store(true, 0);
    }

    // Stores what waits; the last file goes on in the next batch.
    void storeBegun(double share)
    {
        store(false, share);
    }

private:
    void store(bool lastFileEnds, double share)
    {
        QList<Incoming> articles;
        for (const auto &[file, incoming] : std::as_const(m_articles)) {
            articles.append(incoming.article);
        }
        if (const auto added = articles.isEmpty() ? Result<QList<Added>>() : m_store(articles)) {
            for (qsizetype i = 0; i < added->size(); ++i) {
                take(m_articles.at(i), added->at(i));
            }
        } else {
            storeEach();
        }
        m_articles.clear();
        m_bytes = 0;
        finishFiles(lastFileEnds);
        if (m_watch.stored) {
            m_watch.stored(std::exchange(m_taken, {}), share);
        }
    }

    struct Begun {
        FileOutcome outcome;
        bool hasArticles = false;
        bool isRefused = false; // by the library, an article of it at least
    };
    struct Waiting {
        int file = 0;
        IncomingArticle incoming;
    };

    // One article that the library cannot take does not cost the others of its batch.
    void storeEach()
    {
        for (const auto &waiting : std::as_const(m_articles)) {
            if (const auto added = m_store({waiting.incoming.article})) {
                take(waiting, added->first());
            } else {
                auto &file = m_files[waiting.file];
                file.outcome.failures.append(added.error());
                file.isRefused = true;
            }
        }
    }

    void take(const Waiting &waiting, const Added &added)
    {
        auto imported = waiting.incoming.told;
        imported.id = added.id;
        imported.existed = added.existed;
        imported.newer = added.newer;
        m_files[waiting.file].outcome.articles->append(imported);
        m_taken.append(imported);
    }

    void finishFiles(bool lastFileEnds)
    {
        while (m_files.size() > (lastFileEnds ? 0 : 1)) {
            auto [file, hasArticles, isRefused] = m_files.takeFirst();
            if (isRefused && file.articles->isEmpty()) {
                file.articles = std::unexpected(file.failures.takeLast());
            }
            m_report.files.append(file);
            if (m_watch.fileDone) {
                m_watch.fileDone(m_report.files.constLast(), int(m_report.files.size()), m_report.total);
            }
        }
    }

    const ArticleIntake::Store &m_store;
    const ArticleIntake::Watch &m_watch;
    ImportReport &m_report;
    QList<Begun> m_files; // not told yet; the last may go on
    QList<Waiting> m_articles;
    QList<ImportedArticle> m_taken;
    qint64 m_bytes = 0;
};

int countArticles(const QList<FileOutcome> &files, auto isCounted)
{
    int count = 0;
    for (const auto &file : files) {
        if (file.articles) {
            count += int(std::ranges::count_if(*file.articles, isCounted));
        }
    }
    return count;
}

} // namespace

int ImportReport::added() const
{
    return countArticles(files, [](const ImportedArticle &article) {
        return !article.existed;
    });
}

QList<ArticleId> ImportReport::addedIds() const
{
    QList<ArticleId> ids;
    for (const auto &file : files) {
        for (const auto &article : file.articles.value_or(QList<ImportedArticle>())) {
            if (!article.existed) {
                ids.append(article.id);
            }
        }
    }
    return ids;
}

int ImportReport::existed() const
{
    return countArticles(files, [](const ImportedArticle &article) {
        return article.existed && !article.newer;
    });
}

int ImportReport::renewed() const
{
    return countArticles(files, [](const ImportedArticle &article) {
        return article.newer.has_value();
    });
}

int ImportReport::failed() const
{
    int count = 0;
    for (const auto &file : files) {
        count += file.articles ? int(file.failures.size()) : 1;
    }
    return count;
}

int ImportReport::left() const
{
    int count = 0;
    for (const auto &file : files) {
        count += file.left;
    }
    return count;
}

int ImportReport::warned() const
{
    qsizetype count = 0;
    for (const auto &file : files) {
        count += file.warnings.size();
        for (const auto &article : file.articles.value_or(QList<ImportedArticle>())) {
            count += article.warnings.size();
        }
    }
    return int(count);
}

ArticleIntake::ArticleIntake(const Recognizer &recognizer, ReadingOptions options, NameLexicon lexicon)
    : m_recognizer(recognizer)
    , m_options(std::move(options))
    , m_lexicon(std::move(lexicon))
{
}

ImportReport ArticleIntake::run(const QStringList &paths, const Store &store, const Watch &watch, const std::stop_token &stop) const
{
    const auto names = articleFiles(paths);
    ImportReport report;
    report.total = int(names.size());
    report.options = m_options;
    IncomingFiles files(names, m_recognizer, m_options, m_lexicon, stop);
    Batch batch(store, watch, report);
    while (!files.atEnd() && !stop.stop_requested()) {
        const auto file = files.nextFile();
        if (!file.opened && file.opened.error().code == ErrorCode::Cancelled) {
            break;
        }
        batch.begin(file);
        while (!stop.stop_requested()) {
            auto article = files.nextArticle();
            if (!article) {
                break;
            }
            if (*article) {
                batch.add(**std::move(article));
            } else {
                batch.refuse(article->error());
            }
            if (batch.isFull()) {
                batch.storeBegun(files.shareHandedOut());
            }
        }
        batch.end(files.told());
        if (batch.isFull()) {
            batch.store();
        }
    }
    batch.store();
    report.cancelled = stop.stop_requested() && (report.files.size() < names.size() || report.left() > 0);
    return report;
}

ImportReport ArticleIntake::run(const QStringList &paths, Library &library, const FileDone &fileDone, const std::stop_token &stop) const
{
    const auto store = [&library](const QList<Incoming> &articles) {
        return library.articles().add(articles);
    };
    const NameLexicon lexicon(library.decisions().names().value_or(QList<NameVerdict>()));
    return ArticleIntake(m_recognizer, m_options, lexicon).run(paths, store, {.fileDone = fileDone, .stored = {}}, stop);
}

QStringList sampleArticles()
{
    QStringList files;
    const auto samples = QDir(u":/samples"_s).entryInfoList(QDir::Files, QDir::Name);
    for (const auto &sample : samples) {
        files.append(sample.filePath());
    }
    return files;
}
