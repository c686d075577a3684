// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/draft.h"

/// Fills in what `draft` does not tell yet (title, author, source, date, language) from its text, and gives the blocks that tell
/// it their kinds. An author is one whose name a byline gives; a line that is only a name counts beside a date, or as signature.
/// Precondition: there is a block.
void findMetadata(Draft &draft);
