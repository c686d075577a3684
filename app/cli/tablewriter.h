// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

class Console;

/// Rows of a verb's results in one of the forms that scripts read.
class TableWriter
{
public:
    enum class Format {
        Tsv, ///< tabs and line ends in a cell become spaces
        Json, ///< an array of objects
        JsonLines ///< an object a line
    };
    [[nodiscard]] static std::optional<Format> formatNamed(QStringView name);

    TableWriter(Console &console, Format format, QStringList columns);

    /// The names of the columns, as a row of TSV; nothing in the other forms, whose objects name them.
    void writeHeader();
    /// One cell a column.
    void writeRow(const QList<QJsonValue> &cells);
    /// Closes the array. Call it last.
    void finish();

private:
    void writeTsv(const QList<QJsonValue> &cells);
    [[nodiscard]] QByteArray object(const QList<QJsonValue> &cells) const;

    Console &m_console;
    Format m_format;
    QStringList m_columns;
    bool m_empty = true;
};
