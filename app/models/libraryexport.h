// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article.h"
#include "core/error.h"
#include "exchange/csvwriter.h"

#include <QList>
#include <QSet>
#include <QString>

#include <functional>
#include <stop_token>

class Library;
class QIODevice;

/// What an export has one row of.
enum class ExportSubject {
    Annotations, ///< one row for each tag of each annotation
    Mentions,
    Articles
};

struct ExportRequest {
    ExportSubject subject = ExportSubject::Annotations;
    QList<ArticleId> articles; ///< only these, where it is not empty; an unknown one has no rows
    QSet<qint64> annotations; ///< of annotations only these, where it is not empty
    CsvOptions csv;
};

/// Called from time to time with how many annotations, or articles where mentions or articles are exported, are done.
using ExportProgress = std::function<void(qint64 done, qint64 total)>;

/// Streams rows of the library into a CSV file. Memory grows neither with the number of annotations nor of mentions.
class LibraryExport
{
public:
    LibraryExport(Library &library, ExportRequest request);

    void setProgress(ExportProgress progress);
    void setStopToken(std::stop_token stop);

    /// How many rows it wrote, the header not counted. Error: Cancelled; FileNotWritable without a subject; the store's.
    [[nodiscard]] Result<qint64> write(QIODevice &device);
    /// The same into a file, by way of QSaveFile: where it fails or is cancelled, the old file is as it was. The library itself is
    /// not overwritten.
    [[nodiscard]] Result<qint64> writeFile(const QString &file);

private:
    [[nodiscard]] Result<void> writeAnnotations(CsvWriter &csv);
    [[nodiscard]] Result<void> writeMentions(CsvWriter &csv);
    [[nodiscard]] Result<void> writeMentionsOf(CsvWriter &csv, const ArticleSummary &article);
    [[nodiscard]] Result<void> writeArticles(CsvWriter &csv);
    [[nodiscard]] Result<QList<ArticleSummary>> articles() const;
    [[nodiscard]] Result<qint64> annotationCount() const;
    [[nodiscard]] Result<void> writeRow(CsvWriter &csv, const QStringList &record);
    void report(qint64 done, qint64 total) const;

    Library &m_library;
    ExportRequest m_request;
    ExportProgress m_progress;
    std::stop_token m_stop;
    qint64 m_rows = 0;
};
