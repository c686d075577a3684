// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/mentionwriter.h"

#include "core/codepoints.h"
#include "store/database.h"

using namespace Qt::StringLiterals;

MentionWriter::MentionWriter(Statement insert)
    : m_insert(std::move(insert))
{
}

Result<MentionWriter> MentionWriter::prepare(Database &database)
{
    return database
        .prepare(
            u"INSERT INTO mention (article, range_start, range_end, kind, value, flags, confidence, entity, origin, text)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .transform([](Statement insert) {
            return MentionWriter(std::move(insert));
        });
}

Result<void> MentionWriter::write(ArticleId article, QStringView text, const QList<Mention> &mentions)
{
    const CodePoints points(text);
    const TextRange whole{0, text.size()};
    for (const auto &mention : mentions) {
        if (mention.range.isEmpty() || !whole.contains(mention.range)) {
            return failure(ErrorCode::RangeInvalid, QString::number(article));
        }
        const auto range = points.fromPositions(mention.range);
        const auto quote = text.sliced(mention.range.start, mention.range.length()).toString();
        const auto written = m_insert.run(article,
                                          qint64(range.start),
                                          qint64(range.end),
                                          QString(kindWord(mention.kind)),
                                          mention.value,
                                          flagWords(mention.flags),
                                          mention.confidence,
                                          mention.entity,
                                          QString(originWord(mention.origin)),
                                          quote);
        if (!written) {
            return written;
        }
    }
    return {};
}
