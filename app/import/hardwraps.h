// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/draft.h"

/// Makes paragraphs again of lines that were broken at the width of a page, words broken at a hyphen included. Lines count as
/// broken where most go on in lower case and the next word would not have fitted; verse, lists, dialogue and addresses stay.
/// True where it joined any.
bool unwrapLines(Draft &draft);

/// Joins paragraphs that were cut in mid-sentence, as by the end of a page, and a title that was broken in two. True where it joined any.
bool joinCutParagraphs(Draft &draft);
