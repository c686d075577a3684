// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/docks/namedelegate.h"

#include "models/namelistmodel.h"
#include "ui/docks/itemdrawing.h"

#include <QWidget>

using namespace Qt::StringLiterals;

namespace
{
constexpr QChar enSpace(0x2002);
}

void NameDelegate::setInks(std::function<QColor(MentionKind)> ink)
{
    m_ink = std::move(ink);
}

QSize NameDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    auto size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width() + 2 * gridUnit, QFontMetrics(option.font).height() + 2 * gridUnit};
}

void NameDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const bool isKind = !index.parent().isValid();
    if (isKind) {
        option->font.setWeight(QFont::DemiBold);
    }
    if (index.column() != NameListModel::Name) {
        option->displayAlignment = Qt::AlignRight | Qt::AlignVCenter;
        option->text += enSpace; // off the edge
        option->palette.setColor(QPalette::Text, faintText(*option));
    } else if (index.data(NameListModel::AcceptedRole).toBool()) {
        option->text += u"  ✓"_s;
    } else if (isKind && m_ink) {
        constexpr int size = 3 * gridUnit;
        const auto ratio = option->widget != nullptr ? option->widget->devicePixelRatioF() : 1.0;
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(size, size);
        option->icon = colourChip(m_ink(MentionKind(index.data(NameListModel::KindRole).toInt())), size, ratio);
    }
}
