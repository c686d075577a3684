// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/docks/shelfdelegate.h"

#include "models/shelftreemodel.h"
#include "ui/docks/itemdrawing.h"
#include "ui/icons/iconset.h"

using namespace Qt::StringLiterals;

namespace
{
QString iconName(Shelf::Kind kind)
{
    switch (kind) {
    case Shelf::Kind::All:
        return u"articles"_s;
    case Shelf::Kind::Unread:
        return u"unread"_s;
    case Shelf::Kind::Starred:
        return u"star"_s;
    case Shelf::Kind::Collection:
        return u"folder"_s;
    case Shelf::Kind::Bin:
        return u"delete"_s;
    }
    return {};
}
}

QSize ShelfDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width() + 2 * gridUnit, QFontMetrics(option.font).height() + 2 * gridUnit};
}

void ShelfDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() == ShelfTreeModel::Name) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(4 * gridUnit, 4 * gridUnit);
        option->icon = icon(iconName(Shelf::Kind(index.data(ShelfTreeModel::KindRole).toInt())), option->palette);
    } else {
        option->displayAlignment = Qt::AlignRight | Qt::AlignVCenter;
        option->palette.setColor(QPalette::Text, faintText(*option));
        if (index.data().toInt() == 0) {
            option->text.clear();
        }
    }
}
