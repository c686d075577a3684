// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/pagefurniture.h"
#include "support/testsupport.h"

#include <QTest>

using namespace Qt::StringLiterals;

class PageFurnitureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void removes_data()
    {
        QTest::addColumn<QString>("raw");
        QTest::addColumn<QString>("clean"); // empty: as it was
        const auto a = u"Les habitants du quartier bas ont quitté leurs maisons en barque."_s;
        const auto b = u"La mairie a ouvert la salle des fêtes pour la nuit, et la suivante."_s;
        const auto cut = u"Les pompiers de la vallée ont travaillé toute la nuit pour sauver la"_s;
        const auto rest = u"digue, et les maisons qui sont derrière."_s;
        const auto otherCut = u"On attend maintenant que le niveau baisse pour savoir si le vieux"_s;
        const auto otherRest = u"pont a tenu, lui aussi."_s;
        const auto text = [](std::initializer_list<QString> lines) {
            return QStringList(lines).join(u"\n\n"_s);
        };
        QTest::newRow("none") << text({u"Le fleuve déborde"_s, a, b}) << QString();
        QTest::newRow("title repeated") << text({u"Le fleuve déborde"_s, a, u"Le fleuve déborde"_s, b}) << text({u"Le fleuve déborde"_s, a, b});
        QTest::newRow("title repeated over two lines, with a word")
            << text({u"Le fleuve déborde encore"_s, a, u"Le fleuve\ndéborde encore redaction"_s, b}) << text({u"Le fleuve déborde encore"_s, a, b});
        QTest::newRow("title of two lines repeated in one")
            << text({u"Le fleuve déborde\nencore une fois"_s, a, u"01/02/2024 12:30 Le fleuve déborde encore une fois | Gazette"_s, b})
            << text({u"Le fleuve déborde\nencore une fois"_s, a, b});
        QTest::newRow("title in a sentence") << text(
            {u"Le fleuve déborde"_s, a, u"Le fleuve déborde, disent les habitants du quartier bas, et personne ne vient nous aider."_s})
                                             << QString();
        QTest::newRow("title of two lines over its own repetition") << text({u"Le fleuve déborde\nencore une fois"_s,
                                                                             u"Le fleuve déborde\nencore une fois redaction"_s,
                                                                             a,
                                                                             u"Le fleuve déborde\nencore une fois redaction"_s,
                                                                             b})
                                                                    << text({u"Le fleuve déborde\nencore une fois"_s, a, b});
        QTest::newRow("title in a line of dialogue") << text(
            {u"Le fleuve déborde"_s, u"— Le fleuve déborde. On l’a vu hier, vers midi,\net personne ne vient."_s, a})
                                                     << QString();
        QTest::newRow("page numbers in mid-sentence") << text({u"Le fleuve déborde"_s, cut, u"1"_s, rest, otherCut, u"2"_s, otherRest})
                                                      << text({u"Le fleuve déborde"_s, cut, rest, otherCut, otherRest});
        QTest::newRow("page numbers that say so") << text({u"Le fleuve déborde"_s, a, u"Page 1 sur 2"_s, b, u"Page 2 sur 2"_s})
                                                  << text({u"Le fleuve déborde"_s, a, b});
        QTest::newRow("chapters") << text({u"Le fleuve déborde"_s, u"1"_s, a, u"2"_s, b, u"3"_s, a}) << QString();
        QTest::newRow("a year alone") << text({u"Le fleuve déborde"_s, a, u"2024"_s, b}) << QString();
        QTest::newRow("address with page") << text(
            {u"Le fleuve déborde"_s, a, u"https://www.example.org/fleuve 1/2"_s, b, u"https://www.example.org/fleuve 2/2"_s})
                                           << text({u"Le fleuve déborde"_s, a, b});
        QTest::newRow("site at the end") << text({u"Le fleuve déborde"_s, a, u"example.org"_s}) << text({u"Le fleuve déborde"_s, a});
        QTest::newRow("site in practical information")
            << text({u"Le fleuve déborde"_s, a, u"Office du tourisme\nwww.example.org\n03 00 00 00 00"_s}) << QString();
        QTest::newRow("head beside page numbers") << text(
            {u"Le fleuve déborde"_s, cut, u"Gazette des Alpes"_s, u"1"_s, rest, otherCut, u"Gazette des Alpes"_s, u"2"_s, otherRest})
                                                  << text({u"Le fleuve déborde"_s, cut, rest, otherCut, otherRest});
        QTest::newRow("numbered head over the title") << text(
            {u"Gazette des Alpes    Page 9"_s, u"Le fleuve déborde"_s, a, u"Gazette des Alpes    Page 10"_s, b})
                                                      << text({u"Le fleuve déborde"_s, a, b});
        QTest::newRow("numbered subheadings") << text({u"Le fleuve déborde"_s, u"Question 1"_s, a, u"Question 2"_s, b}) << QString();
        QTest::newRow("speaker of an interview") << text(
            {u"Le fleuve déborde"_s, u"La Gazette"_s, a, u"Élise Marchand"_s, b, u"La Gazette"_s, a, u"Élise Marchand"_s, b})
                                                 << QString();
    }

    void removes()
    {
        QFETCH(QString, raw);
        QFETCH(QString, clean);
        Draft draft{.blocks = blocksOf(raw), .hasLines = true};
        QCOMPARE(removePageFurniture(draft), !clean.isEmpty());
        QCOMPARE(joined(draft.blocks), clean.isEmpty() ? joined(blocksOf(raw)) : clean);
    }

    void usesPageBreaks()
    {
        Draft draft{.blocks = blocksOf(u"Le fleuve déborde\nUne phrase.\nGazette des Alpes 7\nUne autre.\nGazette des Alpes 8\nUne fin."_s), .hasLines = true};
        draft.blocks[3].startsPage = true;
        draft.blocks[5].startsPage = true;
        QVERIFY(removePageFurniture(draft));
        QCOMPARE(joined(draft.blocks), u"Le fleuve déborde\nUne phrase.\nUne autre.\nUne fin."_s);
    }

    void pageNumbersOverAFootThatComesAgain()
    {
        Draft draft{.blocks = blocksOf(u"Le fleuve déborde\nUne phrase.\n1\nLa Gazette — 28 janvier\nUne autre.\n2\nLa Gazette — 28 janvier\nUne fin.\n3"_s),
                    .hasLines = true};
        draft.blocks[4].startsPage = true;
        draft.blocks[7].startsPage = true;
        QVERIFY(removePageFurniture(draft));
        QCOMPARE(joined(draft.blocks), u"Le fleuve déborde\nUne phrase.\nUne autre.\nUne fin."_s);
    }

    void keepsTheSite()
    {
        Draft draft{.blocks = blocksOf(u"Le fleuve déborde\n\nUne phrase.\n\nhttps://www.example.org/fleuve"_s), .hasLines = true};
        QVERIFY(removePageFurniture(draft));
        QCOMPARE(draft.site, u"example.org"_s);
    }
};

QTEST_GUILESS_MAIN(PageFurnitureTest)
#include "tst_pagefurniture.moc"
