// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

class Database;

/// Writes a consistent copy of the library to `file`, which must not exist, while others read and write. The copy appears under
/// its name only when it is whole and on disk. Errors: FileNotWritable.
[[nodiscard]] Result<void> backUp(Database &database, const QString &file);

/// `name`, or where it is taken `name-2`, `name-3`, …
[[nodiscard]] QString freeBackupName(const QString &name);
