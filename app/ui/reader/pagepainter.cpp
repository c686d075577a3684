// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/pagepainter.h"

#include "ui/theme/contrast.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QPainter>
#include <QTextLine>

#include <algorithm>
#include <array>

namespace
{
constexpr qreal bandHeight = 2; // of the line under a highlighted passage, one for each lane
constexpr qsizetype mostBands = 3; // a fourth would strike the letters through

/// Up to this far right a label may reach without touching the stripes.
qreal labelRight(const QRectF &column, int lanes)
{
    return PagePainter::stripeLeft(column, std::max(0, lanes - 1)) - 8;
}
}

namespace
{
bool hasRightToLeft(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) {
        return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
    });
}

/// Letters that follow one another in the text may stand apart on a line where directions of writing meet: each run of glyphs
/// has a place of its own, which positions of the cursor between two runs do not tell.
void appendVisualRuns(QList<QRectF> &rects, const QTextLine &line, int from, int to)
{
    for (const auto &run : line.glyphRuns(from, to - from)) {
        const auto ink = run.boundingRect();
        rects.append(QRectF(ink.left(), line.y(), ink.width(), line.height()));
    }
}
}

QList<QRectF> rectsOf(const QTextLayout &lines, const PageLayout::Block &block, TextRange range)
{
    QList<QRectF> rects;
    const auto part = intersected(range, block.range);
    if (part.isEmpty()) {
        return rects;
    }
    const auto from = int(part.start - block.range.start);
    const auto to = int(part.end - block.range.start);
    const auto text = lines.text();
    const bool isMixed = hasRightToLeft(text);
    for (int i = lines.lineForTextPosition(from).lineNumber(); i < lines.lineCount(); ++i) {
        const auto line = lines.lineAt(i);
        if (line.textStart() >= to) {
            break;
        }
        const int first = std::max(from, line.textStart());
        const int last = std::min(to, line.textStart() + line.textLength());
        if (isMixed) {
            appendVisualRuns(rects, line, first, last);
        } else {
            const qreal left = line.cursorToX(first);
            rects.append(QRectF(left, line.y(), line.cursorToX(last) - left, line.height()));
        }
    }
    return rects;
}

QColor PagePainter::highlighter(QColor colour, int lane)
{
    constexpr std::array shares{0.16F, 0.05F};
    colour.setAlphaF(size_t(lane) < shares.size() ? shares[size_t(lane)] : 0.0F);
    return colour;
}

QTextCharFormat PagePainter::hitFormat(const ReadingTheme &theme, bool isCurrent)
{
    QTextCharFormat format;
    format.setBackground(isCurrent ? theme.ink(MentionKind::Person).colour : theme.found);
    format.setForeground(isCurrent ? theme.paper : theme.text);
    return format;
}

qreal PagePainter::stripeLeft(const QRectF &column, int lane)
{
    return column.left() - marginGap - stripeWidth - lane * (stripeWidth + stripeGap);
}

PagePainter::PagePainter(const Page &page)
    : m_page(page)
{
}

void PagePainter::paint(QPainter &painter, const QRectF &view, const QRectF &part)
{
    const auto &layout = m_page.layout;
    const auto &column = m_page.column;
    if (layout.count() == 0) {
        return;
    }
    paintBlocks(painter, part);
    if (part.left() < column.left()) {
        // Names of tags make room for one another, so those in the margin are always laid out together.
        const TextRange shown{layout.block(layout.blockAt(view.top() - column.top())).range.start,
                              layout.block(layout.blockAt(view.bottom() - column.top())).range.end};
        paintMargin(painter, shown, view);
    }
}

void PagePainter::paintBlocks(QPainter &painter, const QRectF &part)
{
    constexpr qreal overhang = 2; // of frames and carets
    const auto &layout = m_page.layout;
    const auto &column = m_page.column;
    if (part.right() < column.left() - overhang) {
        return;
    }
    for (int i = layout.blockAt(part.top() - column.top()); i < layout.count(); ++i) {
        const QPointF origin(column.left(), column.top() + layout.top(i));
        if (origin.y() > part.bottom()) {
            break;
        }
        paintHighlights(painter, i, origin);
        paintSelection(painter, i, origin);
        paintText(painter, i, origin, part);
    }
}

void PagePainter::paintHighlights(QPainter &painter, int index, QPointF origin)
{
    for (const auto *placed : m_page.lanes.overlapping(m_page.layout.block(index).range)) {
        if (placed->mark.id != m_page.current || !m_page.resized) {
            paintHighlight(painter, index, origin, *placed, placed->mark.range);
        }
    }
    if (const auto *placed = m_page.resized ? m_page.lanes.find(m_page.current) : nullptr) {
        paintHighlight(painter, index, origin, *placed, *m_page.resized);
    }
}

