// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/publicationdate.h"
#include "support/testsupport.h"

#include <QTest>

using namespace Qt::StringLiterals;

class PublicationDateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("value");
        QTest::newRow("French") << u"3 mars 2024"_s << u"2024-03-03"_s;
        QTest::newRow("first of the month") << u"le 1er août 2019"_s << u"2019-08-01"_s;
        QTest::newRow("weekday") << u"Mardi 5 novembre 2024 à 6h05"_s << u"2024-11-05T06:05"_s;
        QTest::newRow("hours alone") << u"5 novembre 2024 à 18 h"_s << u"2024-11-05T18:00"_s;
        QTest::newRow("spaced hours") << u"5 novembre 2024 à 18 h 40"_s << u"2024-11-05T18:40"_s;
        QTest::newRow("seconds and zone") << u"5 novembre 2024, 18:40:12 (CET)"_s << u"2024-11-05T18:40"_s;
        QTest::newRow("short month") << u"12 févr. 2023"_s << u"2023-02-12"_s;
        QTest::newRow("capitals") << u"DIMANCHE 12 FÉVRIER 2023"_s << u"2023-02-12"_s;
        QTest::newRow("month") << u"juillet 2022"_s << u"2022-07"_s;
        QTest::newRow("figures") << u"04/03/2024 - 12:30"_s << u"2024-03-04T12:30"_s;
        QTest::newRow("points") << u"04.03.2024"_s << u"2024-03-04"_s;
        QTest::newRow("short year") << u"04/03/98"_s << u"1998-03-04"_s;
        QTest::newRow("ISO") << u"2024-03-04T08:09:10+01:00"_s << u"2024-03-04T08:09"_s;
        QTest::newRow("American") << u"March 4, 2024"_s << u"2024-03-04"_s;
        QTest::newRow("American with time") << u"Monday, Mar. 4, 2024, 5:07 p.m. EST"_s << u"2024-03-04T17:07"_s;
        QTest::newRow("midnight") << u"March 4, 2024 at 12:07 am"_s << u"2024-03-04T00:07"_s;
        QTest::newRow("British") << u"Mon 4 Mar 2024 16.45 GMT"_s << u"2024-03-04T16:45"_s;
        QTest::newRow("time before") << u"17:07, 4 March 2024"_s << u"2024-03-04T17:07"_s;
        QTest::newRow("American time before") << u"4:07 PM EST, Mon March 4, 2024"_s << u"2024-03-04T16:07"_s;
        QTest::newRow("French time before") << u"18 h 30 le 28 janvier 2025"_s << u"2025-01-28T18:30"_s;
        QTest::newRow("hyphens") << u"28-01-2025"_s << u"2025-01-28"_s;
        QTest::newRow("year first with points") << u"2024.03.04"_s << u"2024-03-04"_s;
        QTest::newRow("year first with slashes") << u"2024/03/04 17:07"_s << u"2024-03-04T17:07"_s;
        QTest::newRow("compact ISO time") << u"2024-03-04T17:07Z"_s << u"2024-03-04T17:07"_s;
        QTest::newRow("with th") << u"on the 4th of March 2024"_s << u"2024-03-04"_s;
    }

    void reads()
    {
        QFETCH(QString, text);
        QFETCH(QString, value);
        const auto date = dateAt(QString(u"> "_s + text), 2, DayOrder::DayFirst);
        QVERIFY(date);
        QCOMPARE(date->value, value);
        QCOMPARE(date->length, text.size());
    }

    void readsFiguresByOrder_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<DayOrder>("order");
        QTest::addColumn<QString>("value");
        QTest::newRow("French") << u"03/04/2024"_s << DayOrder::DayFirst << u"2024-04-03"_s;
        QTest::newRow("either") << u"03/04/2024"_s << DayOrder::Uncertain << u"2024"_s;
        QTest::newRow("the same") << u"04/04/2024"_s << DayOrder::Uncertain << u"2024-04-04"_s;
        QTest::newRow("only a day") << u"23/04/2024"_s << DayOrder::Uncertain << u"2024-04-23"_s;
        QTest::newRow("only American") << u"04/23/2024"_s << DayOrder::Uncertain << u"2024-04-23"_s;
    }

    void readsFiguresByOrder()
    {
        QFETCH(QString, text);
        QFETCH(DayOrder, order);
        QFETCH(QString, value);
        const auto date = dateAt(text, 0, order);
        QVERIFY(date);
        QCOMPARE(date->value, value);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << u""_s;
        QTest::newRow("no year") << u"4 mars"_s;
        QTest::newRow("no such day") << u"31 février 2024"_s;
        QTest::newRow("no such month") << u"12 marsouin 2024"_s;
        QTest::newRow("a number") << u"12 2024"_s;
        QTest::newRow("a weekday") << u"mardi"_s;
        QTest::newRow("long ago") << u"12 mars 1024"_s;
    }

    void refuses()
    {
        QFETCH(QString, text);
        QVERIFY(!dateAt(text, 0, DayOrder::DayFirst));
    }
};

QTEST_GUILESS_MAIN(PublicationDateTest)
#include "tst_publicationdate.moc"
