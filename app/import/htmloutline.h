// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/draft.h"

#include <QList>
#include <QString>

struct GumboInternalNode;

/// One block of a page's text.
struct HtmlSegment {
    Block block;
    qsizetype linked = 0; ///< characters of it that are links
    int heading = 0; ///< 1 to 6 for <h1> to <h6>
};

/// An element and the segments that it holds: from `first`, up to but without `end`.
struct HtmlSpan {
    const GumboInternalNode *element = nullptr;
    qsizetype first = 0;
    qsizetype end = 0;
    int depth = 0;
};

/// A page as lines of text, with the elements that hold them in document order, outer ones first.
struct HtmlOutline {
    QList<HtmlSegment> segments;
    QList<HtmlSpan> spans;
};

/// Whether a table of figures gives a block a row, or every table a block a cell and more.
enum class HtmlTables {
    AsRows,
    AsCells
};

/// What a browser would show of an element, in order: scripts, forms' fields and pictures left out, white space as it is shown,
/// no-break spaces kept. Headings are subheadings, list items begin with « • » or their number, <blockquote> is a quotation,
/// <figcaption> a caption, a row of a table one block. Calls of notes that are links become « [1] ». O(n).
[[nodiscard]] HtmlOutline outlineOf(const GumboInternalNode *element, HtmlTables tables = HtmlTables::AsRows);

/// All blocks of it, as an EPUB's chapter or a press database's article has them.
[[nodiscard]] QList<Block> blocksBelow(const GumboInternalNode *element, HtmlTables tables = HtmlTables::AsRows);
