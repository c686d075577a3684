// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

class QSqlError;

/// A database's refusal as one of ours. `subject` is the library's path.
[[nodiscard]] Error databaseError(const QSqlError &error, const QString &subject);
