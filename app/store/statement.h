// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QSqlQuery>
#include <QVariant>

#include <optional>

/// A prepared statement; made by Database::prepare. Rows are read forward only, so that memory does not grow with their number.
class Statement
{
public:
    /// Binds `values` to the statement's question marks, in order, and runs it. Can be called again.
    template<typename... Values>
    [[nodiscard]] Result<void> run(const Values &...values)
    {
        return run(QVariantList{bindable(values)...});
    }

    /// The same where their number is not known before; strings are storable() and not null.
    [[nodiscard]] Result<void> run(const QVariantList &values);

    /// Moves to the next row: false after the last.
    [[nodiscard]] Result<bool> next();

    // Columns of the row, from 0.
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;

    /// The id of the row that was inserted.
    [[nodiscard]] qint64 insertedId() const;
    /// How many rows were changed.
    [[nodiscard]] int changedRows() const;

private:
    friend class Database;
    Statement(QSqlQuery query, QString subject);

    [[nodiscard]] static QVariant bindable(qint64 value);
    [[nodiscard]] static QVariant bindable(int value);
    [[nodiscard]] static QVariant bindable(double value);
    [[nodiscard]] static QVariant bindable(const QString &value);
    [[nodiscard]] static QVariant bindable(const QByteArray &value);
    [[nodiscard]] static QVariant bindable(std::optional<qint64> value);

    QSqlQuery m_query;
    QString m_subject;
};

/// `text` as the database keeps it: U+FFFD for NUL, at which SQLite's functions stop, and for half a surrogate pair, which it
/// would join with whatever follows. As many code points as before.
[[nodiscard]] QString storable(const QString &text);
