// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/docks/tagfiltermodel.h"

#include "models/tagtreemodel.h"
#include "ui/docks/foldedtext.h"

TagFilterModel::TagFilterModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
    setAutoAcceptChildRows(true);
}

void TagFilterModel::setText(const QString &text)
{
    m_text = foldedText(text);
    invalidateRowsFilter();
}

bool TagFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return m_text.isEmpty() || foldedText(sourceModel()->index(row, TagTreeModel::Name, parent).data().toString()).contains(m_text);
}
