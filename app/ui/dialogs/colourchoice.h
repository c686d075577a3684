// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QWidget>

class QButtonGroup;
class QGridLayout;
class QPushButton;

/// The colours that tags get by themselves as swatches to choose from, and any other.
class ColourChoice : public QWidget
{
    Q_OBJECT

public:
    explicit ColourChoice(QWidget *parent = nullptr);

    /// #rrggbb.
    [[nodiscard]] QString colour() const;
    void setColour(const QString &colour);

private:
    void addSwatches(QGridLayout *layout);
    void askForOwnColour();

    QString m_colour;
    QButtonGroup *m_swatches;
    QPushButton *m_own;
};
