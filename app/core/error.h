// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <expected>

/// What went wrong, untranslated. `ui` and `cli` turn the code into a sentence that names the subject and says what to do.
enum class ErrorCode {
    // files
    FileNotFound,
    FileUnreadable,
    FileEmpty,
    FileBinary,
    FileTooLarge,
    FileProtected,
    FileScanned,
    ArchiveUnsafe,
    FileNotWritable,
    FormatUnknown,
    FormatBroken,
    // the library
    LibraryNotOpened,
    LibraryTooNew,
    LibraryReadOnly,
    LibraryBusy,
    LibraryDamaged,
    LibraryMigrationFailed,
    DatabaseFailed,
    // what was asked for
    ArticleUnknown,
    AnnotationUnknown,
    TagUnknown,
    TagExists,
    TagInvalid,
    CollectionUnknown,
    CollectionExists,
    CollectionInvalid,
    QuoteNotFound,
    RangeInvalid,
    QueryInvalid,
    LanguageUnknown,
    ColumnUnknown,
    DefinitionInvalid,
    NothingToUndo,
    NothingToRedo,
    Cancelled,
};

struct Error {
    ErrorCode code = ErrorCode::DatabaseFailed;
    QString subject; ///< the file, article id, tag path or query that it is about
    QString detail; ///< what the library below said, untranslated; may be empty
    int line = 0; ///< line of a text file, from 1; 0 where there is none

    bool operator==(const Error &) const = default;
};

template<typename T>
using Result = std::expected<T, Error>;

[[nodiscard]] inline std::unexpected<Error> failure(ErrorCode code, QString subject = {}, QString detail = {}, int line = 0)
{
    return std::unexpected(Error{code, std::move(subject), std::move(detail), line});
}
