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
        QTest::newRow("French: published with hours") << u"Publié le 28 janvier 2025 à 18h30"_s << none << none << u"2025-01-28T18:30"_s;
        QTest::newRow("French: spaced hours") << u"Publié le 28 janvier 2025 à 18 h 30"_s << none << none << u"2025-01-28T18:30"_s;
        QTest::newRow("French: figures") << u"Publié le 28/01/2025 à 18:30"_s << none << none << u"2025-01-28T18:30"_s;
        QTest::newRow("French: short year") << u"Publié le 28.01.25 à 18h30"_s << none << none << u"2025-01-28T18:30"_s;
        QTest::newRow("French: article published") << u"Article publié le : 28/01/2025 - 18:30"_s << none << none << u"2025-01-28T18:30"_s;
        QTest::newRow("French: put online") << u"Mise en ligne le 28 janvier 2025"_s << none << none << u"2025-01-28"_s;
        QTest::newRow("French: first publication") << u"Première publication : 28 janvier 2025 à 18h30"_s << none << none << u"2025-01-28T18:30"_s;
        QTest::newRow("French: weekday") << u"Mardi 28 janvier 2025 - 18:30"_s << none << none << u"2025-01-28T18:30"_s;
        QTest::newRow("French: the day, by") << u"Le 28/01/2025 à 18:30 par Élise Marchand"_s << u"Élise Marchand"_s << none << u"2025-01-28T18:30"_s;
        QTest::newRow("French: written by, the day") << u"Rédigé par Élise Marchand, publié le 28 janvier 2025"_s << u"Élise Marchand"_s << none
                                                     << u"2025-01-28"_s;
        QTest::newRow("French: all in one line") << u"Par Élise Marchand / Publié le 28 janvier 2025 à 18h30 / Mis à jour le 29 janvier 2025 à 7h12"_s
                                                 << u"Élise Marchand"_s << none << u"2025-01-28T18:30"_s;
        QTest::newRow("French: short month and bar") << u"28 janv. 2025 | 18:30"_s << none << none << u"2025-01-28T18:30"_s;
        QTest::newRow("French: today") << u"Publié aujourd’hui à 18h30, mis à jour à 19h02"_s << none << none << none;
        QTest::newRow("French: updated at an hour") << u"Publié le 28 janvier 2025 à 18h30 - Mis à jour à 19h05"_s << none << none << u"2025-01-28T18:30"_s;
        QTest::newRow("French: reading time") << u"Publié le 28 janvier 2025 à 18h30 · Temps de lecture : 3 min"_s << none << none << u"2025-01-28T18:30"_s;
        QTest::newRow("French: at a place") << u"Par Élise Marchand, à Berlin"_s << u"Élise Marchand"_s << none << none;
        QTest::newRow("French: at a place, in brackets") << u"Élise Marchand (à Berlin)"_s << u"Élise Marchand"_s << none << none;
        QTest::newRow("French: two at a place") << u"Par Élise Marchand et Paul Le Goff, à Berlin"_s << u"Élise Marchand|Paul Le Goff"_s << none << none;
        QTest::newRow("French: each at a place") << u"Par Élise Marchand à Berlin et Paul Le Goff à Rome"_s << u"Élise Marchand|Paul Le Goff"_s << none << none;
        QTest::newRow("French: interview by two") << u"Propos recueillis par Élise Marchand et Paul Le Goff"_s << u"Élise Marchand|Paul Le Goff"_s << none
                                                  << none;
        QTest::newRow("French: interview at a place") << u"Propos recueillis par Élise Marchand, à Berlin"_s << u"Élise Marchand"_s << none << none;
        QTest::newRow("French: collected") << u"Recueilli par Élise Marchand"_s << u"Élise Marchand"_s << none << none;
        QTest::newRow("French: interview led") << u"Entretien réalisé par Élise Marchand"_s << u"Élise Marchand"_s << none << none;
        QTest::newRow("French: own correspondent") << u"De notre correspondant à Berlin, Paul Le Goff"_s << u"Paul Le Goff"_s << none << none;
        QTest::newRow("French: own correspondent at the end") << u"Paul Le Goff, notre correspondant à Berlin"_s << u"Paul Le Goff"_s << none << none;
        QTest::newRow("French: own correspondent first") << u"Notre correspondante à Rome, Élise Marchand"_s << u"Élise Marchand"_s << none << none;
        QTest::newRow("French: by our correspondent") << u"Par notre correspondante à Rome, Élise Marchand"_s << u"Élise Marchand"_s << none << none;
        QTest::newRow("French: own special envoy") << u"De notre envoyée spéciale à Bamako, Élise Marchand"_s << u"Élise Marchand"_s << none << none;
        QTest::newRow("French: own correspondent without name") << u"De notre correspondant à Berlin"_s << none << none << none;
        QTest::newRow("French: correspondence") << u"Correspondance particulière"_s << none << none << none;
        QTest::newRow("French: correspondent") << u"Élise Marchand, correspondante à Londres"_s << u"Élise Marchand"_s << none << none;
        QTest::newRow("French: correspondent in brackets") << u"Élise Marchand (correspondante à Londres)"_s << u"Élise Marchand"_s << none << none;
        QTest::newRow("French: with an agency") << u"Avec AFP"_s << none << u"AFP"_s << none;
        QTest::newRow("French: with the agency") << u"Avec l’AFP"_s << none << u"AFP"_s << none;
        QTest::newRow("French: with two agencies") << u"Avec AFP et Reuters"_s << none << u"AFP"_s << none;
        QTest::newRow("French: with in brackets") << u"(avec AFP)"_s << none << u"AFP"_s << none;
        QTest::newRow("French: agency in brackets") << u"(AFP)"_s << none << u"AFP"_s << none;
        QTest::newRow("French: name and agency") << u"Élise Marchand (AFP)"_s << u"Élise Marchand"_s << u"AFP"_s << none;
        QTest::newRow("French: name with agency in brackets") << u"Élise Marchand (avec AFP)"_s << u"Élise Marchand"_s << u"AFP"_s << none;
        QTest::newRow("French: newsroom with an agency") << u"La rédaction avec AFP"_s << none << u"AFP"_s << none;
        QTest::newRow("French: by a paper with an agency") << u"Par Le Figaro avec AFP"_s << none << u"Le Figaro"_s << none;
        QTest::newRow("French: by an agency") << u"Par AFP"_s << none << u"AFP"_s << none;
        QTest::newRow("French: source") << u"Source : AFP"_s << none << u"AFP"_s << none;
        QTest::newRow("French: copyright of an agency") << u"© AFP"_s << none << u"AFP"_s << none;
        QTest::newRow("French: copyright") << u"© Reuters"_s << none << u"Reuters"_s << none;
        QTest::newRow("French: copyright with year behind") << u"© Reuters 2025"_s << none << u"Reuters"_s << none;
        QTest::newRow("French: regional paper with an agency")
            << u"La Gazette du littoral avec AFP - 3 mars 2024"_s << none << u"La Gazette du littoral"_s << u"2024-03-03"_s;
        QTest::newRow("French: initials") << u"Par É. M. avec AFP"_s << u"É. M."_s << u"AFP"_s << none;
        QTest::newRow("French: with particle") << u"Par Agnès d’Aubigné"_s << u"Agnès d’Aubigné"_s << none << none;
        QTest::newRow("French: hyphens") << u"Par Jean-Marc L’Hermite-Duval"_s << u"Jean-Marc L’Hermite-Duval"_s << none << none;
        QTest::newRow("French: last change") << u"Dernière mise à jour : 29/01/2025 à 07:12"_s << none << none << none;
        QTest::newRow("French: modified") << u"Modifié le : 29/01/2025 - 07:12"_s << none << none << none;
        QTest::newRow("French: Belgian") << u"Publié le 28-01-2025 à 18h30"_s << none << none << u"2025-01-28T18:30"_s;
        QTest::newRow("French: Canadian") << u"Publié à 18 h 30 le 28 janvier 2025"_s << none << none << u"2025-01-28T18:30"_s;
        QTest::newRow("French: newspaper, number, page") << u"Le Monde, n° 24891, mardi 28 janvier 2025, page 7"_s << none << u"Le Monde"_s << u"2025-01-28"_s;
        QTest::newRow("English: in a place") << u"By Jane Doe in London"_s << u"Jane Doe"_s << none << none;
        QTest::newRow("English: two in a place") << u"By Jane Doe and John Roe in London"_s << u"Jane Doe|John Roe"_s << none << none;
        QTest::newRow("English: each in a place") << u"By Jane Doe in London and John Roe in Paris"_s << u"Jane Doe|John Roe"_s << none << none;
        QTest::newRow("English: without by") << u"Jane Doe in London"_s << u"Jane Doe"_s << none << none;
        QTest::newRow("English: three") << u"By Jane Doe, John Roe and Mary Ann Poe"_s << u"Jane Doe|John Roe|Mary Ann Poe"_s << none << none;
        QTest::newRow("English: capitals") << u"By JANE DOE and JOHN ROE"_s << u"JANE DOE|JOHN ROE"_s << none << none;
        QTest::newRow("English: staff writer") << u"By Jane Doe, Staff Writer"_s << u"Jane Doe"_s << none << none;
        QTest::newRow("English: for a paper") << u"By Jane Doe for The Ashford Gazette"_s << u"Jane Doe"_s << u"The Ashford Gazette"_s << none;
        QTest::newRow("English: of an agency") << u"By Jane Doe, Associated Press"_s << u"Jane Doe"_s << u"Associated Press"_s << none;
        QTest::newRow("English: with agencies") << u"By Jane Doe with agencies"_s << u"Jane Doe"_s << none << none;
        QTest::newRow("English: and agencies") << u"Jane Doe and agencies"_s << u"Jane Doe"_s << none << none;
        QTest::newRow("English: agency foot") << u"Reporting by Jane Doe in London; editing by John Roe"_s << u"Jane Doe"_s << none << none;
        QTest::newRow("English: additional reporting") << u"Additional reporting by Jane Doe"_s << u"Jane Doe"_s << none << none;
        QTest::newRow("English: date behind a bar") << u"By Jane Doe | March 4, 2024"_s << u"Jane Doe"_s << none << u"2024-03-04"_s;
        QTest::newRow("English: updated and weekday") << u"Updated Mon March 4, 2024"_s << none << none << none;
        QTest::newRow("English: American time first") << u"Published 4:07 PM EST, Mon March 4, 2024"_s << none << none << u"2024-03-04T16:07"_s;
        QTest::newRow("English: time first") << u"Published: 17:07, 4 March 2024 | Updated: 18:02, 4 March 2024"_s << none << none << u"2024-03-04T17:07"_s;
        QTest::newRow("English: first published") << u"First published on Mon 4 Mar 2024 16.45 GMT"_s << none << none << u"2024-03-04T16:45"_s;
        QTest::newRow("English: last modified") << u"Mon 4 Mar 2024 16.45 GMT Last modified on Tue 5 Mar 2024 09.10 GMT"_s << none << none
                                                << u"2024-03-04T16:45"_s;
        QTest::newRow("English: posted") << u"Posted March 4, 2024 5:07 pm"_s << none << none << u"2024-03-04T17:07"_s;
        QTest::newRow("English: broadcaster") << u"March 4, 2024 / 5:07 PM EST / CBS News"_s << none << u"CBS News"_s << u"2024-03-04T17:07"_s;
        QTest::newRow("English: ordinal") << u"Monday, March 4th, 2024"_s << none << none << u"2024-03-04"_s;
        QTest::newRow("English: September") << u"Sept. 4, 2024, 5:07 p.m. ET"_s << none << none << u"2024-09-04T17:07"_s;
        QTest::newRow("English: without space") << u"Jan 28, 2025, 05:30am EST"_s << none << none << u"2025-01-28T05:30"_s;
        QTest::newRow("English: database") << u"2024-03-04 17:07:09"_s << none << none << u"2024-03-04T17:07"_s;
        QTest::newRow("English: publication date") << u"Publication date: 4 March 2024"_s << none << none << u"2024-03-04"_s;
        QTest::newRow("English: copyright") << u"© 2024 The Associated Press"_s << none << u"The Associated Press"_s << none;
        QTest::newRow("English: copyright in words") << u"Copyright 2024 Reuters"_s << none << u"Reuters"_s << none;
        QTest::newRow("English: agency in brackets") << u"(Reuters)"_s << none << u"Reuters"_s << none;
        QTest::newRow("English: ago") << u"4 hours ago"_s << none << none << none;
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
        QTest::newRow("updated, alone") << u"Updated"_s;
        QTest::newRow("a report on a date") << u"Mis à jour : ce que l’on sait"_s;
        QTest::newRow("sentence with an agency") << u"Avec AFP, la ville a signé un accord"_s;
        QTest::newRow("by in a title") << u"By the sea, a town waits"_s;
        QTest::newRow("title with a place") << u"Une femme à Berlin"_s;
        QTest::newRow("title with a name and a place") << u"Jane Doe in trouble"_s;
        QTest::newRow("title of two") << u"Jane Doe and the sea"_s;
        QTest::newRow("interviews in a title") << u"Entretien avec un vampire"_s;
        QTest::newRow("our correspondents in a sentence") << u"De notre correspondant à Berlin, une lettre est arrivée"_s;
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
