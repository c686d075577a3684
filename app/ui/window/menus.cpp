// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/menus.h"

#include "messages/languagename.h"
#include "messages/translation.h"
#include "models/librarysession.h"
#include "models/settings.h"
#include "ui/theme/appearance.h"
#include "ui/window/actions.h"
#include "ui/window/tagentries.h"

#include <QFileInfo>
#include <QMainWindow>
#include <QMenuBar>

namespace
{
constexpr qsizetype ownThemes = 3; // light, dark, sepia: they have entries of their own

/// Those whose names are ours to translate.
struct NamedTheme {
    QLatin1StringView theme;
    const char *name;
};
constexpr NamedTheme namedThemes[] = {
    {Appearance::systemTheme, QT_TRANSLATE_NOOP("Menus", "As the system")},
    {Appearance::lightTheme, QT_TRANSLATE_NOOP("Menus", "Light")},
    {Appearance::darkTheme, QT_TRANSLATE_NOOP("Menus", "Dark")},
    {Appearance::sepiaTheme, QT_TRANSLATE_NOOP("Menus", "Sepia")},
};
}

Menus::Menus(const Choices &choices, const Actions &actions, QMainWindow *window)
    : QObject(window)
    , m_settings(choices.settings)
    , m_appearance(choices.appearance)
    , m_translation(choices.translation)
    , m_session(choices.session)
    , m_tags(choices.tags)
    , m_bar(window->menuBar())
    , m_themes(new QActionGroup(this))
    , m_languages(new QActionGroup(this))
{
    fillLibraryMenus(actions);
    fillEditMenus(actions);
    fillViewMenus(actions);
    add(nullptr, QT_TR_NOOP("&Help"))->addActions({actions.palette, actions.shortcuts, actions.legend, actions.about});
    addThemes();
    addLanguages();
    connect(m_recentMenu, &QMenu::aboutToShow, this, &Menus::fillRecentLibraries);
    connect(m_tagMenu, &QMenu::aboutToShow, this, &Menus::fillTags);
    connect(&m_settings, &Settings::changed, this, &Menus::checkChosen);
    retranslate();
}

QMenu *Menus::add(QMenu *above, const char *title)
{
    auto *menu = above ? above->addMenu(QString()) : m_bar->addMenu(QString());
    m_titles.append({menu, title});
    return menu;
}

void Menus::fillLibraryMenus(const Actions &actions)
{
    auto *library = add(nullptr, QT_TR_NOOP("&Library"));
    library->addActions({actions.importFiles, actions.importFolder, actions.openSamples});
    library->addSeparator();
    library->addActions({actions.newLibrary, actions.openLibrary});
    m_recentMenu = add(library, QT_TR_NOOP("&Recent libraries"));
    library->addAction(actions.backUp);
    library->addSeparator();
    library->addActions({actions.exportCsv, actions.exportPdf, actions.print, actions.exportCodebook, actions.importCodebook});
    library->addSeparator();
    library->addAction(actions.quit);

    auto *articles = add(nullptr, QT_TR_NOOP("&Articles"));
    articles->addActions({actions.details, actions.markRead, actions.star, actions.collect, actions.newCollection});
    articles->addSeparator();
    articles->addAction(actions.nearDuplicates);
    articles->addSeparator();
    articles->addActions({actions.correctText, actions.versions, actions.review});
    articles->addSeparator();
    articles->addActions({actions.bin, actions.restore, actions.emptyBin});
}

void Menus::fillEditMenus(const Actions &actions)
{
    auto *edit = add(nullptr, QT_TR_NOOP("&Edit"));
    edit->addActions({actions.undo, actions.redo});
    edit->addSeparator();
    edit->addActions({actions.copy, actions.copyCitation, actions.expandSelection});
    edit->addSeparator();
    edit->addActions({actions.find, actions.findNext, actions.findPrevious});
    edit->addActions({actions.search, actions.filterList});
    edit->addSeparator();
    auto *found = add(edit, QT_TR_NOOP("Names and fi&gures"));
    found->addActions(actions.decisions());
    found->addSeparator();
    found->addActions({actions.inLibrary, actions.lexicon});
    edit->addSeparator();
    edit->addAction(actions.annotator);

    auto *annotation = add(nullptr, QT_TR_NOOP("&Annotation"));
    annotation->addAction(actions.tag);
    m_tagMenu = add(annotation, QT_TR_NOOP("T&ags"));
    annotation->addActions({actions.tagAgain, actions.retag, actions.tagEvery, actions.note});
    annotation->addSeparator();
    annotation->addActions({actions.extendEnd, actions.shrinkEnd, actions.extendStart, actions.shrinkStart});
    annotation->addActions({actions.split, actions.merge});
    annotation->addSeparator();
    annotation->addAction(actions.remove);
}

