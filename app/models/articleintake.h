// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article.h"
#include "core/error.h"
#include "core/namelexicon.h"
#include "import/formatreader.h"
#include "store/articlerepository.h"

#include <QList>
#include <QStringList>

#include <functional>
#include <stop_token>

class Library;
class Recognizer;

/// An article that an import brought, or found there already.
struct ImportedArticle {
    ArticleId id = 0;
    bool existed = false; ///< it was in the library before, with this text or as `newer` says
    std::optional<TextChange> newer; ///< its text became that of an article that was there
    QString title;
    int words = 0;
    QList<Cleaning> cleaned; ///< in the order in which it was done
    QList<ImportWarning> warnings;

    bool operator==(const ImportedArticle &) const = default;
};

/// What became of one file.
struct FileOutcome {
    QString file;
    Result<QList<ImportedArticle>> articles; ///< the error's subject is the file, or the library where that could not take it
    QList<ImportWarning> warnings; ///< about the file as a whole
    QList<Error> failures; ///< parts that could not be read or stored, while others could
    int left = 0; ///< articles that a cancelled import did not come to
};

struct ImportReport {
    QList<FileOutcome> files; ///< in the order of the files; those that a cancelled import did not come to are absent
    int total = 0; ///< files that were to be read
    bool cancelled = false;
    ReadingOptions options = {}; ///< that it was asked for with

    [[nodiscard]] int added() const; ///< articles
    [[nodiscard]] QList<ArticleId> addedIds() const;
    [[nodiscard]] int existed() const; ///< articles that were there with the same text
    [[nodiscard]] int renewed() const; ///< articles that got a newer version of their text
    [[nodiscard]] int failed() const; ///< files, or parts of files
    [[nodiscard]] int warned() const; ///< warnings
    [[nodiscard]] int left() const; ///< articles of files that a cancelled import had begun
};

/// Files -> articles with their mentions -> the library. They are read and recognised on all processors while batches of articles
/// are stored, each in one transaction; what is in flight is bounded by `mostInFlight` files and articles and `mostBytesInFlight`,
/// so memory does not grow with their number, but with the largest file. Needs no event loop.
class ArticleIntake
{
public:
    static constexpr int mostInFlight = 64;
    static constexpr qint64 mostBytesInFlight = 32 * 1024 * 1024;
    static constexpr int batchSize = 128; ///< articles or files a transaction

    /// Stores one batch; the result is in its order. Called on the thread that runs the intake.
    using Store = std::function<Result<QList<ArticleRepository::Added>>(const QList<ArticleRepository::Incoming> &)>;
    /// Called on that thread for each file in order, when its articles are on disk or it has failed.
    using FileDone = std::function<void(const FileOutcome &outcome, int done, int total)>;

    /// What is told of an intake under way, on that thread; either may be absent.
    struct Watch {
        FileDone fileDone;
        /// A batch is on disk; `share`: how much of the file that goes on in the next batch is, from 0 to 1.
        std::function<void(const QList<ImportedArticle> &articles, double share)> stored;
    };

    /// The recognizer outlives the intake; the lexicon is that of the library.
    explicit ArticleIntake(const Recognizer &recognizer, ReadingOptions options = {}, NameLexicon lexicon = {});

    /// Takes in the files that articleFiles() finds under `paths`. A file that fails does not stop the others; a batch that cannot
    /// be stored is tried again article by article. Stopped, even within a file, it leaves what is in the library there.
    [[nodiscard]] ImportReport run(const QStringList &paths, const Store &store, const Watch &watch = {}, const std::stop_token &stop = {}) const;
    /// The same into a library of the calling thread, with its lexicon.
    [[nodiscard]] ImportReport run(const QStringList &paths, Library &library, const FileDone &fileDone = {}, const std::stop_token &stop = {}) const;

private:
    const Recognizer &m_recognizer;
    ReadingOptions m_options;
    NameLexicon m_lexicon;
};

/// The articles that come with the program, as paths of its resources; for ArticleIntake::run.
[[nodiscard]] QStringList sampleArticles();
