// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation.h"
#include "store/statement.h"

/// The columns of table annotation that annotationAt() reads, to stand first in a SELECT.
inline constexpr QLatin1StringView annotationColumns(
    "id, article, range_start, range_end, paragraph, quote, context_before, context_after, note, annotator, created, modified,"
    " (SELECT group_concat(tag) FROM annotation_tag WHERE annotation = annotation.id)");
inline constexpr int annotationColumnCount = 13;

/// The range stays in code points; tags come in no order.
[[nodiscard]] Annotation annotationAt(const Statement &row);
