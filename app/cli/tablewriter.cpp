// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/tablewriter.h"

#include "cli/console.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace
{
QString tsvCell(const QJsonValue &cell)
{
    auto text = cell.toVariant().toString();
    for (auto &c : text) {
        if (c == u'\t' || c == u'\n' || c == u'\r') {
            c = u' ';
        }
    }
    return text;
}
}

std::optional<TableWriter::Format> TableWriter::formatNamed(QStringView name)
{
    if (name == "tsv"_L1) {
        return Format::Tsv;
    }
    if (name == "json"_L1) {
        return Format::Json;
    }
    if (name == "jsonl"_L1) {
        return Format::JsonLines;
    }
    return std::nullopt;
}

TableWriter::TableWriter(Console &console, Format format, QStringList columns)
    : m_console(console)
    , m_format(format)
    , m_columns(std::move(columns))
{
}

void TableWriter::writeHeader()
{
    if (m_format == Format::Tsv) {
        m_console.writeLine(m_columns.join(u'\t'));
    }
}

void TableWriter::writeRow(const QList<QJsonValue> &cells)
{
    Q_ASSERT(cells.size() == m_columns.size());
    switch (m_format) {
    case Format::Tsv:
        writeTsv(cells);
        break;
    case Format::Json:
        m_console.write((m_empty ? "[\n"_ba : ",\n"_ba) + object(cells));
        break;
    case Format::JsonLines:
        m_console.write(object(cells) + '\n');
        break;
    }
    m_empty = false;
}

void TableWriter::finish()
{
    if (m_format == Format::Json) {
        m_console.write(m_empty ? "[]\n"_ba : "\n]\n"_ba);
    }
}

void TableWriter::writeTsv(const QList<QJsonValue> &cells)
{
    QStringList texts;
    texts.reserve(cells.size());
    for (const auto &cell : cells) {
        texts.append(tsvCell(cell));
    }
    m_console.writeLine(texts.join(u'\t'));
}

QByteArray TableWriter::object(const QList<QJsonValue> &cells) const
{
    QJsonObject object;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        object.insert(m_columns[i], cells[i]);
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}
