// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/draft.h"

/// Fills in what `draft.metadata` does not tell yet from the text, and gives the blocks that tell it their kinds.
/// Precondition: there is a block.
void findMetadata(Draft &draft);
