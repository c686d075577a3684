// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/docks/itemlistview.h"

#include <QKeyEvent>

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
