// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// Makes any warning fail the running test and keeps user folders out of it. Call from init().
void prepareTest();

/// A folder of ../shared such as "corpus"; empty where ../shared is absent. Tests that need it QSKIP then.
[[nodiscard]] QString sharedFolder(const QString &name);

/// A file or folder of the project, such as "resources/samples".
[[nodiscard]] QString projectPath(const QString &name);

/// A file of tests/data.
[[nodiscard]] QString dataFile(const QString &name);
