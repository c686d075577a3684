// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/libraryexport.h"

#include "core/codepoints.h"
#include "core/paragraphs.h"
#include "exchange/annotationcsv.h"
#include "exchange/articlecsv.h"
#include "exchange/exportfile.h"
#include "exchange/mentioncsv.h"
#include "store/annotationrepository.h"
#include "store/articlerepository.h"
#include "store/library.h"
#include "store/mentionrepository.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 reportedEvery = 256;

Result<QList<ArticleSummary>> oldestFirst(Result<QList<ArticleSummary>> newestFirst)
{
    if (newestFirst) {
        std::ranges::reverse(*newestFirst);
    }
    return newestFirst;
}
}

LibraryExport::LibraryExport(Library &library, ExportRequest request)
    : m_library(library)
    , m_request(std::move(request))
{
}

void LibraryExport::setProgress(ExportProgress progress)
{
    m_progress = std::move(progress);
}

void LibraryExport::setStopToken(std::stop_token stop)
{
    m_stop = std::move(stop);
}

Result<qint64> LibraryExport::write(QIODevice &device)
{
    m_rows = 0;
    CsvWriter csv(device, m_request.csv);
    const auto writeSubject = [this, &csv]() -> Result<void> {
        switch (m_request.subject) {
        case ExportSubject::Annotations:
            return writeAnnotations(csv);
        case ExportSubject::Mentions:
            return writeMentions(csv);
        case ExportSubject::Articles:
            return writeArticles(csv);
        }
        std::unreachable();
    };
    if (auto written = writeSubject(); !written) {
        return std::unexpected(std::move(written.error()));
    }
    if (auto finished = csv.finish(); !finished) {
        return std::unexpected(std::move(finished.error()));
    }
    return m_rows;
}

Result<qint64> LibraryExport::writeFile(const QString &file)
{
    const auto saved = openExportFile(file);
    if (!saved) {
        return std::unexpected(saved.error());
    }
    auto rows = write(**saved);
    if (!rows) {
        if (rows.error().code == ErrorCode::FileNotWritable) {
            rows.error().subject = file;
        }
        return rows; // the QSaveFile is thrown away
    }
    if (!(*saved)->commit()) {
        return failure(ErrorCode::FileNotWritable, file, (*saved)->errorString());
    }
    return rows;
}

Result<void> LibraryExport::writeAnnotations(CsvWriter &csv)
{
    const auto total = annotationCount();
    if (!total) {
        return std::unexpected(total.error());
    }
    const auto unplaced = m_library.annotations().hasUnplaced(m_request.articles);
    if (!unplaced) {
        return std::unexpected(unplaced.error());
    }
    const auto status = *unplaced ? StatusColumn::Written : StatusColumn::LeftOut;
    if (auto header = csv.write(annotationCsvHeader(status)); !header) {
        return header;
    }
    Result<void> written;
    AnnotationId latest = 0;
    qint64 begun = 0;
    const auto read = m_library.annotations().forEachRow(m_request.articles, [&](const AnnotationRow &row) {
        if (row.annotation.id != latest) {
            latest = row.annotation.id;
            report(++begun, *total);
        }
        if (m_request.annotations.isEmpty() || m_request.annotations.contains(row.annotation.id)) {
            written = writeRow(csv, annotationCsvRecord(row, status));
        }
        return written.has_value();
    });
    return read ? written : read;
}

Result<void> LibraryExport::writeMentions(CsvWriter &csv)
{
    const auto chosen = articles();
    if (!chosen) {
        return std::unexpected(chosen.error());
    }
    if (auto header = csv.write(mentionCsvHeader()); !header) {
        return header;
    }
    qint64 done = 0;
    for (const auto &article : *chosen) {
        if (auto written = writeMentionsOf(csv, article); !written) {
            return written;
        }
        report(++done, chosen->size());
    }
    return {};
}

Result<void> LibraryExport::writeMentionsOf(CsvWriter &csv, const ArticleSummary &summary)
{
    const auto article = m_library.articles().article(summary.id);
    if (!article) {
        return std::unexpected(article.error());
    }
    const auto mentions = m_library.mentions().ofArticle(summary.id, article->text, MentionRepository::Rejected::Included);
    if (!mentions) {
        return std::unexpected(mentions.error());
    }
    const CodePoints codePoints(article->text);
    const auto paragraphs = paragraphsOf(article->text);
    auto paragraph = paragraphs.begin();
    MentionRow row{.article = summary};
    for (const auto &mention : *mentions) {
        // Mentions come in order: the paragraphs are walked once.
        paragraph = std::find_if(paragraph, paragraphs.end(), [&mention](TextRange range) {
            return mention.range.start <= range.end;
        });
        row.mention = mention;
        row.mention.range = codePoints.fromPositions(mention.range);
        row.text = article->text.sliced(mention.range.start, mention.range.length());
        row.paragraph = int(paragraph - paragraphs.begin()) + 1;
        if (auto written = writeRow(csv, mentionCsvRecord(row)); !written) {
            return written;
        }
    }
    return {};
}

Result<void> LibraryExport::writeArticles(CsvWriter &csv)
{
    const auto chosen = articles();
    if (!chosen) {
        return std::unexpected(chosen.error());
    }
    if (auto header = csv.write(articleCsvHeader()); !header) {
        return header;
    }
    for (const auto &article : *chosen) {
        if (auto written = writeRow(csv, articleCsvRecord(article)); !written) {
            return written;
        }
        report(m_rows, chosen->size());
    }
    return {};
}

Result<QList<ArticleSummary>> LibraryExport::articles() const
{
    if (m_request.articles.isEmpty()) {
        return oldestFirst(m_library.articles().summaries());
    }
    QList<ArticleSummary> chosen;
    for (const auto id : m_request.articles) {
        auto summary = m_library.articles().summary(id);
        if (summary) {
            chosen.append(std::move(*summary));
        } else if (summary.error().code != ErrorCode::ArticleUnknown) {
            return std::unexpected(std::move(summary.error()));
        }
    }
    return chosen;
}

Result<qint64> LibraryExport::annotationCount() const
{
    if (m_request.articles.isEmpty()) {
        return m_library.annotations().count();
    }
    return articles().transform([](const QList<ArticleSummary> &chosen) {
        return std::transform_reduce(chosen.begin(), chosen.end(), qint64(0), std::plus(), [](const ArticleSummary &article) {
            return qint64(article.annotations);
        });
    });
}

Result<void> LibraryExport::writeRow(CsvWriter &csv, const QStringList &record)
{
    if (m_stop.stop_requested()) {
        return failure(ErrorCode::Cancelled);
    }
    ++m_rows;
    return csv.write(record);
}

void LibraryExport::report(qint64 done, qint64 total) const
{
    if (m_progress && (done % reportedEvery == 0 || done == total)) {
        m_progress(done, total);
    }
}
