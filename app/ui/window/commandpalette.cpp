// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/commandpalette.h"

#include "ui/docks/foldedtext.h"

#include <QTreeWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr int commandRole = Qt::UserRole; // index of the command
constexpr int shownRows = 12;
constexpr int paletteWidth = 460; // px

QString plainName(const CommandPalette::Command &command)
{
    auto name = command.action->text();
    name.remove(u'&');
    return command.group.isEmpty() ? name : CommandPalette::tr("%1: %2", "group of commands, command").arg(command.group, name);
}

bool fits(const QString &words, const QStringList &sought)
{
    return std::ranges::all_of(sought, [&](const QString &word) {
        return words.contains(word);
    });
}
}

CommandPalette::CommandPalette(QWidget *parent)
    : FilteredPopUp(parent)
{
}

void CommandPalette::popUp(const QList<Command> &commands)
{
    m_commands = commands;
    setWords(tr("Find a command…"), tr("Commands"));
    prepare(paletteWidth, shownRows);
    const auto *window = parentWidget();
    showAt(window->mapToGlobal(QPoint((window->width() - paletteWidth) / 2, window->height() / 8)));
}

void CommandPalette::fill(const QString &typed)
{
    const auto sought = foldedText(typed).split(u' ', Qt::SkipEmptyParts);
    for (qsizetype index = 0; index < m_commands.size(); ++index) {
        const auto &command = m_commands.at(index);
        const auto *action = command.action;
        const auto name = plainName(command);
        if (!action->isEnabled() || !fits(foldedText(QString(name + u' ' + action->statusTip())), sought)) {
            continue;
        }
        auto *row = new QTreeWidgetItem(list(), {name, action->shortcut().toString(QKeySequence::NativeText)});
        row->setData(0, commandRole, index);
        row->setIcon(0, action->icon());
        row->setToolTip(0, action->statusTip());
        row->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        if (action->isCheckable()) {
            row->setData(0, Qt::CheckStateRole, action->isChecked() ? Qt::Checked : Qt::Unchecked);
        }
    }
}

void CommandPalette::take(const QTreeWidgetItem &row)
{
    // The focus goes back to where it was first: some commands speak of what has it.
    QMetaObject::invokeMethod(m_commands.at(row.data(0, commandRole).toInt()).action, &QAction::trigger, Qt::QueuedConnection);
}
