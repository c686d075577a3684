// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article.h"
#include "store/statement.h"

/// The columns of table article that summaryOf() reads, to stand first in a SELECT.
inline constexpr QLatin1StringView summaryColumns("id, title, author, source, published, language, file_name, words, section, url, guessed");
inline constexpr int summaryColumnCount = 11;

/// A summary without its number of annotations and its tags.
[[nodiscard]] ArticleSummary summaryOf(const Statement &row);
