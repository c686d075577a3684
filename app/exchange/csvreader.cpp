// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csvreader.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace
{
/// As the byte-order mark says, which goes; else as UTF-8; what is none was saved by an Excel of Western Europe.
QString decoded(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8), QStringConverter::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    if (!decoder.hasError()) {
        return text;
    }
    QStringDecoder western("windows-1252");
    return western.isValid() ? QString(western.decode(bytes)) : QString::fromLatin1(bytes);
}

bool endsLine(QChar character)
{
    return character == u'\n' || character == u'\r';
}

QChar separatorOf(QStringView text)
{
    constexpr std::array separators{u',', u';', u'\t'};
    std::array<int, separators.size()> counts{};
    bool quoted = false;
    for (const QChar character : text) {
        if (character == u'"') {
            quoted = !quoted;
        } else if (!quoted && endsLine(character)) {
            break;
        } else if (const auto found = std::ranges::find(separators, character.unicode()); !quoted && found != separators.end()) {
            ++counts[std::size_t(found - separators.begin())];
        }
    }
    return separators[std::size_t(std::ranges::max_element(counts) - counts.begin())];
}

class CsvReader
{
public:
    explicit CsvReader(QStringView text)
        : m_text(text)
        , m_separator(separatorOf(text))
    {
    }

    Result<QList<QStringList>> read()
    {
        QList<QStringList> records;
        while (m_position < m_text.size()) {
            auto record = readRecord();
            if (!record) {
                return std::unexpected(record.error());
            }
            if (record->size() > 1 || !record->first().isEmpty()) {
                records.append(*record);
            }
        }
        return records;
    }

private:
    Result<QStringList> readRecord()
    {
        QStringList record;
        for (;;) {
            auto field = isAt(u'"') ? readQuoted() : Result<QString>(readPlain());
            if (!field) {
                return std::unexpected(field.error());
            }
            record.append(*field);
            if (!isAt(m_separator)) {
                break;
            }
            ++m_position;
        }
        if (isAt(u'\r')) {
            ++m_position;
            m_line += isAt(u'\n') ? 0 : 1;
        }
        if (isAt(u'\n')) {
            ++m_position;
            ++m_line;
        }
        return record;
    }

    QString readPlain()
    {
        const auto start = m_position;
        while (m_position < m_text.size() && m_text[m_position] != m_separator && !endsLine(m_text[m_position])) {
            ++m_position;
        }
        return m_text.sliced(start, m_position - start).toString();
    }

    Result<QString> readQuoted()
    {
        const int begun = m_line;
        QString field;
        for (++m_position; m_position < m_text.size(); ++m_position) {
            const auto character = m_text[m_position];
            if (character == u'"') {
                ++m_position;
                if (!isAt(u'"')) {
                    return field + readPlain(); // what some programs leave behind the quotes
                }
            }
            m_line += character == u'\n' ? 1 : 0;
            field.append(character);
        }
        return failure(ErrorCode::FormatBroken, {}, {}, begun);
    }

    [[nodiscard]] bool isAt(QChar character) const
    {
        return m_position < m_text.size() && m_text[m_position] == character;
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_position = 0;
    int m_line = 1;
};
}

Result<QList<QStringList>> readCsv(const QByteArray &bytes)
{
    return CsvReader(decoded(bytes)).read();
}
