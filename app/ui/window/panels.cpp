// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/panels.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QMainWindow>

#include <algorithm>

namespace
{
constexpr int leftWidth = 280; // px
constexpr int rightWidth = 360;

/// In view, not behind another tab.
bool isInFront(const QDockWidget *dock)
{
    return dock->isVisible() && !dock->visibleRegion().isEmpty();
}
}

Panels::Panels(QMainWindow *window, QWidget *page)
    : QObject(window)
    , m_window(window)
    , m_page(page)
{
    window->setDockOptions(QMainWindow::AnimatedDocks | QMainWindow::AllowTabbedDocks | QMainWindow::AllowNestedDocks);
    window->setTabPosition(Qt::RightDockWidgetArea, QTabWidget::North);
}

void Panels::add(const QString &name, QWidget *content, Place place, QAction *action)
{
    auto *dock = new QDockWidget(m_window);
    dock->setObjectName(name); // saveState() knows it by this
    dock->setWidget(content);
    dock->setWindowTitle(content->windowTitle());
    connect(content, &QWidget::windowTitleChanged, dock, &QWidget::setWindowTitle);
    dock->setFeatures(QDockWidget::DockWidgetClosable);
    if (place != Place::BelowRight) {
        dock->setTitleBarWidget(new QWidget(dock)); // what it is stands on its tab or is plain to see
    }
    m_window->addDockWidget(place == Place::Left ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea, dock);
    const auto first = std::ranges::find(m_panels, Place::Right, &Panel::place);
    if (place == Place::Right && first != m_panels.end()) {
        m_window->tabifyDockWidget(first->dock, dock);
    }
    m_panels.append({dock, place});
    connect(action, &QAction::triggered, this, [this, dock] {
        toggle(dock);
    });
    connect(dock, &QDockWidget::visibilityChanged, action, &QAction::setChecked);
}

void Panels::arrange()
{
    const auto first = std::ranges::find(m_panels, Place::Right, &Panel::place);
    first->dock->raise();
    m_window->resizeDocks({m_panels.front().dock, first->dock}, {leftWidth, rightWidth}, Qt::Horizontal);
    for (const auto &panel : std::as_const(m_panels)) {
        if (panel.place == Place::BelowRight) {
            panel.dock->hide(); // who wants it opens it, and it stays
        }
    }
}

void Panels::show(const QWidget *content)
{
    const auto panel = std::ranges::find(m_panels, content, [](const Panel &candidate) {
        return candidate.dock->widget();
    });
    bringForward(panel->dock);
}

void Panels::step(int step)
{
    QList<QWidget *> stops{m_page};
    for (const auto &panel : std::as_const(m_panels)) {
        auto *content = panel.dock->widget();
        const auto *proxy = content->focusProxy();
        while (proxy && proxy->focusProxy()) {
            proxy = proxy->focusProxy();
        }
        if (isInFront(panel.dock) && proxy && proxy->isVisible()) { // a list that is empty is not there to be walked through
            stops.insert(panel.place == Place::Left ? 0 : stops.size(), content);
        }
    }
    const auto *focus = QApplication::focusWidget();
    const auto current = std::ranges::find_if(stops, [focus](const QWidget *stop) {
        return stop == focus || stop->isAncestorOf(focus);
    });
    const auto place = current == stops.end() ? stops.indexOf(m_page) : current - stops.begin() + step;
    stops.at((place + stops.size()) % stops.size())->setFocus(Qt::ShortcutFocusReason);
}

void Panels::toggle(QDockWidget *dock)
{
    if (!isInFront(dock)) {
        bringForward(dock);
        return;
    }
    const bool hadFocus = dock->isAncestorOf(QApplication::focusWidget());
    dock->hide();
    if (hadFocus) {
        m_page->setFocus();
    }
}

void Panels::bringForward(QDockWidget *dock)
{
    dock->show();
    dock->raise();
    dock->widget()->setFocus(Qt::ShortcutFocusReason);
}