void PagePainter::paintHighlight(QPainter &painter, int index, QPointF origin, const AnnotationLanes::Placed &placed, TextRange range)
{
    const auto &colours = placed.mark.colours;
    for (const auto &rect : rectsOf(m_page.layout.lines(index), m_page.layout.block(index), range)) {
        const auto placeOnPage = rect.translated(origin);
        painter.fillRect(placeOnPage, highlighter(colours.first(), placed.lane));
        // Lines under the passage, stacked by lane: overlaps stay apart without relying on a blend of colours.
        const qreal lift = bandHeight * 1.5 * qreal(placed.lane % mostBands);
        painter.fillRect(QRectF(placeOnPage.left(), placeOnPage.bottom() - bandHeight - lift, placeOnPage.width(), bandHeight),
                         standingOut(colours.first(), m_page.theme.paper));
        if (placed.mark.id == m_page.current || placed.mark.id == m_page.hovered) {
            painter.setPen(QPen(m_page.theme.text, 1, placed.mark.id == m_page.current ? Qt::SolidLine : Qt::DotLine));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(placeOnPage.adjusted(-1, 0, 1, 0));
        }
    }
}

void PagePainter::paintSelection(QPainter &painter, int index, QPointF origin)
{
    const auto &block = m_page.layout.block(index);
    for (const auto &rect : rectsOf(m_page.layout.lines(index), block, m_page.selection)) {
        painter.fillRect(rect.translated(origin), m_page.theme.selection);
    }
}

QList<QTextLayout::FormatRange> PagePainter::litHits(const PageLayout::Block &block) const
{
    QList<QTextLayout::FormatRange> lit;
    const auto &hits = m_page.hits;
    auto hit = std::ranges::upper_bound(hits, block.range.start, {}, &TextRange::end);
    for (; hit != hits.end() && hit->start < block.range.end; ++hit) {
        const bool isCurrent = hit - hits.begin() == m_page.currentHit;
        const auto part = intersected(*hit, block.range);
        lit.append({.start = int(part.start - block.range.start), .length = int(part.length()), .format = hitFormat(m_page.theme, isCurrent)});
    }
    return lit;
}

void PagePainter::paintText(QPainter &painter, int index, QPointF origin, const QRectF &part)
{
    const auto &block = m_page.layout.block(index);
    const auto &lines = m_page.layout.lines(index);
    const bool isFaint = block.style == BlockStyle::Byline || block.style == BlockStyle::Kicker;
    painter.setPen(isFaint ? m_page.theme.faint : m_page.theme.text);
    lines.draw(&painter, origin, litHits(block), part);
    if (m_page.caret && m_page.layout.blockOf(*m_page.caret) == index) {
        const auto inBlock = std::min(*m_page.caret, block.range.end) - block.range.start;
        lines.drawCursor(&painter, origin, int(inBlock), 2);
    }
}

qreal PagePainter::lineTop(qsizetype position)
{
    auto &layout = m_page.layout;
    const int index = layout.blockOf(position);
    const auto &lines = layout.lines(index);
    const auto line = lines.lineForTextPosition(int(std::min(position, layout.block(index).range.end) - layout.block(index).range.start));
    return m_page.column.top() + layout.top(index) + line.y();
}

qreal PagePainter::lineBottom(qsizetype position)
{
    auto &layout = m_page.layout;
    const int index = layout.blockOf(position);
    const auto &lines = layout.lines(index);
    const auto line = lines.lineForTextPosition(int(std::min(position, layout.block(index).range.end) - layout.block(index).range.start));
    return m_page.column.top() + layout.top(index) + line.y() + line.height();
}

void PagePainter::paintMargin(QPainter &painter, TextRange shown, const QRectF &visible)
{
    const QFontMetricsF metrics(m_page.labelFont);
    const qreal right = labelRight(m_page.column, m_page.lanes.laneCount());
    qreal nextFree = visible.top() - visible.height();
    painter.setFont(m_page.labelFont);
    for (const auto *placed : m_page.lanes.overlapping(shown)) {
        // Ends out of sight are not laid out for: the stripe just runs out of the window.
        const auto &range = placed->mark.range;
        const qreal top = range.start < shown.start ? visible.top() : lineTop(range.start);
        const qreal bottom = range.end > shown.end ? visible.bottom() : lineBottom(range.end - 1);
        paintStripe(painter, *placed, top, bottom);
        const qreal labelTop = std::max(std::max(top, visible.top()), nextFree);
        if (right < metrics.averageCharWidth() * 8 || labelTop + metrics.height() > std::max(bottom, top + metrics.height()) + metrics.height() * 3) {
            continue;
        }
        const auto note = placed->mark.note.isEmpty() ? QString() : QStringLiteral(" \u270E");
        const auto label = metrics.elidedText(placed->mark.label, Qt::ElideRight, right - 12 - metrics.horizontalAdvance(note)) + note;
        painter.setPen(standingOut(placed->mark.colours.first(), m_page.theme.paper, contrastAA));
        painter.drawText(QRectF(12, labelTop, right - 12, metrics.height()), Qt::AlignRight | Qt::AlignTop, label);
        nextFree = labelTop + metrics.height();
    }
}

void PagePainter::paintStripe(QPainter &painter, const AnnotationLanes::Placed &placed, qreal top, qreal bottom)
{
    const qreal left = stripeLeft(m_page.column, placed.lane);
    const auto &colours = placed.mark.colours;
    const qreal each = (bottom - top) / qreal(colours.size());
    for (qsizetype i = 0; i < colours.size(); ++i) {
        painter.fillRect(QRectF(left, top + each * qreal(i), stripeWidth, each), standingOut(colours[i], m_page.theme.paper));
    }
}
