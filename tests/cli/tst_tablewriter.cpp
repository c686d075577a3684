// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/console.h"
#include "cli/tablewriter.h"
#include "support/testsupport.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;

class TableWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void forms_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<bool>("empty");
        QTest::addColumn<QByteArray>("expected");

        QTest::newRow("tsv") << u"tsv"_s << false << "id\ttext\n1\ta b c d\n2\t\"é\" \\\n"_ba;
        QTest::newRow("tsv, empty") << u"tsv"_s << true << "id\ttext\n"_ba;
        QTest::newRow("json") << u"json"_s << false << "[\n{\"id\":1,\"text\":\"a\\tb\\nc\\rd\"},\n{\"id\":2,\"text\":\"\\\"é\\\" \\\\\"}\n]\n"_ba;
        QTest::newRow("json, empty") << u"json"_s << true << "[]\n"_ba;
        QTest::newRow("jsonl") << u"jsonl"_s << false << "{\"id\":1,\"text\":\"a\\tb\\nc\\rd\"}\n{\"id\":2,\"text\":\"\\\"é\\\" \\\\\"}\n"_ba;
        QTest::newRow("jsonl, empty") << u"jsonl"_s << true << ""_ba;
    }

    void forms()
    {
        QFETCH(const QString, format);
        QFETCH(const bool, empty);
        QBuffer out;
        QBuffer err;
        QVERIFY(out.open(QIODevice::WriteOnly) && err.open(QIODevice::WriteOnly));
        Console console(out, err);
        TableWriter table(console, TableWriter::formatNamed(format).value(), {u"id"_s, u"text"_s});
        table.writeHeader();
        if (!empty) {
            table.writeRow({1, u"a\tb\nc\rd"_s});
            table.writeRow({2, u"\"é\" \\"_s});
        }
        table.finish();
        QTEST(out.data(), "expected");
        QCOMPARE(err.data(), QByteArray());
    }

    void knowsItsFormats()
    {
        QVERIFY(!TableWriter::formatNamed(u"xml"));
        QVERIFY(!TableWriter::formatNamed(u"TSV"));
        QVERIFY(!TableWriter::formatNamed(u""));
    }
};

QTEST_GUILESS_MAIN(TableWriterTest)
#include "tst_tablewriter.moc"
