// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/draft.h"

/// Takes out of a draft what its article does not consist of, and mends what was broken on the way, a step at a time; says in
/// `draft.cleaned` which steps did something. Spaces, quotation marks and apostrophes stay what they are. Each step is O(n).
void clean(Draft &draft);
