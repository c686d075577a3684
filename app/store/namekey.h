// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// By what siblings of a tree are told apart: the name without case, in Unicode's sense.
[[nodiscard]] QString nameKey(const QString &name);
