// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QStringList>

class Database;

/// What Library::check finds. Fails only where the checks themselves cannot be run.
[[nodiscard]] Result<QStringList> checkLibrary(Database &database);
/// As Library::repairIndex.
[[nodiscard]] Result<bool> repairIndex(Database &database);
