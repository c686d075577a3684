// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

/// One record of a text of separated values.
struct DelimitedRecord {
    QStringList cells;
    int line = 0; ///< where it begins, from 1
    QStringView source; ///< as it stands in the text

    bool operator==(const DelimitedRecord &) const = default;
};

/// The records of a text one after the other, as RFC 4180 has them, whatever ends their lines; a quotation mark that never closes
/// ends with the text. Blank lines are left out, and cells behind more than mostColumns. O(n) for all.
class DelimitedRecords
{
public:
    /// Keeps a view of `text`.
    DelimitedRecords(QStringView text, QChar separator);

    /// Nothing after the last.
    [[nodiscard]] std::optional<DelimitedRecord> next();

private:
    [[nodiscard]] bool atEnd() const;
    [[nodiscard]] DelimitedRecord record();
    [[nodiscard]] QString cell();
    [[nodiscard]] QString plainCell();
    [[nodiscard]] QString quotedCell();
    [[nodiscard]] bool takesSeparator();
    void takeLineEnd();

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
};

/// Comma, semicolon, tab or bar: the one by which the first records have the same number of cells, and the most; a comma where
/// none does. Quoted cells may hold it.
[[nodiscard]] QChar separatorOf(QStringView text);

/// The first records, at most `most`; < 0: all.
[[nodiscard]] QList<DelimitedRecord> recordsOf(QStringView text, QChar separator, qsizetype most = -1);