void Menus::fillViewMenus(const Actions &actions)
{
    auto *go = add(nullptr, QT_TR_NOOP("&Go"));
    go->addActions({actions.back, actions.forward});
    go->addSeparator();
    go->addActions({actions.nextArticle, actions.previousArticle});
    go->addSeparator();
    go->addActions({actions.nextAnnotation, actions.previousAnnotation});
    go->addSeparator();
    go->addActions({actions.nextPanel, actions.previousPanel});

    auto *view = add(nullptr, QT_TR_NOOP("&View"));
    view->addActions({actions.showNames, actions.showFigures, actions.caretBrowsing});
    view->addSeparator();
    view->addActions(actions.panels());
    view->addSeparator();
    view->addActions({actions.larger, actions.smaller, actions.normalSize, actions.font});
    m_themeMenu = add(view, QT_TR_NOOP("&Theme"));
    m_languageMenu = add(view, QT_TR_NOOP("&Language"));
}

void Menus::addThemes()
{
    for (const auto &named : namedThemes) {
        addChoice(m_themeMenu, m_themes, QString(), named.theme);
    }
    m_themeMenu->addSeparator();
    for (const auto &name : m_appearance.themeNames().sliced(ownThemes)) {
        addChoice(m_themeMenu, m_themes, name, name);
    }
    connect(m_themes, &QActionGroup::triggered, this, [this](const QAction *chosen) {
        m_settings.setTheme(chosen->data().toString());
    });
}

void Menus::addLanguages()
{
    addChoice(m_languageMenu, m_languages, QString(), QString());
    for (const auto &language : Translation::languages()) {
        addChoice(m_languageMenu, m_languages, languageName(language), language);
    }
    connect(m_languages, &QActionGroup::triggered, this, [this](const QAction *chosen) {
        const auto language = chosen->data().toString();
        m_settings.setLanguage(language);
        if (language.isEmpty()) {
            m_translation.useSystemLanguage();
        } else {
            m_translation.use(language);
        }
    });
}

QAction *Menus::addChoice(QMenu *menu, QActionGroup *group, const QString &text, const QString &value)
{
    auto *action = menu->addAction(text);
    action->setCheckable(true);
    action->setData(value);
    group->addAction(action);
    return action;
}

void Menus::checkChosen()
{
    const auto check = [](const QActionGroup *group, const QString &value) {
        const auto actions = group->actions();
        for (auto *action : actions) {
            if (action->data().toString() == value) {
                action->setChecked(true);
            }
        }
    };
    check(m_themes, m_settings.theme());
    check(m_languages, m_settings.language());
}

void Menus::fillRecentLibraries()
{
    m_recentMenu->clear();
    for (const auto &path : m_settings.recentLibraries()) {
        auto *action = m_recentMenu->addAction(QFileInfo(path).completeBaseName(), this, [this, path] {
            Q_EMIT libraryChosen(path);
        });
        action->setToolTip(path);
        action->setStatusTip(path);
        action->setEnabled(path != m_session.path());
    }
    m_recentMenu->setToolTipsVisible(true);
}

void Menus::fillTags()
{
    m_tagMenu->clear();
    m_tags.addAll(*m_tagMenu);
}

void Menus::retranslate()
{
    for (const auto &[menu, title] : std::as_const(m_titles)) {
        menu->setTitle(tr(title));
    }
    const auto themes = m_themes->actions();
    for (qsizetype i = 0; i < qsizetype(std::size(namedThemes)); ++i) {
        themes.at(i)->setText(tr(namedThemes[i].name));
    }
    m_languages->actions().first()->setText(tr("As the system"));
    checkChosen();
}

QList<CommandPalette::Command> Menus::choices()
{
    fillTags();
    QList<CommandPalette::Command> commands;
    const auto addAll = [&commands](const QList<QAction *> &actions, const QMenu *menu) {
        for (auto *action : actions) {
            commands.append({action, menu->title().remove(u'&')});
        }
    };
    addAll(m_tagMenu->actions(), m_tagMenu);
    addAll(m_themes->actions(), m_themeMenu);
    addAll(m_languages->actions(), m_languageMenu);
    return commands;
}
