// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation.h"
#include "core/textrange.h"

#include <QLineF>
#include <QRectF>

#include <optional>

class AnnotationLanes;
class PageLayout;
class QAbstractScrollArea;

/// The column of text in a view that scrolls: how wide it is, where each position of the text stands, and back. Points are in the
/// viewport's coordinates. Lays out what is asked for.
class ReadingColumn
{
public:
    static constexpr qreal pageMargin = 28; ///< above and below the text

    /// Both outlive it.
    ReadingColumn(PageLayout &layout, const QAbstractScrollArea &view);

    /// In a full line; the column is never wider, whatever the view.
    void setLetters(int letters);
    /// Takes its width anew from the view, the layout's font and the letters, and gives it to the layout.
    void fit();
    [[nodiscard]] qreal width() const;
    /// From left to right as in the viewport, from top to bottom as on the whole page.
    [[nodiscard]] QRectF area() const;

    [[nodiscard]] QRect cursorRect(qsizetype position) const;
    [[nodiscard]] qsizetype positionAt(QPoint point) const;
    /// Where a range that is not empty begins and ends: lines as high as those of the text.
    [[nodiscard]] QLineF startLine(TextRange range) const;
    [[nodiscard]] QLineF endLine(TextRange range) const;
    /// Where in the whole page a position stands, from 0 to 1, and back; to within a line. O(log n), lays nothing out.
    [[nodiscard]] qreal fractionOf(qsizetype position) const;
    [[nodiscard]] qsizetype positionAtFraction(qreal fraction) const;
    /// Whose stripe in the margin is there.
    [[nodiscard]] std::optional<AnnotationId> stripeAt(QPoint point, const AnnotationLanes &lanes) const;

private:
    [[nodiscard]] QLineF uprightLine(qsizetype letter, qsizetype position) const;
    [[nodiscard]] qreal scrolled() const;

    PageLayout &m_layout;
    const QAbstractScrollArea &m_view;
    int m_letters = 70;
    qreal m_width = 0;
};
