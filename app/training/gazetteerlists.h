// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QString>

#include <vector>

/// Reads the lists of known names in `folder` and lays them out as Gazetteer wants its slots.
[[nodiscard]] Result<std::vector<quint32>> gazetteerSlots(const QString &folder);
