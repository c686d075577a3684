// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/docks/historydock.h"

#include "messages/editname.h"
#include "models/historylistmodel.h"
#include "models/librarysession.h"
#include "ui/docks/emptystate.h"
#include "ui/docks/historydelegate.h"
#include "ui/docks/itemlistview.h"

#include <QAction>
#include <QEvent>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedLayout>

HistoryDock::HistoryDock(LibrarySession &session, HistoryListModel &steps, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_steps(steps)
    , m_list(new ItemListView(this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedLayout(this))
    , m_goThere(new QAction(this))
    , m_forgetOlder(new QAction(this))
{
    m_list->setModel(&m_steps);
    m_list->setItemDelegate(new HistoryDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    setFocusProxy(m_list);
    connect(m_list, &ItemListView::chosen, this, &HistoryDock::goTo);
    connect(m_list, &QWidget::customContextMenuRequested, this, &HistoryDock::showMenu);
    connect(m_goThere, &QAction::triggered, this, [this] {
        goTo(m_list->currentIndex());
    });
    connect(m_forgetOlder, &QAction::triggered, this, &HistoryDock::forgetOlder);
    connect(&m_steps, &HistoryListModel::loaded, this, &HistoryDock::showState);
    retranslate();
    showState();
}

void HistoryDock::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void HistoryDock::goTo(const QModelIndex &index)
{
    if (index.isValid() && !m_session.isReadOnly() && index.row() != m_steps.currentRow()) {
        m_session.goToStep(index.data(HistoryListModel::StepRole).toLongLong());
    }
}

void HistoryDock::showMenu(QPoint position)
{
    const auto index = m_list->indexAt(position);
    if (!index.isValid() || m_session.isReadOnly()) {
        return;
    }
    const bool hasOlder = index.row() + 2 < m_steps.rowCount();
    m_goThere->setEnabled(index.row() != m_steps.currentRow());
    m_forgetOlder->setEnabled(hasOlder);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_goThere, m_forgetOlder});
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

void HistoryDock::forgetOlder()
{
    const int kept = m_list->currentIndex().row() + 1;
    const int forgotten = m_steps.rowCount() - 1 - kept;
    auto *box = new QMessageBox(QMessageBox::Question, tr("Forget steps"), {}, QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setText(tr("Forget the %n step(s) before this one?", nullptr, forgotten));
    box->setInformativeText(tr("What they did stays done; it can no longer be undone."));
    auto *confirm = box->addButton(tr("&Forget"), QMessageBox::DestructiveRole);
    connect(confirm, &QAbstractButton::clicked, this, [this, kept] {
        m_session.pruneHistory(kept);
    });
    box->setDefaultButton(QMessageBox::Cancel);
    box->open();
}

void HistoryDock::showState()
{
    m_stack->setCurrentWidget(m_steps.rowCount() == 0 ? static_cast<QWidget *>(m_empty) : m_list);
    m_list->setCurrentIndex(m_steps.index(m_steps.currentRow()));
}

void HistoryDock::retranslate()
{
    setWindowTitle(tr("History"));
    m_steps.setNames(editName, tr("Beginning"));
    m_steps.setLocale(QLocale());
    m_list->setAccessibleName(tr("Steps that can be undone, newest first"));
    m_goThere->setText(tr("&Go back to this step"));
    m_forgetOlder->setText(tr("&Forget older steps…"));
    m_empty->setTexts(tr("Nothing to undo yet"), tr("Every step stands here, also after a restart. A click goes back to a step, or forward again."));
}
