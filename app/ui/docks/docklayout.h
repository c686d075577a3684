// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QHBoxLayout;
class QMenu;
class QStackedLayout;
class QToolButton;
class QTreeView;
class QVBoxLayout;
class QWidget;

/// What layOutDock() leaves for the dock to fill.
struct DockPage {
    QHBoxLayout *bar; ///< for the controls above the view
    QVBoxLayout *column; ///< bar and view; for what stands below them
};

/// The two pages of a dock: a bar of controls above the view, and what is shown in their place while there is nothing to list. The
/// view takes the dock's focus.
DockPage layOutDock(QStackedLayout &pages, QWidget &view, QWidget &empty);
/// Shows the second page.
void showEmpty(QStackedLayout &pages, bool isEmpty);

/// A flat button in the bar that opens a menu of the dock's options.
void setUpOptions(QToolButton &button, QMenu *options);

/// How the trees of docks look: no frame, and one column that is as wide as the others let it be.
void setUpDockTree(QTreeView &tree, int widestColumn);
