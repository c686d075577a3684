// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database.h"

#include "store/databaseerror.h"
#include "store/transaction.h"

#include <QFileInfo>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace
{
constexpr int busyTimeoutMs = 5000;
/// The longest texts are megabytes. With SQLite's usual two, each look at such a text reads all of it from the file again.
constexpr int cacheKilobytes = 16'000;
constexpr auto readSomething = "SELECT count(*) FROM sqlite_schema"_L1;

QString connectOptions(Database::Access access)
{
    const QString timeout = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeoutMs);
    return access == Database::Access::ReadWrite ? timeout : timeout + u";QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s;
}

QString databaseName(const QString &path, Database::Access access)
{
    if (access == Database::Access::ReadWrite) {
        return path;
    }
    const QString uri = u"file:"_s + QString::fromLatin1(QUrl::toPercentEncoding(path, "/"));
    switch (access) {
    case Database::Access::Immutable:
        return uri + u"?immutable=1"_s;
    case Database::Access::Unlocked:
        return uri + u"?mode=ro&vfs=unix-none"_s;
    case Database::Access::ReadOnly:
    case Database::Access::ReadWrite:
        break;
    }
    return uri + u"?mode=ro"_s;
}
}

Database::Database(const QString &path, Access access)
    : m_path(QFileInfo(path).absoluteFilePath())
    , m_access(access)
    , m_connectionName(QUuid::createUuid().toString())
    , m_connection(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connectionName))
{
    m_connection.setConnectOptions(connectOptions(access));
    m_connection.setDatabaseName(databaseName(m_path, access));
}

Database::~Database()
{
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connectionName);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access)
{
    std::unique_ptr<Database> database(new Database(path, access));
    if (!database->m_connection.open()) {
        return std::unexpected(databaseError(database->m_connection.lastError(), path));
    }
    if (const auto ready = database->setUp(); !ready) {
        return std::unexpected(ready.error());
    }
    return database;
}

QString Database::path() const
{
    return m_path;
}

bool Database::isReadOnly() const
{
    return m_access != Access::ReadWrite;
}

Result<Statement> Database::prepare(const QString &sql)
{
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    if (!query.prepare(sql)) {
        return std::unexpected(databaseError(query.lastError(), m_path));
    }
    return Statement(std::move(query), m_path);
}

Result<void> Database::requireRow(const QString &table, qint64 id, ErrorCode code)
{
    return integer(u"SELECT id FROM %1 WHERE id = ?"_s.arg(table), id).and_then([&](std::optional<qint64> found) -> Result<void> {
        if (!found) {
            return failure(code, QString::number(id));
        }
        return {};
    });
}

Result<void> Database::setUp()
{
    // In exclusive mode, what others find in shared memory is kept in our own.
    const auto mode = m_access == Access::Unlocked ? exec(u"PRAGMA locking_mode = EXCLUSIVE"_s) : Result<void>();
    // A library may come from somebody else: what its schema runs by itself must be harmless.
    return mode
        .and_then([this] {
            return isReadOnly() ? exec(readSomething) : useWriteAheadLog();
        })
        .and_then([this] {
            return exec(u"PRAGMA trusted_schema = OFF"_s);
        })
        .and_then([this] {
            return exec(u"PRAGMA foreign_keys = ON"_s);
        })
        .and_then([this] {
            return exec(u"PRAGMA synchronous = FULL"_s);
        })
        .and_then([this] {
            return exec(u"PRAGMA cache_size = -%1"_s.arg(cacheKilobytes));
        });
}

Result<void> Database::useWriteAheadLog()
{
    const auto usable = exec(u"PRAGMA journal_mode = WAL"_s)
                            .and_then([this] {
                                // Pages: 16 MB. What an import changes again and again is then copied a few times less.
                                return exec(u"PRAGMA wal_autocheckpoint = 4000"_s);
                            })
                            .and_then([this] {
                                return tryToWrite();
                            });
    // Where somebody else is writing just now, writing works.
    if (usable || usable.error().code == ErrorCode::LibraryBusy) {
        return {};
    }
    if (usable.error().code == ErrorCode::LibraryDamaged) {
        return usable;
    }
    return leaveWriteAheadLog();
}

/// SQLite opens for reading what cannot be written, and says so only when something is written.
Result<void> Database::tryToWrite()
{
    const auto rolledBack = Transaction::begin(*this);
    return rolledBack ? exec(u"PRAGMA user_version = 0"_s) : std::unexpected(rolledBack.error());
}

/// Some file systems have no shared memory, which the log needs. In exclusive mode it does without, long enough to leave it.
Result<void> Database::leaveWriteAheadLog()
{
    m_connection.close();
    if (!m_connection.open()) {
        return std::unexpected(databaseError(m_connection.lastError(), m_path));
    }
    return exec(u"PRAGMA locking_mode = EXCLUSIVE"_s)
        .and_then([this] {
            return exec(u"PRAGMA journal_mode = DELETE"_s);
        })
        .and_then([this] {
            return exec(u"PRAGMA locking_mode = NORMAL"_s);
        })
        .and_then([this] {
            return tryToWrite();
        });
}
