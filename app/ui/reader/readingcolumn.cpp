// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/readingcolumn.h"

#include "core/annotation.h"
#include "ui/reader/annotationlanes.h"
#include "ui/reader/caretmotion.h"
#include "ui/reader/pagelayout.h"
#include "ui/reader/pagepainter.h"

#include <QAbstractScrollArea>
#include <QFontMetricsF>
#include <QScrollBar>
#include <QTextLine>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace
{
constexpr qreal narrowestSide = 40; // left of the text: room for stripes
constexpr qreal labelledSide = 150; // the same with room for the names of tags
constexpr qreal narrowestColumn = 120;
}

ReadingColumn::ReadingColumn(PageLayout &layout, const QAbstractScrollArea &view)
    : m_layout(layout)
    , m_view(view)
{
}

void ReadingColumn::setLetters(int letters)
{
    m_letters = letters;
}

void ReadingColumn::fit()
{
    const QFontMetricsF metrics(m_layout.fontOf(BlockStyle::Paragraph));
    // A pangram's worth of French letters, so that the column holds as many letters of prose as it says.
    const auto sample = u"portez ce vieux whisky au juge blond qui fume, et lisez la suite "_s;
    const qreal wanted = metrics.horizontalAdvance(sample) / qreal(sample.size()) * m_letters;
    m_width = std::floor(std::clamp(wanted, narrowestColumn, std::max(narrowestColumn, m_view.viewport()->width() - narrowestSide * 1.5)));
    m_layout.setWidth(m_width);
}

qreal ReadingColumn::width() const
{
    return m_width;
}

QRectF ReadingColumn::area() const
{
    // In the middle, but the tags' names in the left margin get their room before the right margin gets more than its least.
    const qreal free = m_view.viewport()->width() - m_width;
    const qreal left = std::max(std::floor(free / 2), std::min(labelledSide, free - narrowestSide / 2));
    return {std::max(left, std::min(narrowestSide, free)), pageMargin, m_width, m_layout.height()};
}

QRect ReadingColumn::cursorRect(qsizetype position) const
{
    if (m_layout.count() == 0) {
        return {};
    }
    const int index = m_layout.blockOf(position);
    const auto &block = m_layout.block(index);
    const auto &lines = m_layout.lines(index);
    const auto inBlock = int(std::clamp(position, block.range.start, block.range.end) - block.range.start);
    const auto line = lines.lineForTextPosition(inBlock);
    const auto column = area();
    const QPointF place(column.left() + line.cursorToX(inBlock), column.top() + m_layout.top(index) + line.y() - scrolled());
    return QRectF(place, QSizeF(2, line.height())).toAlignedRect();
}

qsizetype ReadingColumn::positionAt(QPoint point) const
{
    if (m_layout.count() == 0) {
        return 0;
    }
    const auto column = area();
    const qreal y = point.y() + scrolled() - column.top();
    const int index = m_layout.blockAt(y);
    const auto &lines = m_layout.lines(index);
    const qreal inBlock = y - m_layout.top(index);
    for (int i = 0; i < lines.lineCount(); ++i) {
        const auto line = lines.lineAt(i);
        const bool isLast = i + 1 == lines.lineCount();
        if (isLast || inBlock < lines.lineAt(i + 1).y()) {
            return m_layout.block(index).range.start + line.xToCursor(point.x() - column.left());
        }
    }
    return m_layout.block(index).range.start;
}

/// Upright, on the line of a letter, at a position that is the letter's start or end.
QLineF ReadingColumn::uprightLine(qsizetype letter, qsizetype position) const
{
    const int index = m_layout.blockOf(letter);
    const auto blockStart = m_layout.block(index).range.start;
    const auto line = m_layout.lines(index).lineForTextPosition(int(letter - blockStart));
    const auto column = area();
    const qreal x = column.left() + line.cursorToX(int(position - blockStart));
    const qreal top = column.top() + m_layout.top(index) + line.y() - scrolled();
    return {x, top, x, top + line.height()};
}

QLineF ReadingColumn::startLine(TextRange range) const
{
    return uprightLine(range.start, range.start);
}

QLineF ReadingColumn::endLine(TextRange range) const
{
    return uprightLine(range.end - 1, range.end);
}

qreal ReadingColumn::fractionOf(qsizetype position) const
{
    if (m_layout.count() == 0) {
        return 0;
    }
    const int index = m_layout.blockOf(position);
    const auto &range = m_layout.block(index).range;
    const auto within = qreal(std::min(position, range.end) - range.start) / qreal(std::max<qsizetype>(1, range.length()));
    return (m_layout.top(index) + within * m_layout.heightOf(index)) / m_layout.height();
}

qsizetype ReadingColumn::positionAtFraction(qreal fraction) const
{
    if (m_layout.count() == 0) {
        return 0;
    }
    const qreal y = fraction * m_layout.height();
    const int index = m_layout.blockAt(y);
    const auto &range = m_layout.block(index).range;
    const qreal within = std::clamp((y - m_layout.top(index)) / m_layout.heightOf(index), 0.0, 1.0);
    return range.start + qsizetype(within * qreal(range.length()));
}

std::optional<AnnotationId> ReadingColumn::stripeAt(QPoint point, const AnnotationLanes &lanes) const
{
    if (lanes.laneCount() == 0) {
        return std::nullopt;
    }
    const auto column = area();
    if (point.x() >= column.left() - PagePainter::marginGap / 2) {
        return std::nullopt;
    }
    const auto line = paragraphAt(m_layout.text(), positionAt({int(column.left()), point.y()}));
    for (const auto *placed : lanes.overlapping({line.start, line.end})) {
        const qreal left = PagePainter::stripeLeft(column, placed->lane);
        const int top = cursorRect(placed->mark.range.start).top();
        const int bottom = cursorRect(placed->mark.range.end - 1).bottom();
        const QRectF reach(left - PagePainter::stripeGap / 2, top, PagePainter::stripeWidth + PagePainter::stripeGap, bottom - top);
        if (reach.contains(point)) {
            return placed->mark.id;
        }
    }
    return std::nullopt;
}

qreal ReadingColumn::scrolled() const
{
    return m_view.verticalScrollBar()->value();
}
