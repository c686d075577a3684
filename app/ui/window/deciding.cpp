// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/deciding.h"

#include "messages/mentionkindname.h"
#include "models/librarysession.h"
#include "models/namelistmodel.h"
#include "models/openarticle.h"
#include "ui/dialogs/lexicondialog.h"
#include "ui/docks/namedock.h"
#include "ui/notes/shortquote.h"
#include "ui/reader/articleview.h"
#include "ui/window/actions.h"

#include <QInputDialog>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype longestShownName = 40;
constexpr qsizetype mostEntitiesInMenu = 20;

QString inMenu(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

void accept(NameVerdict &decision)
{
    decision.status = MentionStatus::Accepted;
}

void acceptAs(NameVerdict &decision, MentionKind kind)
{
    accept(decision);
    decision.kind = kind;
}

/// Wherever the name stands, be it found there or not.
void acceptAlways(NameVerdict &decision, MentionKind kind)
{
    acceptAs(decision, kind);
    decision.always = true;
}

void reject(NameVerdict &decision)
{
    decision = {.name = decision.name, .status = MentionStatus::Rejected};
}
}

Deciding::Deciding(LibrarySession &session,
                   OpenArticle &article,
                   const NameListModel &names,
                   ArticleView &view,
                   NameDock &dock,
                   Actions &actions,
                   QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_article(article)
    , m_names(names)
    , m_view(view)
    , m_dock(dock)
    , m_actions(actions)
    , m_window(window)
{
    dock.setNameActions(actions.decisions());
    dock.setLexiconAction(actions.lexicon);
    connect(actions.lexicon, &QAction::triggered, this, &Deciding::showLexicon);
    connect(&dock, &NameDock::menuRequested, this, &Deciding::askInDock);
    connect(&dock, &NameDock::currentChanged, this, &Deciding::updateActions);
    connect(&view, &ArticleView::selectionChanged, this, &Deciding::updateActions);
    connect(&article, &OpenArticle::opened, this, &Deciding::updateActions);
    connect(&article, &OpenArticle::mentionsChanged, this, &Deciding::updateActions);
    connectActions();
    updateActions();
}

void Deciding::connectActions()
{
    const auto onSubject = [this](QAction *action, auto decide) {
        connect(action, &QAction::triggered, this, [this, decide] {
            if (const auto found = subject()) {
                decide(*found);
            }
        });
    };
    const auto right = [this](const Subject &found) {
        decideName(found, accept);
    };
    const auto wrong = [this](const Subject &found) {
        decideName(found, reject);
    };
    onSubject(m_actions.rightEverywhere, right);
    onSubject(m_actions.wrongEverywhere, wrong);
    onSubject(m_actions.right, [this, right](const Subject &found) {
        found.mention ? decideHere(found, MentionStatus::Accepted) : right(found);
    });
    onSubject(m_actions.wrong, [this, wrong](const Subject &found) {
        found.mention ? decideHere(found, MentionStatus::Rejected) : wrong(found);
    });
    onSubject(m_actions.anotherKind, [this](const Subject &found) {
        popUpKinds(found);
    });
    onSubject(m_actions.sameAs, [this](const Subject &found) {
        popUpOver(found, [this, found](QMenu &menu) {
            addEntities(menu, found);
        });
    });
    onSubject(m_actions.always, [this](const Subject &found) {
        decideName(found, [found](NameVerdict &decision) {
            acceptAlways(decision, decision.kind.value_or(found.kind));
        });
    });
    onSubject(m_actions.takeBack, [this](const Subject &found) {
        takeBack(found);
    });
}

void Deciding::popUpKinds(const Subject &subject)
{
    popUpOver(subject, [this, subject](QMenu &menu) {
        addKinds(menu, {}, subject.isFound ? std::optional(subject.kind) : std::nullopt, [this, subject](MentionKind kind) {
            subject.mention ? decideHere(subject, MentionStatus::Accepted, kind) : decideName(subject, [kind](NameVerdict &decision) {
                acceptAs(decision, kind);
            });
        });
    });
}

/// One at a time.
void Deciding::showLexicon()
{
    if (auto *open = m_window->findChild<LexiconDialog *>()) {
        open->activateWindow();
        return;
    }
    auto *lexicon = new LexiconDialog(m_session, m_window);
    lexicon->setAttribute(Qt::WA_DeleteOnClose);
    connect(lexicon, &LexiconDialog::pageRequested, this, [this](const QString &name, MentionKind kind) {
        Q_EMIT pageRequested(name, kind, {name});
    });
    lexicon->show();
}

void Deciding::updateActions()
{
    const auto found = m_session.isOpen() && !m_session.isReadOnly() ? subject() : std::nullopt;
    for (auto *action : m_actions.decisions()) {
        action->setEnabled(found.has_value());
    }
    const bool isOfName = found && isName(found->kind);
    for (auto *action : {m_actions.rightEverywhere, m_actions.wrongEverywhere, m_actions.anotherKind, m_actions.sameAs, m_actions.always}) {
        action->setEnabled(isOfName);
    }
    for (auto *action : {m_actions.right, m_actions.wrong, m_actions.wrongEverywhere, m_actions.sameAs}) {
        action->setEnabled(action->isEnabled() && found->isFound);
    }
}

std::optional<Deciding::Name> Deciding::name() const
{
    const auto found = subject();
    if (!found || !found->isFound || !isName(found->kind)) {
        return std::nullopt;
    }
    if (!found->mention) {
        return Name{found->kind, found->name, found->forms};
    }
    // On the page: the person or thing, in all forms that the article has.
    const auto &entity = found->mention->entity;
    const auto index = m_names.indexOf(found->kind, entity);
    const auto forms = index.data(NameListModel::FormsRole).toStringList();
    return Name{found->kind, entity.isEmpty() ? found->name : entity, forms.isEmpty() ? found->forms : forms};
}

std::optional<Deciding::Subject> Deciding::subject() const
{
    return m_dock.listHasFocus() ? subjectInDock() : subjectAt(m_view.caretPosition());
}

std::optional<Deciding::Subject> Deciding::subjectInDock() const
{
    const auto current = m_dock.current();
    if (current.forms.isEmpty()) {
        return std::nullopt;
    }
    return Subject{.mention = {}, .kind = current.kind, .name = current.name, .forms = current.forms};
}

/// The selected words, where the position lies in them, else the mention there.
std::optional<Deciding::Subject> Deciding::subjectAt(qsizetype position) const
{
    if (!m_article.isOpen()) {
        return std::nullopt;
    }
    const auto selection = m_view.selection();
    const bool isSelected = !selection.isEmpty() && selection.start <= position && position <= selection.end;
    auto mention = m_article.mentionAt(isSelected ? selection.start : position);
    if (!mention && !isSelected && position > 0) {
        mention = m_article.mentionAt(position - 1); // behind its last letter
    }
    if (mention && (!isSelected || mention->range == selection)) {
        const auto text = m_article.article().text.sliced(mention->range.start, mention->range.length());
        return Subject{.mention = mention, .kind = mention->kind, .name = text, .forms = {text}};
    }
    if (!isSelected || m_view.selectedText().contains(u'\n')) {
        return std::nullopt;
    }
    const Mention words{.range = selection, .kind = MentionKind::Person, .origin = MentionOrigin::Reader};
    return Subject{.mention = words, .kind = words.kind, .name = m_view.selectedText(), .forms = {m_view.selectedText()}, .isFound = false};
}

void Deciding::addToMenu(QMenu &menu, qsizetype position)
{
    const auto found = m_session.isReadOnly() ? std::nullopt : subjectAt(position);
    if (!found) {
        return;
    }
    auto *part = menu.addMenu(inMenu(tr("“%1”").arg(shortQuote(found->name, longestShownName))));
    fillPlaceMenu(*part, *found);
    if (isName(found->kind)) {
        part->addSeparator();
        fillNameMenu(*part, *found);
    }
}

void Deciding::askInDock(QPoint place)
{
    const auto found = subjectInDock();
    if (!found || m_session.isReadOnly()) {
        return;
    }
    auto *menu = new QMenu(m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillNameMenu(*menu, *found);
    menu->popup(place);
}

void Deciding::fillPlaceMenu(QMenu &menu, const Subject &subject)
{
    menu.addSection(tr("Here"));
    if (subject.isFound) {
        menu.addAction(tr("&Right"), this, [this, subject] {
            decideHere(subject, MentionStatus::Accepted);
        });
        menu.addAction(isName(subject.kind) ? tr("Not a &name") : tr("Not a &figure"), this, [this, subject] {
            decideHere(subject, MentionStatus::Rejected);
        });
    }
    if (isName(subject.kind)) {
        addKinds(menu,
                 subject.isFound ? tr("Another &kind") : tr("Mark as a &name"),
                 subject.isFound ? std::optional(subject.kind) : std::nullopt,
                 [this, subject](MentionKind kind) {
                     decideHere(subject, MentionStatus::Accepted, kind);
                 });
    }
}

void Deciding::fillNameMenu(QMenu &menu, const Subject &subject)
{
    menu.addSection(tr("Everywhere"));
    if (subject.isFound) {
        menu.addAction(m_actions.rightEverywhere->text(), m_actions.rightEverywhere->shortcut(), this, [this, subject] {
            decideName(subject, [](NameVerdict &decision) {
                decision.status = MentionStatus::Accepted;
            });
        });
        menu.addAction(m_actions.wrongEverywhere->text(), m_actions.wrongEverywhere->shortcut(), this, [this, subject] {
            decideName(subject, [](NameVerdict &decision) {
                decision = {.name = decision.name, .status = MentionStatus::Rejected};
            });
        });
        addKinds(menu, tr("Anot&her kind everywhere"), subject.kind, [this, subject](MentionKind kind) {
            decideName(subject, [kind](NameVerdict &decision) {
                acceptAs(decision, kind);
            });
        });
        addEntities(*menu.addMenu(tr("The &same as")), subject);
    }
    addKinds(menu, tr("&Always mark as"), std::nullopt, [this, subject](MentionKind kind) {
        decideName(subject, [kind](NameVerdict &decision) {
            acceptAlways(decision, kind);
        });
    });
    menu.addSeparator();
    menu.addAction(m_actions.inLibrary);
    menu.addAction(m_actions.takeBack->text(), m_actions.takeBack->shortcut(), this, [this, subject] {
        takeBack(subject);
    });
}

/// As a submenu where there is a title.
void Deciding::addKinds(QMenu &menu, const QString &title, std::optional<MentionKind> current, const std::function<void(MentionKind)> &choose)
{
    auto *kinds = title.isEmpty() ? &menu : menu.addMenu(title);
    for (const auto kind : allMentionKinds) {
        if (isName(kind)) {
            auto *action = kinds->addAction(mentionKindName(kind), this, [choose, kind] {
                choose(kind);
            });
            action->setCheckable(true);
            action->setChecked(kind == current);
        }
    }
}

void Deciding::addEntities(QMenu &menu, const Subject &subject)
{
    auto names = m_names.namesOf(subject.kind);
    names.removeAll(subject.name);
    for (const auto &name : std::as_const(names).first(std::min(names.size(), mostEntitiesInMenu))) {
        menu.addAction(inMenu(shortQuote(name, longestShownName)), this, [this, subject, name] {
            decideName(subject, [name](NameVerdict &decision) {
                decision.status = MentionStatus::Accepted;
                decision.entity = name;
            });
        });
    }
    menu.addSeparator();
    menu.addAction(tr("Another &name…"), this, [this, subject] {
        askForEntity(subject);
    });
}

void Deciding::popUpOver(const Subject &subject, const std::function<void(QMenu &)> &fill)
{
    auto *menu = new QMenu(m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fill(*menu);
    const auto place = subject.mention ? m_view.viewport()->mapToGlobal(m_view.cursorRect(subject.mention->range.start).bottomLeft())
                                       : m_dock.mapToGlobal(m_dock.rect().center());
    menu->popup(place);
}

void Deciding::decideHere(const Subject &subject, MentionStatus status, std::optional<MentionKind> kind)
{
    auto mention = *subject.mention;
    mention.status = status;
    if (kind && (*kind != mention.kind || !subject.isFound)) {
        mention.kind = *kind;
        mention.origin = MentionOrigin::Reader;
    }
    m_session.decideMention(m_article.article(), mention);
}

/// What has been said of its forms before stands, but for what is changed.
void Deciding::decideName(const Subject &subject, const std::function<void(NameVerdict &)> &change)
{
    const auto former = m_session.nameVerdicts().value_or(QList<NameVerdict>());
    QList<NameVerdict> decisions;
    for (const auto &form : subject.forms) {
        const auto known = std::ranges::find(former, form, &NameVerdict::name);
        NameVerdict decision = known != former.end() ? *known : NameVerdict{.name = form};
        change(decision);
        decisions.append(decision);
    }
    m_session.decideNames(decisions);
}

void Deciding::takeBack(const Subject &subject)
{
    if (subject.mention && subject.mention->origin != MentionOrigin::Lexicon) {
        m_session.forgetMention(m_article.article(), subject.mention->range);
    }
    m_session.forgetNames(subject.forms);
}

void Deciding::askForEntity(const Subject &subject)
{
    auto *dialog = new QInputDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("The same as"));
    dialog->setLabelText(tr("“%1” names the same person or thing as:").arg(shortQuote(subject.name, longestShownName)));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, subject](const QString &text) {
        const auto name = text.simplified();
        if (!name.isEmpty()) {
            decideName(subject, [name](NameVerdict &decision) {
                decision.status = MentionStatus::Accepted;
                decision.entity = name;
            });
        }
    });
    dialog->open();
}
