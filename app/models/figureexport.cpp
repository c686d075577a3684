// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/figureexport.h"

#include "core/mention.h"
#include "exchange/exportfile.h"
#include "models/figurelistmodel.h"

using namespace Qt::StringLiterals;

namespace
{
QStringList recordOf(const QModelIndex &row)
{
    const auto at = [&row](int column, int role) {
        return row.siblingAtColumn(column).data(role).toString();
    };
    return {kindWord(MentionKind(row.data(FigureListModel::KindRole).toInt())),
            at(FigureListModel::Text, Qt::DisplayRole),
            at(FigureListModel::Value, FigureListModel::ValueRole),
            flagWords(MentionFlags(row.data(FigureListModel::FlagsRole).toInt())),
            at(FigureListModel::Paragraph, Qt::DisplayRole),
            at(FigureListModel::Sentence, FigureListModel::SentenceRole)};
}

Result<void> writeRecords(QIODevice &device, const QAbstractItemModel &figures, const CsvOptions &options)
{
    CsvWriter csv(device, options);
    auto written = csv.write({u"kind"_s, u"text"_s, u"value"_s, u"flags"_s, u"paragraph"_s, u"sentence"_s});
    for (int row = 0; written && row < figures.rowCount(); ++row) {
        written = csv.write(recordOf(figures.index(row, 0)));
    }
    return written ? csv.finish() : written;
}
}

Result<qint64> exportFigures(const QString &file, const QAbstractItemModel &figures, const CsvOptions &options)
{
    const auto saved = openExportFile(file);
    if (!saved) {
        return std::unexpected(saved.error());
    }
    if (!writeRecords(**saved, figures, options) || !(*saved)->commit()) {
        return failure(ErrorCode::FileNotWritable, file, (*saved)->errorString());
    }
    return figures.rowCount();
}
