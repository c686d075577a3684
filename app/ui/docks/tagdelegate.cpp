// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/docks/tagdelegate.h"

#include "models/tagtreemodel.h"
#include "ui/docks/itemdrawing.h"
#include "ui/theme/tagchip.h"

#include <QPainter>

namespace
{
constexpr int discSize = 3 * gridUnit;
constexpr qreal keyScale = 0.85;

/// A key as it lies on a keyboard: a rounded square, thicker at its lower edge.
void drawKeycap(QPainter &painter, const QStyleOptionViewItem &option, const QString &key)
{
    const auto font = scaledFont(option.font, keyScale);
    const auto side = QFontMetricsF(font).height() + 1;
    const auto width = std::max(side, QFontMetricsF(font).horizontalAdvance(key) + 2 * gridUnit);
    QRectF cap(0, 0, width, side);
    cap.moveCenter(QRectF(option.rect).center());
    const auto rim = mixed(option.palette.color(QPalette::Base), option.palette.color(QPalette::Text), 0.35);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(rim);
    painter.drawRoundedRect(cap.translated(0, 1), gridUnit - 1, gridUnit - 1);
    painter.setPen(QPen(rim, 1));
    painter.setBrush(option.palette.color(QPalette::Base));
    painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), gridUnit - 1, gridUnit - 1);
    painter.setFont(font);
    painter.setPen(option.palette.color(QPalette::Text));
    painter.drawText(cap, Qt::AlignCenter, key);
}
}

void TagDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const auto key = index.column() == TagTreeModel::Shortcut ? index.data().toString() : QString();
    if (!key.isEmpty()) {
        painter->save();
        drawKeycap(*painter, option, key);
        painter->restore();
    }
}

QSize TagDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width() + 2 * gridUnit, QFontMetrics(option.font).height() + 2 * gridUnit};
}

void TagDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    switch (index.column()) {
    case TagTreeModel::Name:
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(discSize, discSize);
        option->icon =
            tagChip(QColor(index.data(TagTreeModel::ColourRole).toString()), discSize, option->widget != nullptr ? option->widget->devicePixelRatioF() : 1.0);
        break;
    case TagTreeModel::Shortcut:
        option->text.clear(); // paint() draws it
        break;
    default:
        option->displayAlignment = Qt::AlignRight | Qt::AlignVCenter;
        option->palette.setColor(QPalette::Text, faintText(*option));
    }
}
