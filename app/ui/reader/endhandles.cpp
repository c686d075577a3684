// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/endhandles.h"

#include "ui/reader/articleview.h"
#include "ui/reader/caretmotion.h"

#include <QLineF>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace
{
constexpr qreal radius = 4; // px
constexpr qreal reach = 8;
}

EndHandles::EndHandles(const ArticleView &view)
    : m_view(view)
{
}

bool EndHandles::isAt(QPoint point) const
{
    return edgeAt(point).has_value();
}

bool EndHandles::take(QPoint point)
{
    if (const auto edge = edgeAt(point)) {
        m_drag = {.id = m_view.currentMark(), .edge = *edge, .range = range()};
    }
    return m_drag.has_value();
}

bool EndHandles::dragTo(QPoint point, bool snaps)
{
    const auto position = m_view.positionAt(point);
    const auto whole = m_view.lanes().find(m_drag->id)->mark.range;
    const bool isStart = m_drag->edge == Edge::Start;
    const auto asked = isStart ? TextRange{std::min(position, whole.end), whole.end} : TextRange{whole.start, std::max(position, whole.start)};
    auto wanted = snaps ? snappedToWords(m_view.text(), asked) : trimmed(m_view.text(), asked);
    (isStart ? wanted.end : wanted.start) = isStart ? whole.end : whole.start;
    if (wanted.isEmpty()) {
        return false;
    }
    m_drag->range = wanted;
    return true;
}

EndHandles::Dragged EndHandles::drop()
{
    const auto drag = *std::exchange(m_drag, std::nullopt);
    return {drag.id, drag.range};
}

void EndHandles::forget()
{
    m_drag.reset();
}

std::optional<TextRange> EndHandles::dragged() const
{
    return m_drag ? std::optional(m_drag->range) : std::nullopt;
}

TextRange EndHandles::range() const
{
    if (m_drag) {
        return m_drag->range;
    }
    const auto *placed = m_view.currentMark() == 0 ? nullptr : m_view.lanes().find(m_view.currentMark());
    return placed ? placed->mark.range : TextRange();
}

void EndHandles::paint(QPainter &painter) const
{
    const auto shown = range();
    if (shown.isEmpty()) {
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_view.theme().text, 2));
    painter.setBrush(m_view.theme().paper);
    const auto paintKnob = [&](QLineF line, QPointF knob) {
        if (line.y2() >= 0 && line.y1() <= m_view.viewport()->height()) {
            painter.drawLine(line);
            painter.drawEllipse(knob, radius, radius);
        }
    };
    const auto start = m_view.startLine(shown);
    const auto end = m_view.endLine(shown);
    paintKnob(start, start.p1());
    paintKnob(end, end.p2());
}

std::optional<EndHandles::Edge> EndHandles::edgeAt(QPoint point) const
{
    const auto shown = range();
    if (shown.isEmpty()) {
        return std::nullopt;
    }
    const auto isNear = [point](QPointF knob) {
        return QLineF(knob, point).length() <= reach;
    };
    if (isNear(m_view.endLine(shown).p2())) {
        return Edge::End;
    }
    return isNear(m_view.startLine(shown).p1()) ? std::optional(Edge::Start) : std::nullopt;
}
