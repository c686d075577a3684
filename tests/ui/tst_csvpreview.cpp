// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/testlibrary.h"
#include "support/testsupport.h"
#include "ui/dialogs/csvpreview.h"

#include <QTest>

using namespace Qt::StringLiterals;

class CsvPreviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void readsCompleteRecords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QChar>("separator");
        QTest::addColumn<QList<QStringList>>("records");
        QTest::newRow("empty") << QString() << QChar(u',') << QList<QStringList>();
        QTest::newRow("plain") << u"a,b\r\n1,2\r\n"_s << QChar(u',') << QList<QStringList>{QStringList{u"a"_s, u"b"_s}, QStringList{u"1"_s, u"2"_s}};
        QTest::newRow("empty fields") << u";\r\n"_s << QChar(u';') << QList<QStringList>{QStringList{QString(), QString()}};
        QTest::newRow("quoted") << u"\"a,\"\"b\"\"\r\nc\",d\r\n"_s << QChar(u',') << QList<QStringList>{QStringList{u"a,\"b\"\r\nc"_s, u"d"_s}};
        QTest::newRow("cut in a field") << u"a\tb\r\n1\t2"_s << QChar(u'\t') << QList<QStringList>{QStringList{u"a"_s, u"b"_s}};
        QTest::newRow("cut in quotation marks") << u"a\r\n\"1\r\n"_s << QChar(u',') << QList<QStringList>{QStringList{u"a"_s}};
        QTest::newRow("more than wanted") << u"a\r\nb\r\nc\r\n"_s << QChar(u',') << QList<QStringList>{QStringList{u"a"_s}, QStringList{u"b"_s}};
    }
    void readsCompleteRecords()
    {
        QFETCH(const QString, text);
        QFETCH(const QChar, separator);
        qsizetype length = -1;
        QTEST(firstCsvRecords(text, separator, 2, &length), "records");
        QVERIFY(length >= 0 && length <= text.size());
    }

    void showsTheBeginningOfALongExport()
    {
        TestLibrary library;
        for (int i = 0; i < 500; ++i) {
            library.addArticle(u"Titre %1"_s.arg(i), u"Titre %1\n\nUn texte."_s.arg(i));
        }
        ExportRequest request{.subject = ExportSubject::Articles};
        request.csv = CsvOptions::forFrenchExcel();
        const auto preview = csvPreview(library.outside(), request, 3);
        QVERIFY(preview);
        QCOMPARE(preview->records.size(), 4);
        QVERIFY(preview->raw.startsWith(QChar(QChar::ByteOrderMark)));
        QCOMPARE(preview->raw.count(u"\r\n"_s), 4);
        QVERIFY(preview->records[1].contains(preview->raw.split(u"\r\n"_s)[1].split(u';')[0]));
    }
};

QTEST_GUILESS_MAIN(CsvPreviewTest)
#include "tst_csvpreview.moc"
