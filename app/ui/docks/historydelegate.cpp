// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/docks/historydelegate.h"

#include "models/historylistmodel.h"
#include "ui/docks/itemdrawing.h"

#include <QPainter>

namespace
{
constexpr int sideMargin = 4 * gridUnit;
constexpr int verticalMargin = gridUnit;
constexpr qreal detailScale = 0.9;
}

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    auto item = option;
    initStyleOption(&item, index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawItemGround(*painter, item.rect, item, item.palette.color(QPalette::Base), 0);
    const bool isUndone = index.data(HistoryListModel::UndoneRole).toBool();
    auto font = item.font;
    font.setItalic(isUndone);
    font.setWeight(index.data(HistoryListModel::CurrentRole).toBool() ? QFont::DemiBold : QFont::Normal);
    const auto detailFont = scaledFont(item.font, detailScale);
    const auto inner = QRectF(item.rect).adjusted(sideMargin, verticalMargin, -sideMargin, -verticalMargin);
    const auto detail = index.data(HistoryListModel::DetailRole).toString();
    const QFontMetricsF metrics(font);
    const QFontMetricsF detailMetrics(detailFont);
    painter->setFont(font);
    painter->setPen(isUndone ? faintText(item) : item.palette.color(QPalette::Text));
    const auto upper = detail.isEmpty() ? inner : QRectF(inner.topLeft(), QSizeF(inner.width(), metrics.height()));
    painter->drawText(upper, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine, metrics.elidedText(item.text, Qt::ElideRight, inner.width()));
    painter->setFont(detailFont);
    painter->setPen(faintText(item));
    const QRectF lower(inner.left(), inner.bottom() - detailMetrics.height(), inner.width(), detailMetrics.height());
    painter->drawText(lower, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine, detailMetrics.elidedText(detail, Qt::ElideRight, inner.width()));
    painter->restore();
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const
{
    const auto height = QFontMetricsF(option.font).height() + QFontMetricsF(scaledFont(option.font, detailScale)).height();
    return {0, qCeil(height) + 2 * verticalMargin};
}
