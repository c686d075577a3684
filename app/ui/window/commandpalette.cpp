// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/commandpalette.h"

#include "ui/docks/foldedtext.h"

#include <QActionGroup>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTreeWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr int commandRole = Qt::UserRole; // index of the command
constexpr int exclusiveRole = Qt::UserRole + 1; // bool: chosen in place of another
constexpr int shownRows = 12;
constexpr int paletteWidth = 460; // px

/// As menus do, shows what stands behind a tab in the text as the key.
QString keyOf(const QAction &action)
{
    const auto shown = action.text().section(u'\t', 1);
    return shown.isEmpty() ? action.shortcut().toString(QKeySequence::NativeText) : shown;
}

QString plainName(const CommandPalette::Command &command)
{
    auto name = command.action->text().section(u'\t', 0, 0);
    name.replace(u"&&"_s, QString(QChar::Null)).remove(u'&').replace(QChar::Null, u'&');
    return command.group.isEmpty() ? name : CommandPalette::tr("%1: %2", "group of commands, command").arg(command.group, name);
}

/// Draws radio marks where choosing one command leaves another.
class CommandDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (!index.data(exclusiveRole).toBool()) {
            return;
        }
        const auto *style = option->widget->style();
        QStyleOptionButton mark;
        mark.palette = option->palette;
        mark.state = QStyle::State_Enabled | (option->checkState == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
        mark.rect = {0, 0, style->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth), style->pixelMetric(QStyle::PM_ExclusiveIndicatorHeight)};
        const qreal ratio = option->widget->devicePixelRatioF();
        QPixmap drawing(mark.rect.size() * ratio);
        drawing.setDevicePixelRatio(ratio);
        drawing.fill(Qt::transparent);
        QPainter painter(&drawing);
        style->drawPrimitive(QStyle::PE_IndicatorRadioButton, &mark, &painter, option->widget);
        option->features &= ~QStyleOptionViewItem::HasCheckIndicator;
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = mark.rect.size();
        option->icon = QIcon(drawing);
    }
};

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
    list()->setItemDelegate(new CommandDelegate(list()));
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
        auto *row = new QTreeWidgetItem(list(), {name, keyOf(*action)});
        row->setData(0, commandRole, index);
        row->setIcon(0, action->icon());
        row->setToolTip(0, action->statusTip());
        row->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        if (action->isCheckable()) {
            row->setData(0, Qt::CheckStateRole, action->isChecked() ? Qt::Checked : Qt::Unchecked);
            row->setData(0, exclusiveRole, action->actionGroup() && action->actionGroup()->isExclusive());
        }
    }
}

void CommandPalette::take(const QTreeWidgetItem &row)
{
    // The focus goes back to where it was first: some commands speak of what has it.
    QMetaObject::invokeMethod(m_commands.at(row.data(0, commandRole).toInt()).action, &QAction::trigger, Qt::QueuedConnection);
}
