// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/library.h"

#include "store/annotationrepository.h"
#include "store/articlerepository.h"
#include "store/backup.h"
#include "store/check.h"
#include "store/collectionrepository.h"
#include "store/database.h"
#include "store/decisionrepository.h"
#include "store/likenessrepository.h"
#include "store/mentionrepository.h"
#include "store/migrations.h"
#include "store/searchrepository.h"
#include "store/tagrepository.h"
#include "store/versionrepository.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace
{
constexpr int keptSteps = 1000;
constexpr qint64 smallestDatabase = 512; // one page of SQLite's smallest size; it takes a shorter file for a new one

bool isWritable(const QFileInfo &file)
{
    // The log and the shared memory stand beside the file.
    return file.isWritable() && QFileInfo(file.absolutePath()).isWritable();
}

bool hasLog(const QString &path)
{
    return QFileInfo(path + u"-wal"_s).size() > 0;
}

Result<std::unique_ptr<Database>> openForReading(const QString &path)
{
    auto database = Database::open(path, Database::Access::ReadOnly);
    if (database) {
        return database;
    }
    // Where the folder cannot be written, or the disk is full, the shared memory that a log needs cannot be made. SQLite says so in
    // several ways.
    const auto code = database.error().code;
    const bool folderRefused = code == ErrorCode::LibraryNotOpened || code == ErrorCode::LibraryReadOnly || code == ErrorCode::DatabaseFailed;
    if (!folderRefused) {
        return database;
    }
    return Database::open(path, hasLog(path) ? Database::Access::Unlocked : Database::Access::Immutable);
}

/// A connection that leaves no trace, unless a log beside the file has to be read too.
Result<std::unique_ptr<Database>> openToLook(const QString &path)
{
    return hasLog(path) ? openForReading(path) : Database::open(path, Database::Access::Immutable);
}

Result<std::unique_ptr<Database>> openForWriting(const QString &path)
{
    auto database = Database::open(path, Database::Access::ReadWrite);
    if (!database) {
        return database;
    }
    return Migrations().run(**database).transform([&] {
        return *std::move(database);
    });
}

/// For writing where that is wanted and possible, else for reading; an older schema is migrated before it is read.
Result<std::unique_ptr<Database>> openExisting(const QString &path, Library::Access access, int version)
{
    const bool toWrite = access == Library::Access::ReadWrite;
    bool isOlder = version < Migrations().latest();
    if ((toWrite || isOlder) && isWritable(QFileInfo(path))) {
        auto database = openForWriting(path);
        // A mounted file system may know better than the permissions.
        const bool isRefused = !database && database.error().code == ErrorCode::LibraryReadOnly;
        if (!isRefused && (toWrite || !database)) {
            return database;
        }
        isOlder = isOlder && isRefused;
    }
    if (isOlder) {
        return failure(ErrorCode::LibraryMigrationFailed, path, u"schema %1 of a library that cannot be written"_s.arg(version));
    }
    return openForReading(path);
}

Result<std::unique_ptr<Database>> openDatabase(const QString &path, Library::Access access)
{
    const QFileInfo file(path);
    const bool exists = file.isFile() && file.size() > 0;
    if (!exists && (access == Library::Access::ReadOnly || (file.exists() && !file.isFile()))) {
        return failure(ErrorCode::LibraryNotOpened, path);
    }
    if (!exists) {
        return openForWriting(path);
    }
    if (file.size() < smallestDatabase) {
        return failure(ErrorCode::LibraryDamaged, path, u"too short"_s);
    }
    const auto version = openToLook(path).and_then([](const std::unique_ptr<Database> &database) {
        return Migrations().versionOf(*database);
    });
    if (!version) {
        return std::unexpected(version.error());
    }
    return openExisting(path, access, *version);
}
}

struct Library::Parts {
    explicit Parts(std::unique_ptr<Database> opened)
        : database(std::move(opened))
    {
    }

    std::unique_ptr<Database> database;
    History history{*database};
    VersionRepository versions{*database, history};
    ArticleRepository articles{*database, history, versions};
    AnnotationRepository annotations{*database, history};
    TagRepository tags{*database, history};
    DecisionRepository decisions{*database, history};
    MentionRepository mentions{*database, decisions};
    CollectionRepository collections{*database, history};
    LikenessRepository likeness{*database, history, articles};
    SearchRepository search{*database};
};

Library::Library(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

Library::~Library() = default;

Result<std::unique_ptr<Library>> Library::open(const QString &path, Access access)
{
    auto database = openDatabase(path, access);
    if (!database) {
        return std::unexpected(database.error());
    }
    std::unique_ptr<Library> library(new Library(std::make_unique<Parts>(*std::move(database))));
    if (!library->isReadOnly()) {
        if (const auto pruned = library->history().prune(keptSteps); !pruned) {
            return std::unexpected(pruned.error());
        }
    }
    return library;
}

QString Library::path() const
{
    return m_parts->database->path();
}

bool Library::isReadOnly() const
{
    return m_parts->database->isReadOnly();
}

Result<qint64> Library::outsideVersion()
{
    return m_parts->database->integer(u"PRAGMA data_version"_s).transform([](std::optional<qint64> version) {
        return version.value_or(0);
    });
}

ArticleRepository &Library::articles()
{
    return m_parts->articles;
}

AnnotationRepository &Library::annotations()
{
    return m_parts->annotations;
}

TagRepository &Library::tags()
{
    return m_parts->tags;
}

MentionRepository &Library::mentions()
{
    return m_parts->mentions;
}

DecisionRepository &Library::decisions()
{
    return m_parts->decisions;
}

CollectionRepository &Library::collections()
{
    return m_parts->collections;
}

LikenessRepository &Library::likeness()
{
    return m_parts->likeness;
}

SearchRepository &Library::search()
{
    return m_parts->search;
}

VersionRepository &Library::versions()
{
    return m_parts->versions;
}

History &Library::history()
{
    return m_parts->history;
}

Result<QStringList> Library::check()
{
    return checkLibrary(*m_parts->database);
}

Result<bool> Library::repairIndex()
{
    return ::repairIndex(*m_parts->database);
}

Result<void> Library::backup(const QString &file)
{
    return backUp(*m_parts->database, file);
}
