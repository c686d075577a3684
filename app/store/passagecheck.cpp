// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/passagecheck.h"

#include "core/codepoints.h"
#include "store/database.h"

using namespace Qt::StringLiterals;

namespace
{
/// Of what `sql` says: 1 or 0, or nothing where the article is not there.
template<typename... Values>
Result<void> requireTrue(Database &database, const QString &sql, ArticleId article, const QString &subject, const Values &...values)
{
    return database.integer(sql, values..., article).and_then([&](std::optional<qint64> stands) -> Result<void> {
        if (!stands) {
            return failure(ErrorCode::ArticleUnknown, QString::number(article));
        }
        return *stands != 0 ? Result<void>() : failure(ErrorCode::RangeInvalid, subject);
    });
}
}

Result<TextRange> storedRange(TextRange range, const CodePoints &points)
{
    const auto stored = points.fromPositions(range);
    if (range.isEmpty() || points.toPositions(stored) != range) {
        return failure(ErrorCode::RangeInvalid, u"%1-%2"_s.arg(range.start).arg(range.end));
    }
    return stored;
}

Result<void> requireQuote(Database &database, ArticleId article, TextRange range, const QString &quote)
{
    // SQLite's substr counts code points, as the range does.
    return requireTrue(database,
                       u"SELECT substr(text, ?, ?) = ? FROM article_text WHERE article = ?"_s,
                       article,
                       quote,
                       qint64(range.start) + 1,
                       qint64(range.length()),
                       quote);
}

Result<void> requireText(Database &database, ArticleId article, QStringView text)
{
    return requireTrue(database, u"SELECT text = ? FROM article_text WHERE article = ?"_s, article, QString::number(article), text.toString());
}
