// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTreeView>

/// The figures, a row of columns each; kind and sentence of each stand below it over the whole width, where columns of theirs would
/// leave no room for the values.
class FigureTable : public QTreeView
{
    Q_OBJECT

public:
    explicit FigureTable(QWidget *parent = nullptr);

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
