// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/formatreader.h"

/// Markdown (CommonMark with tables, by md4c) as a reader sees it: headings, paragraphs, quotations and lists without their
/// marks (list items keep « • » or their number), links as their text, images as nothing, raw HTML as nothing. A front matter
/// between two lines of three dashes gives title, author, source and date. Error: FormatBroken where md4c gives up.
[[nodiscard]] FormatReader markdownReader();
