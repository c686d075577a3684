// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>

/// The names that hold a text, under their kinds. Kinds stay in their order whatever the names are sorted by; names of an equal
/// count come as in a dictionary.
class NameFilterModel : public QSortFilterProxyModel
{
public:
    explicit NameFilterModel(QObject *parent = nullptr);

    /// Accents and case do not count.
    void setText(const QString &text);

    /// Whose dictionaries the names follow.
    void setLocale(const QLocale &locale);

protected:
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_text; // folded
    QCollator m_collator;
};
