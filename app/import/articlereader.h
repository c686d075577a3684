// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article.h"
#include "core/error.h"
#include "import/draft.h"
#include "import/formatreader.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <deque>
#include <memory>
#include <optional>
#include <stop_token>

/// A larger file is refused (FileTooLarge), and so is an article of more than five million characters or 100,000 paragraphs.
inline constexpr qint64 largestFile = 64 * 1024 * 1024;

/// The files under `paths` that look like articles (by suffix), folders walked in the order of their names; a file named itself is
/// taken whatever its suffix. Hidden files are passed over, symbolic links to folders not followed. What is absent is kept:
/// reading it gives the error.
[[nodiscard]] QStringList articleFiles(const QStringList &paths);

struct ReadArticle {
    Article article;
    QList<Cleaning> cleaned; ///< in the order in which it was done
    QList<ImportWarning> warnings;
};

/// What one file held.
struct ReadArticles {
    QList<ReadArticle> articles; ///< in the order of the file
    QList<ImportWarning> warnings; ///< about the file as a whole
    QList<Error> failures; ///< parts that could not be read; the subjects name file and part
};

/// The articles of one file, one after the other; a file of many is read as they are asked for. Touches no file but that one, and
/// that only while it is opened.
class ArticleReader
{
public:
    /// Errors name the file: where nothing can be read of it.
    [[nodiscard]] static Result<ArticleReader> open(const QString &file, const ReadingOptions &options = {});
    /// The same for bytes already at hand; `fileName` is where they came from.
    [[nodiscard]] static Result<ArticleReader> open(const QByteArray &bytes, const QString &fileName, const ReadingOptions &options = {});

    /// The next article as its format gives it, for articleFrom(); nothing after the last.
    [[nodiscard]] std::optional<Draft> next();
    /// How many come yet, as far as one can tell.
    [[nodiscard]] int left() const;
    /// Of the file as a whole, by now.
    [[nodiscard]] const QList<ImportWarning> &warnings() const;
    /// The parts that could not be read, by now; the subjects name file and part.
    [[nodiscard]] const QList<Error> &failures() const;

private:
    ArticleReader(QByteArray bytes, QString fileName, std::unique_ptr<PartwiseReading> parts);

    QByteArray m_bytes;
    QString m_fileName;
    std::unique_ptr<PartwiseReading> m_parts;
    std::deque<Draft> m_drafts; // of the part that was read last
    QList<ImportWarning> m_warnings;
    QList<Error> m_failures;
};

/// What becomes of an article's draft: cleaned, with title, author, date, language and word count. Pure; thread-safe. Errors name
/// file and part or line: FileTooLarge; FileEmpty where cleaning leaves nothing.
[[nodiscard]] Result<ReadArticle> articleFrom(Draft draft, const QString &fileName, const ReadingOptions &options = {});

/// Reads one file into articles: decoded, cleaned, with title, author, date, language and word count. Pure but for reading the
/// file; thread-safe. Errors name the file: where nothing could be read of it; a part that could not is in `failures`. Cancelled
/// where `stop` is asked for between two articles of the file.
[[nodiscard]] Result<ReadArticles> readArticles(const QString &file, const ReadingOptions &options = {}, const std::stop_token &stop = {});

/// The same for bytes already at hand; `fileName` is where they came from.
[[nodiscard]] Result<ReadArticles>
readArticles(const QByteArray &bytes, const QString &fileName, const ReadingOptions &options = {}, const std::stop_token &stop = {});

/// Only decodes (`mentions --as-is`): offsets are those of the file's own text. CRLF stays, a byte-order mark goes.
[[nodiscard]] Result<QString> readAsIs(const QString &file);
