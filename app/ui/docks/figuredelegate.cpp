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
    return {size.width() + 2 * gridUnit, QFontMetrics(option.font).height() + 2 * gridUnit};
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
    const bool isAside = index.column() == FigureListModel::Kind || index.column() == FigureListModel::Paragraph || index.column() == FigureListModel::Sentence;
    if (isAside) {
        option->palette.setColor(QPalette::Text, faintText(*option));
    }
    if (index.column() == FigureListModel::Value || index.column() == FigureListModel::Paragraph) {
        option->displayAlignment = Qt::AlignRight | Qt::AlignVCenter;
    }
}
