// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/delimitedtext.h"

#include "import/bounds.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace
{
bool isBlank(const DelimitedRecord &record)
{
    return record.cells.size() == 1 && record.cells.first().trimmed().isEmpty();
}
}

DelimitedRecords::DelimitedRecords(QStringView text, QChar separator)
    : m_text(text)
    , m_separator(separator)
{
}

std::optional<DelimitedRecord> DelimitedRecords::next()
{
    while (!atEnd()) {
        if (auto found = record(); !isBlank(found)) {
            return found;
        }
    }
    return {};
}

bool DelimitedRecords::atEnd() const
{
    return m_at >= m_text.size();
}

DelimitedRecord DelimitedRecords::record()
{
    DelimitedRecord record{.cells = {}, .line = m_line, .source = {}};
    const auto start = m_at;
    auto end = m_at;
    do {
        auto value = cell();
        if (record.cells.size() <= mostColumns) {
            record.cells.append(std::move(value));
        }
        end = m_at;
    } while (takesSeparator());
    takeLineEnd();
    record.source = m_text.sliced(start, end - start);
    return record;
}

QString DelimitedRecords::cell()
{
    return !atEnd() && m_text[m_at] == u'"' ? quotedCell() : plainCell();
}

QString DelimitedRecords::plainCell()
{
    const auto start = m_at;
    while (!atEnd() && m_text[m_at] != m_separator && m_text[m_at] != u'\n' && m_text[m_at] != u'\r') {
        ++m_at;
    }
    return m_text.sliced(start, m_at - start).toString();
}

// Two quotation marks are one; what stands behind the closing one belongs to the cell all the same.
QString DelimitedRecords::quotedCell()
{
    QString value;
    for (++m_at; !atEnd(); ++m_at) {
        const auto c = m_text[m_at];
        if (c == u'"') {
            if (m_at + 1 >= m_text.size() || m_text[m_at + 1] != u'"') {
                ++m_at;
                break;
            }
            ++m_at;
        }
        m_line += c == u'\n';
        value += c;
    }
    return value + plainCell();
}

bool DelimitedRecords::takesSeparator()
{
    const bool takes = !atEnd() && m_text[m_at] == m_separator;
    m_at += takes;
    return takes;
}

void DelimitedRecords::takeLineEnd()
{
    if (!atEnd() && m_text[m_at] == u'\r') {
        ++m_at;
        if (atEnd() || m_text[m_at] != u'\n') {
            ++m_line;
            return;
        }
    }
    if (!atEnd() && m_text[m_at] == u'\n') {
        ++m_at;
        ++m_line;
    }
}

QChar separatorOf(QStringView text)
{
    constexpr qsizetype recordsThatTell = 20;
    constexpr qsizetype charactersThatTell = 1 << 20;
    constexpr std::array separators{u',', u';', u'\t', u'|'};
    const auto head = text.first(std::min(charactersThatTell, text.size()));
    // Records that agree with the first count most, then the number of cells.
    return std::ranges::max(separators, {}, [head](char16_t separator) {
        const auto records = recordsOf(head, separator, recordsThatTell);
        const auto cells = records.isEmpty() ? 0 : records.first().cells.size();
        const auto agreeing = std::ranges::count_if(records, [cells](const DelimitedRecord &record) {
            return record.cells.size() == cells;
        });
        return cells < 2 ? std::pair<qsizetype, qsizetype>() : std::pair<qsizetype, qsizetype>(agreeing, cells);
    });
}

QList<DelimitedRecord> recordsOf(QStringView text, QChar separator, qsizetype most)
{
    QList<DelimitedRecord> found;
    DelimitedRecords records(text, separator);
    while (found.size() != most) {
        auto record = records.next();
        if (!record) {
            break;
        }
        found.append(*std::move(record));
    }
    return found;
}
