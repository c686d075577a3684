// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/docks/namefiltermodel.h"

#include "models/namelistmodel.h"
#include "ui/docks/foldedtext.h"

NameFilterModel::NameFilterModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    m_collator.setNumericMode(true);
    setSortRole(NameListModel::SortRole);
    setRecursiveFilteringEnabled(true);
    setAutoAcceptChildRows(true); // the forms of a name that is shown
}

void NameFilterModel::setText(const QString &text)
{
    m_text = foldedText(text);
    invalidateRowsFilter();
}

void NameFilterModel::setLocale(const QLocale &locale)
{
    m_collator.setLocale(locale);
    invalidate();
}

bool NameFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const bool ascending = sortOrder() == Qt::AscendingOrder;
    if (!left.parent().isValid()) {
        return ascending ? left.row() < right.row() : left.row() > right.row();
    }
    if (left.column() != NameListModel::Name) {
        const auto leftCount = left.data(sortRole()).toInt();
        const auto rightCount = right.data(sortRole()).toInt();
        if (leftCount != rightCount) {
            return leftCount < rightCount;
        }
    }
    const auto order = m_collator.compare(left.siblingAtColumn(NameListModel::Name).data(sortRole()).toString(),
                                          right.siblingAtColumn(NameListModel::Name).data(sortRole()).toString());
    return ascending || left.column() == NameListModel::Name ? order < 0 : order > 0;
}

bool NameFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_text.isEmpty()) {
        return true;
    }
    return parent.isValid() && foldedText(sourceModel()->index(row, NameListModel::Name, parent).data().toString()).contains(m_text);
}
