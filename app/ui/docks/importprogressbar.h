// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>
#include <QWidget>

class LibrarySession;
class QLabel;
class QProgressBar;
class QToolButton;

/// How far an import is, for the status bar, with a button to cancel it. Hidden while nothing is imported and in an import's first
/// fifth of a second.
class ImportProgressBar : public QWidget
{
    Q_OBJECT

public:
    explicit ImportProgressBar(LibrarySession &session, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showProgress(double done, int total, int articles);
    void showCount();
    void finish();
    void retranslate();

    QLabel *m_label;
    QProgressBar *m_bar;
    QToolButton *m_cancel;
    QTimer m_showSoon;
    int m_done = 0;
    int m_total = 0;
    int m_articles = 0;
};
