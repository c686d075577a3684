// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/customizing.h"

#include "models/librarysession.h"
#include "models/settings.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/reader/articleview.h"
#include "ui/theme/appearance.h"
#include "ui/window/actions.h"

#include <QFontDialog>
#include <QInputDialog>

#include <algorithm>

namespace
{
constexpr int normalFontSize = 12; // points
constexpr int leastFontSize = 6;
constexpr int mostFontSize = 48;

QSet<MentionKind> kindsOf(bool names, bool figures)
{
    QSet<MentionKind> kinds;
    for (const auto kind : allMentionKinds) {
        if (isName(kind) ? names : figures) {
            kinds.insert(kind);
        }
    }
    return kinds;
}
}

Customizing::Customizing(Settings &settings, const Appearance &appearance, LibrarySession &session, ArticleView &view, Actions &actions, QWidget *window)
    : QObject(window)
    , m_settings(settings)
    , m_appearance(appearance)
    , m_session(session)
    , m_view(view)
    , m_actions(actions)
    , m_window(window)
{
    session.setAnnotator(settings.annotator());
    session.setRelativeDates(settings.relativeDates(), 0);
    view.setColumnLetters(settings.columnWidth());
    const auto shown = settings.shownMentionKinds();
    actions.showNames->setChecked(shown.contains(MentionKind::Person));
    actions.showFigures->setChecked(shown.contains(MentionKind::Money));
    showKinds();
    applyShortcuts();
    connectActions();
}

void Customizing::connectActions()
{
    connect(m_actions.showNames, &QAction::toggled, this, &Customizing::showKinds);
    connect(m_actions.showFigures, &QAction::toggled, this, &Customizing::showKinds);
    connect(m_actions.larger, &QAction::triggered, this, [this] {
        zoom(1);
    });
    connect(m_actions.smaller, &QAction::triggered, this, [this] {
        zoom(-1);
    });
    connect(m_actions.normalSize, &QAction::triggered, this, &Customizing::restoreSize);
    connect(m_actions.font, &QAction::triggered, this, &Customizing::chooseFont);
    connect(m_actions.shortcuts, &QAction::triggered, this, &Customizing::editShortcuts);
    connect(m_actions.annotator, &QAction::triggered, this, [this] {
        askAnnotator();
    });
    connect(&m_view, &ArticleView::zoomRequested, this, &Customizing::zoom);
}

void Customizing::chooseFont()
{
    bool chosen = false;
    const auto font = QFontDialog::getFont(&chosen, m_appearance.readerFont(), m_window, tr("Typeface of the articles"));
    if (chosen) {
        m_settings.setReaderFont(font.family());
        m_settings.setReaderFontSize(font.pointSize());
    }
}

void Customizing::restoreSize()
{
    m_settings.setReaderFontSize(normalFontSize);
}

void Customizing::zoom(int steps)
{
    m_settings.setReaderFontSize(std::clamp(m_settings.readerFontSize() + steps, leastFontSize, mostFontSize));
}

void Customizing::showKinds()
{
    const auto kinds = kindsOf(m_actions.showNames->isChecked(), m_actions.showFigures->isChecked());
    m_view.setShownKinds(kinds);
    m_settings.setShownMentionKinds(kinds);
}

void Customizing::editShortcuts()
{
    QList<ShortcutsDialog::Entry> entries;
    const auto actions = m_actions.all();
    for (auto *action : actions) {
        entries.append({action, m_actions.standardShortcuts(action), action->shortcuts()});
    }
    auto *dialog = new ShortcutsDialog(entries, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        QHash<QString, QString> own;
        for (const auto &entry : dialog->entries()) {
            if (entry.keys != entry.standard) {
                own.insert(Actions::idOf(entry.action), QKeySequence::listToString(entry.keys));
            }
        }
        m_settings.setShortcuts(own);
        applyShortcuts();
    });
    dialog->open();
}

void Customizing::applyShortcuts()
{
    QHash<QString, QList<QKeySequence>> own;
    const auto kept = m_settings.shortcuts();
    for (const auto [command, keys] : kept.asKeyValueRange()) {
        own.insert(command, QKeySequence::listFromString(keys));
    }
    m_actions.setShortcuts(own);
    Q_EMIT shortcutsApplied();
}

void Customizing::askAnnotator(const std::function<void()> &proceed)
{
    auto *dialog = new QInputDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Annotator"));
    dialog->setLabelText(tr("Annotations are signed with this name from now on:"));
    dialog->setTextValue(m_settings.annotator());
    connect(dialog, &QInputDialog::finished, this, [this, dialog, proceed](int result) {
        const auto name = result == QDialog::Accepted ? dialog->textValue().trimmed() : m_settings.annotator();
        m_settings.setAnnotator(name);
        m_session.setAnnotator(name);
        if (proceed) {
            proceed();
        }
    });
    dialog->open();
}

void Customizing::proceedSigned(const std::function<void()> &proceed)
{
    if (m_settings.isAnnotatorChosen()) {
        proceed();
    } else {
        askAnnotator(proceed);
    }
}
