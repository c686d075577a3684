// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/migrations.h"

#include "store/backup.h"
#include "store/database.h"
#include "store/historytriggers.h"
#include "store/transaction.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace
{
constexpr auto marker = "-- next statement\n"_L1;
constexpr qint64 applicationId = 0x4D4E434C; // "MNCL", as the first script sets it

Result<qint64> pragma(Database &database, QLatin1StringView name)
{
    return database.integer(u"PRAGMA "_s + name).transform([](std::optional<qint64> value) {
        return value.value_or(0);
    });
}

Result<QStringList> statementsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::LibraryMigrationFailed, path, file.errorString());
    }
    return QString::fromUtf8(file.readAll()).split(marker);
}

Error asMigrationFailure(const Database &database, Error error)
{
    if (error.code == ErrorCode::LibraryBusy || error.code == ErrorCode::LibraryReadOnly || error.code == ErrorCode::LibraryTooNew) {
        return error;
    }
    return {ErrorCode::LibraryMigrationFailed, database.path(), error.detail};
}

Result<void> requireForeignKeys(Database &database)
{
    return database.query(u"PRAGMA foreign_key_check"_s)
        .and_then([](Statement violations) {
            return violations.next();
        })
        .and_then([&](bool violated) -> Result<void> {
            if (violated) {
                return failure(ErrorCode::LibraryMigrationFailed, database.path(), u"foreign keys"_s);
            }
            return {};
        });
}
}

Migrations::Migrations(const QString &folder)
{
    const auto scripts = QDir(folder).entryInfoList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const auto &script : scripts) {
        m_scripts.append(script.filePath());
    }
}

int Migrations::latest() const
{
    return int(m_scripts.size());
}

Result<int> Migrations::versionOf(Database &database) const
{
    const auto application = pragma(database, "application_id"_L1);
    const auto version = pragma(database, "user_version"_L1);
    const auto objects = database.integer(u"SELECT count(*) FROM sqlite_schema"_s);
    if (!application || !version || !objects) {
        return std::unexpected(!application ? application.error() : !version ? version.error() : objects.error());
    }
    const bool isNew = *objects == 0 && *version == 0;
    if (!isNew && *application != applicationId) {
        return failure(ErrorCode::LibraryDamaged, database.path(), u"another program's database"_s);
    }
    if (*version > latest()) {
        return failure(ErrorCode::LibraryTooNew, database.path(), u"schema %1, known up to %2"_s.arg(*version).arg(latest()));
    }
    return int(*version);
}

Result<void> Migrations::run(Database &database) const
{
    const auto version = versionOf(database);
    if (!version) {
        return std::unexpected(version.error());
    }
    if (*version == latest()) {
        return {};
    }
    if (*version > 0) {
        if (const auto kept = backUp(database, freeBackupName(database.path() + u".backup-v%1"_s.arg(*version))); !kept) {
            return std::unexpected(asMigrationFailure(database, kept.error()));
        }
    }
    // A script may rebuild a table that others refer to; what it leaves is checked before it is committed.
    auto done = database.exec(u"PRAGMA foreign_keys = OFF"_s);
    for (int next = *version + 1; done && next <= latest(); ++next) {
        done = runScript(database, next);
    }
    if (!done) {
        return std::unexpected(asMigrationFailure(database, done.error()));
    }
    return database.exec(u"PRAGMA foreign_keys = ON"_s);
}

Result<void> Migrations::runScript(Database &database, int version) const
{
    auto transaction = Transaction::begin(database);
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    // Another process may have migrated the file while we waited for it.
    const auto present = versionOf(database);
    if (!present || *present >= version) {
        return present.transform([](int) { });
    }
    const auto statements = statementsOf(m_scripts[version - 1]);
    if (!statements) {
        return std::unexpected(statements.error());
    }
    auto done = dropHistoryTriggers(database);
    for (auto statement = statements->begin(); done && statement != statements->end(); ++statement) {
        done = database.exec(*statement);
    }
    return done
        .and_then([&] {
            return createHistoryTriggers(database);
        })
        .and_then([&] {
            return requireForeignKeys(database);
        })
        .and_then([&] {
            return database.exec(u"PRAGMA user_version = %1"_s.arg(version));
        })
        .and_then([&] {
            return transaction->commit();
        });
}
