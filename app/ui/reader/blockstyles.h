// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article.h"
#include "ui/reader/pagelayout.h"

#include <functional>

/// What the paragraphs of an article are shown as, asked for one after the other from the first: see PageLayout::setText().
[[nodiscard]] std::function<BlockStyle(TextRange)> blockStylesOf(const Article &article);
