// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/exportfile.h"

#include <QFile>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace
{
/// As SQLite's files begin.
bool isDatabase(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(15) == "SQLite format 3";
}

/// Without its log a library loses what was done last.
bool isLogOfDatabase(const QString &path)
{
    constexpr std::array suffixes{"-wal"_L1, "-shm"_L1, "-journal"_L1};
    return std::ranges::any_of(suffixes, [&path](QLatin1StringView suffix) {
        return path.endsWith(suffix) && isDatabase(path.chopped(suffix.size()));
    });
}
}

Result<std::unique_ptr<QSaveFile>> openExportFile(const QString &path)
{
    if (isDatabase(path) || isLogOfDatabase(path)) {
        return failure(ErrorCode::FileNotWritable, path, u"a library"_s);
    }
    auto file = std::make_unique<QSaveFile>(path);
    if (!file->open(QIODevice::WriteOnly)) {
        return failure(ErrorCode::FileNotWritable, path, file->errorString());
    }
    return file;
}
