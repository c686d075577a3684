// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation.h"
#include "core/textrange.h"

#include <QList>

class AnnotationLanes;
class PageScroll;
class QWidget;
class ReadingColumn;

/// Has the lines drawn anew on which something has changed, from margin to margin, and no others.
class PageUpdates
{
public:
    struct SeenMark {
        AnnotationId id = 0;
        TextRange range;
        int lane = 0;

        bool operator==(const SeenMark &) const = default;
    };

    /// All outlive it.
    PageUpdates(const ReadingColumn &column, const PageScroll &scroll, const AnnotationLanes &lanes, QWidget &viewport);

    void updateRange(TextRange range);
    void updateMark(AnnotationId mark);

    /// Those of the text in view.
    [[nodiscard]] QList<SeenMark> seenMarks() const;
    /// After marks were changed: what was seen before, and which of them were taken away, be they shown again.
    void updateChanges(const QList<SeenMark> &before, const QList<AnnotationId> &gone);

private:
    const ReadingColumn &m_column;
    const PageScroll &m_scroll;
    const AnnotationLanes &m_lanes;
    QWidget &m_viewport;
};
