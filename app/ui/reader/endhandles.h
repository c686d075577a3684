// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation.h"

#include <QPoint>

#include <optional>

class ArticleView;
class QPainter;

/// The knobs at the ends of the current mark, by which it is dragged wider or narrower.
class EndHandles
{
public:
    struct Dragged {
        AnnotationId id = 0;
        TextRange range;
    };

    explicit EndHandles(const ArticleView &view);

    [[nodiscard]] bool isAt(QPoint point) const;
    /// Begins to drag the knob that is there; false where there is none.
    bool take(QPoint point);
    /// Only the end that is dragged snaps to whole words. False where nothing of the mark would be left.
    bool dragTo(QPoint point, bool snaps);
    /// What was dragged, where it stands now.
    [[nodiscard]] Dragged drop();
    /// Leaves the mark as it was.
    void forget();

    /// Of what is dragged.
    [[nodiscard]] std::optional<TextRange> dragged() const;
    /// Of what is dragged, else of the current mark; empty where there is neither.
    [[nodiscard]] TextRange range() const;
    void paint(QPainter &painter) const;

private:
    enum class Edge {
        Start,
        End
    };
    struct Drag {
        AnnotationId id = 0;
        Edge edge = Edge::Start;
        TextRange range;
    };
    [[nodiscard]] std::optional<Edge> edgeAt(QPoint point) const;

    const ArticleView &m_view;
    std::optional<Drag> m_drag;
};
