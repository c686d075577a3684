// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/textrange.h"

class PageLayout;
class QAbstractScrollArea;
class QScrollBar;
class ReadingColumn;

/// Where on its page the view stands. Heights of what was never in view are estimates (see PageLayout): what is laid out on the way
/// neither pushes away what is read nor lets a jump end beside its target.
class PageScroll
{
public:
    /// All outlive it.
    PageScroll(PageLayout &layout, const ReadingColumn &column, QAbstractScrollArea &view);

    /// In pixels from the top of the page.
    [[nodiscard]] int value() const;
    void setValue(int value);
    void by(int pixels);
    /// The scroll bar anew, after the page or the window has another height.
    void fit();
    void layOutVisible();
    /// The text of all lines in view, and of the rest of their paragraphs.
    [[nodiscard]] TextRange seenText() const;
    /// The first position of the first line in view; 0 where the page is at its top.
    [[nodiscard]] qsizetype topPosition() const;

    /// Until the range is in view, a third down the window where it was not.
    void showRange(TextRange range);
    /// Until the position's line is in view, and no further.
    void showLine(qsizetype position);
    /// The position's line to the top of the window.
    void showAtTop(qsizetype position);
    /// The same for the position's paragraph; to within a line, lays nothing out.
    void showParagraphAtTop(qsizetype position);
    /// A place of the whole page, from 0 to 1, to the middle of the window.
    void centreOn(qreal fraction);

private:
    [[nodiscard]] int viewHeight() const;

    PageLayout &m_layout;
    const ReadingColumn &m_column;
    QAbstractScrollArea &m_view;
    QScrollBar &m_bar;
};
