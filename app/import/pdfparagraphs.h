// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/draft.h"
#include "import/pdflines.h"

/// Makes paragraphs of lines that stand in reading order: one ends where the leading grows, the next line is indented, its first
/// word would still have fitted, or the size changes, but not at the end of a column or page. Larger letters than the text's make
/// the title and subheadings, smaller ones at the foot of a column notes, which go to the end. O(n).
[[nodiscard]] QList<Block> pdfParagraphsOf(const QList<PdfLine> &lines);
