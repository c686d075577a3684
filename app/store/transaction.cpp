// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/transaction.h"

#include "store/database.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace
{
QString savepoint(int depth)
{
    return u"nested_%1"_s.arg(depth);
}
}

Transaction::Transaction(Database &database, int depth)
    : m_database(&database)
    , m_depth(depth)
{
    ++m_database->m_openTransactions;
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
    , m_depth(other.m_depth)
{
}

Transaction::~Transaction()
{
    if (!m_database) {
        return;
    }
    --m_database->m_openTransactions;
    // SQLite may have rolled back by itself (disk full); then there is nothing left to undo, and the error is of no interest.
    if (m_depth == 0) {
        std::ignore = m_database->exec(u"ROLLBACK"_s);
    } else {
        std::ignore = m_database->exec(u"ROLLBACK TO "_s + savepoint(m_depth));
        std::ignore = m_database->exec(u"RELEASE "_s + savepoint(m_depth));
    }
}

Result<Transaction> Transaction::begin(Database &database)
{
    if (database.isReadOnly()) {
        return failure(ErrorCode::LibraryReadOnly, database.path());
    }
    return begin(database, u"BEGIN IMMEDIATE"_s);
}

Result<Transaction> Transaction::beginReading(Database &database)
{
    return begin(database, u"BEGIN"_s);
}

Result<Transaction> Transaction::begin(Database &database, const QString &outermost)
{
    const int depth = database.m_openTransactions;
    return database.exec(depth == 0 ? outermost : u"SAVEPOINT "_s + savepoint(depth)).transform([&] {
        return Transaction(database, depth);
    });
}

Result<void> Transaction::commit()
{
    const auto done = m_database->exec(m_depth == 0 ? u"COMMIT"_s : u"RELEASE "_s + savepoint(m_depth));
    if (done) {
        --m_database->m_openTransactions;
        m_database = nullptr;
    }
    return done;
}
