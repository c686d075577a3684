// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

/// One plain sentence inside a dialog: what is wrong with what was entered, or what was done. Keeps its place when it is empty.
class MessageLine : public QLabel
{
public:
    explicit MessageLine(QWidget *parent = nullptr);

    void showProblem(const QString &sentence);
    void showNews(const QString &sentence);

private:
    void say(const QString &sentence, const QColor &colour);
};
