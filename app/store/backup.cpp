// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/backup.h"

#include "store/database.h"

#include <QFile>
#include <QUuid>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace
{
Result<void> flushToDisk(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || fsync(file.handle()) != 0) {
        return failure(ErrorCode::FileNotWritable, path, file.errorString());
    }
    return {};
}
}

Result<void> backUp(Database &database, const QString &file)
{
    if (QFile::exists(file)) {
        return failure(ErrorCode::FileNotWritable, file, u"exists"_s);
    }
    // Nobody else's file has such a name.
    const QString part = u"%1.%2.part"_s.arg(file, QUuid::createUuid().toString(QUuid::Id128));
    if (const auto copied = database.exec(u"VACUUM INTO ?"_s, part); !copied) {
        QFile::remove(part);
        return failure(ErrorCode::FileNotWritable, file, copied.error().detail);
    }
    const auto done = flushToDisk(part).and_then([&]() -> Result<void> {
        QFile copy(part);
        if (!copy.rename(file)) {
            return failure(ErrorCode::FileNotWritable, file, copy.errorString());
        }
        return {};
    });
    if (!done) {
        QFile::remove(part);
    }
    return done;
}

QString freeBackupName(const QString &name)
{
    QString free = name;
    for (int number = 2; QFile::exists(free); ++number) {
        free = name + u"-%1"_s.arg(number);
    }
    return free;
}
