// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/pdfpages.h"

/// Takes running heads, feet and page numbers off the pages: rows at the top or the foot that come again at the same height of
/// another page but for their digits, numbers that count on with the pages, and the title as a head of later pages. True where
/// there were any. O(n log n).
bool removePdfFurniture(QList<PdfPage> &pages);
