// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/valuetext.h"
#include "support/testsupport.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

class ValueTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void datesOfArticles_data()
    {
        QTest::addColumn<QString>("published");
        QTest::addColumn<QString>("french");
        QTest::addColumn<QString>("american");
        QTest::newRow("day") << u"2025-01-28"_s << u"28 janvier 2025"_s << u"January 28, 2025"_s;
        QTest::newRow("first of a month") << u"2025-01-01"_s << u"1er janvier 2025"_s << u"January 1, 2025"_s;
        QTest::newRow("minute") << u"2025-01-28T17:23"_s << u"28 janvier 2025"_s << u"January 28, 2025"_s;
        QTest::newRow("month") << u"2025-01"_s << u"janvier 2025"_s << u"January 2025"_s;
        QTest::newRow("year") << u"2025"_s << u"2025"_s << u"2025"_s;
        QTest::newRow("unknown") << QString() << QString() << QString();
        QTest::newRow("no such day") << u"2025-02-31"_s << u"2025-02-31"_s << u"2025-02-31"_s;
        QTest::newRow("short") << u"20"_s << u"20"_s << u"20"_s;
    }

    void datesOfArticles()
    {
        QFETCH(const QString, published);
        QTEST(dateText(published, QLocale(QLocale::French, QLocale::France)), "french");
        QTEST(dateText(published, QLocale(QLocale::English, QLocale::UnitedStates)), "american");
    }

    void valuesOfFigures_data()
    {
        QTest::addColumn<MentionKind>("kind");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("french");
        QTest::addColumn<QString>("american");
        using enum MentionKind;
        QTest::newRow("money") << Money << u"5600000 USD"_s << u"5 600 000 $"_s << u"$5,600,000"_s;
        QTest::newRow("range of money") << Money << u"30000..40000 EUR"_s << u"30 000–40 000 €"_s << u"€30,000–40,000"_s;
        QTest::newRow("money without a sign of its own") << Money << u"30 CAD"_s << u"30 CAD"_s << u"30 CAD"_s;
        QTest::newRow("percent") << Percent << u"3.5%"_s << u"3,5 %"_s << u"3.5%"_s;
        QTest::newRow("range of percent") << Percent << u"10..15%"_s << u"10–15 %"_s << u"10–15%"_s;
        QTest::newRow("quantity") << Quantity << u"3.5 km"_s << u"3,5 km"_s << u"3.5 km"_s;
        QTest::newRow("small quantity") << Quantity << u"0.000001 g"_s << u"0,000001 g"_s << u"0.000001 g"_s;
        QTest::newRow("number") << Number << u"1000000000"_s << u"1 000 000 000"_s << u"1,000,000,000"_s;
        QTest::newRow("negative number") << Number << u"-2"_s << u"-2"_s << u"-2"_s;
        QTest::newRow("ordinal") << Ordinal << u"3"_s << u"3"_s << u"3"_s;
        QTest::newRow("date") << Date << u"2025-01-28"_s << u"28 janvier 2025"_s << u"January 28, 2025"_s;
        QTest::newRow("day of a year not known") << Date << u"XXXX-02-29"_s << u"29 février"_s << u"February 29"_s;
        QTest::newRow("days of a month") << Date << u"XXXX-06-07..XXXX-06-08"_s << u"7 juin – 8 juin"_s << u"June 7 – June 8"_s;
        QTest::newRow("range of years") << Date << u"2019..2023"_s << u"2019 – 2023"_s << u"2019 – 2023"_s;
        QTest::newRow("season") << Date << u"2024-FA"_s << u"2024-FA"_s << u"2024-FA"_s;
        QTest::newRow("time") << Time << u"T17:23"_s << u"17:23"_s << u"5:23 PM"_s;
        QTest::newRow("hours") << Time << u"T09:00..T17:30"_s << u"09:00 – 17:30"_s << u"9:00 AM – 5:30 PM"_s;
        QTest::newRow("duration") << Duration << u"P40Y"_s << u"P40Y"_s << u"P40Y"_s;
        QTest::newRow("unknown") << Money << QString() << QString() << QString();
        QTest::newRow("no number") << Money << u"many EUR"_s << u"many EUR"_s << u"many EUR"_s;
    }

    void valuesOfFigures()
    {
        QFETCH(const MentionKind, kind);
        QFETCH(const QString, value);
        // Which of its spaces a locale sets is CLDR's business.
        const auto plain = [](QString text) {
            return text.replace(QChar(u'\u202f'), u' ').replace(QChar::Nbsp, u' ');
        };
        QTEST(plain(valueText(kind, value, QLocale(QLocale::French, QLocale::France))), "french");
        QTEST(plain(valueText(kind, value, QLocale(QLocale::English, QLocale::UnitedStates))), "american");
    }

    void valuesSortByAmountWithinTheirUnit_data()
    {
        QTest::addColumn<MentionKind>("kind");
        QTest::addColumn<QStringList>("inOrder");
        using enum MentionKind;
        QTest::newRow("money") << Money << QStringList{u"-3 EUR"_s, u"9.5 EUR"_s, u"10..20 EUR"_s, u"1000000 EUR"_s, u"2 USD"_s, QString()};
        QTest::newRow("percent") << Percent << QStringList{u"-10%"_s, u"-2%"_s, u"0%"_s, u"0.5%"_s, u"9%"_s, u"35%"_s};
        QTest::newRow("number") << Number << QStringList{u"-1000000000000"_s, u"2"_s, u"12"_s, u"1000000000000000"_s};
        QTest::newRow("duration") << Duration << QStringList{u"PT90S"_s, u"PT2H"_s, u"P1D"_s, u"P2W"_s, u"P1M"_s, u"P1.5Y"_s, u"P40Y"_s};
        QTest::newRow("date") << Date << QStringList{u"1789-07-14"_s, u"2024-FA"_s, u"2025-01-28"_s, u"XXXX-01-20"_s, QString()};
    }

    void valuesSortByAmountWithinTheirUnit()
    {
        QFETCH(const MentionKind, kind);
        QFETCH(const QStringList, inOrder);
        auto sorted = inOrder;
        std::ranges::reverse(sorted);
        std::ranges::sort(sorted, {}, [kind](const QString &value) {
            return valueSortKey(kind, value);
        });
        QCOMPARE(sorted, inOrder);
    }
};

QTEST_GUILESS_MAIN(ValueTextTest)
#include "tst_valuetext.moc"
