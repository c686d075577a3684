// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>

class QAction;
class QDockWidget;
class QMainWindow;

/// The docks beside the page: shows, hides and walks through them.
class Panels : public QObject
{
    Q_OBJECT

public:
    /// `page` gets the focus when a dock that had it goes.
    Panels(QMainWindow *window, QWidget *page);

    enum class Place {
        Left,
        Right, ///< all in one place, under tabs
        BelowRight ///< under a title of its own
    };
    /// `name`: by which settings know the dock. `action` shows and hides it, and is checked while it is in front.
    void add(const QString &name, QWidget *content, Place place, QAction *action);
    /// As they are when the window is opened for the first time.
    void arrange();
    /// In front of the others, with the keyboard's focus.
    void show(const QWidget *content);
    /// Gives the keyboard's focus to the next (1) or previous (-1) of the page and the docks in view.
    void step(int step);

private:
    struct Panel {
        QDockWidget *dock;
        Place place;
    };

    void toggle(QDockWidget *dock);
    static void bringForward(QDockWidget *dock);

    QMainWindow *m_window;
    QWidget *m_page;
    QList<Panel> m_panels;
};
