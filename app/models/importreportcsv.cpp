// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importreportcsv.h"

#include "exchange/csvwriter.h"
#include "exchange/exportfile.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace
{
class ReportWriter
{
public:
    ReportWriter(const ImportReportWords &words, QIODevice &device)
        : m_words(words)
        , m_csv(device, {})
    {
    }

    Result<void> write(const ImportReport &report)
    {
        auto written = m_csv.write({u"file"_s, u"article_id"_s, u"title"_s, u"outcome"_s, u"cleaned"_s, u"warnings"_s});
        for (auto file = report.files.begin(); written && file != report.files.end(); ++file) {
            written = write(*file);
        }
        return written.and_then([this] {
            return m_csv.finish();
        });
    }

private:
    Result<void> write(const FileOutcome &file)
    {
        if (!file.articles) {
            return writeFailure(file.file, file.articles.error());
        }
        auto told = warnings(file.warnings);
        for (const auto &article : *file.articles) {
            QStringList cleaned;
            for (const auto step : article.cleaned) {
                cleaned.append(m_words.cleaning(step));
            }
            told += warnings(article.warnings);
            const auto outcome = article.newer ? u"newer"_s : article.existed ? u"existed"_s : u"added"_s;
            const auto written = m_csv.write({file.file, QString::number(article.id), article.title, outcome, cleaned.join(u"; "_s), told.join(u"; "_s)});
            if (!written) {
                return written;
            }
            told.clear();
        }
        for (const auto &failed : file.failures) {
            if (const auto written = writeFailure(failed.subject, failed); !written) {
                return written;
            }
        }
        return file.left == 0 ? Result<void>() : m_csv.write({file.file, QString(), QString(), u"cancelled"_s, QString(), QString::number(file.left)});
    }

    Result<void> writeFailure(const QString &file, const Error &error)
    {
        return m_csv.write({file, QString(), QString(), u"failed"_s, QString(), m_words.failure(error)});
    }

    [[nodiscard]] QStringList warnings(const QList<ImportWarning> &list) const
    {
        QStringList sentences;
        for (const auto &warning : list) {
            sentences.append(m_words.warning(warning));
        }
        return sentences;
    }

    const ImportReportWords &m_words;
    CsvWriter m_csv;
};
}

Result<void> writeImportReport(const ImportReport &report, const ImportReportWords &words, QIODevice &device)
{
    return ReportWriter(words, device).write(report);
}

Result<void> writeImportReport(const ImportReport &report, const ImportReportWords &words, const QString &file)
{
    const auto out = openExportFile(file);
    if (!out) {
        return std::unexpected(out.error());
    }
    if (auto written = writeImportReport(report, words, **out); !written) {
        auto error = written.error();
        error.subject = file;
        return std::unexpected(std::move(error));
    }
    if (!(*out)->commit()) {
        return failure(ErrorCode::FileNotWritable, file, (*out)->errorString());
    }
    return {};
}
