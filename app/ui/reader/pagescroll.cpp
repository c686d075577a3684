// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/pagescroll.h"

#include "ui/reader/pagelayout.h"
#include "ui/reader/readingcolumn.h"

#include <QAbstractScrollArea>
#include <QFontMetrics>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

PageScroll::PageScroll(PageLayout &layout, const ReadingColumn &column, QAbstractScrollArea &view)
    : m_layout(layout)
    , m_column(column)
    , m_view(view)
    , m_bar(*view.verticalScrollBar())
{
}

int PageScroll::value() const
{
    return m_bar.value();
}

void PageScroll::setValue(int value)
{
    m_bar.setValue(value);
}

void PageScroll::by(int pixels)
{
    m_bar.setValue(m_bar.value() + pixels);
}

int PageScroll::viewHeight() const
{
    return m_view.viewport()->height();
}

void PageScroll::fit()
{
    m_bar.setPageStep(viewHeight());
    m_bar.setSingleStep(QFontMetrics(m_layout.fontOf(BlockStyle::Paragraph)).height());
    m_bar.setRange(0, std::max(0, int(std::ceil(m_layout.height() + 2 * ReadingColumn::pageMargin)) - viewHeight()));
}

void PageScroll::layOutVisible()
{
    if (m_layout.count() == 0) {
        return;
    }
    // What is above the first line in view must not push it away when it turns out taller or shorter than estimated.
    const qreal top = value() - ReadingColumn::pageMargin;
    const int first = m_layout.blockAt(top);
    const qreal estimated = m_layout.heightOf(first);
    static_cast<void>(m_layout.lines(first));
    const bool startsAbove = m_layout.top(first) < top;
    const qreal grown = startsAbove && top > 0 ? m_layout.heightOf(first) - estimated : 0;
    for (int i = first + 1; i < m_layout.count() && m_layout.top(i) < top + grown + viewHeight(); ++i) {
        static_cast<void>(m_layout.lines(i));
    }
    fit();
    if (grown != 0) {
        by(int(std::round(grown)));
    }
}

TextRange PageScroll::seenText() const
{
    if (m_layout.count() == 0) {
        return {};
    }
    const qreal top = value() - ReadingColumn::pageMargin;
    return {m_layout.block(m_layout.blockAt(top)).range.start, m_layout.block(m_layout.blockAt(top + viewHeight())).range.end};
}

qsizetype PageScroll::topPosition() const
{
    return value() == 0 ? 0 : m_column.positionAt({int(m_column.area().left()), 1});
}

void PageScroll::showRange(TextRange range)
{
    if (m_layout.count() == 0) {
        return;
    }
    const auto first = m_column.cursorRect(range.start);
    const auto last = m_column.cursorRect(range.end);
    const int above = viewHeight() / 3;
    if (first.top() < 0 || last.bottom() > viewHeight()) {
        by(first.top() - above);
        // What was an estimate on the way is laid out now: once more, exactly.
        layOutVisible();
        by(m_column.cursorRect(range.start).top() - above);
    }
}

void PageScroll::showLine(qsizetype position)
{
    const auto line = m_column.cursorRect(position);
    if (line.top() < 0) {
        const int above = value() + line.top() - line.height() / 2;
        setValue(above < ReadingColumn::pageMargin ? 0 : above);
    } else if (line.bottom() > viewHeight()) {
        by(line.bottom() - viewHeight() + line.height() / 2);
    }
}

void PageScroll::showAtTop(qsizetype position)
{
    if (m_layout.count() == 0) {
        return;
    }
    layOutVisible(); // the scroll bar's range is that of this page and window from here on
    for (int settling = 0; settling < 2; ++settling) {
        by(position == 0 ? -value() : m_column.cursorRect(position).top());
        layOutVisible();
    }
}

void PageScroll::showParagraphAtTop(qsizetype position)
{
    setValue(int(ReadingColumn::pageMargin + m_layout.top(m_layout.blockOf(position))));
}

void PageScroll::centreOn(qreal fraction)
{
    setValue(int(ReadingColumn::pageMargin + fraction * m_layout.height()) - viewHeight() / 2);
}
