// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/annotationcsv.h"
#include "support/testsupport.h"
#include "verbrunner.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
const auto article = "Le phare est rallumé\n\nLe gardien 😀 monte. Le gardien descend. Le phare brille.\n"_ba;
}

/// annotate, tags and export.
class AnnotationVerbsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void annotates_data()
    {
        QTest::addColumn<QStringList>("passage");
        QTest::addColumn<QString>("quote");
        QTest::addColumn<QString>("start");

        QTest::newRow("words") << QStringList{u"--quote"_s, u"gardien"_s} << u"gardien"_s << u"25"_s;
        QTest::newRow("second place") << QStringList{u"--quote"_s, u"gardien"_s, u"--occurrence"_s, u"2"_s} << u"gardien"_s << u"45"_s;
        QTest::newRow("place behind an emoji") << QStringList{u"--start"_s, u"45"_s, u"--end"_s, u"52"_s} << u"gardien"_s << u"45"_s;
        QTest::newRow("the emoji") << QStringList{u"--start"_s, u"33"_s, u"--end"_s, u"34"_s} << u"😀"_s << u"33"_s;
        QTest::newRow("words in another normal form") << QStringList{u"--quote"_s, u"rallume\u0301"_s} << u"rallumé"_s << u"13"_s;
        QTest::newRow("words over lines") << QStringList{u"--quote"_s, u"rallumé\n\nLe gardien"_s} << u"rallumé\n\nLe gardien"_s << u"13"_s;
    }

    void annotates()
    {
        QFETCH(const QStringList, passage);
        QFETCH(const QString, quote);
        const VerbRunner runner;
        const auto id = runner.imported(u"a.txt"_s, article);
        const auto ran = runner.run(QStringList{u"annotate"_s, id} + passage);
        QCOMPARE(ran.status, ExitStatus::Done);
        QCOMPARE(ran.out, "1\n"_ba);
        QCOMPARE(ran.err, QByteArray());
        const auto csv = QString::fromUtf8(runner.run({u"export"_s}).out);
        QVERIFY2(csv.contains(quote.contains(u'\n') ? u'"' + quote + u'"' : u',' + quote + u','), qPrintable(csv));
        QFETCH(const QString, start);
        const auto end = QString::number(start.toInt() + quote.toUcs4().size());
        QVERIFY2(csv.contains(u',' + start + u',' + end + u','), qPrintable(csv));
    }

    void quotesAsAKeyboardTypesThem()
    {
        const VerbRunner runner;
        const auto id = runner.imported(u"a.txt"_s, u"Titre\n\nL’aide passe à 12\u202f000\u00a0euros, dit l'aide.\n"_s.toUtf8());
        QCOMPARE(runner.run({u"annotate"_s, id, u"--quote"_s, u"L'aide passe à 12 000 euros"_s}).status, ExitStatus::Done);
        QCOMPARE(runner.run({u"annotate"_s, id, u"--quote"_s, u"l'aide"_s}).status, ExitStatus::Done);
        const auto csv = QString::fromUtf8(runner.run({u"export"_s}).out);
        QVERIFY2(csv.contains(u"L’aide passe à 12\u202f000\u00a0euros"_s), qPrintable(csv));
        QVERIFY2(csv.contains(u",l'aide,"_s), qPrintable(csv)); // the exact words come first
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("named");

        QTest::newRow("absent words") << QStringList{u"1"_s, u"--quote"_s, u"la tempête"_s} << u"la tempête"_s;
        QTest::newRow("too many") << QStringList{u"1"_s, u"--quote"_s, u"gardien"_s, u"--occurrence"_s, u"3"_s} << u"gardien"_s;
        QTest::newRow("far too many") << QStringList{u"1"_s, u"--quote"_s, u"gardien"_s, u"--occurrence"_s, u"99999999999"_s} << u"gardien"_s;
        QTest::newRow("as many as wrap to one") << QStringList{u"1"_s, u"--quote"_s, u"gardien"_s, u"--occurrence"_s, u"4294967297"_s} << u"gardien"_s;
        QTest::newRow("behind the end") << QStringList{u"1"_s, u"--start"_s, u"5"_s, u"--end"_s, u"9999"_s} << u"5–9999"_s;
        QTest::newRow("backwards") << QStringList{u"1"_s, u"--start"_s, u"9"_s, u"--end"_s, u"5"_s} << u"9–5"_s;
        QTest::newRow("nothing") << QStringList{u"1"_s, u"--start"_s, u"5"_s, u"--end"_s, u"5"_s} << u"5–5"_s;
        QTest::newRow("unknown article") << QStringList{u"9"_s, u"--quote"_s, u"x"_s} << u"9"_s;
        QTest::newRow("tag without a name") << QStringList{u"1"_s, u"--quote"_s, u"phare"_s, u"--tag"_s, u"Good"_s, u"--tag"_s, u"A//B"_s} << u"A//B"_s;
    }

    void refuses()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QString, named);
        const VerbRunner runner;
        QCOMPARE(runner.imported(u"a.txt"_s, article), u"1"_s);
        const auto ran = runner.run(QStringList{u"annotate"_s} + arguments);
        QCOMPARE(ran.status, ExitStatus::SomeFailed);
        QCOMPARE(ran.out, QByteArray());
        QVERIFY2(ran.saysOneSentence() && ran.err.contains(named.toUtf8()), ran.err.constData());
        QCOMPARE(runner.run({u"export"_s}).out.count("\r\n"), 1); // the header only
        QCOMPARE(runner.run({u"tags"_s}).out, QByteArray());
    }

    void tagsAreMadeAndCounted()
    {
        const VerbRunner runner;
        const auto id = runner.imported(u"a.txt"_s, article);
        QCOMPARE(runner.run({u"annotate"_s, id, u"--quote"_s, u"phare"_s, u"--tag"_s, u"Lieux/Côte"_s, u"--tag"_s, u"À revoir"_s}).status, ExitStatus::Done);
        QCOMPARE(runner.run({u"annotate"_s, id, u"--quote"_s, u"gardien"_s, u"--tag"_s, u"Lieux/Côte"_s, u"--tag"_s, u"Lieux/Côte"_s}).status,
                 ExitStatus::Done);
        const auto rows = runner.run({u"tags"_s}).rows();
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows[0].first(), u"Lieux"_s);
        QCOMPARE(rows[0].last(), u"0"_s);
        QCOMPARE(rows[1].first(), u"Lieux/Côte"_s);
        QVERIFY2(rows[1][1].startsWith(u'#'), qPrintable(rows[1][1]));
        QCOMPARE(rows[1].last(), u"2"_s);
        QCOMPARE(rows[2].first(), u"À revoir"_s);
        const auto json = QJsonDocument::fromJson(runner.run({u"tags"_s, u"--format"_s, u"json"_s}).out).array();
        QCOMPARE(json.size(), 3);
        QCOMPARE(json[1].toObject().value("path"_L1).toString(), u"Lieux/Côte"_s);
        QCOMPARE(json[1].toObject().value("uses"_L1).toInt(), 2);
    }

    void exportsARowATag()
    {
        const VerbRunner runner;
        const auto id = runner.imported(u"a.txt"_s, article);
        QCOMPARE(runner.run({u"annotate"_s, id, u"--quote"_s, u"phare"_s, u"--tag"_s, u"A"_s, u"--tag"_s, u"B"_s, u"--note"_s, u"=1+1"_s}).out, "1\n"_ba);
        QCOMPARE(runner.run({u"annotate"_s, id, u"--quote"_s, u"gardien"_s}).out, "2\n"_ba);
        const auto lines = QString::fromUtf8(runner.run({u"export"_s}).out).split(u"\r\n"_s);
        QCOMPARE(lines.size(), 5); // header, two tags, none, nothing behind the last
        QCOMPARE(lines[0], annotationCsvHeader().join(u','));
        QVERIFY2(lines[1].startsWith(u"1,%1,Le phare est rallumé,"_s.arg(id)) && lines[1].contains(u",A,A,phare,=1+1,"_s), qPrintable(lines[1]));
        QVERIFY2(lines[2].contains(u",B,B,phare,=1+1,"_s), qPrintable(lines[2]));
        QVERIFY2(lines[3].contains(u",,,gardien,,"_s) && lines[3].contains(u",lise,"_s), qPrintable(lines[3]));
        QVERIFY(lines[4].isEmpty());
    }

    void exportsForAFrenchExcel()
    {
        const VerbRunner runner;
        const auto id = runner.imported(u"a.txt"_s, article);
        QVERIFY(!runner.run({u"annotate"_s, id, u"--quote"_s, u"phare"_s, u"--note"_s, u"=1+1"_s}).out.isEmpty());
        const auto out = runner.run({u"export"_s, u"--french-excel"_s}).out;
        QVERIFY(
            out.startsWith("\xEF\xBB\xBF"
                           "annotation_id;article_id;"));
        QVERIFY(out.contains(";'=1+1;"));
        QVERIFY(runner.run({u"export"_s, u"--separator"_s, u"tab"_s}).out.startsWith("annotation_id\tarticle_id\t"));
    }

    void exportsChosenArticles()
    {
        const VerbRunner runner;
        const auto first = runner.imported(u"a.txt"_s, article);
        const auto second = runner.imported(u"b.txt"_s, "Autre titre\n\nUne hausse de 35 % en un an pour les habitants de la ville.\n");
        QVERIFY(!runner.run({u"annotate"_s, first, u"--quote"_s, u"phare"_s}).out.isEmpty());
        QVERIFY(!runner.run({u"annotate"_s, second, u"--quote"_s, u"hausse"_s}).out.isEmpty());
        QCOMPARE(runner.run({u"export"_s, second}).out.count("\r\n"), 2);
        const auto some = runner.run({u"export"_s, first, u"99"_s});
        QCOMPARE(some.status, ExitStatus::SomeFailed);
        QVERIFY2(some.saysOneSentence() && some.err.contains("99"), some.err.constData());
        QCOMPARE(some.out.count("\r\n"), 2);
        const auto none = runner.run({u"export"_s, u"99"_s});
        QCOMPARE(none.status, ExitStatus::SomeFailed);
        QCOMPARE(none.out, QByteArray());
    }

    void exportsMentionsAndArticles()
    {
        const VerbRunner runner;
        const auto id = runner.imported(u"b.txt"_s, "Autre titre\n\nUne hausse de 35 % en un an pour les habitants de la ville.\n");
        const auto mentions = QString::fromUtf8(runner.run({u"export"_s, u"--what"_s, u"mentions"_s}).out);
        QVERIFY2(mentions.contains(u",percent,35 %,35%,27,31,2,"_s), qPrintable(mentions));
        const auto articles = QString::fromUtf8(runner.run({u"export"_s, u"--what"_s, u"articles"_s}).out);
        QCOMPARE(articles.count(u"\r\n"_s), 2);
        QVERIFY2(articles.contains(u"\r\n%1,Autre titre,"_s.arg(id)), qPrintable(articles));
    }

    void writesAFileOrLeavesTheOldOne()
    {
        const VerbRunner runner;
        const auto id = runner.imported(u"a.txt"_s, article);
        const auto file = runner.file(u"out.csv"_s, "old");
        QCOMPARE(runner.run({u"export"_s, u"-o"_s, file}).status, ExitStatus::Done);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll(), annotationCsvHeader().join(u',').toUtf8() + "\r\n");
        const auto nowhere = runner.run({u"export"_s, u"-o"_s, runner.path(u"absent/out.csv"_s)});
        QCOMPARE(nowhere.status, ExitStatus::SomeFailed);
        QVERIFY2(nowhere.saysOneSentence() && nowhere.err.contains("absent/out.csv"), nowhere.err.constData());
        const auto overItself = runner.run({u"export"_s, u"-o"_s, runner.library()});
        QCOMPARE(overItself.status, ExitStatus::SomeFailed);
        QCOMPARE(runner.run({u"list"_s}).rows().size(), 1);
    }
};

QTEST_GUILESS_MAIN(AnnotationVerbsTest)
#include "tst_annotationverbs.moc"
