// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database.h"
#include "support/results.h"
#include "support/testsupport.h"
#include "verbrunner.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

/// import, list, text, search, check and backup.
class ArticleVerbsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void importTakesColumnsAndReports()
    {
        const VerbRunner runner;
        const auto table = runner.file(u"a.csv"_s, "id,name,words\n1,Un titre,Un texte.\n2,Deux,\n");
        const auto report = runner.path(u"report.csv"_s);
        const auto ran = runner.run({u"import"_s, u"--map"_s, u"title=name,text=words"_s, u"--report"_s, report, table});
        QCOMPARE(ran.status, ExitStatus::SomeFailed);
        QVERIFY(ran.out.contains("Un titre"));
        QVERIFY2(ran.err.contains("line 3"), ran.err.constData());
        QFile written(report);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const auto lines = written.readAll().split('\n');
        QCOMPARE(lines.first(), QByteArray("file,article_id,title,outcome,cleaned,warnings\r"));
        QVERIFY(lines.at(1).contains(",1,Un titre,added,"));
        QVERIFY(lines.at(2).contains(",failed,"));
        QCOMPARE(runner.run({u"import"_s, u"--map"_s, u"colour=name"_s, table}).status, ExitStatus::WrongUsage);
    }

    void aReportTakesNoFilesPlace()
    {
        const VerbRunner runner;
        const auto file = runner.file(u"a.txt"_s, "Titre\n\nTexte.\n");
        QVERIFY(!runner.imported(u"b.txt"_s, "Autre\n\nTexte.\n").isEmpty());
        for (const auto &taken : {file, runner.library()}) {
            const auto ran = runner.run({u"import"_s, u"--report"_s, taken, file});
            QCOMPARE(ran.status, ExitStatus::WrongUsage);
            QVERIFY2(ran.saysOneSentence() && ran.err.contains(taken.toUtf8()), ran.err.constData());
        }
        QCOMPARE(runner.run({u"list"_s}).rows().size(), 1);
        QCOMPARE(runner.run({u"import"_s, file}).status, ExitStatus::Done);
    }

    void importRepairsEncodings()
    {
        const VerbRunner runner;
        const auto file = runner.file(u"a.txt"_s, u"Un titre\n\nL'Ã©tÃ©.\n"_s.toUtf8());
        QVERIFY(runner.run({u"import"_s, file}).err.contains("Ã©"_ba));
        const auto ran = runner.run({u"import"_s, u"--repair-encoding"_s, file});
        QVERIFY(ran.out.contains("2\tUn titre"));
        QCOMPARE(runner.run({u"text"_s, u"2"_s}).out, u"Un titre\n\nL'été."_s.toUtf8());
    }

    void importTellsOfNewerVersions()
    {
        const VerbRunner runner;
        const auto page = [](const QByteArray &date, const QByteArray &more) -> QByteArray {
            return "<html><head><link rel=\"canonical\" href=\"https://courrier.example/phare\"><meta property=\"article:published_time\" content=\"" + date
                + "\"></head><body><article><h1>Le phare est rallumé</h1><p>La lumière du phare de Port-Bélec se voit de nouveau depuis le large, "
                  "après dix ans de travaux menés par la commune.</p>"
                + more + "</article></body></html>";
        };
        const auto id = runner.imported(u"a.html"_s, page("2025-01-14", {}));
        QCOMPARE(runner.run({u"annotate"_s, id, u"--quote"_s, u"Port-Bélec"_s}).status, ExitStatus::Done);
        const auto report = runner.path(u"report.csv"_s);
        const auto later = runner.file(u"b.html"_s, page("2025-01-15", "<p>Les visites reprendront au printemps, a précisé la mairie mercredi soir.</p>"));
        const auto ran = runner.run({u"import"_s, u"--report"_s, report, later});
        QCOMPARE(ran.status, ExitStatus::Done);
        QVERIFY2(ran.err.contains(QByteArray("newer version of article " + id.toUtf8() + "; annotations unchanged: 1")), ran.err.constData());
        QVERIFY2(ran.err.contains("Newer versions: 1."), ran.err.constData());
        const auto rows = runner.run({u"list"_s}).rows();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().at(4), u"2025-01-15"_s);
        QFile written(report);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.readAll().contains(",newer,"));
    }

    void duplicatesTellsNearTexts()
    {
        const VerbRunner runner;
        const auto body = QByteArray(
            "\n\nLe port a rouvert mardi, apr\xc3\xa8s trois semaines de fermeture et une n\xc3\xa9gociation difficile entre la ville, les p\xc3\xaa"
            "cheurs et la r\xc3\xa9gion, qui a fini par c\xc3\xa9"
            "der sur le prix des places et la dur\xc3\xa9"
            "e des contrats.\n");
        const auto first = runner.imported(u"a.txt"_s, "Le port rouvre" + body);
        const auto second = runner.imported(u"b.txt"_s, "La reprise au port" + body);
        QVERIFY(!runner.imported(u"c.txt"_s, "Un autre\n\nRien de commun avec ce qui vient de se dire plus haut, ni de pr\xc3\xa8s ni de loin.\n").isEmpty());
        const auto rows = runner.run({u"duplicates"_s}).rows();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().first(4), QStringList({second, u"La reprise au port"_s, first, u"Le port rouvre"_s}));
        QVERIFY(runner.run({u"duplicates"_s, u"--distance"_s, u"0"_s}).rows().isEmpty());
        QVERIFY(runner.run({u"duplicates"_s, first}).rows().isEmpty());
        QCOMPARE(runner.run({u"duplicates"_s, u"--distance"_s, u"far"_s}).status, ExitStatus::WrongUsage);
    }

    void nearDuplicatesAreSettled_data()
    {
        QTest::addColumn<QString>("choice");
        QTest::addColumn<QByteArray>("outcome");
        QTest::addColumn<int>("left");
        QTest::addColumn<QString>("linked");
        QTest::newRow("keep") << u"keep"_s << "both are kept"_ba << 2 << u"no"_s;
        QTest::newRow("link") << u"link"_s << "linked"_ba << 2 << u"yes"_s;
        QTest::newRow("skip") << u"skip"_s << "the newer one is in the bin"_ba << 1 << QString();
        QTest::newRow("newer version") << u"newer"_s << "newer version of the older one"_ba << 1 << QString();
    }
    void nearDuplicatesAreSettled()
    {
        QFETCH(const QString, choice);
        QFETCH(const QByteArray, outcome);
        QFETCH(const int, left);
        QFETCH(const QString, linked);
        const VerbRunner runner;
        QByteArray body;
        for (int i = 0; i < 60; ++i) {
            body += "mot" + QByteArray::number(i * i) + ' ';
        }
        QVERIFY(!runner.imported(u"a.txt"_s, "Le port rouvre\n\n" + body + '\n').isEmpty());
        const auto newer = runner.file(u"b.txt"_s, "Une reprise\n\n" + body + '\n');
        const auto ran = runner.run({u"import"_s, u"--near-duplicates"_s, choice, newer});
        QCOMPARE(ran.status, ExitStatus::Done);
        QVERIFY2(ran.err.contains(outcome), ran.err.constData());
        QVERIFY2(ran.err.contains("distance 0."), ran.err.constData());
        QCOMPARE(runner.run({u"list"_s}).rows().size(), left);
        const auto pairs = runner.run({u"duplicates"_s}).rows();
        QCOMPARE(pairs.size(), left - 1);
        QCOMPARE(pairs.value(0).value(5), linked);
    }

    void nearDuplicatesFoundLaterAreSettledToo()
    {
        const VerbRunner runner;
        const auto body = QByteArray("un deux trois quatre cinq six sept huit neuf dix ").repeated(3);
        const auto older = runner.imported(u"a.txt"_s, "Le port rouvre\n\n" + body);
        const auto newer = runner.imported(u"b.txt"_s, "Port\n\n" + body);
        QCOMPARE(runner.run({u"duplicates"_s, u"--then"_s, u"sink"_s}).status, ExitStatus::WrongUsage);
        QCOMPARE(runner.run({u"import"_s, u"--near-duplicates"_s, u"sink"_s, runner.path(u"a.txt"_s)}).status, ExitStatus::WrongUsage);
        QCOMPARE(runner.run({u"duplicates"_s, u"--then"_s, u"skip"_s}).rows().size(), 1);
        const auto rows = runner.run({u"list"_s}).rows();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().first(), older);
        QVERIFY(older != newer);
    }

    void importPrintsARowAnArticle()
    {
        const VerbRunner runner;
        const auto file = runner.file(u"phare.txt"_s, "Le phare est rallumé\n\nIl était éteint depuis dix ans.\n");
        const auto ran = runner.run({u"import"_s, file});
        QCOMPARE(ran.status, ExitStatus::Done);
        QCOMPARE(ran.rows(), (QList<QStringList>{{u"1"_s, u"Le phare est rallumé"_s, u"10"_s}}));
        QCOMPARE(ran.err, "Imported: 1; already there: 0; failed: 0.\n"_ba);
    }

    void sameTextIsOneArticle()
    {
        const VerbRunner runner;
        const auto first = runner.imported(u"a.txt"_s, "Un titre\n\nUn texte.\n");
        const auto again = runner.run({u"import"_s, runner.file(u"b.txt"_s, "Un titre\r\n\r\nUn texte.\r\n")});
        QCOMPARE(again.status, ExitStatus::Done);
        QCOMPARE(again.rows().value(0).value(0), first);
        QCOMPARE(again.err, "Imported: 0; already there: 1; failed: 0.\n"_ba);
    }

    void badFilesDoNotStopTheOthers()
    {
        const VerbRunner runner;
        const auto ran = runner.run({u"import"_s,
                                     runner.file(u"empty.txt"_s, {}),
                                     runner.file(u"binary.txt"_s, QByteArray("a\0b\0\0\0\1\2\3", 9).repeated(50)),
                                     runner.path(u"absent.txt"_s),
                                     runner.file(u"good.txt"_s, "Bon titre\n\nBon texte.\n")});
        QCOMPARE(ran.status, ExitStatus::SomeFailed);
        QCOMPARE(ran.rows().size(), 1);
        const auto lines = ran.err.split('\n');
        QCOMPARE(lines.size(), 5); // three sentences, the summary, nothing
        for (const auto &name : {"empty.txt", "binary.txt", "absent.txt"}) {
            QCOMPARE(std::ranges::count_if(lines,
                                           [name](const QByteArray &line) {
                                               return line.contains(name) && line.endsWith('.');
                                           }),
                     1);
        }
        QCOMPARE(lines[3], "Imported: 1; already there: 0; failed: 3."_ba);
    }

    void listsAsTsvAndJson()
    {
        const VerbRunner runner;
        const auto id =
            runner.imported(u"a.txt"_s, "Un titre pour voir\n\nAnne Morvan - 28 janvier 2025 à 17h23\n\nUn texte en français, assez long pour être reconnu.\n");
        const auto rows = runner.run({u"list"_s}).rows();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().size(), 11);
        QCOMPARE(rows.first().first(3), QStringList({id, u"Un titre pour voir"_s, u"Anne Morvan"_s}));
        QCOMPARE(rows.first()[4], u"2025-01-28T17:23"_s);
        QCOMPARE(rows.first()[5], u"fr"_s);
        QCOMPARE(rows.first()[7], u"0"_s);
        QCOMPARE(rows.first()[10], u"title,author,published,language"_s);
        const auto json = QJsonDocument::fromJson(runner.run({u"list"_s, u"--format"_s, u"json"_s}).out).array();
        QCOMPARE(json.size(), 1);
        QCOMPARE(json[0].toObject().value("id"_L1).toInteger(), id.toLongLong());
        QCOMPARE(json[0].toObject().value("title"_L1).toString(), u"Un titre pour voir"_s);
        QCOMPARE(json[0].toObject().keys().size(), 11);
    }

    void textIsByteForByte()
    {
        const VerbRunner runner;
        const auto id = runner.imported(u"a.txt"_s, "\xEF\xBB\xBFTitre\r\n\r\nE\xCC\x81te\xCC\x81\r\n");
        const auto ran = runner.run({u"text"_s, id});
        QCOMPARE(ran.status, ExitStatus::Done);
        QCOMPARE(ran.err, QByteArray());
        QVERIFY2(ran.out.startsWith("Titre\n\nÉté"), ran.out.constData());
        QVERIFY(!ran.out.contains('\r'));
    }

    void unknownArticle()
    {
        const VerbRunner runner;
        QVERIFY(!runner.imported(u"a.txt"_s, "Titre\n\nTexte.\n").isEmpty());
        const auto ran = runner.run({u"text"_s, u"77"_s});
        QCOMPARE(ran.status, ExitStatus::SomeFailed);
        QVERIFY2(ran.saysOneSentence() && ran.err.contains("77"), ran.err.constData());
    }

    void searchFoldsAccents()
    {
        const VerbRunner runner;
        const auto id = runner.imported(u"a.txt"_s, "Le phare est rallumé\n\nUne lumière éclatante sur la grève.\n");
        QVERIFY(!runner.imported(u"b.txt"_s, "Autre chose\n\nRien à voir.\n").isEmpty());
        const auto rows = runner.run({u"search"_s, u"LUMIERE"_s, u"greve"_s}).rows();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().first(2), QStringList({id, u"Le phare est rallumé"_s}));
        QVERIFY2(rows.first()[2].contains(u"lumière éclatante"_s), qPrintable(rows.first()[2]));
        const auto nothing = runner.run({u"search"_s, u"introuvable"_s});
        QCOMPARE(nothing.status, ExitStatus::Done);
        QCOMPARE(nothing.out, QByteArray());
    }

    void checkFindsNothing()
    {
        const VerbRunner runner;
        QVERIFY(!runner.imported(u"a.txt"_s, "Titre\n\nTexte.\n").isEmpty());
        const auto ran = runner.run({u"check"_s});
        QCOMPARE(ran.status, ExitStatus::Done);
        QCOMPARE(ran.out, QByteArray());
        QVERIFY2(ran.saysOneSentence(), ran.err.constData());
    }

    void checkLooksAtTheIndex()
    {
        const VerbRunner runner;
        QVERIFY(!runner.imported(u"a.txt"_s, "Titre\n\nTexte.\n").isEmpty());
        {
            const auto database = Database::open(runner.library(), Database::Access::ReadWrite);
            VERIFY_RESULT(database);
            VERIFY_RESULT((*database)->exec(u"INSERT INTO article_index (article_index) VALUES ('delete-all')"_s));
        }
        const auto ran = runner.run({u"check"_s});
        QCOMPARE(ran.status, ExitStatus::SomeFailed);
        QCOMPARE(ran.rows().size(), 1);
        QVERIFY2(ran.out.contains("full-text index"), ran.out.constData());
        QVERIFY2(ran.err.contains("--repair"), ran.err.constData());
        QCOMPARE(runner.run({u"search"_s, u"texte"_s}).rows().size(), 0);

        const auto repaired = runner.run({u"check"_s, u"--repair"_s});
        QCOMPARE(repaired.status, ExitStatus::Done);
        QVERIFY2(repaired.err.contains("made anew"), repaired.err.constData());
        QCOMPARE(repaired.rows().size(), 0);
        QCOMPARE(runner.run({u"search"_s, u"texte"_s}).rows().size(), 1);
        QVERIFY(runner.run({u"check"_s, u"--repair"_s}).err.contains("no repair"));
    }

    void olderLibrariesAreRead()
    {
        const VerbRunner runner;
        QVERIFY(QFile::copy(projectPath(u"tests/data/library-v1.manicule"_s), runner.library()));
        QVERIFY(QFile::setPermissions(runner.library(), QFile::ReadOwner | QFile::WriteOwner));
        const auto ran = runner.run({u"list"_s});
        QCOMPARE(ran.status, ExitStatus::Done);
        QCOMPARE(ran.rows().size(), 1);
    }

    void backupIsALibrary()
    {
        const VerbRunner runner;
        const auto id = runner.imported(u"a.txt"_s, "Titre\n\nTexte.\n");
        const auto copy = runner.path(u"copy.manicule"_s);
        QCOMPARE(runner.run({u"backup"_s, copy}).status, ExitStatus::Done);
        QCOMPARE(runner.run({u"--library"_s, copy, u"list"_s}).out, runner.run({u"list"_s}).out);
        const auto again = runner.run({u"backup"_s, copy});
        QCOMPARE(again.status, ExitStatus::SomeFailed);
        QVERIFY2(again.saysOneSentence() && again.err.contains("copy.manicule") && again.err.contains("exists already"), again.err.constData());
    }

    void exportSparesTheLibrary()
    {
        const VerbRunner runner;
        QVERIFY(!runner.imported(u"a.txt"_s, "Titre\n\nTexte.\n").isEmpty());
        const auto ran = runner.run({u"export"_s, u"-o"_s, runner.library()});
        QCOMPARE(ran.status, ExitStatus::SomeFailed);
        QVERIFY2(ran.saysOneSentence() && ran.err.contains("the library itself"), ran.err.constData());
        QCOMPARE(runner.run({u"list"_s}).rows().size(), 1);
    }
};

QTEST_GUILESS_MAIN(ArticleVerbsTest)
#include "tst_articleverbs.moc"
