// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/byline.h"
#include "support/testsupport.h"

#include <QTest>

using namespace Qt::StringLiterals;

class BylineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void reads_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("authors");
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("published");
        const QString none;
        QTest::newRow("name and date") << u"Élise Marchand - 3 mars 2024 à 9h15"_s << u"Élise Marchand"_s << none << u"2024-03-03T09:15"_s;
        QTest::newRow("name alone") << u"Jan van der Meer"_s << u"Jan van der Meer"_s << none << none;
        QTest::newRow("date behind a dash") << u"—3 mars 2024"_s << none << none << u"2024-03-03"_s;
        QTest::newRow("published") << u"Publié le 3 mars 2024 à 09h15"_s << none << none << u"2024-03-03T09:15"_s;
        QTest::newRow("published, by") << u"Publié le 03/03/2024 à 09:15, par Élise Marchand"_s << u"Élise Marchand"_s << none << u"2024-03-03T09:15"_s;
        QTest::newRow("published and updated") << u"Publié le 3 mars 2024 à 09h15, mis à jour le 4 mars 2024 à 10h00"_s << none << none
                                               << u"2024-03-03T09:15"_s;
        QTest::newRow("updated at") << u"Publié le 3 mars 2024 à 09h15, modifié à 10h00 • Lecture 4 min."_s << none << none << u"2024-03-03T09:15"_s;
        QTest::newRow("by two") << u"Par Élise Marchand et Paul Le Goff"_s << u"Élise Marchand|Paul Le Goff"_s << none << none;
        QTest::newRow("by three") << u"Par Élise Marchand, Paul Le Goff (à Kyiv) et J. M. Aubry"_s << u"Élise Marchand|Paul Le Goff|J. M. Aubry"_s << none
                                  << none;
        QTest::newRow("capitals") << u"PAR ÉLISE MARCHAND"_s << u"ÉLISE MARCHAND"_s << none << none;
        QTest::newRow("role") << u"Par Élise Marchand, envoyée spéciale à Bamako (Mali)"_s << u"Élise Marchand"_s << none << none;
        QTest::newRow("role with capitals") << u"Par Élise Marchand, Professeure de droit, Université de Lyon"_s << u"Élise Marchand"_s << none << none;
        QTest::newRow("pen name") << u"Par Tignous"_s << u"Tignous"_s << none << none;
        QTest::newRow("interview") << u"Propos recueillis par Élise Marchand"_s << u"Élise Marchand"_s << none << none;
        QTest::newRow("with an agency") << u"Par Élise Marchand avec AFP"_s << u"Élise Marchand"_s << u"AFP"_s << none;
        QTest::newRow("publication with an agency") << u"Le Monde avec AFP"_s << none << u"Le Monde"_s << none;
        QTest::newRow("agency first") << u"AFP, Le Figaro"_s << none << u"Le Figaro"_s << none;
        QTest::newRow("digits in the publication") << u"20 Minutes - 3 mars 2024"_s << none << u"20 Minutes"_s << u"2024-03-03"_s;
        QTest::newRow("publication, weekday, page") << u"Libération, mardi 5 mars 2024, p. 12"_s << none << u"Libération"_s << u"2024-03-05"_s;
        QTest::newRow("copyright") << u"© 2024 Gazette des Alpes"_s << none << u"Gazette des Alpes"_s << none;
        QTest::newRow("newsroom") << u"Par la rédaction"_s << none << none << none;
        QTest::newRow("place and date") << u"Nantes, le 3 mars 2024"_s << none << none << u"2024-03-03"_s;
        QTest::newRow("how long ago") << u"Publié il y a 3 heures"_s << none << none << none;
        QTest::newRow("words and pictures") << u"Texte : Élise Marchand, photos : Paul Le Goff"_s << u"Élise Marchand"_s << none << none;
        QTest::newRow("English") << u"By Jane Doe and John Roe"_s << u"Jane Doe|John Roe"_s << none << none;
        QTest::newRow("English with role") << u"Jane Doe, technology correspondent | 4 March 2024"_s << u"Jane Doe"_s << none << u"2024-03-04"_s;
        QTest::newRow("English with office") << u"Jane Doe North of England correspondent"_s << u"Jane Doe"_s << none << none;
        QTest::newRow("English with office and place") << u"Jane Doe technology editor in San Francisco"_s << u"Jane Doe"_s << none << none;
        QTest::newRow("aside behind the name") << u"Par Élise Marchand (Bruxelles, bureau européen)"_s << u"Élise Marchand"_s << none << none;
        QTest::newRow("English with agency") << u"By Jane Doe | The Associated Press"_s << u"Jane Doe"_s << u"The Associated Press"_s << none;
        QTest::newRow("English, updated") << u"Updated March 4, 2024 5:07 p.m. ET"_s << none << none << none;
        QTest::newRow("English, published") << u"Published: March 4, 2024 · 5 min read"_s << none << none << u"2024-03-04"_s;
        QTest::newRow("English paper") << u"The Ashford Gazette, 4 March 2024"_s << none << u"The Ashford Gazette"_s << u"2024-03-04"_s;
    }

    void reads()
    {
        QFETCH(QString, line);
        QFETCH(QString, authors);
        QFETCH(QString, source);
        QFETCH(QString, published);
        const auto byline = bylineOf(line, DayOrder::DayFirst);
        QVERIFY(byline);
        QCOMPARE(byline->authors.join(u'|'), authors);
        QCOMPARE(byline->source, source);
        QCOMPARE(byline->published, published);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("empty") << u""_s;
        QTest::newRow("dashes") << u"———"_s;
        QTest::newRow("sentence with name and date") << u"Élise Marchand est partie le 3 mars 2024."_s;
        QTest::newRow("subheading") << u"Une surprise pour tous"_s;
        QTest::newRow("capitalised word") << u"Conclusion"_s;
        QTest::newRow("by something") << u"Par ici la sortie"_s;
        QTest::newRow("caption") << u"Élise Marchand, ministre des transports"_s;
        QTest::newRow("picture credit") << u"Photo : Paul Le Goff"_s;
        QTest::newRow("title") << u"Le 3 mars 2024, le jour où tout a changé"_s;
        QTest::newRow("news of an editor") << u"Jane Doe steps down as Gazette editor"_s;
        QTest::newRow("too long") << QString(u"Par Élise Marchand "_s.repeated(20));
    }

    void refuses()
    {
        QFETCH(QString, line);
        QVERIFY(!bylineOf(line, DayOrder::DayFirst));
    }
};

QTEST_GUILESS_MAIN(BylineTest)
#include "tst_byline.moc"
