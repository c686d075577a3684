// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class EmptyState;
class HistoryListModel;
class ItemListView;
class LibrarySession;
class QAction;
class QStackedLayout;

/// Every step that can be undone or redone: a click goes back, or forward, to it.
class HistoryDock : public QWidget
{
    Q_OBJECT

public:
    HistoryDock(LibrarySession &session, HistoryListModel &steps, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void goTo(const QModelIndex &index);
    void showMenu(QPoint position);
    void forgetOlder();
    void showState();
    void retranslate();

    LibrarySession &m_session;
    HistoryListModel &m_steps;
    ItemListView *m_list;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    QAction *m_goThere;
    QAction *m_forgetOlder;
};
