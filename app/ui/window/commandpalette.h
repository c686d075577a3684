// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QList>

class QAction;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

/// A small pop-up that finds any command as one types a part of its name, in any order of words: Enter does it.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *parent);

    /// In the upper middle of the window; shows those of the commands that can be given now.
    void popUp(const QList<QAction *> &commands);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void step(int rows);
    void take(const QTreeWidgetItem *row);

    QLineEdit *m_field;
    QTreeWidget *m_list;
    QList<QAction *> m_commands;
};
