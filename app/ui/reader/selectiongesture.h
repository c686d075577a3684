// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/textrange.h"

#include <QPoint>
#include <QStringView>

#include <optional>

/// Where a selection was begun and where it has come to; the latter may stand before the former.
struct SelectionSpan {
    qsizetype anchor = 0;
    qsizetype caret = 0;

    [[nodiscard]] TextRange range() const
    {
        return {std::min(anchor, caret), std::max(anchor, caret)};
    }

    bool operator==(const SelectionSpan &) const = default;
};

/// From the anchor to a position, widened to whole words where it snaps.
[[nodiscard]] SelectionSpan selectionTo(QStringView text, qsizetype anchor, qsizetype position, bool snaps);

/// Selecting with the mouse: by letters or words from a press on, by words after a double click, by sentences after a triple one.
class SelectionGesture
{
public:
    /// At a position of the text. `anchor`: of a selection that the press extends, else none.
    [[nodiscard]] SelectionSpan press(QStringView text, QPoint point, qsizetype position, std::optional<qsizetype> anchor, bool snaps);
    [[nodiscard]] SelectionSpan doubleClick(QStringView text, QPoint point, qsizetype position);
    /// False as long as the hand only trembles.
    [[nodiscard]] bool moveTo(QPoint point);
    [[nodiscard]] SelectionSpan extendTo(QStringView text, qsizetype position, bool snaps) const;
    /// True where it was a mere click.
    bool release();

    /// A button is held.
    [[nodiscard]] bool isActive() const;
    /// Of the latest move.
    [[nodiscard]] QPoint point() const;

private:
    enum class Unit {
        Character,
        Word,
        Sentence
    };
    [[nodiscard]] TextRange unitAt(QStringView text, qsizetype position) const;

    Unit m_unit = Unit::Character;
    TextRange m_start; ///< the unit that it began with
    bool m_active = false;
    bool m_moved = false;
    QPoint m_lastClick;
    qint64 m_lastDoubleClick = 0;
    QPoint m_point;
};
