// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractItemModel>
#include <QHash>

/// An item model whose columns are titled by the window with setHeaderData(): models say nothing in the reader's language.
template<typename Base>
class TitledModel : public Base
{
public:
    using Base::Base;

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override
    {
        return orientation == Qt::Horizontal && role == Qt::DisplayRole ? m_titles.value(section) : QVariant();
    }

    bool setHeaderData(int section, Qt::Orientation orientation, const QVariant &value, int role = Qt::EditRole) override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= this->columnCount() || role != Qt::EditRole) {
            return false;
        }
        m_titles.insert(section, value);
        Q_EMIT this->headerDataChanged(orientation, section, section);
        return true;
    }

private:
    QHash<int, QVariant> m_titles;
};
