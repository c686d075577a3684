// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/backup.h"

#include "store/database.h"

#include <QFile>

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
    const QString part = file + u".part"_s;
    if (QFile::exists(part) && !QFile::remove(part)) {
        return failure(ErrorCode::FileNotWritable, part);
    }
    if (const auto copied = database.exec(u"VACUUM INTO ?"_s, part); !copied) {
        QFile::remove(part);
        return failure(ErrorCode::FileNotWritable, file, copied.error().detail);
    }
    return flushToDisk(part).and_then([&]() -> Result<void> {
        QFile copy(part);
        if (!copy.rename(file)) {
            return failure(ErrorCode::FileNotWritable, file, copy.errorString());
        }
        return {};
    });
}

QString freeBackupName(const QString &name)
{
    QString free = name;
    for (int number = 2; QFile::exists(free); ++number) {
        free = name + u"-%1"_s.arg(number);
    }
    return free;
}
