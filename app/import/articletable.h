// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/formatreader.h"
#include "import/tablecolumns.h"

#include <QList>
#include <QString>
#include <QStringList>

/// A table with an article a row, before it is known which column holds what.
struct ArticleTable {
    struct Row {
        QStringList cells; ///< as many as there are columns, or fewer
        int line = 0; ///< in the file, from 1
        QByteArray original;
    };

    QStringList columns; ///< their names
    QList<Row> rows;
    QString encoding;
};

/// Which column holds what, by its name in French or English (« titre », "headline", « Corps du texte »); the text, where no name
/// tells, is the column with the longest cells.
[[nodiscard]] TableColumns guessedColumns(const ArticleTable &table);

/// The table of a CSV or JSON file, for a person to choose its columns: at most `most` rows of it. Error: FormatUnknown for other
/// files, FormatBroken where there is no table in it.
[[nodiscard]] Result<ArticleTable> articleTableOf(const SourceFile &file, qsizetype most);

/// The head of such a file on disk: `most` rows of its first megabyte. Errors as above; FileUnreadable.
[[nodiscard]] Result<ArticleTable> tablePreviewOf(const QString &file, qsizetype most);

/// True for names of files that articleTableOf() reads.
[[nodiscard]] bool isTableName(const QString &fileName);

/// Comma-separated values and their like: an article a row. A row without text is a failure with its line. Errors: ColumnUnknown,
/// with the column as detail, where one that was chosen is not there; FileTooLarge for more than mostRows. What was not chosen is
/// guessed.
[[nodiscard]] FormatReader csvReader();

/// The same of JSON with an object a line (JSON Lines), or a list of objects. Keys within keys are joined by points; lists by commas.
[[nodiscard]] FormatReader jsonReader();
