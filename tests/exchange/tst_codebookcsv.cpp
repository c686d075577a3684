// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/codebookcsv.h"

#include "exchange/csvreader.h"
#include "exchange/csvwriter.h"
#include "support/results.h"
#include "support/testsupport.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;

class CodebookCsvTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void recordsAreRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QList<QStringList>>("records");
        const QList<QStringList> two{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
        QTest::newRow("commas") << QByteArray("a,b\r\nc,d\r\n") << two;
        QTest::newRow("semicolons and a mark") << QByteArray(
            "\xef\xbb\xbf"
            "a;b\nc;d") << two;
        QTest::newRow("tabs and old line ends") << QByteArray("a\tb\rc\td\r") << two;
        QTest::newRow("empty lines") << QByteArray("a,b\n\n\nc,d\n\n") << two;
        QTest::newRow("quotes") << QByteArray("\"a,\"\"x\"\"\",b\n\"c\nd\",\n") << QList<QStringList>{{u"a,\"x\""_s, u"b"_s}, {u"c\nd"_s, QString()}};
        QTest::newRow("separators in quotes do not count") << QByteArray("\"a;;;\",b\n") << QList<QStringList>{{u"a;;;"_s, u"b"_s}};
        QTest::newRow("letters behind quotes") << QByteArray("\"a\"b,c\n") << QList<QStringList>{{u"ab"_s, u"c"_s}};
        QTest::newRow("as a French Excel saves it") << QByteArray("\xc9lection;\x9cuvre\r\n") << QList<QStringList>{{u"Élection"_s, u"œuvre"_s}};
        QTest::newRow("as Excel's Unicode text") << QByteArray("\xff\xfe\xc9\0\t\0b\0\n\0", 10) << QList<QStringList>{{u"É"_s, u"b"_s}};
        QTest::newRow("nothing") << QByteArray() << QList<QStringList>{};
    }
    void recordsAreRead()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QList<QStringList>, records);
        QCOMPARE(readCsv(bytes), records);
    }

    void anEndlessFieldIsRefusedWithItsLine()
    {
        const auto read = readCsv("a,b\nc,\"d\n");
        QCOMPARE(errorOf(read), ErrorCode::FormatBroken);
        QCOMPARE(read.error().line, 2);
    }

    void aCodebookComesBackAsItWasWritten()
    {
        const Tag tag{.name = u"Élections"_s,
                      .colour = u"#009e73"_s,
                      .description = u"Tout ce qui\nen parle; « oui »"_s,
                      .examples = u"\"le vote\""_s,
                      .shortcut = u"3"_s,
                      .uses = 7};
        for (const auto &options : {CsvOptions(), CsvOptions::forFrenchExcel()}) {
            QBuffer buffer;
            QVERIFY(buffer.open(QIODevice::WriteOnly));
            CsvWriter writer(buffer, options);
            VERIFY_RESULT(writer.write(codebookCsvHeader()));
            VERIFY_RESULT(writer.write(codebookCsvRecord(u"Politique/Élections"_s, tag)));
            VERIFY_RESULT(writer.finish());
            const auto read = readCodebookCsv(buffer.data());
            VERIFY_RESULT(read);
            const CodebookEntry expected{u"Politique/Élections"_s,
                                         {.colour = tag.colour, .description = tag.description, .examples = tag.examples, .shortcut = tag.shortcut}};
            QCOMPARE(read->size(), 1);
            QVERIFY(read->first() == expected);
        }
    }

    void columnsMayStandInAnyOrderOrBeAbsent()
    {
        const auto read = readCodebookCsv("Colour,PATH\n#FF0000,A/B\n,\n,C\n");
        VERIFY_RESULT(read);
        QCOMPARE(read->size(), 2);
        QCOMPARE(read->first().path, u"A/B"_s);
        QCOMPARE(read->first().tag.colour, u"#ff0000"_s);
        QCOMPARE(errorOf(readCodebookCsv("name,colour\nA,\n")), ErrorCode::ColumnUnknown);
        QCOMPARE(errorOf(readCodebookCsv("")), ErrorCode::ColumnUnknown);
    }
};

QTEST_GUILESS_MAIN(CodebookCsvTest)
#include "tst_codebookcsv.moc"
