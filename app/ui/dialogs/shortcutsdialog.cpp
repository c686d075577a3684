// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/shortcutsdialog.h"

#include "ui/dialogs/dialoglayout.h"
#include "ui/dialogs/messageline.h"
#include "ui/docks/foldedtext.h"
#include "ui/docks/itemdrawing.h"

#include <QAction>
#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr int entryRole = Qt::UserRole; // index of the entry

QString plainName(const QAction *action)
{
    auto name = action->text();
    return name.remove(u'&').remove(u'…');
}
}

ShortcutsDialog::ShortcutsDialog(const QList<Entry> &entries, QWidget *parent)
    : QDialog(parent)
    , m_entries(entries)
    , m_filter(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
    , m_key(new QKeySequenceEdit(this))
    , m_remove(new QPushButton(tr("&No key"), this))
    , m_reset(new QPushButton(tr("&Standard key"), this))
    , m_giveAnyway(new QPushButton(tr("&Give it to this command"), this))
    , m_message(new MessageLine(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::RestoreDefaults, this))
{
    setWindowTitle(tr("Keyboard shortcuts"));
    arrange();
    fill();
    connect(m_filter, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ShortcutsDialog::showCurrent);
    connect(m_key, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutsDialog::take);
    connect(m_giveAnyway, &QPushButton::clicked, this, [this] {
        give(m_key->keySequence());
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        give({});
    });
    connect(m_reset, &QPushButton::clicked, this, &ShortcutsDialog::resetCurrent);
    connect(m_buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this, &ShortcutsDialog::resetAll);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_list->setCurrentItem(m_list->topLevelItem(0));
    m_filter->setFocus();
}

const QList<ShortcutsDialog::Entry> &ShortcutsDialog::entries() const
{
    return m_entries;
}

void ShortcutsDialog::arrange()
{
    m_filter->setPlaceholderText(tr("Find a command or a key…"));
    m_filter->setAccessibleName(tr("Find a command or a key"));
    m_filter->setClearButtonEnabled(true);
    m_list->setColumnCount(2);
    m_list->setHeaderLabels({tr("Command"), tr("Key")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAccessibleName(tr("Commands and their keys"));
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
    m_key->setMaximumSequenceLength(1);
    m_key->setAccessibleName(tr("New key"));
    m_giveAnyway->hide();
    auto *label = new QLabel(tr("New &key:"), this);
    label->setBuddy(m_key);
    auto *editing = new QHBoxLayout;
    editing->setSpacing(2 * gridUnit);
    editing->addWidget(label);
    editing->addWidget(m_key, 1);
    editing->addWidget(m_remove);
    editing->addWidget(m_reset);
    auto *conflict = new QHBoxLayout;
    conflict->addWidget(m_message, 1);
    conflict->addWidget(m_giveAnyway, 0, Qt::AlignTop);
    auto *column = dialogColumn(this);
    column->setSpacing(2 * gridUnit);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    column->addLayout(editing);
    column->addLayout(conflict);
    column->addWidget(m_buttons);
    resize(140 * gridUnit, 140 * gridUnit);
}

void ShortcutsDialog::fill()
{
    for (qsizetype index = 0; index < m_entries.size(); ++index) {
        auto *row = new QTreeWidgetItem(m_list, {plainName(m_entries.at(index).action)});
        row->setData(0, entryRole, index);
        row->setToolTip(0, m_entries.at(index).action->statusTip());
        showRow(row);
    }
}

void ShortcutsDialog::showRow(QTreeWidgetItem *row)
{
    const auto &entry = m_entries.at(row->data(0, entryRole).toInt());
    row->setText(1, QKeySequence::listToString(entry.keys, QKeySequence::NativeText));
    auto font = m_list->font();
    font.setBold(entry.keys != entry.standard); // what the reader has changed
    row->setFont(1, font);
}

void ShortcutsDialog::filter(const QString &text)
{
    const auto sought = foldedText(text);
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        auto *row = m_list->topLevelItem(i);
        row->setHidden(!foldedText(row->text(0)).contains(sought) && !foldedText(row->text(1)).contains(sought));
    }
}

ShortcutsDialog::Entry *ShortcutsDialog::current()
{
    const auto *row = m_list->currentItem();
    return row ? &m_entries[row->data(0, entryRole).toInt()] : nullptr;
}

ShortcutsDialog::Entry *ShortcutsDialog::holderOf(const QKeySequence &key, const Entry *other)
{
    const auto holder = std::ranges::find_if(m_entries, [&](const Entry &entry) {
        return &entry != other && entry.keys.contains(key);
    });
    return holder == m_entries.end() ? nullptr : &*holder;
}

void ShortcutsDialog::showCurrent()
{
    const QSignalBlocker quiet(m_key);
    m_key->clear();
    m_giveAnyway->hide();
    m_message->showNews({});
}

void ShortcutsDialog::take(const QKeySequence &key)
{
    m_giveAnyway->hide();
    m_message->showNews({});
    if (key.isEmpty() || !current()) {
        return;
    }
    if (const auto *holder = holderOf(key, current())) {
        m_message->showProblem(tr("“%1” has the key %2.").arg(plainName(holder->action), key.toString(QKeySequence::NativeText)));
        m_giveAnyway->show();
    } else {
        give(key);
    }
}

/// Takes the key from who has it. An empty one leaves the command without.
void ShortcutsDialog::give(const QKeySequence &key)
{
    auto *taker = current();
    if (!taker) {
        return;
    }
    if (auto *holder = key.isEmpty() ? nullptr : holderOf(key, taker)) {
        holder->keys.removeAll(key);
    }
    taker->keys = key.isEmpty() ? QList<QKeySequence>() : QList{key};
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        showRow(m_list->topLevelItem(i));
    }
    m_giveAnyway->hide();
    m_message->showNews(key.isEmpty() ? tr("“%1” has no key now.").arg(plainName(taker->action))
                                      : tr("“%1” has the key %2 now.").arg(plainName(taker->action), key.toString(QKeySequence::NativeText)));
}

void ShortcutsDialog::resetCurrent()
{
    auto *entry = current();
    if (!entry) {
        return;
    }
    for (const auto &key : std::as_const(entry->standard)) {
        if (auto *holder = holderOf(key, entry)) {
            holder->keys.removeAll(key);
        }
    }
    entry->keys = entry->standard;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        showRow(m_list->topLevelItem(i));
    }
    showCurrent();
}

void ShortcutsDialog::resetAll()
{
    for (auto &entry : m_entries) {
        entry.keys = entry.standard;
    }
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        showRow(m_list->topLevelItem(i));
    }
    showCurrent();
}
