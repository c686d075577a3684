// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/docks/itemlistview.h"

#include <QKeyEvent>
#include <QTimerEvent>

ItemListView::ItemListView(QWidget *parent)
    : QListView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setResizeMode(Adjust);
    setMouseTracking(true);
    connect(this, &QListView::clicked, this, &ItemListView::chosen);
}

void ItemListView::setChoosesByMoving(bool choosesByMoving)
{
    m_choosesByMoving = choosesByMoving;
}

void ItemListView::reset()
{
    const bool isLong = model() && model()->rowCount(rootIndex()) > batchSize();
    setLayoutMode(isLong && !uniformItemSizes() ? Batched : SinglePass);
    QListView::reset();
}

void ItemListView::timerEvent(QTimerEvent *event)
{
    QListView::timerEvent(event);
    if (layoutMode() == Batched && model() && !visualRect(model()->index(model()->rowCount(rootIndex()) - 1, 0, rootIndex())).isEmpty()) {
        setLayoutMode(SinglePass); // all heights are known: single rows that come and go must not begin it anew
    }
}

void ItemListView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (currentIndex().isValid()) {
            Q_EMIT chosen(currentIndex());
        }
        event->accept();
        return;
    }
    const QPersistentModelIndex before = currentIndex();
    QListView::keyPressEvent(event);
    if (m_choosesByMoving && currentIndex().isValid() && currentIndex() != before) {
        Q_EMIT chosen(currentIndex());
    }
}
