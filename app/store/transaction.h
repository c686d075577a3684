// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

class Database;

/// A transaction that is rolled back unless committed. One within another is a part of it (a savepoint). Transactions end in the
/// reverse order of their beginning.
class Transaction
{
public:
    /// Ready to write from the start, so that no other writer comes between what is read and what is written. Errors:
    /// LibraryReadOnly, LibraryBusy.
    [[nodiscard]] static Result<Transaction> begin(Database &database);
    /// All that is read within stands as it was at one moment.
    [[nodiscard]] static Result<Transaction> beginReading(Database &database);

    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    [[nodiscard]] Result<void> commit();

private:
    Transaction(Database &database, int depth);
    [[nodiscard]] static Result<Transaction> begin(Database &database, const QString &outermost);

    Database *m_database; // null once it has ended or was moved from
    int m_depth; // 0: the outermost
};
