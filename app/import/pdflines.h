// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/pdfpages.h"

/// A line of a PDF page. A raised number behind a word is the call of a note and stands as « [1] ».
struct PdfLine {
    QString text;
    QRectF box;
    qreal size = 0; ///< height of most of its letters, in points
    int page = 0;
    int column = 0; ///< of the document: rises in reading order
    qreal columnLeft = 0; ///< where full lines of its column begin
    qreal columnRight = 0; ///< where they end
};

/// The lines of all pages in reading order. A page is cut into bands by the white between rows, bands that share a white gutter are
/// set in columns, and columns are read from left to right, each cut up in its turn (recursive XY-cut: Nagy and Seth 1984; cutting
/// words' boxes: Ha, Haralick and Phillips 1995). A gutter counts between columns of prose only, so that tables are read along
/// their rows. O(n log n) for ordinary pages.
[[nodiscard]] QList<PdfLine> pdfLinesOf(const QList<PdfPage> &pages);
