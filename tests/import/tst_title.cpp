// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/title.h"
#include "support/testsupport.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TitleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("title");
        const auto body = u"\n\nUn premier paragraphe, assez long pour qu’on ne le prenne pas pour un titre, et qui finit par un point."_s;
        QTest::newRow("first line") << QString(u"Le fleuve déborde"_s + body) << u"Le fleuve déborde"_s;
        QTest::newRow("first line with letters") << QString(u"***\n1\nLe fleuve déborde"_s + body) << u"Le fleuve déborde"_s;
        QTest::newRow("known rubric") << QString(u"Reportage\nLe fleuve déborde"_s + body) << u"Le fleuve déborde"_s;
        QTest::newRow("upper-case rubric") << QString(u"VIE LOCALE\n\nLe fleuve déborde encore"_s + body) << u"Le fleuve déborde encore"_s;
        QTest::newRow("two rubrics") << QString(u"Monde\nENQUÊTE\nLe fleuve déborde"_s + body) << u"Le fleuve déborde"_s;
        QTest::newRow("trail") << QString(u"Accueil > Régions > Nord\nLe fleuve déborde à nouveau"_s + body) << u"Le fleuve déborde à nouveau"_s;
        QTest::newRow("trail longer than the title") << QString(u"Accueil > Régions > Nord-Est\nLe fleuve déborde"_s + body) << u"Le fleuve déborde"_s;
        QTest::newRow("upper-case title") << QString(u"LE FLEUVE DÉBORDE"_s + body) << u"LE FLEUVE DÉBORDE"_s;
        QTest::newRow("rubrics under one another") << QString(u"Accueil\nInternational\nClimat\n\nLe fleuve déborde"_s + body) << u"Le fleuve déborde"_s;
        QTest::newRow("one word before a longer line")
            << QString(u"Logement\nLe fleuve déborde encore, la ville s’en va"_s + body) << u"Le fleuve déborde encore, la ville s’en va"_s;
        QTest::newRow("title of one word") << QString(u"Inondations"_s + body) << u"Inondations"_s;
        QTest::newRow("upper-case title over a byline") << QString(u"LE FLEUVE DÉBORDE\nPar Élise Marchand, à Nantes"_s + body) << u"LE FLEUVE DÉBORDE"_s;
        QTest::newRow("byline over the title") << QString(u"Publié le 4 mars 2024\nLe Monde\nLe fleuve déborde"_s + body) << u"Le fleuve déborde"_s;
        QTest::newRow("rubric is all there is") << u"Article"_s << u"Article"_s;
        QTest::newRow("address first") << QString(u"https://example.org/fleuve\nLe fleuve déborde"_s + body) << u"Le fleuve déborde"_s;
        QTest::newRow("heading mark") << QString(u"# Le fleuve déborde"_s + body) << u"Le fleuve déborde"_s;
        QTest::newRow("no letters") << u"2024\n12"_s << u"2024"_s;
        QTest::newRow("tab") << QString(u"Le fleuve\tdéborde "_s + body) << u"Le fleuve déborde"_s;
        QTest::newRow("no-break space") << QString(u"Le fleuve\u00a0: débordé"_s + body) << u"Le fleuve\u00a0: débordé"_s;
        QTest::newRow("a paragraph") << QString(u"Le fleuve déborde. "_s + u"Il pleut. "_s.repeated(40)) << u"Le fleuve déborde."_s;
        QTest::newRow("a long sentence") << QString(u"mot "_s.repeated(100)) << QString(u"mot "_s.repeated(62).trimmed() + u'…');
    }

    void finds()
    {
        QFETCH(QString, text);
        QFETCH(QString, title);
        const auto blocks = blocksOf(text);
        QCOMPARE(titleText(blocks[titleBlock(blocks)].text), title);
    }
};

QTEST_GUILESS_MAIN(TitleTest)
#include "tst_title.moc"
