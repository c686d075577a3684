// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recognition/names/tokens.h"
#include "support/testsupport.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TokensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void leavesOutWhatIsNotToBeRead()
    {
        const QString text = u"Sur l’Island12, « Vrau3 »."_s;
        QStringList words;
        for (const auto &token : tokensOf(text, {{12, 14}, {22, 23}}))
            words.append(token.in(text).toString());
        QCOMPARE(words.join(u'|'), u"Sur|l’|Island|,|«|Vrau|»|."_s);
    }

    void splitsWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words"); // separated by |
        QTest::newRow("empty") << u""_s << u""_s;
        QTest::newRow("elisions") << u"L’Oréal et l'Élysée d'Anvers qu’Aude"_s << u"L’|Oréal|et|l'|Élysée|d'|Anvers|qu’|Aude"_s;
        QTest::newRow("inner apostrophes") << u"aujourd’hui O’Brien Villeneuve-d’Ascq"_s << u"aujourd’hui|O’Brien|Villeneuve-d’Ascq"_s;
        QTest::newRow("a name that looks elided") << u"N’Djamena, N’EST"_s << u"N’Djamena|,|N’|EST"_s;
        QTest::newRow("English possessive") << u"Ada’s; Ada's."_s << u"Ada|’s|;|Ada|'s|."_s;
        QTest::newRow("hyphens") << u"Jean-Luc - a-t-il"_s << u"Jean-Luc|-|a-t-il"_s;
        QTest::newRow("initials") << u"J.-L. Dupont et J. Martin, U.S. Army"_s << u"J.-L.|Dupont|et|J.|Martin|,|U.S.|Army"_s;
        QTest::newRow("a letter ends the sentence") << u"le plan B. il dit"_s << u"le|plan|B|.|il|dit"_s;
        QTest::newRow("decimals and domains") << u"2,5 points, voir exemple.fr."_s << u"2,5|points|,|voir|exemple.fr|."_s;
        QTest::newRow("no space after the point") << u"fini.Le"_s << u"fini|.|Le"_s;
        QTest::newRow("inclusive writing") << u"certain·es élu·e·s"_s << u"certain·es|élu·e·s"_s;
        QTest::newRow("emphasis left out") << u"« *Le Chat* », _oui_"_s << u"«|Le|Chat|»|,|oui"_s;
        QTest::newRow("signs in names") << u"AT&T, R&D, Canal+"_s << u"AT&T|,|R&D|,|Canal+"_s;
        QTest::newRow("points of suspension") << u"Oui... non"_s << u"Oui|...|non"_s;
        QTest::newRow("combining accent") << u"E\u0301lise"_s << u"E\u0301lise"_s;
        QTest::newRow("pairs of surrogates") << u"a😀b 𝒜da"_s << u"a|😀|b|𝒜da"_s;
        QTest::newRow("half a pair") << u"a\xd83d b"_s << u"a|\xd83d|b"_s;
    }

    void splitsWords()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        QStringList found;
        for (const auto &token : tokensOf(text))
            found.append(token.in(text).toString());
        QCOMPARE(found.join(u'|'), words);
    }

    void splitsSentences_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("starts"); // the first words of sentences, separated by |
        QTest::newRow("points") << u"Il part. Elle reste ! Oui ? Non… Fin"_s << u"Il|Elle|Oui|Non|Fin"_s;
        QTest::newRow("behind a quotation") << u"« Il part. » Elle reste."_s << u"«|Elle"_s;
        QTest::newRow("title and initial") << u"Mme. Durand voit J. Martin ici. Puis"_s << u"Mme|Puis"_s;
        QTest::newRow("paragraphs") << u"Un titre\n\nLe texte\n- suite"_s << u"Un|Le|-"_s;
        QTest::newRow("line end in a sentence") << u"une phrase coupée\npar la page"_s << u"une"_s;
        QTest::newRow("lower case goes on") << u"Oui ? demande-t-il. Non"_s << u"Oui|Non"_s;
    }

    void splitsSentences()
    {
        QFETCH(QString, text);
        QFETCH(QString, starts);
        QStringList found;
        for (const auto &token : tokensOf(text)) {
            if (token.sentenceStart)
                found.append(token.in(text).toString());
        }
        QCOMPARE(found.join(u'|'), starts);
    }

    void knowsShapes()
    {
        const auto text = u"Paris EDF GPT-4 iPhone 12 É"_s;
        const auto tokens = tokensOf(text);
        QCOMPARE(tokens.size(), 6U);
        QVERIFY(tokens[0].capitalised && !tokens[0].capitals && !tokens[0].digits);
        QVERIFY(tokens[1].capitalised && tokens[1].capitals);
        QVERIFY(tokens[2].capitals && tokens[2].digits);
        QVERIFY(!tokens[3].capitalised && tokens[3].word);
        QVERIFY(!tokens[4].capitalised && tokens[4].digits && tokens[4].word);
        QVERIFY(tokens[5].capitalised && !tokens[5].capitals);
    }
};

QTEST_GUILESS_MAIN(TokensTest)
#include "tst_tokens.moc"
