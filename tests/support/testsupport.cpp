// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testsupport.h"

#include <QDir>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

void prepareTest()
{
    QStandardPaths::setTestModeEnabled(true);
    // The offscreen platform says this of every window that has a least size.
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)"_s));
}

QString sharedFolder(const QString &name)
{
    const QDir folder(QLatin1StringView(MANICULE_SOURCE_DIR) + "/../shared/"_L1 + name);
    return folder.exists() ? folder.absolutePath() : QString();
}

QString dataFile(const QString &name)
{
    return QLatin1StringView(MANICULE_SOURCE_DIR) + "/tests/data/"_L1 + name;
}
