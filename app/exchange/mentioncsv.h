// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article.h"
#include "core/mention.h"

#include <QStringList>

/// A mention with all that one row of an export says of it.
struct MentionRow {
    ArticleSummary article;
    Mention mention; ///< `range` is in code points here
    QString text;
    int paragraph = 0; ///< from 1, as an annotation's
};

/// The columns of a mention export, in order; never translated.
[[nodiscard]] QStringList mentionCsvHeader();

[[nodiscard]] QStringList mentionCsvRecord(const MentionRow &row);
