// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAbstractButton;
class QLabel;
class QVBoxLayout;

/// What stands where a list would: what this place is for and what to do first.
class EmptyState : public QWidget
{
public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setTexts(const QString &heading, const QString &advice);
    /// Below the texts, in the order of the calls. Takes the button.
    void addButton(QAbstractButton *button);

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateLook();

    QLabel *m_heading;
    QLabel *m_advice;
    QVBoxLayout *m_layout;
};
