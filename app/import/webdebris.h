// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/draft.h"

// What stays behind when the text of a web page is taken out of it. Each function returns true where there was any.

/// « Lire aussi » and its like, with the title of the other article behind or below it.
bool removeTeasers(Draft &draft);
/// Paths and addresses of pictures, glued to a sentence or alone on a line.
bool removeImagePaths(Draft &draft);
/// Credits of pictures alone on a line, and the initials that end an agency's item. A news agency's bare name stays: it may be
/// the byline.
bool removeCredits(Draft &draft);
/// « Partager », "Share on Facebook", advertisement marks.
bool removeShareButtons(Draft &draft);
