// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/docks/figuredelegate.h"

#include "models/figurelistmodel.h"
#include "ui/docks/itemdrawing.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QToolTip>

QSize FigureDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto size = QStyledItemDelegate::sizeHint(option, index);
    const int sentence = QFontMetrics(scaledFont(option.font, sentenceScale)).height();
    return {size.width() + 2 * gridUnit, QFontMetrics(option.font).height() + sentence + 3 * gridUnit};
}

void FigureDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    auto line = option;
    line.rect.setHeight(QFontMetrics(option.font).height() + 2 * gridUnit); // kind and sentence stand below
    QStyledItemDelegate::paint(painter, line, index);
}

bool FigureDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip) {
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }
    const auto sentence = index.data(FigureListModel::SentenceRole).toString();
    // As rich text it is broken into lines.
    QToolTip::showText(event->globalPos(), sentence.isEmpty() ? QString() : u"<p>" + sentence.toHtmlEscaped() + u"</p>", view);
    return true;
}

void FigureDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() == FigureListModel::Paragraph) {
        option->palette.setColor(QPalette::Text, faintText(*option));
    }
    const bool isNumber = index.column() == FigureListModel::Value || index.column() == FigureListModel::Paragraph;
    option->displayAlignment = Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeading);
}
