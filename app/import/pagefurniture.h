// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/draft.h"

/// Takes away what stands on every page around the text: the repeated title or name of the paper, page numbers, the site's
/// address (kept in `draft.site`). A line goes only where more than its looks say that it is one: it repeats the title, counts
/// on from page to page, or stands beside one that does. True where there was any.
bool removePageFurniture(Draft &draft);
