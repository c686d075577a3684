// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/commandpalette.h"

#include "ui/docks/foldedtext.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr int commandRole = Qt::UserRole; // index of the command
constexpr int shownRows = 12;
constexpr int paletteWidth = 460; // px

QString plainName(const QAction *action)
{
    auto name = action->text();
    return name.remove(u'&');
}

bool fits(const QString &words, const QStringList &sought)
{
    return std::ranges::all_of(sought, [&](const QString &word) {
        return words.contains(word);
    });
}
}

CommandPalette::CommandPalette(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_field(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
{
    setFrameShape(StyledPanel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(4);
    layout->addWidget(m_field);
    layout->addWidget(m_list);
    m_list->setFrameShape(NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderHidden(true);
    m_list->setColumnCount(2);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_field->installEventFilter(this);
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::fill);
    connect(m_list, &QTreeWidget::itemClicked, this, &CommandPalette::take);
}

void CommandPalette::popUp(const QList<QAction *> &commands)
{
    m_commands = commands;
    m_field->setPlaceholderText(tr("Find a command…"));
    m_field->setAccessibleName(tr("Find a command"));
    m_list->setAccessibleName(tr("Commands"));
    m_field->clear();
    fill();
    resize(paletteWidth, m_field->sizeHint().height() + shownRows * std::max(m_list->sizeHintForRow(0), 20) + 28);
    const auto *window = parentWidget();
    move(window->mapToGlobal(QPoint((window->width() - paletteWidth) / 2, window->height() / 8)));
    show();
    m_field->setFocus();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress) {
        return QFrame::eventFilter(watched, event);
    }
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        step(shownRows);
        return true;
    case Qt::Key_PageUp:
        step(-shownRows);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take(m_list->currentItem());
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

void CommandPalette::step(int rows)
{
    const auto row = m_list->indexOfTopLevelItem(m_list->currentItem()) + rows;
    m_list->setCurrentItem(m_list->topLevelItem(std::clamp(row, 0, std::max(0, m_list->topLevelItemCount() - 1))));
}

void CommandPalette::fill()
{
    m_list->clear();
    const auto sought = foldedText(m_field->text()).split(u' ', Qt::SkipEmptyParts);
    for (qsizetype index = 0; index < m_commands.size(); ++index) {
        const auto *command = m_commands.at(index);
        if (command->isEnabled() && fits(foldedText(QString(plainName(command) + u' ' + command->statusTip())), sought)) {
            auto *row = new QTreeWidgetItem(m_list, {plainName(command), command->shortcut().toString(QKeySequence::NativeText)});
            row->setData(0, commandRole, index);
            row->setIcon(0, command->icon());
            row->setToolTip(0, command->statusTip());
            row->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        }
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

void CommandPalette::take(const QTreeWidgetItem *row)
{
    if (!row) {
        return;
    }
    auto *command = m_commands.at(row->data(0, commandRole).toInt());
    hide();
    // The focus goes back to where it was first: some commands speak of what has it.
    QMetaObject::invokeMethod(command, &QAction::trigger, Qt::QueuedConnection);
}
