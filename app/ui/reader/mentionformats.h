// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mention.h"
#include "ui/reader/pagelayout.h"
#include "ui/theme/readingtheme.h"

#include <QSet>

/// The ink of one kind.
[[nodiscard]] QTextCharFormat mentionFormat(MentionKind kind, const Ink &ink);

/// How the mentions of a block are drawn in ink: colours of the theme, and for names a line of their kind. `mentions` in order,
/// disjoint. O(log mentions + those of the block).
[[nodiscard]] QList<QTextLayout::FormatRange>
mentionFormats(const PageLayout::Block &block, const QList<Mention> &mentions, const QSet<MentionKind> &shown, const ReadingTheme &theme);
