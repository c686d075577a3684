// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/window/filteredpopup.h"

#include <QAction>
#include <QList>

/// Finds any command as one types a part of its name, in any order of words: Enter does it.
class CommandPalette : public FilteredPopUp
{
    Q_OBJECT

public:
    struct Command {
        QAction *action = nullptr;
        QString group = {}; ///< goes before its name, where that alone does not say enough: « Theme »
    };

    explicit CommandPalette(QWidget *parent);

    /// In the upper middle of the window; shows those of the commands that can be given now.
    void popUp(const QList<Command> &commands);

protected:
    void fill(const QString &typed) override;
    void take(const QTreeWidgetItem &row) override;

private:
    QList<Command> m_commands;
};
