// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/librarylocation.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

QString defaultLibraryPath()
{
    // The generic place and our own name: the same whatever the program that asks is called.
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/manicule"_L1);
    folder.mkpath(u"."_s); // where that fails, opening the library says so
    return folder.filePath(u"library.manicule"_s);
}
