// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/codebookcsv.h"

#include "exchange/csvreader.h"

using namespace Qt::StringLiterals;

QStringList codebookCsvHeader()
{
    return {u"path"_s, u"colour"_s, u"shortcut"_s, u"description"_s, u"examples"_s, u"uses"_s};
}

QStringList codebookCsvRecord(const QString &path, const Tag &tag)
{
    return {path, tag.colour, tag.shortcut, tag.description, tag.examples, QString::number(tag.uses)};
}

Result<QList<CodebookEntry>> readCodebookCsv(const QByteArray &bytes)
{
    const auto records = readCsv(bytes);
    if (!records) {
        return std::unexpected(records.error());
    }
    QStringList header;
    if (!records->isEmpty()) {
        for (const auto &name : records->first()) {
            header.append(name.trimmed().toLower());
        }
    }
    const auto path = header.indexOf(u"path"_s);
    if (path < 0) {
        return failure(ErrorCode::ColumnUnknown, {}, u"path"_s, 1);
    }
    const auto cell = [&](const QStringList &record, const QString &column) {
        return record.value(header.indexOf(column)).trimmed();
    };
    QList<CodebookEntry> rows;
    for (const auto &record : std::as_const(*records).sliced(1)) {
        const auto name = record.value(path).trimmed();
        if (!name.isEmpty()) {
            rows.append({name,
                         {.colour = cell(record, u"colour"_s).toLower(),
                          .description = cell(record, u"description"_s),
                          .examples = cell(record, u"examples"_s),
                          .shortcut = cell(record, u"shortcut"_s)}});
        }
    }
    return rows;
}
