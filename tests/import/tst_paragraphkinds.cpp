// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/paragraphkinds.h"
#include "support/testsupport.h"

#include <QTest>

using namespace Qt::StringLiterals;

class ParagraphKindsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void finds_data()
    {
        QTest::addColumn<QString>("text"); // its first block is the title
        QTest::addColumn<QString>("kinds"); // a letter for each: see lettersOf()
        const auto body =
            u"Les habitants du quartier bas ont quitté leurs maisons en barque, dans la nuit de lundi à mardi, sous une pluie qui n’a pas cessé."_s;
        const auto other =
            u"La mairie a ouvert la salle des fêtes, où les pompiers et les voisins ont porté des couvertures, du café et tout ce qu’ils avaient."_s;
        const auto text = [](std::initializer_list<QString> lines) {
            return QStringList(lines).join(u"\n\n"_s);
        };
        QTest::newRow("title and text") << text({u"Un titre"_s, body, other}) << u"TPP"_s;
        QTest::newRow("subheadings") << text(
            {u"Un titre"_s,
             body,
             u"La nuit d’eau"_s,
             other,
             u"Et maintenant ?"_s,
             u"Encore un paragraphe qui est bien assez long pour que l’on voie que ce n’est pas un intertitre, mais un texte, et même plus long."_s})
                                     << u"TPSPSP"_s;
        QTest::newRow("short line before short ones") << text({u"Un titre"_s, body, u"La nuit d’eau"_s, u"Le jour d’eau"_s}) << u"TPPP"_s;
        QTest::newRow("speakers") << text({u"Un titre"_s, u"Un chapeau."_s, u"La Gazette"_s, body, u"La Gazette"_s, other}) << u"TPPPPP"_s;
        QTest::newRow("introduction") << text({u"Un titre"_s, body, u"Elle dit encore :"_s, other}) << u"TPPP"_s;
        QTest::newRow("list") << text({u"Un titre"_s, u"1. Un mot.\n2. Un autre."_s, u"- Seul."_s}) << u"TLLL"_s;
        QTest::newRow("one item") << text({u"Un titre"_s, body, u"- Seul."_s}) << u"TPP"_s;
        QTest::newRow("dialogue") << text({u"Un titre"_s, u"— Qui va là ?\n— Personne."_s}) << u"TPP"_s;
        QTest::newRow("quotation") << text(
            {u"Un titre"_s, body, u"« Nous avons tout perdu, sauf le chat. »"_s, u"Jeanne Martin, habitante du quartier bas"_s, other})
                                   << u"TPQQP"_s;
        QTest::newRow("quotation and its author") << text({u"Un titre"_s, body, u"“We lost it all.” – Jane Doe, who lived there"_s, other}) << u"TPQP"_s;
        QTest::newRow("pull quote") << text({u"Un titre"_s,
                                             u"Avant. La pluie n’a pas cessé de tomber depuis lundi soir. Après."_s,
                                             u"La pluie n’a pas cessé de tomber depuis lundi soir."_s,
                                             body})
                                    << u"TPQP"_s;
        QTest::newRow("talk in quotes") << text({u"Un titre"_s, u"« Nous avons tout perdu », dit-elle. « Sauf le chat. »"_s}) << u"TP"_s;
        QTest::newRow("caption") << text({u"Un titre"_s, u"Le pont, lundi soir. (Photo Jeanne Martin)"_s, u"Le pont, mardi. © Jeanne Martin / AFP"_s, body})
                                 << u"TCCP"_s;
        QTest::newRow("notes") << text({u"Un titre"_s, body, u"Notes"_s, u"1. Une source.\n2. Une autre."_s}) << u"TPSNN"_s;
        QTest::newRow("notes without a head") << text({u"Un titre"_s, body, u"[1] Une source."_s, u"[2] Une autre."_s}) << u"TPNN"_s;
        const auto called = body + u" L’eau est montée de deux mètres1. « On n’avait jamais vu cela »2, dit le maire."_s;
        QTest::newRow("numbered as they are called") << text({u"Un titre"_s, called, u"1. Une source.\n2. Une autre."_s}) << u"TPNN"_s;
        QTest::newRow("more of them than calls") << text({u"Un titre"_s, called, u"1. Un mot.\n2. Un autre.\n3. Un troisième."_s}) << u"TPLLL"_s;
        QTest::newRow("numbered, without calls") << text({u"Un titre"_s, body, u"1. Un mot.\n2. Un autre."_s}) << u"TPLL"_s;
        QTest::newRow("called, but not at the end") << text({u"Un titre"_s, called, u"1. Un mot.\n2. Un autre."_s, other}) << u"TPLLP"_s;
        QTest::newRow("sources in the text") << text({u"Un titre"_s, u"Sources"_s, body}) << u"TSP"_s;
    }

    void finds()
    {
        QFETCH(QString, text);
        QFETCH(QString, kinds);
        Draft draft{.blocks = blocksOf(text)};
        draft.blocks.first().kind = ParagraphKind::Title;
        findParagraphKinds(draft);
        QCOMPARE(lettersOf(draft.blocks), kinds);
    }

    void findsTheHead()
    {
        Draft draft{.blocks = blocksOf(u"RUBRIQUE\n\nUn titre\n\nUn chapeau qui dit tout.\n\nPar Jeanne Martin\n\nUn texte."_s)};
        draft.blocks[1].kind = ParagraphKind::Title;
        draft.blocks[3].kind = ParagraphKind::Byline;
        findParagraphKinds(draft);
        QCOMPARE(lettersOf(draft.blocks), u"BTEBP"_s);
    }

    void believesTheFormat()
    {
        const auto body =
            u"Les habitants du quartier bas ont quitté leurs maisons en barque, dans la nuit de lundi à mardi, sous une pluie qui n’a pas cessé."_s;
        Draft draft{.blocks = blocksOf(QStringList({u"Un titre"_s, u"La nuit d’eau"_s, body, u"Le jour d’eau"_s, u"Un texte."_s}).join(u"\n\n"_s))};
        draft.blocks[0].kind = ParagraphKind::Title;
        draft.blocks[1].kind = ParagraphKind::Subheading;
        findParagraphKinds(draft);
        QCOMPARE(lettersOf(draft.blocks), u"TSPPP"_s);
    }

private:
    static QString lettersOf(const QList<Block> &blocks)
    {
        constexpr QStringView letters = u"PTESLQCNB"; // in the order of ParagraphKind
        QString text;
        for (const auto &block : blocks) {
            text += letters[qsizetype(block.kind)];
        }
        return text;
    }
};

QTEST_GUILESS_MAIN(ParagraphKindsTest)
#include "tst_paragraphkinds.moc"
