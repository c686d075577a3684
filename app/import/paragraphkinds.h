// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/draft.h"

/// Tells the kinds of the blocks that no format and no byline has told yet, by their looks and their neighbours: lead,
/// subheadings (where the format marks none), list items, quotations, captions, notes. Precondition: findMetadata was there. O(n).
void findParagraphKinds(Draft &draft);
