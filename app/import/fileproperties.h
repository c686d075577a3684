// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/draft.h"

/// What a file says of itself, as its program wrote it down: `title` is often the name of an older file, `author` the owner of
/// the computer, `published` the day the file was made.
struct FileProperties {
    QString title;
    QString author;
    QString created; ///< ISO 8601, with or without time and zone

    bool operator==(const FileProperties &) const = default;
};

/// Takes over what is worth believing. The title: a block near the beginning that says the same becomes the title's; else it
/// counts where no block is marked as title and the property reads like one. Author and date count only where the text tells none
/// (Draft::properties). Precondition: the draft has its blocks.
void takeProperties(Draft &draft, const FileProperties &properties);
