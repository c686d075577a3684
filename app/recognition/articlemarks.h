// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article.h"
#include "core/mention.h"

#include <QList>

/// The mentions that an article's reader wants to see: without figures in its bylines and dateline, which say when it appeared
/// and not what it tells, and without the calls of its notes. O(n log n).
[[nodiscard]] QList<Mention> withoutBylineFigures(QList<Mention> mentions, const Article &article);
