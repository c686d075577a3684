// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/draft.h"

/// Takes Markdown's marks out of plain text that was made from a web page: emphasis, links (their text stays), pictures, heading
/// marks (the line becomes a subheading). What only looks like one stays: « 5 * 4 », footnote stars, snake_case.
/// True where there were any.
bool removeMarkdownMarks(Draft &draft);
