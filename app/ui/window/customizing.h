// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <functional>

class Actions;
class Appearance;
class ArticleView;
class LibrarySession;
class QWidget;
class Settings;

/// What the reader makes their own, kept in the settings: typeface and size, what is shown, keys, the name that signs.
class Customizing : public QObject
{
    Q_OBJECT

public:
    /// Gives page and commands what was chosen before. Dialogs stand over the window.
    Customizing(Settings &settings, const Appearance &appearance, LibrarySession &session, ArticleView &view, Actions &actions, QWidget *window);

    void chooseFont();
    void zoom(int steps);
    void editShortcuts();
    /// Where there is something to proceed with, that follows whatever the answer.
    void askAnnotator(const std::function<void()> &proceed = {});
    /// Asks only who was never asked.
    void proceedSigned(const std::function<void()> &proceed);

Q_SIGNALS:
    /// Commands have other keys, and their plain words again.
    void shortcutsApplied();

private:
    void connectActions();
    void restoreSize();
    void showKinds();
    void applyShortcuts();

    Settings &m_settings;
    const Appearance &m_appearance;
    LibrarySession &m_session;
    ArticleView &m_view;
    Actions &m_actions;
    QWidget *m_window;
};
