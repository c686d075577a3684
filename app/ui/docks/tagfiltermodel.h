// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSortFilterProxyModel>

/// The tags whose name holds a text, with those above and below them.
class TagFilterModel : public QSortFilterProxyModel
{
public:
    explicit TagFilterModel(QObject *parent = nullptr);

    /// Accents and case do not count.
    void setText(const QString &text);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_text; // folded
};
