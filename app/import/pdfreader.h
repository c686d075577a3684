// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/formatreader.h"

/// PDF, by Poppler: one article, its columns in reading order, without heads, feet and page numbers, words broken at the ends of
/// lines rejoined. What a PDF file cannot tell is lost: which spaces were no-break ones. Pictures are not read: a file without any
/// text is refused as a scan (FileScanned), single pages without are counted in a warning.
[[nodiscard]] FormatReader pdfReader();
