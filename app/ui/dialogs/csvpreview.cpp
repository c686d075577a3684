// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/csvpreview.h"

#include <QIODevice>

namespace
{
/// Keeps the beginning of what is written to it and refuses the rest, which ends the writer's work.
class BeginningDevice : public QIODevice
{
public:
    explicit BeginningDevice(qsizetype room)
        : m_room(room)
    {
        open(WriteOnly);
    }

    [[nodiscard]] const QByteArray &bytes() const
    {
        return m_bytes;
    }
    [[nodiscard]] bool isFull() const
    {
        return m_bytes.size() >= m_room;
    }

protected:
    qint64 readData(char *, qint64) override
    {
        return -1;
    }
    qint64 writeData(const char *data, qint64 size) override
    {
        if (isFull()) {
            return -1;
        }
        m_bytes.append(data, size);
        return size;
    }

private:
    qsizetype m_room;
    QByteArray m_bytes;
};

constexpr QChar quote = u'"';
constexpr QChar byteOrderMark(QChar::ByteOrderMark);

/// Reads one field from `position` on and leaves it behind the field. False where the text ends inside quotation marks.
bool takeField(QStringView text, QChar separator, qsizetype &position, QString &field)
{
    bool quoted = position < text.size() && text[position] == quote;
    position += quoted ? 1 : 0;
    for (; position < text.size(); ++position) {
        const auto character = text[position];
        if (quoted && character == quote) {
            if (position + 1 < text.size() && text[position + 1] == quote) {
                ++position;
            } else {
                quoted = false;
                continue;
            }
        } else if (!quoted && (character == separator || character == u'\r')) {
            return true;
        }
        field.append(character);
    }
    return !quoted;
}
}

QList<QStringList> firstCsvRecords(QStringView text, QChar separator, qsizetype most, qsizetype *length)
{
    QList<QStringList> records;
    QStringList record;
    *length = 0;
    for (qsizetype position = 0; position < text.size() && records.size() < most;) {
        QString field;
        if (!takeField(text, separator, position, field)) {
            break;
        }
        record.append(field);
        if (text.sliced(position).startsWith(QLatin1StringView("\r\n"))) {
            position += 2;
            *length = position;
            records.append(std::exchange(record, {}));
        } else {
            ++position;
        }
    }
    return records;
}

Result<CsvPreview> csvPreview(Library &library, const ExportRequest &request, int records)
{
    constexpr qsizetype mostBytes = 64 * 1024;
    BeginningDevice device(mostBytes);
    if (const auto written = LibraryExport(library, request).write(device); !written && !device.isFull()) {
        return std::unexpected(written.error());
    }
    const auto text = QString::fromUtf8(device.bytes()); // drops the mark
    CsvPreview preview;
    qsizetype length = 0;
    preview.records = firstCsvRecords(text, request.csv.separator, records + 1, &length);
    preview.raw = (request.csv.byteOrderMark ? QString(byteOrderMark) : QString()) + text.first(length);
    return preview;
}
