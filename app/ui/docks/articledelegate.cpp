// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/docks/articledelegate.h"

#include "models/articlelistmodel.h"
#include "ui/docks/elidedtext.h"
#include "ui/docks/itemdrawing.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace
{
constexpr int sideMargin = 3 * gridUnit;
constexpr int verticalMargin = 2 * gridUnit;
constexpr int titleLines = 2;
constexpr qreal subtitleScale = 0.9;

/// Bold is what has not been read yet.
QFont titleFont(const QStyleOptionViewItem &option, bool isRead)
{
    auto font = option.font;
    font.setWeight(isRead ? QFont::Normal : QFont::DemiBold);
    return font;
}

/// Before the subtitle; returns how wide it is.
qreal drawStar(QPainter &painter, const QRectF &line, const QStyleOptionViewItem &item)
{
    const auto star = u"★ "_s;
    painter.save();
    painter.setPen(item.palette.color(QPalette::Active, QPalette::Accent));
    painter.drawText(line, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine, star);
    painter.restore();
    return QFontMetricsF(painter.font()).horizontalAdvance(star);
}
}

void ArticleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    auto item = option;
    initStyleOption(&item, index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawItemGround(*painter, item.rect, item, item.palette.color(QPalette::Base), 0);
    painter->fillRect(QRectF(item.rect.left() + sideMargin, item.rect.bottom(), item.rect.width() - sideMargin, 1), hairline(item.palette));

    const auto inner = QRectF(item.rect).adjusted(sideMargin, verticalMargin, -sideMargin, -verticalMargin);
    const bool isRead = index.data(ArticleListModel::ReadRole).toBool();
    const ElidedText title(item.text, titleFont(item, isRead), inner.width(), titleLines);
    const auto subtitleFont = scaledFont(item.font, subtitleScale);
    const QFontMetricsF subtitleMetrics(subtitleFont);
    const auto height = title.height() + gridUnit / 2.0 + subtitleMetrics.height();
    const auto top = inner.top() + (inner.height() - height) / 2;

    painter->setPen(item.palette.color(QPalette::Text));
    title.draw(*painter, {inner.left(), top});

    painter->setFont(subtitleFont);
    painter->setPen(faintText(item));
    auto line = QRectF(inner.left(), top + height - subtitleMetrics.height(), inner.width(), subtitleMetrics.height());
    const auto colours = index.data(ArticleListModel::TagColoursRole).toStringList();
    if (!colours.isEmpty()) {
        const auto dots = std::min(tagDotsWidth(colours.size()), line.width() / 3);
        drawTagDots(*painter, {line.right() - dots, line.center().y()}, colours, dots);
        line.setRight(line.right() - dots - 2 * gridUnit);
    }
    if (index.data(ArticleListModel::StarredRole).toBool()) {
        line.setLeft(line.left() + drawStar(*painter, line, item));
    }
    const auto subtitle = subtitleMetrics.elidedText(index.data(ArticleListModel::SubtitleRole).toString(), Qt::ElideRight, line.width());
    painter->drawText(line, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine, subtitle);
    painter->restore();
}

QSize ArticleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(index)
    const auto title = QFontMetricsF(titleFont(option, false)).lineSpacing() * titleLines;
    const auto subtitle = QFontMetricsF(scaledFont(option.font, subtitleScale)).height();
    return {0, qCeil(2 * verticalMargin + title + gridUnit / 2.0 + subtitle)};
}
