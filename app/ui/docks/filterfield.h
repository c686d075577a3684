// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

class QAbstractItemView;
class QAction;

/// A line to filter a list as one types: Escape clears it, Down goes on to the list, and from the list's first row Up comes back.
class FilterField : public QLineEdit
{
    Q_OBJECT

public:
    /// `view`: the list that it filters, a child of the same dock.
    explicit FilterField(QAbstractItemView &view, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The keyboard went on to the list.
    void listEntered();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void enterList();

    QAbstractItemView &m_view;
    QAction *m_lens;
};
