// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/lexicondialog.h"

#include "messages/mentionkindname.h"
#include "models/librarysession.h"
#include "ui/dialogs/dialoglayout.h"
#include "ui/docks/emptystate.h"
#include "ui/docks/filterfield.h"
#include "ui/docks/foldedtext.h"
#include "ui/docks/itemdrawing.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr int verdictRole = Qt::UserRole; // index into the verdicts

enum Column {
    NameColumn,
    SaidColumn,
    KindColumn,
    EntityColumn,
};

QString saidOf(const NameVerdict &verdict)
{
    if (verdict.status == MentionStatus::Rejected) {
        return LexiconDialog::tr("not a name");
    }
    return verdict.always ? LexiconDialog::tr("always marked") : LexiconDialog::tr("right");
}
}

LexiconDialog::LexiconDialog(LibrarySession &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_tree(new QTreeWidget(this))
    , m_filter(new FilterField(*m_tree, this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedLayout)
    , m_kind(makeKindButton())
    , m_inLibrary(new QPushButton(tr("In the &library…"), this))
    , m_forget(new QPushButton(tr("&Take back"), this))
{
    setWindowTitle(tr("Names taught"));
    arrange();
    connectButtons();
    connect(m_filter, &QLineEdit::textChanged, this, &LexiconDialog::filter);
    connect(m_tree, &QTreeWidget::itemSelectionChanged, this, &LexiconDialog::updateButtons);
    connect(m_tree, &QTreeWidget::itemActivated, m_inLibrary, &QPushButton::click);
    connect(&session, &LibrarySession::nameVerdictsChanged, this, &LexiconDialog::reload);
    connect(&session, &LibrarySession::closed, this, &QWidget::close);
    reload();
    m_filter->setFocus();
}

void LexiconDialog::arrange()
{
    m_filter->setPlaceholderText(tr("Filter names…"));
    m_filter->setAccessibleName(tr("Filter names"));
    m_tree->setAccessibleName(tr("Names taught"));
    m_tree->setHeaderLabels({tr("Name"), tr("Said of it"), tr("Kind"), tr("The same as")});
    m_tree->setRootIsDecorated(false);
    m_tree->setAlternatingRowColors(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setSortingEnabled(true);
    m_tree->sortByColumn(NameColumn, Qt::AscendingOrder);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(EntityColumn, QHeaderView::Stretch);
    m_empty->setTexts(tr("Nothing was said of names yet"),
                      tr("On a name of the page or of the Names dock: Y says that it is right, W that it is none, K what it is, S whom it names, L that it is "
                         "always marked. What is to hold everywhere is listed here."));
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_empty);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    for (auto *button : {m_kind, m_inLibrary, m_forget}) {
        button->setAutoDefault(false);
        buttons->addButton(button, QDialogButtonBox::ActionRole);
    }
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = dialogColumn(this);
    column->addWidget(m_filter);
    column->addLayout(m_stack, 1);
    column->addWidget(buttons);
    setTabOrder({m_filter, m_tree, m_kind, m_inLibrary, m_forget});
    resize(170 * gridUnit, 110 * gridUnit);
}

void LexiconDialog::connectButtons()
{
    m_inLibrary->setToolTip(tr("Shows every article and passage with this name"));
    connect(m_inLibrary, &QPushButton::clicked, this, [this] {
        const auto names = selected();
        if (names.size() == 1) {
            Q_EMIT pageRequested(names.first().name, names.first().kind.value_or(MentionKind::Person));
        }
    });
    const QKeySequence forgetKey(QKeySequence::Delete);
    m_forget->setToolTip(tr("Takes back what was said of the chosen names (%1)").arg(forgetKey.toString(QKeySequence::NativeText)));
    connect(m_forget, &QPushButton::clicked, this, &LexiconDialog::forget);
    auto *forgetByKey = new QShortcut(forgetKey, m_tree);
    forgetByKey->setContext(Qt::WidgetShortcut); // in the field it deletes letters
    connect(forgetByKey, &QShortcut::activated, m_forget, &QPushButton::click);
    // In the field these take back what was typed there.
    auto *undo = new QShortcut(QKeySequence::Undo, m_tree);
    undo->setContext(Qt::WidgetShortcut);
    connect(undo, &QShortcut::activated, this, [this] {
        m_session.undo();
    });
    auto *redo = new QShortcut(QKeySequence::Redo, m_tree);
    redo->setContext(Qt::WidgetShortcut);
    connect(redo, &QShortcut::activated, this, [this] {
        m_session.redo();
    });
}

QPushButton *LexiconDialog::makeKindButton()
{
    auto *button = new QPushButton(tr("&Kind"), this);
    button->setToolTip(tr("Says what the chosen names are"));
    auto *menu = new QMenu(button);
    for (const auto kind : allMentionKinds) {
        if (isName(kind)) {
            menu->addAction(mentionKindName(kind), this, [this, kind] {
                setKind(kind);
            });
        }
    }
    menu->addSeparator();
    menu->addAction(tr("As it is found"), this, [this] {
        setKind({});
    });
    button->setMenu(menu);
    return button;
}

/// What was chosen stays chosen, as far as it is still there, else what stands in its place.
void LexiconDialog::reload()
{
    const int place = m_tree->indexOfTopLevelItem(m_tree->currentItem());
    QStringList chosen;
    for (const auto &verdict : selected()) {
        chosen.append(verdict.name);
    }
    m_verdicts = m_session.nameVerdicts().value_or(QList<NameVerdict>());
    m_tree->clear();
    QList<QTreeWidgetItem *> rows;
    for (qsizetype i = 0; i < m_verdicts.size(); ++i) {
        rows.append(rowOf(m_verdicts[i]));
        rows.last()->setData(NameColumn, verdictRole, i);
    }
    m_tree->addTopLevelItems(rows);
    for (auto *row : std::as_const(rows)) {
        row->setSelected(chosen.contains(m_verdicts.at(row->data(NameColumn, verdictRole).toLongLong()).name));
    }
    m_stack->setCurrentIndex(m_verdicts.isEmpty() ? 1 : 0);
    m_filter->setVisible(!m_verdicts.isEmpty());
    filter(m_filter->text());
    if (m_tree->selectedItems().isEmpty() && !rows.isEmpty()) {
        m_tree->setCurrentItem(m_tree->topLevelItem(std::clamp(place, 0, int(rows.size()) - 1)));
    }
    updateButtons();
}

QTreeWidgetItem *LexiconDialog::rowOf(const NameVerdict &verdict) const
{
    const bool isRejected = verdict.status == MentionStatus::Rejected;
    const auto kind = verdict.kind ? mentionKindName(*verdict.kind) : isRejected ? QString() : tr("as it is found");
    return new QTreeWidgetItem({verdict.name.simplified(), saidOf(verdict), kind, verdict.entity.simplified()});
}

void LexiconDialog::filter(const QString &text)
{
    const auto sought = foldedText(text);
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        auto *row = m_tree->topLevelItem(i);
        const bool fits = foldedText(row->text(NameColumn)).contains(sought) || foldedText(row->text(EntityColumn)).contains(sought);
        row->setHidden(!fits);
        row->setSelected(row->isSelected() && fits);
    }
}

QList<NameVerdict> LexiconDialog::selected() const
{
    QList<NameVerdict> verdicts;
    const auto rows = m_tree->selectedItems();
    for (const auto *row : rows) {
        verdicts.append(m_verdicts.at(row->data(NameColumn, verdictRole).toLongLong()));
    }
    return verdicts;
}

void LexiconDialog::setKind(std::optional<MentionKind> kind)
{
    auto verdicts = selected();
    for (auto &verdict : verdicts) {
        verdict.status = MentionStatus::Accepted;
        verdict.kind = kind;
        verdict.always = verdict.always && kind;
    }
    m_session.decideNames(verdicts);
}

void LexiconDialog::forget()
{
    QStringList names;
    for (const auto &verdict : selected()) {
        names.append(verdict.name);
    }
    m_session.forgetNames(names);
}

void LexiconDialog::updateButtons()
{
    const auto chosen = m_tree->selectedItems().size();
    const bool canChange = chosen > 0 && !m_session.isReadOnly();
    m_kind->setEnabled(canChange);
    m_forget->setEnabled(canChange);
    m_inLibrary->setEnabled(chosen == 1);
}
