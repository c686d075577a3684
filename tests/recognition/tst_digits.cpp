// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recognition/figures/digits.h"
#include "support/testsupport.h"

#include <QTest>

using namespace Qt::StringLiterals;

class DigitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void readsNumbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("withDecimalComma");
        QTest::addColumn<QString>("withDecimalPoint");
        QTest::newRow("plain") << u"1234"_s << u"1234"_s << u"1234"_s;
        QTest::newRow("space groups") << u"1 234 567"_s << u"1234567"_s << u"1234567"_s;
        QTest::newRow("narrow no-break space") << u"12 500"_s << u"12500"_s << u"12500"_s;
        QTest::newRow("apostrophe groups") << u"10'000"_s << u"10000"_s << u"10000"_s;
        QTest::newRow("comma, two digits") << u"3,14"_s << u"3.14"_s << u"3.14"_s;
        QTest::newRow("comma, three digits") << u"4,800"_s << u"4.8"_s << u"4800"_s;
        QTest::newRow("point, three digits") << u"4.800"_s << u"4800"_s << u"4.8"_s;
        QTest::newRow("zero, point, three digits") << u"0.125"_s << u"0.125"_s << u"0.125"_s;
        QTest::newRow("two points") << u"1.200.000"_s << u"1200000"_s << u"1200000"_s;
        QTest::newRow("points and comma") << u"6.700,54"_s << u"6700.54"_s << u"6700.54"_s;
        QTest::newRow("commas and point") << u"1,234,567.8"_s << u"1234567.8"_s << u"1234567.8"_s;
        QTest::newRow("hyphen as minus") << u"-5"_s << u"-5"_s << u"-5"_s;
        QTest::newRow("minus sign") << u"−273,15"_s << u"-273.15"_s << u"-273.15"_s;
        QTest::newRow("plus") << u"+3"_s << u"3"_s << u"3"_s;
        QTest::newRow("fraction") << u"3/4"_s << u"0.75"_s << u"0.75"_s;
        QTest::newRow("mixed fraction") << u"10 1/2"_s << u"10.5"_s << u"10.5"_s;
        QTest::newRow("vulgar fraction") << u"2½"_s << u"2.5"_s << u"2.5"_s;
        QTest::newRow("power of ten") << u"2.5×10−5"_s << u"0.000025"_s << u"0.000025"_s;
        QTest::newRow("superscript power") << u"6 × 10²³"_s << u"600000000000000000000000"_s << u"600000000000000000000000"_s;
        QTest::newRow("e") << u"4e3"_s << u"4000"_s << u"4000"_s;
    }

    void readsNumbers()
    {
        QFETCH(QString, text);
        QFETCH(QString, withDecimalComma);
        QFETCH(QString, withDecimalPoint);
        const auto comma = numberFromDigits(text, true);
        const auto point = numberFromDigits(text, false);
        QVERIFY(comma);
        QVERIFY(point);
        QCOMPARE(comma->toString(), withDecimalComma);
        QCOMPARE(point->toString(), withDecimalPoint);
    }

    void refusesTheRest_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("sign alone") << u"-"_s;
        QTest::newRow("over nothing") << u"1/0"_s;
        QTest::newRow("two years") << u"1980/1981"_s;
        QTest::newRow("power too great") << u"1e999"_s;
    }

    void refusesTheRest()
    {
        QFETCH(QString, text);
        QVERIFY(!numberFromDigits(text, true));
    }
};

QTEST_GUILESS_MAIN(DigitsTest)
#include "tst_digits.moc"
