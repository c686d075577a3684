// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/docks/docklayout.h"

#include "ui/docks/itemdrawing.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QStackedLayout>
#include <QToolButton>
#include <QTreeView>

DockPage layOutDock(QStackedLayout &pages, QWidget &view, QWidget &empty)
{
    auto *dock = pages.parentWidget();
    auto *page = new QWidget(dock);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(2 * gridUnit, 2 * gridUnit, 2 * gridUnit, 2 * gridUnit);
    bar->setSpacing(gridUnit);
    column->addLayout(bar);
    column->addWidget(&view, 1);
    pages.addWidget(page);
    pages.addWidget(&empty);
    dock->setFocusProxy(&view);
    return {bar, column};
}

void showEmpty(QStackedLayout &pages, bool isEmpty)
{
    pages.setCurrentIndex(isEmpty ? 1 : 0);
}

void setUpOptions(QToolButton &button, QMenu *options)
{
    options->setToolTipsVisible(true);
    button.setAutoRaise(true);
    button.setFocusPolicy(Qt::TabFocus);
    button.setMenu(options);
    button.setPopupMode(QToolButton::InstantPopup);
}

void setUpDockTree(QTreeView &tree, int widestColumn)
{
    tree.setFrameShape(QFrame::NoFrame);
    tree.setUniformRowHeights(true);
    tree.setEditTriggers(QAbstractItemView::NoEditTriggers);
    tree.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    tree.setIndentation(4 * gridUnit);
    auto *header = tree.header();
    header->setMinimumSectionSize(8 * gridUnit);
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(widestColumn, QHeaderView::Stretch);
}
