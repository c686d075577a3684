// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "store/statement.h"

#include <QList>
#include <QSqlDatabase>

#include <memory>
#include <optional>
#include <type_traits>

/// A connection to a database file. Belongs to the thread that opened it.
class Database
{
public:
    enum class Access {
        ReadWrite, ///< makes the file where it is absent
        ReadOnly,
        Immutable, ///< as ReadOnly, without locks and without what a write-ahead log beside the file holds: needs no file but this
        Unlocked ///< as ReadOnly, without locks, with that log: needs no file but the two, where none beside them can be made
    };

    /// Opens and sets the connection up. Errors: LibraryNotOpened, LibraryDamaged (not a database), LibraryBusy.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, Access access);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isReadOnly() const;

    [[nodiscard]] Result<Statement> prepare(const QString &sql);

    /// Prepares and runs one statement; its rows are read with Statement::next().
    template<typename... Values>
    [[nodiscard]] Result<Statement> query(const QString &sql, const Values &...values)
    {
        auto statement = prepare(sql);
        if (!statement) {
            return statement;
        }
        if (const auto done = statement->run(values...); !done) {
            return std::unexpected(done.error());
        }
        return statement;
    }

    /// Runs one statement whose rows, if any, do not matter.
    template<typename... Values>
    [[nodiscard]] Result<void> exec(const QString &sql, const Values &...values)
    {
        return query(sql, values...).transform([](const Statement &) { });
    }

    /// What `read(const Statement &)` makes of each row.
    template<typename Read, typename... Values>
    [[nodiscard]] auto list(const QString &sql, Read read, const Values &...values) -> Result<QList<std::invoke_result_t<Read, const Statement &>>>
    {
        auto statement = query(sql, values...);
        if (!statement) {
            return std::unexpected(statement.error());
        }
        QList<std::invoke_result_t<Read, const Statement &>> rows;
        auto more = statement->next();
        for (; more && *more; more = statement->next()) {
            rows.append(read(std::as_const(*statement)));
        }
        if (!more) {
            return std::unexpected(more.error());
        }
        return rows;
    }

    /// What `read` makes of the first row; nothing where there is none.
    template<typename Read, typename... Values>
    [[nodiscard]] auto first(const QString &sql, Read read, const Values &...values) -> Result<std::optional<std::invoke_result_t<Read, const Statement &>>>
    {
        using Row = std::optional<std::invoke_result_t<Read, const Statement &>>;
        auto statement = query(sql, values...);
        if (!statement) {
            return std::unexpected(statement.error());
        }
        return statement->next().transform([&](bool found) {
            return found ? Row(read(std::as_const(*statement))) : Row();
        });
    }

    /// The first column of the first row; nothing where there is no row.
    template<typename... Values>
    [[nodiscard]] Result<std::optional<qint64>> integer(const QString &sql, const Values &...values)
    {
        return first(
            sql,
            [](const Statement &row) {
                return row.integer(0);
            },
            values...);
    }

    /// Error: `code`, with the id as its subject, where `table` has no row `id`.
    [[nodiscard]] Result<void> requireRow(const QString &table, qint64 id, ErrorCode code);

private:
    friend class Transaction;

    Database(const QString &path, Access access);
    [[nodiscard]] Result<void> setUp();
    [[nodiscard]] Result<void> useWriteAheadLog();
    [[nodiscard]] Result<void> leaveWriteAheadLog();
    [[nodiscard]] Result<void> tryToWrite();

    QString m_path;
    Access m_access;
    QString m_connectionName;
    QSqlDatabase m_connection;
    int m_openTransactions = 0;
};
