// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/draft.h"

/// Parts a subheading from the sentence that it was glued to (« De vieilles habitudesMartin arrive »): where a lower-case letter
/// at the beginning of a paragraph meets a capitalised word that the text has elsewhere too. Names written so (« YouTube ») stay.
/// True where there were any. O(n).
bool splitGluedSubheadings(Draft &draft);
