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
/// ahead as far as ArticleIntake's bounds allow.
class IncomingFiles
{
public:
    struct File {
        QString name;
        Result<ReadArticles> read; ///< its articles are handed out by nextArticle()
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
    /// The next article of that file; nothing after its last one.
    [[nodiscard]] std::optional<IncomingArticle> nextArticle();
    /// How many of that file's articles were not handed out.
    [[nodiscard]] int articlesLeft() const;

private:
    // A file with the first of its articles, which are recognised where they were read: most files hold one.
    struct Opened {
        Result<ReadArticles> read;
        QList<IncomingArticle> recognized;
    };
    struct Planned {
        QFuture<Opened> file;
        qint64 bytes = 0;
    };

    [[nodiscard]] Opened open(const QString &name) const;
    [[nodiscard]] IncomingArticle recognized(const ReadArticle &read) const;
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
    QList<ReadArticle> m_unrecognized;
    qsizetype m_nextArticle = 0; // to be recognised
    std::deque<IncomingArticle> m_ready;
    std::deque<QFuture<IncomingArticle>> m_recognizing; // they follow those that are ready
};
