// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/articlereader.h"
#include "models/articleintake.h"

#include <QFuture>
#include <QThreadPool>

#include <deque>
#include <stop_token>

/// An article that is read and recognised, on its way into the library.
struct IncomingArticle {
    ArticleRepository::Incoming article;
    ImportedArticle told; ///< what is told of it, without its id
};

/// Files that are read, and articles that are recognised, on all processors, handed out in the order they were asked for. Reads
/// ahead as far as ArticleIntake's bounds allow, in a file of many articles, too.
class IncomingFiles
{
public:
    struct File {
        QString name;
        Result<void> opened; ///< its articles are handed out by nextArticle()
    };

    /// The first four outlive it. Once `stop` is asked for, a file that is being read gives Cancelled.
    IncomingFiles(const QStringList &names, const Recognizer &recognizer, const ReadingOptions &options, const NameLexicon &lexicon, std::stop_token stop);
    /// Waits for what is being read; what is only planned is dropped.
    ~IncomingFiles();
    IncomingFiles(const IncomingFiles &) = delete;
    IncomingFiles &operator=(const IncomingFiles &) = delete;

    [[nodiscard]] bool atEnd() const;
    /// Goes to the next file; articles of the one before that were not taken are dropped. Precondition: !atEnd().
    [[nodiscard]] File nextFile();
    /// The next article of that file, or why it is none; nothing after its last one.
    [[nodiscard]] std::optional<Result<IncomingArticle>> nextArticle();
    /// What that file told of itself by now, of which what is left to hand out is complete where no article is left.
    struct Told {
        QList<ImportWarning> warnings;
        QList<Error> failures; ///< parts that could not be read
        int left = 0; ///< articles that were not handed out, as far as one can tell
    };
    [[nodiscard]] Told told() const;
    /// How much of that file was handed out, as far as one can tell: from 0 to 1.
    [[nodiscard]] double shareHandedOut() const;

private:
    // A file with the first of its articles, which are recognised where it was opened: most files hold one.
    struct Opened {
        Result<ArticleReader> reader;
        QList<Result<IncomingArticle>> recognized;
    };
    struct Planned {
        QFuture<Opened> file;
        qint64 bytes = 0;
    };

    [[nodiscard]] Opened open(const QString &name) const;
    [[nodiscard]] Result<IncomingArticle> recognized(Draft draft, const QString &file) const;
    void planFiles();
    void planArticles();

    const QStringList &m_names;
    const Recognizer &m_recognizer;
    const ReadingOptions &m_options;
    const NameLexicon &m_lexicon;
    std::stop_token m_stop;
    QThreadPool m_pool;
    std::deque<Planned> m_planned;
    qsizetype m_nextFile = 0;
    qint64 m_bytes = 0;
    // Of the current file:
    struct Recognizing {
        QFuture<Result<IncomingArticle>> article;
        qint64 bytes = 0;
    };
    QString m_name;
    std::optional<ArticleReader> m_reader; // nothing where it could not be opened
    std::deque<Result<IncomingArticle>> m_ready;
    std::deque<Recognizing> m_recognizing; // they follow those that are ready
    qint64 m_articleBytes = 0; // of those
    int m_handedOut = 0;
};
