// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/window/commandpalette.h"

#include <QObject>

class Actions;
class Appearance;
class LibrarySession;
class QActionGroup;
class QMainWindow;
class QMenu;
class QMenuBar;
class Settings;
class TagEntries;
class Translation;

/// The menu bar: where each command stands, and the choices of library, theme and language.
class Menus : public QObject
{
    Q_OBJECT

public:
    struct Choices {
        Settings &settings;
        Appearance &appearance;
        Translation &translation;
        const LibrarySession &session;
        const TagEntries &tags;
    };

    Menus(const Choices &choices, const Actions &actions, QMainWindow *window);

    void retranslate();
    /// Tags, themes and languages, for the palette: as they are now, until the next call.
    [[nodiscard]] QList<CommandPalette::Command> choices();

Q_SIGNALS:
    void libraryChosen(const QString &path);

private:
    QMenu *add(QMenu *above, const char *title);
    void fillLibraryMenus(const Actions &actions);
    void fillEditMenus(const Actions &actions);
    void fillViewMenus(const Actions &actions);
    void addThemes();
    void addLanguages();
    QAction *addChoice(QMenu *menu, QActionGroup *group, const QString &text, const QString &value);
    void fillRecentLibraries();
    void fillTags();
    void checkChosen();

    Settings &m_settings;
    Appearance &m_appearance;
    Translation &m_translation;
    const LibrarySession &m_session;
    const TagEntries &m_tags;
    QMenuBar *m_bar;
    QMenu *m_recentMenu = nullptr;
    QMenu *m_tagMenu = nullptr;
    QMenu *m_themeMenu = nullptr;
    QMenu *m_languageMenu = nullptr;
    QActionGroup *m_themes; ///< data(): as Settings::theme()
    QActionGroup *m_languages; ///< data(): as Settings::language()
    QList<std::pair<QMenu *, const char *>> m_titles;
};
