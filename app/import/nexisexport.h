// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/formatreader.h"

#include <optional>

/// Nexis's exports as lines of text: Nexis Uni ("End of Document", "Load-Date:") and the older kind ("1 of 20 DOCUMENTS"), with
/// labels in French or English. Nothing where its lines are absent.
[[nodiscard]] std::optional<Reading> articlesOfNexis(const Draft &document);
