// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>

class QAction;

/// How sure a name must be to be shown: four steps, with what each buys.
class NameSelectionMenu : public QMenu
{
    Q_OBJECT

public:
    explicit NameSelectionMenu(QWidget *parent = nullptr);

    /// From 0 to 1. A threshold between the steps marks none of them.
    void setThreshold(double threshold);
    void retranslate();

Q_SIGNALS:
    void thresholdChosen(double threshold);

private:
    QList<QAction *> m_steps;
};
