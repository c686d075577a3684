// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QPalette>
#include <QStringList>

class QPainter;
class QRectF;
class QStyleOptionViewItem;

/// What the delegates of the docks draw alike. Lengths are multiples of this, in device-independent pixels.
inline constexpr int gridUnit = 4;

/// `share` of `over` on `under`: 0 … 1.
[[nodiscard]] QColor mixed(const QColor &under, const QColor &over, qreal share);
/// For what is read second: still at least 4.5 : 1 against the base of usual palettes.
[[nodiscard]] QColor faintText(const QPalette &palette);
/// The same inside an item, stronger where its ground is that of a selected one.
[[nodiscard]] QColor faintText(const QStyleOptionViewItem &option);
[[nodiscard]] QColor hairline(const QPalette &palette);
[[nodiscard]] QFont scaledFont(const QFont &font, qreal factor);

/// The ground of a row or card as its state wants: selected, under the pointer, with the keyboard's focus. Text on it is the
/// palette's text whatever the state, so that colours of tags stay true.
void drawItemGround(QPainter &painter, const QRectF &rect, const QStyleOptionViewItem &option, const QColor &ground, qreal radius);

inline constexpr int tagDotSize = 8;
/// Dots from left to right, as many as fit into `width`, then how many more there are. Returns the width that was taken.
qreal drawTagDots(QPainter &painter, const QPointF &leftCentre, const QStringList &colours, qreal width);
/// How wide all the dots would be.
[[nodiscard]] qreal tagDotsWidth(qsizetype count);

/// A rounded square of the colour, with a rim so that it shows on every ground.
void drawColourChip(QPainter &painter, const QRectF &rect, const QColor &colour);
[[nodiscard]] QIcon colourChip(const QColor &colour, int size, qreal devicePixelRatio);
