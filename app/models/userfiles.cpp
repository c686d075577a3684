// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/userfiles.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

QString settingsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + "/manicule/manicule.ini"_L1;
}

QString definitionFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/manicule/syntax"_L1;
}

QString modelFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/manicule/models"_L1;
}
