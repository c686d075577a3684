// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/textrange.h"

#include <QWidget>

class EmptyState;
class FigureListModel;
class QComboBox;
class QSortFilterProxyModel;
class QStackedLayout;
class QToolButton;
class QTreeView;

/// The figures of the open article as a table to sort, filter by kind and copy.
class FigureDock : public QWidget
{
    Q_OBJECT

public:
    explicit FigureDock(FigureListModel &figures, QWidget *parent = nullptr);

Q_SIGNALS:
    void rangeActivated(TextRange range);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpTable();
    void arrange();
    void activate(const QModelIndex &index);
    void filterByKind();
    void listKinds();
    /// The selected rows, or all where none is, as tab-separated lines.
    void copyRows() const;
    void showState();
    void retranslate();
    void updateIcons();

    FigureListModel &m_figures;
    QSortFilterProxyModel *m_filter;
    QTreeView *m_table;
    QComboBox *m_kinds;
    QToolButton *m_copy;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
};
