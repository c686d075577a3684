// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QGridLayout;

/// A palette of twelve colours that stay apart for most colour-blind readers, and one of the reader's own.
class ColourChoice : public QWidget
{
    Q_OBJECT

public:
    explicit ColourChoice(QWidget *parent = nullptr);

    /// #rrggbb, in the order of the swatches.
    [[nodiscard]] static QStringList palette();

    [[nodiscard]] QString colour() const;
    void setColour(const QString &colour);

Q_SIGNALS:
    void colourChanged(const QString &colour);

private:
    void addSwatches(QGridLayout *layout);
    void askForOwnColour();
    [[nodiscard]] QAbstractButton *swatchOf(const QString &colour) const;

    QString m_colour;
    QButtonGroup *m_swatches;
    QAbstractButton *m_own;
};
