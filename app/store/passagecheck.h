// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article.h"
#include "core/error.h"
#include "core/textrange.h"

#include <QStringView>

class CodePoints;
class Database;

/// A range of the text as the database keeps it, in code points. Error: RangeInvalid, where it is empty, outside the text, or splits
/// a surrogate pair.
[[nodiscard]] Result<TextRange> storedRange(TextRange range, const CodePoints &points);

// What a reader has on the screen may be the article's text no more when an edit arrives: another process or an import may have
// replaced it. An edit says what it was made on, and these say whether that still stands.

/// Errors: ArticleUnknown; RangeInvalid, where the stored text has not `quote` at `range`, which is in code points.
[[nodiscard]] Result<void> requireQuote(Database &database, ArticleId article, TextRange range, const QString &quote);
/// Errors: ArticleUnknown; RangeInvalid, where the article's text is another one.
[[nodiscard]] Result<void> requireText(Database &database, ArticleId article, QStringView text);
