// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QStringConverter>
#include <QStringList>

class QIODevice;

/// The reader's choices for a CSV file. The defaults are DESIGN.md's.
struct CsvOptions {
    QChar separator = u','; ///< comma, semicolon or tab
    bool byteOrderMark = false;
    bool neutralizeFormulas = false; ///< a cell that begins with = + - @ tab or CR gets a leading apostrophe

    /// What a French Excel wants: semicolon, byte-order mark, neutralised formulas.
    [[nodiscard]] static CsvOptions forFrenchExcel();

    bool operator==(const CsvOptions &) const = default;
};

/// Writes records as RFC 4180 says: CRLF, UTF-8, fields quoted where they must be. Buffers a little; memory does not grow with
/// the number of records. Errors are FileNotWritable without a subject: the caller knows which file it is.
class CsvWriter
{
public:
    /// `device` is open for writing and outlives the writer.
    CsvWriter(QIODevice &device, CsvOptions options);

    [[nodiscard]] Result<void> write(const QStringList &record);
    /// Hands what is buffered to the device. Call it last.
    [[nodiscard]] Result<void> finish();

private:
    void appendField(QStringView field);
    void appendQuoted(QStringView field);
    void appendUtf8(QStringView text);
    [[nodiscard]] Result<void> flush();

    QIODevice &m_device;
    CsvOptions m_options;
    QStringEncoder m_encoder{QStringConverter::Utf8, QStringConverter::Flag::Stateless};
    QByteArray m_buffer;
};
