// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recognition/figures/decimal.h"
#include "support/testsupport.h"

#include <QTest>

using namespace Qt::StringLiterals;

class DecimalTest : public QObject
{
    Q_OBJECT

private:
    static Decimal number(const QString &digits)
    {
        return Decimal::fromString(digits).value_or(Decimal());
    }

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void writesWhatItRead_data()
    {
        QTest::addColumn<QString>("digits");
        QTest::addColumn<QString>("written");
        QTest::newRow("zero") << u"0"_s << u"0"_s;
        QTest::newRow("leading zeros") << u"007"_s << u"7"_s;
        QTest::newRow("trailing zeros") << u"1.500"_s << u"1.5"_s;
        QTest::newRow("no whole part") << u".25"_s << u"0.25"_s;
        QTest::newRow("negative") << u"-0.05"_s << u"-0.05"_s;
        QTest::newRow("round") << u"600000000000"_s << u"600000000000"_s;
        QTest::newRow("36 digits") << u"123456789012345678901234567890123456"_s << u"123456789012345678901234567890123456"_s;
    }

    void writesWhatItRead()
    {
        QFETCH(QString, digits);
        QFETCH(QString, written);
        const auto read = Decimal::fromString(digits);
        QVERIFY(read);
        QCOMPARE(read->toString(), written);
    }

    void refusesWhatIsNoNumber_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("letters") << u"12a"_s;
        QTest::newRow("two points") << u"1.2.3"_s;
        QTest::newRow("comma") << u"1,5"_s;
        QTest::newRow("37 digits") << u"1234567890123456789012345678901234567"_s;
    }

    void refusesWhatIsNoNumber()
    {
        QFETCH(QString, text);
        QVERIFY(!Decimal::fromString(text));
    }

    void computesExactly()
    {
        QCOMPARE((number(u"5.6"_s) * number(u"1000000"_s)).toString(), u"5600000"_s);
        QCOMPARE((number(u"0.1"_s) + number(u"0.2"_s)).toString(), u"0.3"_s);
        QCOMPARE((number(u"1"_s) - number(u"0.99"_s)).toString(), u"0.01"_s);
        QCOMPARE(number(u"13"_s).timesPowerOfTen(-2).toString(), u"0.13"_s);
        QCOMPARE(number(u"1234567"_s).remainder(number(u"1000"_s)).toString(), u"567"_s);
        QCOMPARE(number(u"1.5"_s).remainder(number(u"1000"_s)), Decimal(0));
    }

    void dividesToFifteenDigits_data()
    {
        QTest::addColumn<QString>("dividend");
        QTest::addColumn<QString>("divisor");
        QTest::addColumn<QString>("quotient");
        QTest::newRow("ends") << u"3"_s << u"4"_s << u"0.75"_s;
        QTest::newRow("a third") << u"1"_s << u"3"_s << u"0.333333333333333"_s;
        QTest::newRow("rounded up") << u"2"_s << u"3"_s << u"0.666666666666667"_s;
        QTest::newRow("small") << u"1"_s << u"1000000"_s << u"0.000001"_s;
        QTest::newRow("negative") << u"-4"_s << u"5"_s << u"-0.8"_s;
        QTest::newRow("large") << u"100"_s << u"8"_s << u"12.5"_s;
    }

    void dividesToFifteenDigits()
    {
        QFETCH(QString, dividend);
        QFETCH(QString, divisor);
        QFETCH(QString, quotient);
        QCOMPARE(number(dividend).dividedBy(number(divisor)).toString(), quotient);
    }

    void staysUnknown()
    {
        const auto unknown = Decimal(1).dividedBy(Decimal(0));
        QVERIFY(unknown.isUnknown());
        QVERIFY((unknown + Decimal(1)).isUnknown());
        QVERIFY((unknown * Decimal(0)).isUnknown());
        QVERIFY(!(unknown == unknown));
        QCOMPARE(unknown.toString(), QString());
        auto tooLarge = number(u"123456789012345678901234567890123456"_s);
        tooLarge = tooLarge * tooLarge;
        QVERIFY(tooLarge.isUnknown());
    }

    void comparesByWorth()
    {
        QVERIFY(number(u"1.50"_s) == number(u"1.5"_s));
        QVERIFY(number(u"-2"_s) < number(u"1"_s));
        QVERIFY(number(u"1000"_s) > number(u"999.9"_s));
        QCOMPARE(number(u"42"_s).toInteger(), 42);
        QCOMPARE(number(u"4.2"_s).toInteger(), -1);
    }
};

QTEST_GUILESS_MAIN(DecimalTest)
#include "tst_decimal.moc"
