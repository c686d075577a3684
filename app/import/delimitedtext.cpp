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
class RecordParser
{
public:
    RecordParser(QStringView text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    {
    }

    [[nodiscard]] bool atEnd() const
    {
        return m_at >= m_text.size();
    }

    DelimitedRecord next()
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

private:
    QString cell()
    {
        return !atEnd() && m_text[m_at] == u'"' ? quotedCell() : plainCell();
    }

    QString plainCell()
    {
        const auto start = m_at;
        while (!atEnd() && m_text[m_at] != m_separator && m_text[m_at] != u'\n' && m_text[m_at] != u'\r') {
            ++m_at;
        }
        return m_text.sliced(start, m_at - start).toString();
    }

    // Two quotation marks are one; what stands behind the closing one belongs to the cell all the same.
    QString quotedCell()
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

    bool takesSeparator()
    {
        const bool takes = !atEnd() && m_text[m_at] == m_separator;
        m_at += takes;
        return takes;
    }

    void takeLineEnd()
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

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
};

bool isBlank(const DelimitedRecord &record)
{
    return record.cells.size() == 1 && record.cells.first().trimmed().isEmpty();
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
    QList<DelimitedRecord> records;
    RecordParser parser(text, separator);
    while (!parser.atEnd() && records.size() != most) {
        auto record = parser.next();
        if (!isBlank(record)) {
            records.append(std::move(record));
        }
    }
    return records;
}
