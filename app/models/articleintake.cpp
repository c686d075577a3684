// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/articleintake.h"

#include "import/articlereader.h"
#include "recognition/articlementions.h"
#include "recognition/recognizer.h"
#include "store/decisionrepository.h"
#include "store/library.h"

#include <QDir>
#include <QFileInfo>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <algorithm>
#include <deque>

using namespace Qt::StringLiterals;

namespace
{

using Incoming = ArticleRepository::Incoming;
using Added = ArticleRepository::Added;

// One file, read and recognised, on its way into the library.
struct ReadFile {
    QString name;
    Result<QList<Incoming>> articles;
    QList<ImportedArticle> notes; // what is told of each, without its id
    QList<ImportWarning> warnings;
    QList<Error> failures;
};

ReadFile readFile(const QString &name, const Recognizer &recognizer, const ReadingOptions &options, const NameLexicon &lexicon, const std::stop_token &stop)
{
    auto read = readArticles(name, options, stop);
    if (!read) {
        return {name, std::unexpected(read.error()), {}, {}, {}};
    }
    QList<Incoming> incoming;
    QList<ImportedArticle> notes;
    incoming.reserve(read->articles.size());
    for (auto &[article, cleaned, warnings] : read->articles) {
        if (stop.stop_requested()) {
            return {name, failure(ErrorCode::Cancelled, name), {}, {}, {}};
        }
        auto mentions = mentionsOf(article, recognizer, lexicon);
        notes.append({.title = article.title, .words = article.words, .cleaned = cleaned, .warnings = warnings});
        incoming.append({std::move(article), std::move(mentions), recognizer.version()});
    }
    return {name, std::move(incoming), std::move(notes), std::move(read->warnings), std::move(read->failures)};
}

// Files that are being read on all processors, handed out in the order they were asked for.
class Readers
{
public:
    Readers(const QStringList &files, const Recognizer &recognizer, const ReadingOptions &options, const NameLexicon &lexicon, std::stop_token stop)
        : m_files(files)
        , m_recognizer(recognizer)
        , m_options(options)
        , m_lexicon(lexicon)
        , m_stop(std::move(stop))
    {
    }

    ~Readers()
    {
        m_pool.clear();
        m_pool.waitForDone();
    }
    Readers(const Readers &) = delete;
    Readers &operator=(const Readers &) = delete;

    [[nodiscard]] bool atEnd() const
    {
        return m_next == m_files.size() && m_inFlight.empty();
    }

    // Precondition: !atEnd().
    [[nodiscard]] ReadFile next()
    {
        fill();
        auto front = std::move(m_inFlight.front());
        m_inFlight.pop_front();
        auto file = front.file.takeResult();
        m_bytes -= front.bytes;
        fill();
        return file;
    }

private:
    struct InFlight {
        QFuture<ReadFile> file;
        qint64 bytes = 0;
    };

    void fill()
    {
        while (m_next < m_files.size() && m_inFlight.size() < ArticleIntake::mostInFlight) {
            const auto &name = m_files.at(m_next);
            const auto bytes = QFileInfo(name).size();
            if (!m_inFlight.empty() && m_bytes + bytes > ArticleIntake::mostBytesInFlight) {
                return;
            }
            m_inFlight.push_back(
                {QtConcurrent::run(&m_pool, readFile, name, std::cref(m_recognizer), std::cref(m_options), std::cref(m_lexicon), m_stop), bytes});
            m_bytes += bytes;
            ++m_next;
        }
    }

    const QStringList &m_files;
    const Recognizer &m_recognizer;
    const ReadingOptions &m_options;
    const NameLexicon &m_lexicon;
    std::stop_token m_stop;
    QThreadPool m_pool;
    std::deque<InFlight> m_inFlight;
    qsizetype m_next = 0;
    qint64 m_bytes = 0;
};

// Files that are read and wait for their transaction.
class Batch
{
public:
    Batch(const ArticleIntake::Store &store, const ArticleIntake::FileDone &fileDone, ImportReport &report)
        : m_store(store)
        , m_fileDone(fileDone)
        , m_report(report)
    {
    }

    void add(ReadFile file)
    {
        if (file.articles) {
            for (const auto &incoming : std::as_const(*file.articles)) {
                m_bytes += incoming.article.original.size();
            }
        }
        m_files.append(std::move(file));
    }

    [[nodiscard]] bool isFull() const
    {
        return m_files.size() >= ArticleIntake::batchSize || m_bytes >= ArticleIntake::mostBytesInFlight;
    }

    void store()
    {
        QList<Incoming> articles;
        for (const auto &file : std::as_const(m_files)) {
            if (file.articles) {
                articles.append(*file.articles);
            }
        }
        if (const auto added = articles.isEmpty() ? Result<QList<Added>>() : m_store(articles)) {
            qsizetype taken = 0;
            for (const auto &file : std::as_const(m_files)) {
                const auto count = file.articles ? file.articles->size() : 0;
                finish(file, added->sliced(taken, count));
                taken += count;
            }
        } else {
            storeEach();
        }
        m_files.clear();
        m_bytes = 0;
    }

private:
    // One file that the library cannot take does not cost the others of its batch.
    void storeEach()
    {
        for (const auto &file : std::as_const(m_files)) {
            finish(file, file.articles && !file.articles->isEmpty() ? m_store(*file.articles) : Result<QList<Added>>());
        }
    }

    void finish(const ReadFile &file, const Result<QList<Added>> &added)
    {
        m_report.files.append({file.name, outcome(file, added), file.warnings, file.failures});
        if (m_fileDone) {
            m_fileDone(m_report.files.constLast(), int(m_report.files.size()), m_report.total);
        }
    }

    [[nodiscard]] static Result<QList<ImportedArticle>> outcome(const ReadFile &file, const Result<QList<Added>> &added)
    {
        if (!file.articles) {
            return std::unexpected(file.articles.error());
        }
        if (!added) {
            return std::unexpected(added.error());
        }
        QList<ImportedArticle> imported;
        for (qsizetype i = 0; i < added->size(); ++i) {
            imported.append(file.notes.at(i));
            imported.last().id = added->at(i).id;
            imported.last().existed = added->at(i).existed;
            imported.last().newer = added->at(i).newer;
        }
        return imported;
    }

    const ArticleIntake::Store &m_store;
    const ArticleIntake::FileDone &m_fileDone;
    ImportReport &m_report;
    QList<ReadFile> m_files;
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

ImportReport ArticleIntake::run(const QStringList &paths, const Store &store, const FileDone &fileDone, std::stop_token stop) const
{
    const auto files = articleFiles(paths);
    ImportReport report;
    report.total = int(files.size());
    Readers readers(files, m_recognizer, m_options, m_lexicon, stop);
    Batch batch(store, fileDone, report);
    while (!readers.atEnd() && !stop.stop_requested()) {
        auto file = readers.next();
        if (!file.articles && file.articles.error().code == ErrorCode::Cancelled) {
            break;
        }
        batch.add(std::move(file));
        if (batch.isFull() || readers.atEnd()) {
            batch.store();
        }
    }
    report.cancelled = report.files.size() < files.size();
    return report;
}

ImportReport ArticleIntake::run(const QStringList &paths, Library &library, const FileDone &fileDone, std::stop_token stop) const
{
    const auto store = [&library](const QList<Incoming> &articles) {
        return library.articles().add(articles);
    };
    const NameLexicon lexicon(library.decisions().names().value_or(QList<NameVerdict>()));
    return ArticleIntake(m_recognizer, m_options, lexicon).run(paths, store, fileDone, std::move(stop));
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
