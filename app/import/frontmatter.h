// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/draft.h"

#include <QStringView>

/// The head that note-taking programs and web clippers put before a Markdown text, between two lines of three dashes.
struct FrontMatter {
    Metadata metadata;
    QStringView body; ///< the text behind it; all of the text where there is none
};

/// Reads plain `key: value` lines and lists of values; what else YAML knows is passed over. O(n).
[[nodiscard]] FrontMatter frontMatterOf(QStringView text);
