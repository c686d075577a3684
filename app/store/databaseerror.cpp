// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/databaseerror.h"

#include <QSqlError>

namespace
{
// SQLite's primary result codes; an extended code holds one of them in its low byte.
enum PrimaryCode {
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    Corrupt = 11,
    CannotOpen = 14,
    NotADatabase = 26,
};
}

Error databaseError(const QSqlError &error, const QString &subject)
{
    auto code = ErrorCode::DatabaseFailed;
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case Busy:
    case Locked:
        code = ErrorCode::LibraryBusy;
        break;
    case ReadOnly:
        code = ErrorCode::LibraryReadOnly;
        break;
    case Corrupt:
    case NotADatabase:
        code = ErrorCode::LibraryDamaged;
        break;
    case CannotOpen:
        code = ErrorCode::LibraryNotOpened;
        break;
    }
    return {code, subject, error.databaseText().isEmpty() ? error.driverText() : error.databaseText()};
}
