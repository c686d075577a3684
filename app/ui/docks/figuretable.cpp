// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/docks/figuretable.h"

#include "models/figurelistmodel.h"
#include "ui/docks/figuredelegate.h"
#include "ui/docks/itemdrawing.h"

#include <QPainter>

FigureTable::FigureTable(QWidget *parent)
    : QTreeView(parent)
{
    setItemDelegate(new FigureDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void FigureTable::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    auto item = option;
    const bool isSelected = selectionModel()->isSelected(index);
    item.state.setFlag(QStyle::State_Selected, isSelected);
    const QRect row(0, option.rect.top(), viewport()->width(), option.rect.height());
    if (isSelected) {
        painter->fillRect(row, option.palette.color(QPalette::Highlight)); // the cells fill their own line alone
    }
    QTreeView::drawRow(painter, option, index);
    const auto font = scaledFont(option.font, FigureDelegate::sentenceScale);
    const QFontMetrics metrics(font);
    const auto line = row.adjusted(gridUnit, row.height() - metrics.height() - gridUnit, -gridUnit, -gridUnit);
    const auto kind = index.siblingAtColumn(FigureListModel::Kind).data().toString();
    const QString below = kind + u" · " + index.data(FigureListModel::SentenceRole).toString();
    painter->save();
    painter->setFont(font);
    painter->setPen(faintText(item));
    painter->drawText(line, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine, metrics.elidedText(below, Qt::ElideRight, line.width()));
    painter->setPen(hairline(option.palette));
    painter->drawLine(row.bottomLeft(), row.bottomRight());
    painter->restore();
}
