// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "store/history.h"

#include <QString>

#include <memory>

class AnnotationRepository;
class ArticleRepository;
class CollectionRepository;
class Database;
class DecisionRepository;
class LikenessRepository;
class MentionRepository;
class SearchRepository;
class TagRepository;
class VersionRepository;

/// One library file, opened on one connection. Belongs to the thread that opened it; other threads open their own, and exactly
/// one of a process writes (see LibraryWorker).
class Library
{
public:
    enum class Access {
        ReadWrite,
        ReadOnly
    };

    /// Opens the file, makes it where it is absent (ReadWrite only), migrates an older schema (whatever the access) after copying the
    /// file to `<file>.backup-v<N>`. A file that cannot be written is opened for reading: see isReadOnly(). Errors: LibraryTooNew (the
    /// file's bytes are untouched), LibraryDamaged, LibraryNotOpened, LibraryMigrationFailed, LibraryBusy.
    [[nodiscard]] static Result<std::unique_ptr<Library>> open(const QString &path, Access access = Access::ReadWrite);
    ~Library();
    Library(const Library &) = delete;
    Library &operator=(const Library &) = delete;

    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isReadOnly() const;

    /// Another value than before where another connection has committed since (PRAGMA data_version); a process other than ours
    /// where it is the writer's connection that asks. Cheap enough to ask every second.
    [[nodiscard]] Result<qint64> outsideVersion();

    [[nodiscard]] ArticleRepository &articles();
    [[nodiscard]] AnnotationRepository &annotations();
    [[nodiscard]] TagRepository &tags();
    [[nodiscard]] MentionRepository &mentions();
    [[nodiscard]] DecisionRepository &decisions();
    [[nodiscard]] CollectionRepository &collections();
    [[nodiscard]] LikenessRepository &likeness();
    [[nodiscard]] SearchRepository &search();
    [[nodiscard]] VersionRepository &versions();
    [[nodiscard]] History &history();

    /// SQLite's integrity and foreign-key checks and our own (every annotation's quote stands where it says, the index agrees
    /// with the texts). One untranslated line for each finding; empty where all is well. O(library).
    [[nodiscard]] Result<QStringList> check();
    /// Makes the full-text index anew where it does not agree with the texts; whether it did. O(library).
    [[nodiscard]] Result<bool> repairIndex();
    /// A consistent copy while others read and write (VACUUM INTO). `file` must not exist.
    [[nodiscard]] Result<void> backup(const QString &file);

private:
    struct Parts;

    explicit Library(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
};
