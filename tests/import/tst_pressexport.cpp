// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/articlereader.h"
#include "import/pressexport.h"
#include "support/testsupport.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

// The files are made by hand; tests/data/import/press/README.md says what they rest on.
class PressExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void reads_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QList<QStringList>>("metadata"); // title, author, source, published, section, language
        QTest::addColumn<QStringList>("texts"); // without their titles
        QTest::addColumn<QList<ImportWarning>>("warnings");
        const auto port = u"Le port rouvre après trois semaines"_s;
        const auto winter = u"Harbour town waits for winter"_s;
        const auto courrier = u"Le Courrier du Littoral"_s;
        const auto harbour = u"The Harbour Times"_s;
        const auto busier = u"The harbour town has seen busier autumns."_s;
        const auto both = u"Odile Kervern, Marc Tavel"_s;
        QTest::newRow("Europresse") << u"europresse.html"_s
                                    << QList<QStringList>{{port, both, courrier, u"2024-09-11"_s, u"Économie, p. 11"_s, u"fr"_s},
                                                          {u"La neige, déjà"_s, QString(), u"La Tribune des Vallées (site web)"_s, u"2024-09-12T18:30"_s, QString(), u"fr"_s}}
                                    << QStringList{u"Le port a rouvert mardi, après trois semaines de fermeture et une négociation difficile.\n\n« Nous attendions cela », "
                                                   "dit un pêcheur, qui compte reprendre la mer dès jeudi."_s,
                                                   u"Les stations ouvriront avec un mois d’avance, une première depuis quarante ans.\n\nLes premières remontées "
                                                   "tourneront samedi, annoncent les exploitants des stations."_s}
                                    << QList{ImportWarning{.kind = ImportWarning::Kind::CountDiffers, .told = 3, .found = 2}};
        QTest::newRow("Factiva, HTML") << u"factiva.html"_s
                                       << QList<QStringList>{{port, both, courrier, u"2024-09-11"_s, u"Économie, p. 11"_s, u"fr"_s},
                                                             {winter, u"Jane Doe"_s, harbour, u"2024-10-03T06:15"_s, QString(), u"en"_s}}
                                       << QStringList{u"Le port a rouvert mardi, après trois semaines de fermeture.\n\nUn pêcheur compte reprendre la mer dès jeudi.\n\nLa "
                                                      "mairie s’en félicite."_s,
                                                      busier}
                                       << QList<ImportWarning>();
        QTest::newRow("Factiva, text with codes") << u"factiva-codes.txt"_s
                                                  << QList<QStringList>{{port, u"Odile Kervern"_s, courrier, u"2024-09-11"_s, u"p. 11"_s, u"fr"_s},
                                                                        {winter, QString(), harbour, u"2024-10-03"_s, QString(), u"en"_s}}
                                                  << QStringList{u"Le port a rouvert mardi, après trois semaines de fermeture.\n\nUn pêcheur compte reprendre la mer "
                                                                 "dès jeudi."_s,
                                                                 busier}
                                                  << QList<ImportWarning>();
        QTest::newRow("Factiva, text without codes") << u"factiva-plain.txt"_s
                                                     << QList<QStringList>{{port, u"Odile Kervern"_s, courrier, u"2024-09-11T06:15"_s, u"Économie, p. 11"_s, u"fr"_s},
                                                                           {winter, u"Jane Doe"_s, harbour, u"2024-10-03"_s, QString(), u"en"_s}}
                                                     << QStringList{u"Le port a rouvert mardi, après trois semaines de fermeture et une négociation difficile.\n\nUn "
                                                                    "pêcheur compte reprendre la mer dès jeudi."_s,
                                                                    busier}
                                                     << QList{ImportWarning{.kind = ImportWarning::Kind::CountDiffers, .told = 5, .found = 2}};
        QTest::newRow("Nexis Uni") << u"nexis.txt"_s
                                   << QList<QStringList>{{port, both, courrier, u"2024-09-11"_s, u"ÉCONOMIE, p. 11"_s, u"fr"_s},
                                                         {winter, u"Jane Doe"_s, harbour, u"2024-10-03"_s, QString(), u"en"_s}}
                                   << QStringList{u"Une première depuis trois semaines.\n\nLe port a rouvert mardi, après trois semaines de fermeture.\n\nUn pêcheur compte "
                                                  "reprendre la mer dès jeudi."_s,
                                                  busier}
                                   << QList<ImportWarning>();
        QTest::newRow("Nexis before") << u"nexis-old.txt"_s
                                      << QList<QStringList>{{winter, u"Jane Doe"_s, harbour, u"2024-10-03"_s, u"NEWS, p. 4"_s, u"en"_s},
                                                            {u"A new ferry, at last"_s, QString(), harbour, u"2024-10-04"_s, QString(), u"en"_s}}
                                      << QStringList{busier, u"The ferry sails on Monday."_s} << QList<ImportWarning>();
    }

    void reads()
    {
        QFETCH(const QString, file);
        QFETCH(const QStringList, texts);
        const auto read = readArticles(dataFile(u"import/press/"_s + file));
        QVERIFY(read);
        QList<QStringList> metadata;
        QStringList found;
        for (const auto &[article, cleaned, warnings] : read->articles) {
            metadata.append({article.title, article.author, article.source, article.published, article.section, article.language});
            found.append(article.text.sliced(article.title.size()).trimmed());
            QCOMPARE(article.paragraphKinds.first(), ParagraphKind::Title);
            QVERIFY(article.original.size() < 2000);
            QCOMPARE(warnings, QList<ImportWarning>());
        }
        QTEST(metadata, "metadata");
        QCOMPARE(found, texts);
        QTEST(read->warnings, "warnings");
        QVERIFY(read->failures.isEmpty());
    }

    void tellsACutFile_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("cutAt");
        QTest::newRow("Factiva") << u"factiva-codes.txt"_s << QByteArray("AN\nDocument HARBTM");
        QTest::newRow("Nexis Uni") << u"nexis.txt"_s << QByteArray("Classification\n\nLanguage: ENGLISH");
    }

    void tellsACutFile()
    {
        QFETCH(const QString, file);
        QFETCH(const QByteArray, cutAt);
        QFile whole(dataFile(u"import/press/"_s + file));
        QVERIFY(whole.open(QIODevice::ReadOnly));
        const auto bytes = whole.readAll();
        const auto read = readArticles(bytes.first(bytes.indexOf(cutAt)), file);
        QVERIFY(read);
        QCOMPARE(read->articles.size(), 2);
        QCOMPARE(read->articles.last().warnings, QList{ImportWarning{.kind = ImportWarning::Kind::TextCut}});
    }

    void readsGermanLabels_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("metadata"); // title, author, section, language
        QTest::newRow("Nexis")
            << u"1 of 1 DOCUMENTS\n\nHafenbote\n\nOctober 3, 2024 Thursday\n\nDer Hafen wartet\n\nAUTOR: Jana Reh\n\nRUBRIK: LOKALES; S. 4\n\nLÄNGE: 51 "
               u"Wörter\n\n"
               "Der Hafen hat belebtere Herbste gesehen.\n\nUPDATE: 3. Oktober 2024\n\nSPRACHE: GERMAN; DEUTSCH\n\nPUBLICATION-TYPE: Zeitung"_s
            << QStringList{u"Der Hafen wartet"_s, u"Jana Reh"_s, u"LOKALES, p. 4"_s, u"de"_s};
        QTest::newRow("Factiva") << u"Lokales\n\nDer Hafen wartet\n\nJana Reh\n\n51 Wörter\n\n3 October 2024\n\nHafenbote\n\nHAFBOT\n\n4\n\nDeutsch\n\n"
                                    "Der Hafen hat belebtere Herbste gesehen.\n\nDocument HAFBOT0020241003ek9b0000x"_s
                                 << QStringList{u"Der Hafen wartet"_s, u"Jana Reh"_s, u"Lokales, p. 4"_s, u"de"_s};
    }

    void readsGermanLabels()
    {
        QFETCH(const QString, text);
        const auto read = readArticles(text.toUtf8(), u"export.txt"_s);
        QVERIFY(read);
        QCOMPARE(read->articles.size(), 1);
        const auto &article = read->articles.first().article;
        QTEST(QStringList({article.title, article.author, article.section, article.language}), "metadata");
        QVERIFY(article.text.endsWith(u"Herbste gesehen."_s));
    }

    void leavesOthersAlone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("article") << u"Un titre\n\nUn texte qui parle de Factiva et d’un document."_s;
        QTest::newRow("end alone") << u"Un film\n\nUn texte.\n\nEnd of Document"_s;
        QTest::newRow("nothing") << QString();
    }

    void leavesOthersAlone()
    {
        QFETCH(const QString, text);
        QVERIFY(!articlesOfPressExport({.blocks = blocksOf(text)}));
    }

    void namesLanguages_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("code");
        QTest::newRow("English") << u"English"_s << u"en"_s;
        QTest::newRow("French in capitals") << u"FRENCH; FRANÇAIS"_s << u"fr"_s;
        QTest::newRow("in French") << u"Anglais"_s << u"en"_s;
        QTest::newRow("another word") << u"Frenchman"_s << QString();
    }

    void namesLanguages()
    {
        QFETCH(const QString, name);
        QTEST(languageNamed(name), "code");
    }
};

QTEST_GUILESS_MAIN(PressExportTest)
#include "tst_pressexport.moc"
