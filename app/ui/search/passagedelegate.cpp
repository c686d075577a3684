// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/passagedelegate.h"

#include "models/passagelistmodel.h"
#include "models/valuetext.h"
#include "ui/docks/itemdrawing.h"

#include <QPainter>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr int side = 2 * gridUnit;
constexpr int headingSpace = 4 * gridUnit; // above and below its line
constexpr int passageSpace = 2 * gridUnit;
constexpr qreal quoteColumn = 0.42; // of the width: where what was found begins
constexpr qreal mostOfQuote = 0.5; // of the width

/// Draws the box where QStyledItemDelegate takes clicks on it, and returns what is left of the row.
QRectF drawCheckBox(QPainter &painter, const QStyleOptionViewItem &item)
{
    if (!(item.features & QStyleOptionViewItem::HasCheckIndicator)) {
        return item.rect;
    }
    auto box = item;
    const auto *style = item.widget->style();
    box.rect = style->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &item, item.widget);
    box.state.setFlag(QStyle::State_HasFocus, false);
    box.state.setFlag(QStyle::State_On, item.checkState == Qt::Checked);
    box.state.setFlag(QStyle::State_Off, item.checkState == Qt::Unchecked);
    box.state.setFlag(QStyle::State_NoChange, item.checkState == Qt::PartiallyChecked);
    style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, &painter, item.widget);
    return QRectF(item.rect).adjusted(box.rect.right() - item.rect.left() + gridUnit, 0, 0, 0);
}
}

void PassageDelegate::setLocale(const QLocale &locale)
{
    m_locale = locale;
}

void PassageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    auto item = option;
    initStyleOption(&item, index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isHeading = index.data(PassageListModel::IsArticleRole).toBool();
    const auto base = item.palette.color(QPalette::Base);
    drawItemGround(*painter, item.rect, item, isHeading ? mixed(base, item.palette.color(QPalette::Text), 0.05) : base, 0);
    const auto area = drawCheckBox(*painter, item).adjusted(side, 0, -side, 0);
    if (isHeading) {
        paintHeading(*painter, area, item, index);
    } else {
        paintPassage(*painter, area, item, index);
    }
    painter->restore();
}

void PassageDelegate::paintHeading(QPainter &painter, QRectF area, const QStyleOptionViewItem &item, const QModelIndex &index) const
{
    QStringList facts{index.data(PassageListModel::SourceRole).toString(), dateText(index.data(PassageListModel::PublishedRole).toString(), m_locale)};
    if (const int count = index.data(PassageListModel::CountRole).toInt(); count > 0) {
        facts.append(m_locale.toString(count));
    }
    facts.removeAll(QString());
    const auto fact = facts.join(u" · "_s);
    const qreal factWidth = std::min(QFontMetricsF(item.font).horizontalAdvance(fact), area.width() / 2);
    painter.setPen(faintText(item));
    painter.setFont(item.font);
    painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, QFontMetricsF(item.font).elidedText(fact, Qt::ElideRight, factWidth));
    auto font = item.font;
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(item.palette.color(QPalette::Text));
    area.setRight(area.right() - factWidth - 4 * gridUnit);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, QFontMetricsF(font).elidedText(item.text, Qt::ElideRight, area.width()));
}

void PassageDelegate::paintPassage(QPainter &painter, QRectF area, const QStyleOptionViewItem &item, const QModelIndex &index)
{
    auto strong = item.font;
    strong.setBold(true);
    const QFontMetricsF metrics(item.font);
    const QFontMetricsF strongMetrics(strong);
    const auto draw = [&](const QRectF &rect, const QString &text) {
        painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
    };
    const qreal column = area.left() + area.width() * quoteColumn;
    const auto quote = strongMetrics.elidedText(item.text, Qt::ElideMiddle, area.width() * mostOfQuote);
    const qreal quoteEnd = column + strongMetrics.horizontalAdvance(quote);
    const auto before = metrics.elidedText(index.data(PassageListModel::BeforeRole).toString(), Qt::ElideLeft, column - area.left());
    const auto after = metrics.elidedText(index.data(PassageListModel::AfterRole).toString(), Qt::ElideRight, area.right() - quoteEnd);

    painter.setFont(item.font);
    painter.setPen(faintText(item));
    // By its own width rather than flush right: drawText() leaves out spaces at the end of a line.
    draw({column - metrics.horizontalAdvance(before), area.top(), column - area.left(), area.height()}, before);
    draw({quoteEnd, area.top(), area.right() - quoteEnd, area.height()}, after);
    painter.setFont(strong);
    painter.setPen(item.palette.color(QPalette::Text));
    draw({column, area.top(), quoteEnd - column + 1, area.height()}, quote);
}

QSize PassageDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isHeading = index.data(PassageListModel::IsArticleRole).toBool();
    return {0, option.fontMetrics.height() + (isHeading ? headingSpace : passageSpace)};
}
