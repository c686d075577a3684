// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/pageupdates.h"

#include "ui/reader/annotationlanes.h"
#include "ui/reader/pagescroll.h"
#include "ui/reader/readingcolumn.h"

#include <QWidget>

#include <algorithm>

PageUpdates::PageUpdates(const ReadingColumn &column, const PageScroll &scroll, const AnnotationLanes &lanes, QWidget &viewport)
    : m_column(column)
    , m_scroll(scroll)
    , m_lanes(lanes)
    , m_viewport(viewport)
{
}

void PageUpdates::updateRange(TextRange range)
{
    constexpr int around = 8; // px: handles stand out of the line
    const auto seen = m_scroll.seenText();
    if (range.end < seen.start || range.start > seen.end) {
        return;
    }
    const int top = m_column.cursorRect(std::max(range.start, seen.start)).top() - around;
    const int bottom = m_column.cursorRect(std::min(range.end, seen.end)).bottom() + around;
    m_viewport.update(0, top, m_viewport.width(), bottom - top + 1);
}

void PageUpdates::updateMark(AnnotationId mark)
{
    if (const auto *placed = m_lanes.find(mark)) {
        updateRange(placed->mark.range);
    }
}

QList<PageUpdates::SeenMark> PageUpdates::seenMarks() const
{
    QList<SeenMark> marks;
    for (const auto *placed : m_lanes.overlapping(m_scroll.seenText())) {
        marks.append({placed->mark.id, placed->mark.range, placed->lane});
    }
    return marks;
}

void PageUpdates::updateChanges(const QList<SeenMark> &before, const QList<AnnotationId> &gone)
{
    const auto after = seenMarks();
    // A mark that was not touched may have changed its lane for one that was.
    for (const auto &mark : before + after) {
        if (gone.contains(mark.id) || !before.contains(mark) || !after.contains(mark)) {
            updateRange(mark.range);
        }
    }
    m_viewport.update(0, 0, int(m_column.area().left()), m_viewport.height());
}
