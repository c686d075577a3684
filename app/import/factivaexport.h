// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/formatreader.h"

#include <optional>

/// Factiva's exports as lines of text, with its two-letter field codes ("Full article plus indexing") or without them, with labels
/// in French or English. Each article ends in its accession number. Nothing where no line holds one.
[[nodiscard]] std::optional<Reading> articlesOfFactiva(const Draft &document);
