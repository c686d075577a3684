// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

/// One sentence above the page that helps who is new here, until it is dismissed.
class HintBar : public QFrame
{
    Q_OBJECT

public:
    explicit HintBar(QWidget *parent = nullptr);

    void showHint(const QString &sentence);

Q_SIGNALS:
    void dismissed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_sentence;
    QToolButton *m_dismiss;
};
