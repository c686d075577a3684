// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QStringList>

class Database;

/// Brings a library file to this program's schema, script by script.
class Migrations
{
public:
    /// `folder` holds the scripts, NNNN_what.sql from 0001 on without a gap; a line "-- next statement" stands between statements.
    explicit Migrations(const QString &folder = QStringLiteral(":/sql"));

    /// The schema after the last script.
    [[nodiscard]] int latest() const;

    /// The file's schema; 0 where it holds nothing yet. Errors: LibraryTooNew, LibraryDamaged (a database, but not a library).
    [[nodiscard]] Result<int> versionOf(Database &database) const;

    /// Runs what is missing, each script and its version in one transaction. An older file is copied to `<file>.backup-v<N>`
    /// first (`<file>.backup-v<N>-2` and so on where that exists). Errors: those of versionOf, LibraryBusy,
    /// LibraryMigrationFailed (the file then stands at the last script that succeeded).
    [[nodiscard]] Result<void> run(Database &database) const;

private:
    [[nodiscard]] Result<void> runScript(Database &database, int version) const;

    QStringList m_scripts; // paths; the first makes version 1
};
