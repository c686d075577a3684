// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/articletable.h"
#include "import/delimitedtext.h"
#include "support/testsupport.h"

#include <QTest>

using namespace Qt::StringLiterals;

class ArticleTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void separates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<QStringList>>("cells");
        QTest::newRow("commas") << u"a,b\n1,2\n"_s << QList<QStringList>{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
        QTest::newRow("semicolons, commas in text") << u"a;b\n1,5;2,5,3\n"_s << QList<QStringList>{{u"a"_s, u"b"_s}, {u"1,5"_s, u"2,5,3"_s}};
        QTest::newRow("tabs, CRLF") << u"a\tb\r\n1\t2\r\n"_s << QList<QStringList>{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
        QTest::newRow("bars") << u"a|b\r1|2"_s << QList<QStringList>{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
        QTest::newRow("quoted") << u"a,b\n\"x, \"\"y\"\"\nz\",2\n"_s << QList<QStringList>{{u"a"_s, u"b"_s}, {u"x, \"y\"\nz"_s, u"2"_s}};
        QTest::newRow("never closed") << u"a,b\n\"x,2\n"_s << QList<QStringList>{{u"a"_s, u"b"_s}, {u"x,2\n"_s}};
        QTest::newRow("one column") << u"text\nUn\n\nDeux\n"_s << QList<QStringList>{{u"text"_s}, {u"Un"_s}, {u"Deux"_s}};
        QTest::newRow("empty") << QString() << QList<QStringList>();
    }

    void separates()
    {
        QFETCH(const QString, text);
        QList<QStringList> cells;
        for (const auto &record : recordsOf(text, separatorOf(text))) {
            cells.append(record.cells);
        }
        QTEST(cells, "cells");
    }

    void reads_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("expected"); // title, author, source, published, section, url, language, text
        const QStringList
            all{u"Un titre"_s, u"Jeanne Martin"_s, u"Le Quotidien"_s, u"2024-03-02"_s, u"Monde"_s, u"https://e.org/1"_s, u"fr"_s, u"Un titre\n\nLe texte."_s};
        QTest::newRow("English names") << u"a.csv"_s
                                       << QByteArray(
                                              "Headline,Byline,Newspaper,Date,Section,URL,Language,Body\nUn titre,Jeanne Martin,Le Quotidien,2024-03-02,Monde,"
                                              "https://e.org/1,fr,Le texte.\n")
                                       << all;
        QTest::newRow("French names, figures")
            << u"a.tsv"_s
            << QByteArray(
                   "Titre\tAuteur(s)\tJournal\tDate de publication\tRubrique\tLien\tLangue\tCorps du texte\nUn titre\tJeanne "
                   "Martin\tLe Quotidien\t02/03/2024\tMonde\thttps://e.org/1\tFran\xc3\xa7"
                   "ais\tLe texte.\n")
            << all;
        QTest::newRow("lines of JSON")
            << u"a.jsonl"_s
            << QByteArray(
                   "{\"title\":\"Un titre\",\"author\":[{\"name\":\"Jeanne Martin\"}],\"meta\":{\"source\":\"Le Quotidien\",\"section\":"
                   "\"Monde\"},\"date\":\"20240302\",\"url\":\"https://e.org/1\",\"lang\":\"fr-FR\",\"text\":\"Le texte.\"}\n")
            << all;
        QTest::newRow("list in JSON, HTML in it")
            << u"a.json"_s << QByteArray("[{\"title\":\"Un titre\",\"text\":\"<p>Un.</p><p>Deux.</p>\"}]")
            << QStringList({u"Un titre"_s, QString(), QString(), QString(), QString(), QString(), QString(), u"Un titre\n\nUn.\n\nDeux."_s});
        QTest::newRow("windows-1252") << u"a.csv"_s << QByteArray("titre;texte\n\xc9t\xe9;Un \xe9t\xe9.\n")
                                      << QStringList({u"Été"_s, QString(), QString(), QString(), QString(), QString(), QString(), u"Été\n\nUn été."_s});
    }

    void reads()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, bytes);
        const auto reading = readDrafts({.bytes = bytes, .name = name});
        QVERIFY(reading);
        QCOMPARE(reading->drafts.size(), 1);
        const auto &draft = reading->drafts.first();
        const auto &told = draft.metadata;
        QTEST(QStringList({told.title, told.author, told.source, told.published, told.section, told.url, draft.language, joined(draft.blocks)}), "expected");
    }

    void takesChosenColumns()
    {
        const QByteArray bytes("id,a,b\n1,Un titre,Le texte.\n");
        const SourceFile file{.bytes = bytes, .name = u"a.csv"_s};
        const auto reading = readDrafts(file, {.columns = {{TableField::Title, u"a"_s}, {TableField::Text, u"b"_s}}});
        QVERIFY(reading);
        QCOMPARE(joined(reading->drafts.first().blocks), u"Un titre\n\nLe texte."_s);
        const auto wrong = readDrafts(file, {.columns = {{TableField::Text, u"corps"_s}}});
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().code, ErrorCode::ColumnUnknown);
        QCOMPARE(wrong.error().detail, u"corps"_s);
        const auto none = readDrafts(file);
        QVERIFY(!none);
        QCOMPARE(none.error().code, ErrorCode::ColumnUnknown);
    }

    void takesAColumnThatOnlyALaterRowHas()
    {
        const auto bytes = QByteArray("{\"id\":1,\"body\":\"Un.\"}\n").repeated(300) + "{\"id\":2,\"corps\":\"Deux.\"}\n";
        const auto reading = readDrafts({.bytes = bytes, .name = u"a.jsonl"_s}, {.columns = {{TableField::Text, u"corps"_s}}});
        QVERIFY(reading);
        QCOMPARE(reading->drafts.size(), 1);
        QCOMPARE(joined(reading->drafts.first().blocks), u"Deux."_s);
        QCOMPARE(reading->failures.size(), 300);
    }

    void guessesTheTextByItsLength()
    {
        const auto text = QByteArray("Une phrase assez longue pour un texte. ").repeated(4);
        const auto reading = readDrafts({.bytes = "id;titre;x\n1;Un;" + text + "\n2;Deux;" + text + "\n", .name = u"a.csv"_s});
        QVERIFY(reading);
        QCOMPARE(reading->drafts.size(), 2);
        QVERIFY(joined(reading->drafts.last().blocks).startsWith(u"Deux\n\nUne phrase"_s));
    }

    void tellsRowsWithoutText()
    {
        const auto reading = readDrafts({.bytes = "titre,texte\nUn,\nDeux,Le texte.\nTrois\n", .name = u"a.csv"_s});
        QVERIFY(reading);
        QCOMPARE(reading->drafts.size(), 1);
        QCOMPARE(reading->drafts.first().original, QByteArray("Deux,Le texte."));
        QCOMPARE(reading->failures.size(), 2);
        QCOMPARE(reading->failures.first().line, 2);
        QCOMPARE(reading->failures.last().line, 4);
        const auto json = readDrafts({.bytes = "{\"text\":\"Un.\"}\nnot JSON\n", .name = u"a.jsonl"_s});
        QVERIFY(json);
        QCOMPARE(json->failures.size(), 1);
        QCOMPARE(json->failures.first().line, 2);
    }

    void previews()
    {
        const auto table = articleTableOf({.bytes = "a,b\n1,2\n3,4\n5,6\n", .name = u"a.csv"_s}, 2);
        QVERIFY(table);
        QCOMPARE(table->columns, QStringList({u"a"_s, u"b"_s}));
        QCOMPARE(table->rows.size(), 2);
        QCOMPARE(articleTableOf({.bytes = "a", .name = u"a.txt"_s}, 2).error().code, ErrorCode::FormatUnknown);
        QCOMPARE(articleTableOf({.bytes = "[1", .name = u"a.json"_s}, 2).error().code, ErrorCode::FormatBroken);
    }
};

QTEST_GUILESS_MAIN(ArticleTableTest)
#include "tst_articletable.moc"
