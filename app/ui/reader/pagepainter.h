// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/annotationlanes.h"
#include "ui/reader/pagelayout.h"
#include "ui/theme/readingtheme.h"

#include <QRectF>

#include <optional>

class QPainter;

/// Rectangles, relative to the block's top left, that cover `range` (positions in the text) line by line.
[[nodiscard]] QList<QRectF> rectsOf(const QTextLayout &lines, const PageLayout::Block &block, TextRange range);

/// Draws the visible part of a page: highlighter under the ink, stripes and labels in the margin.
class PagePainter
{
public:
    struct Page {
        PageLayout &layout;
        const AnnotationLanes &lanes;
        const ReadingTheme &theme;
        QFont labelFont;
        TextRange selection;
        std::optional<qsizetype> caret;
        AnnotationId current = 0; ///< drawn with a frame
        std::optional<TextRange> resized = std::nullopt; ///< where the current one is drawn instead while an end is dragged
        AnnotationId hovered = 0; ///< framed more lightly
        const QList<TextRange> &hits; ///< of a search, in order
        qsizetype currentHit = -1;
        QRectF column; ///< of the text, in the page's coordinates; its top is the page's top
    };

    static constexpr qreal stripeWidth = 4;
    static constexpr qreal stripeGap = 3;
    static constexpr qreal marginGap = 14; ///< between stripes and text

    /// What a passage is painted over with: enough to be seen, so little that every ink reads on it and on two that overlap; from
    /// the third lane on, only lines and stripes tell passages apart.
    [[nodiscard]] static QColor highlighter(QColor colour, int lane);
    /// How what a search found is lit.
    [[nodiscard]] static QTextCharFormat hitFormat(const ReadingTheme &theme, bool isCurrent);
    /// Where the stripe of a lane stands, left of the column.
    [[nodiscard]] static qreal stripeLeft(const QRectF &column, int lane);

    explicit PagePainter(const Page &page);

    /// Paints what of the page stands in `view`; only `part` of it, to which the painter is clipped, has to be right. Both in page
    /// coordinates. O(what is visible); in the text O(what meets the part).
    void paint(QPainter &painter, const QRectF &view, const QRectF &part);

private:
    void paintBlocks(QPainter &painter, const QRectF &part);
    void paintHighlights(QPainter &painter, int index, QPointF origin);
    void paintHighlight(QPainter &painter, int index, QPointF origin, const AnnotationLanes::Placed &placed, TextRange range);
    void paintSelection(QPainter &painter, int index, QPointF origin);
    [[nodiscard]] QList<QTextLayout::FormatRange> litHits(const PageLayout::Block &block) const;
    void paintText(QPainter &painter, int index, QPointF origin, const QRectF &part);
    void paintMargin(QPainter &painter, TextRange shown, const QRectF &visible);
    void paintStripe(QPainter &painter, const AnnotationLanes::Placed &placed, qreal top, qreal bottom);
    [[nodiscard]] qreal lineTop(qsizetype position);
    [[nodiscard]] qreal lineBottom(qsizetype position);

    const Page &m_page;
};
