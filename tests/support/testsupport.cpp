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
    // What the offscreen platform says of windows and pop-ups is no fault of ours.
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
}

QString sharedFolder(const QString &name)
{
    const QDir folder(projectPath("../shared/"_L1 + name));
    return folder.exists() ? folder.absolutePath() : QString();
}

QString projectPath(const QString &name)
{
    return QLatin1StringView(MANICULE_SOURCE_DIR) + u'/' + name;
}

QString dataFile(const QString &name)
{
    return projectPath("tests/data/"_L1 + name);
}
