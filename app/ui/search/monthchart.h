// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QLocale>
#include <QMap>
#include <QWidget>

/// How many passages each month has, as bars from the first month to the last; years where the months are too many.
class MonthChart : public QWidget
{
    Q_OBJECT

public:
    explicit MonthChart(QWidget *parent = nullptr);

    /// Months as "2025-01"; other keys are left out.
    void setMonths(const QMap<QString, int> &months, const QLocale &locale);
    [[nodiscard]] bool isEmpty() const;
    /// The bars' names and heights, from the left.
    [[nodiscard]] QList<std::pair<QString, int>> bars() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Bar {
        QString label; ///< below it
        QString name; ///< in full
        int count = 0;
        bool isLabelled = true; ///< where there is no room for all: the first of each year
    };

    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] qreal barWidth() const;
    [[nodiscard]] int barAt(QPoint place) const;
    void addMonths(QDate first, QDate last, const QMap<QString, int> &months, const QLocale &locale);
    void addYears(QDate first, QDate last, const QMap<QString, int> &months);

    QList<Bar> m_bars;
    int m_most = 0;
};
