// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/monthchart.h"

#include "support/testsupport.h"

#include <QTest>

using namespace Qt::StringLiterals;

class MonthChartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void barsGoFromTheFirstMonthToTheLast()
    {
        MonthChart chart;
        chart.setMonths({{u"2024-12"_s, 3}, {u"2025-02"_s, 1}, {QString(), 9}}, QLocale(QLocale::English));
        const QList<std::pair<QString, int>> bars{{u"December 2024"_s, 3}, {u"January 2025"_s, 0}, {u"February 2025"_s, 1}};
        QCOMPARE(chart.bars(), bars);
        QCOMPARE(chart.accessibleDescription(), u"December 2024: 3, January 2025: 0, February 2025: 1"_s);
    }

    void manyMonthsBecomeYears()
    {
        MonthChart chart;
        chart.setMonths({{u"2019-12"_s, 3}, {u"2019-01"_s, 1}, {u"2025-02"_s, 1}}, QLocale(QLocale::English));
        QCOMPARE(chart.bars().size(), 7);
        QCOMPARE(chart.bars().first(), (std::pair{u"2019"_s, 4}));
        QCOMPARE(chart.bars().last(), (std::pair{u"2025"_s, 1}));
    }

    void nothingDatedIsNoChart()
    {
        MonthChart chart;
        chart.setMonths({{QString(), 9}, {u"yesterday"_s, 1}}, QLocale());
        QVERIFY(chart.isEmpty());
    }

    void barsAreDrawnInProportion()
    {
        MonthChart chart;
        chart.resize(300, 200);
        chart.setMonths({{u"2025-01"_s, 4}, {u"2025-02"_s, 1}}, QLocale(QLocale::English));
        const auto image = chart.grab().toImage();
        const auto ink = chart.palette().color(QPalette::Active, QPalette::Accent);
        const auto height = [&](int x) {
            int pixels = 0;
            for (int y = 0; y < image.height(); ++y) {
                pixels += image.pixelColor(x, y) == ink ? 1 : 0;
            }
            return pixels;
        };
        QList<int> heights;
        for (int x = 0; x < image.width(); ++x) {
            if (const auto pixels = height(x); pixels > 3 && (heights.isEmpty() || std::abs(heights.last() - pixels) > 3)) {
                heights.append(pixels);
            }
        }
        QCOMPARE(heights.size(), 2);
        QVERIFY(std::abs(heights.first() - 4 * heights.last()) <= 4);
    }
};

QTEST_MAIN(MonthChartTest)
#include "tst_monthchart.moc"
