// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListView>

/// A list of rows that the docks draw themselves, as wide as the view. A row is chosen by a click or Enter, whatever the desktop's
/// way of activating items.
class ItemListView : public QListView
{
    Q_OBJECT

public:
    explicit ItemListView(QWidget *parent = nullptr);

    /// Whether a row is chosen as soon as the keyboard moves to it.
    void setChoosesByMoving(bool choosesByMoving);

    /// Rows far below the first come in the background, so that thousands of another article do not hold up its first screen.
    void reset() override;

Q_SIGNALS:
    void chosen(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    bool m_choosesByMoving = false;
};
