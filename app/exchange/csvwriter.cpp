// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csvwriter.h"

#include <QIODevice>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype flushedAt = 64 * 1024;
constexpr QChar quote = u'"';

bool looksLikeFormula(QStringView field)
{
    return !field.isEmpty() && u"=+-@\t\r"_s.contains(field.front());
}

bool needsQuotes(QStringView field, QChar separator)
{
    const auto special = [separator](QChar c) {
        return c == separator || c == quote || c == u'\n' || c == u'\r';
    };
    return std::ranges::any_of(field, special);
}
}

CsvOptions CsvOptions::forFrenchExcel()
{
    return {.separator = u';', .byteOrderMark = true, .neutralizeFormulas = true};
}

CsvWriter::CsvWriter(QIODevice &device, CsvOptions options)
    : m_device(device)
    , m_options(options)
{
    m_buffer.reserve(flushedAt + flushedAt / 4);
    if (m_options.byteOrderMark) {
        appendUtf8(u"\uFEFF");
    }
}

Result<void> CsvWriter::write(const QStringList &record)
{
    for (qsizetype i = 0; i < record.size(); ++i) {
        if (i > 0) {
            appendUtf8(QStringView(&m_options.separator, 1));
        }
        appendField(record[i]);
    }
    if (record.size() == 1 && record.front().isEmpty()) {
        appendQuoted({}); // an empty line would be no record
    }
    m_buffer += "\r\n"_ba;
    return m_buffer.size() < flushedAt ? Result<void>() : flush();
}

Result<void> CsvWriter::finish()
{
    return flush();
}

void CsvWriter::appendField(QStringView field)
{
    const bool neutralized = m_options.neutralizeFormulas && looksLikeFormula(field);
    const bool quoted = needsQuotes(field, m_options.separator);
    if (!neutralized && !quoted) {
        appendUtf8(field);
        return;
    }
    const QString cell = neutralized ? u'\'' + field.toString() : field.toString();
    if (quoted) {
        appendQuoted(cell);
    } else {
        appendUtf8(cell);
    }
}

void CsvWriter::appendQuoted(QStringView field)
{
    m_buffer += '"';
    for (;;) {
        const auto next = field.indexOf(quote);
        if (next < 0) {
            break;
        }
        appendUtf8(field.first(next + 1));
        m_buffer += '"';
        field = field.sliced(next + 1);
    }
    appendUtf8(field);
    m_buffer += '"';
}

void CsvWriter::appendUtf8(QStringView text)
{
    const auto before = m_buffer.size();
    m_buffer.resizeForOverwrite(before + m_encoder.requiredSpace(text.size()));
    const char *end = m_encoder.appendToBuffer(m_buffer.data() + before, text);
    m_buffer.resize(end - m_buffer.constData());
}

Result<void> CsvWriter::flush()
{
    if (m_device.write(m_buffer) != m_buffer.size()) {
        return failure(ErrorCode::FileNotWritable, {}, m_device.errorString());
    }
    m_buffer.resize(0); // keeps its memory
    return {};
}
