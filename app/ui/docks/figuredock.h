// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/textrange.h"

#include <QWidget>

class EmptyState;
class FigureListModel;
class FigureTable;
class QAbstractItemModel;
class QAction;
class QComboBox;
class QSortFilterProxyModel;
class QStackedLayout;
class QToolButton;

/// The figures of the open article as a table to sort, filter by kind, copy and export.
class FigureDock : public QWidget
{
    Q_OBJECT

public:
    explicit FigureDock(FigureListModel &figures, QWidget *parent = nullptr);

    /// Shows the choice; says nothing.
    void setRelativeDates(bool marked);
    /// The rows as they are filtered and sorted.
    [[nodiscard]] const QAbstractItemModel &shownRows() const;

Q_SIGNALS:
    void rangeActivated(TextRange range);
    void exportRequested();
    void relativeDatesToggled(bool marked);

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
    FigureTable *m_table;
    QComboBox *m_kinds;
    QToolButton *m_copy;
    QToolButton *m_export;
    QToolButton *m_options;
    QAction *m_relativeDates;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
};
