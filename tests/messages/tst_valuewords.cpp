// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messages/translation.h"
#include "messages/valuewords.h"
#include "support/testsupport.h"

#include <QTest>

using namespace Qt::StringLiterals;

class ValueWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void values_data()
    {
        QTest::addColumn<MentionKind>("kind");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("french");
        using enum MentionKind;
        QTest::newRow("years") << Duration << u"P40Y"_s << u"40 years"_s << u"40 ans"_s;
        QTest::newRow("one") << Duration << u"P1M"_s << u"1 month"_s << u"1 mois"_s;
        QTest::newRow("fraction") << Duration << u"P1.5Y"_s << u"1.5 years"_s << u"1,5 an"_s;
        QTest::newRow("more than can be counted") << Duration << u"P99999999999Y"_s << u"99,999,999,999 years"_s << u"99\u202f999\u202f999\u202f999 ans"_s;
        QTest::newRow("half an hour") << Duration << u"PT0.5H"_s << u"0.5 hours"_s << u"0,5 heure"_s;
        QTest::newRow("two parts") << Duration << u"P2Y3M"_s << u"2 years 3 months"_s << u"2 ans 3 mois"_s;
        QTest::newRow("of a clock") << Duration << u"PT1H30M"_s << u"1 hour 30 minutes"_s << u"1 heure 30 minutes"_s;
        QTest::newRow("range") << Duration << u"P3D..P5D"_s << u"3 days – 5 days"_s << u"3 jours – 5 jours"_s;
        QTest::newRow("season") << Date << u"2024-FA"_s << u"autumn 2024"_s << u"automne 2024"_s;
        QTest::newRow("season of no year") << Date << u"XXXX-SU"_s << u"summer"_s << u"été"_s;
        QTest::newRow("quarter") << Date << u"2023-Q4"_s << u"fourth quarter 2023"_s << u"4e trimestre 2023"_s;
        QTest::newRow("half") << Date << u"2024-H1"_s << u"first half 2024"_s << u"1er semestre 2024"_s;
        QTest::newRow("week") << Date << u"2025-W04"_s << u"week 4 2025"_s << u"semaine 4 2025"_s;
        QTest::newRow("decade") << Date << u"197X"_s << u"1970s"_s << u"années 1970"_s;
        QTest::newRow("decade of any century") << Date << u"XX8X"_s << u"80s"_s << u"années 80"_s;
        QTest::newRow("century") << Date << u"18XX"_s << u"19th century"_s << u"XIXe siècle"_s;
        QTest::newRow("first century") << Date << u"00XX"_s << u"1st century"_s << u"Ier siècle"_s;
        QTest::newRow("centuries") << Date << u"14XX..15XX"_s << u"15th century – 16th century"_s << u"XVe siècle – XVIe siècle"_s;
        QTest::newRow("before Christ") << Date << u"-0344"_s << u"344 BC"_s << u"344 av. J.-C."_s;
        QTest::newRow("early year") << Date << u"0476"_s << u"476"_s << u"476"_s;
        QTest::newRow("weekday") << Date << u"XXXX-WXX-2"_s << u"Tuesday"_s << u"mardi"_s;
        QTest::newRow("month") << Date << u"XXXX-08"_s << u"August"_s << u"août"_s;
        QTest::newRow("day") << Date << u"2025-01-28"_s << QString() << QString();
        QTest::newRow("year") << Date << u"2025"_s << QString() << QString();
        QTest::newRow("money") << Money << u"3 EUR"_s << QString() << QString();
    }

    void values()
    {
        QFETCH(const MentionKind, kind);
        QFETCH(const QString, value);
        const auto plain = [](QString text) {
            return text.replace(QChar::Nbsp, u' ');
        };
        Translation translation;
        translation.use(u"en"_s);
        QTEST(plain(valueInWords(kind, value, QLocale(QLocale::English))), "english");
        translation.use(u"fr"_s);
        QTEST(plain(valueInWords(kind, value, QLocale(QLocale::French))), "french");
    }

    void units()
    {
        QCOMPARE(unitText(u"Cel"_s), u"°C"_s);
        QCOMPARE(unitText(u"{basis point}"_s), u"basis points"_s);
        QCOMPARE(unitText(u"km/h"_s), u"km/h"_s);
    }

    void flags()
    {
        QCOMPARE(flagsText({}), QString());
        QVERIFY(flagsText(MentionFlag::Derived) != flagsText(MentionFlag::WeekdayMismatch));
    }
};

QTEST_GUILESS_MAIN(ValueWordsTest)
#include "tst_valuewords.moc"
