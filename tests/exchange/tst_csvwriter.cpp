// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csvwriter.h"
#include "support/testsupport.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
/// A disk that is full after `room` bytes.
class FullDevice : public QIODevice
{
public:
    explicit FullDevice(qint64 room)
        : m_room(room)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

protected:
    qint64 readData(char *, qint64) override
    {
        return -1;
    }
    qint64 writeData(const char *, qint64 size) override
    {
        if (size > m_room) {
            setErrorString(u"disk full"_s);
            return -1;
        }
        m_room -= size;
        return size;
    }

private:
    qint64 m_room;
};
}

class CsvWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void bytes_data()
    {
        QTest::addColumn<QStringList>("record");
        QTest::addColumn<QByteArray>("comma");
        QTest::addColumn<QByteArray>("semicolon");
        QTest::addColumn<QByteArray>("tab");

        QTest::newRow("plain") << QStringList{u"a"_s, u"b"_s} << "a,b\r\n"_ba << "a;b\r\n"_ba << "a\tb\r\n"_ba;
        QTest::newRow("no field") << QStringList{} << "\r\n"_ba << "\r\n"_ba << "\r\n"_ba;
        QTest::newRow("one empty field") << QStringList{QString()} << "\"\"\r\n"_ba << "\"\"\r\n"_ba << "\"\"\r\n"_ba;
        QTest::newRow("two empty fields") << QStringList{QString(), QString()} << ",\r\n"_ba << ";\r\n"_ba << "\t\r\n"_ba;
        QTest::newRow("quote") << QStringList{u"say \"hi\""_s} << "\"say \"\"hi\"\"\"\r\n"_ba << "\"say \"\"hi\"\"\"\r\n"_ba
                               << "\"say \"\"hi\"\"\"\r\n"_ba;
        QTest::newRow("only a quote") << QStringList{u"\""_s} << "\"\"\"\"\r\n"_ba << "\"\"\"\"\r\n"_ba << "\"\"\"\"\r\n"_ba;
        QTest::newRow("comma") << QStringList{u"1,5"_s} << "\"1,5\"\r\n"_ba << "1,5\r\n"_ba << "1,5\r\n"_ba;
        QTest::newRow("semicolon") << QStringList{u"a;b"_s} << "a;b\r\n"_ba << "\"a;b\"\r\n"_ba << "a;b\r\n"_ba;
        QTest::newRow("tab") << QStringList{u"a\tb"_s} << "a\tb\r\n"_ba << "a\tb\r\n"_ba << "\"a\tb\"\r\n"_ba;
        QTest::newRow("LF stays") << QStringList{u"a\nb"_s} << "\"a\nb\"\r\n"_ba << "\"a\nb\"\r\n"_ba << "\"a\nb\"\r\n"_ba;
        QTest::newRow("CRLF stays") << QStringList{u"a\r\nb"_s} << "\"a\r\nb\"\r\n"_ba << "\"a\r\nb\"\r\n"_ba << "\"a\r\nb\"\r\n"_ba;
        QTest::newRow("CR") << QStringList{u"a\rb"_s} << "\"a\rb\"\r\n"_ba << "\"a\rb\"\r\n"_ba << "\"a\rb\"\r\n"_ba;
        QTest::newRow("spaces stay") << QStringList{u" a "_s, u"b"_s} << " a ,b\r\n"_ba << " a ;b\r\n"_ba << " a \tb\r\n"_ba;
        QTest::newRow("accents and emoji") << QStringList{u"« Été » 👩‍🚀"_s} << "« Été » 👩‍🚀\r\n"_ba << "« Été » 👩‍🚀\r\n"_ba
                                           << "« Été » 👩‍🚀\r\n"_ba;
        QTest::newRow("half a pair") << QStringList{QString(QChar(0xD83D))} << "\xEF\xBF\xBD\r\n"_ba << "\xEF\xBF\xBD\r\n"_ba
                                     << "\xEF\xBF\xBD\r\n"_ba;
        QTest::newRow("formula as it is") << QStringList{u"=1+1"_s} << "=1+1\r\n"_ba << "=1+1\r\n"_ba << "=1+1\r\n"_ba;
    }

    void bytes()
    {
        QFETCH(const QStringList, record);
        QTEST(written(record, {.separator = u','}), "comma");
        QTEST(written(record, {.separator = u';'}), "semicolon");
        QTEST(written(record, {.separator = u'\t'}), "tab");
    }

    void neutralizesFormulas_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QByteArray>("expected");

        QTest::newRow("equals") << u"=SUM(A1)"_s << "'=SUM(A1)\r\n"_ba;
        QTest::newRow("plus") << u"+33"_s << "'+33\r\n"_ba;
        QTest::newRow("minus") << u"-5 %"_s << "'-5 %\r\n"_ba;
        QTest::newRow("at") << u"@someone"_s << "'@someone\r\n"_ba;
        QTest::newRow("tab") << u"\t=1"_s << "'\t=1\r\n"_ba;
        QTest::newRow("CR is quoted too") << u"\r=1"_s << "\"'\r=1\"\r\n"_ba;
        QTest::newRow("formula with a quote") << u"=\"a\""_s << "\"'=\"\"a\"\"\"\r\n"_ba;
        QTest::newRow("inside a cell") << u"1=1"_s << "1=1\r\n"_ba;
        QTest::newRow("true minus sign") << u"−5 %"_s << "−5 %\r\n"_ba;
    }

    void neutralizesFormulas()
    {
        QFETCH(const QString, field);
        QTEST(written({field}, {.neutralizeFormulas = true}), "expected");
    }

    void frenchExcelGetsAllThree()
    {
        QCOMPARE(written({u"=a"_s, u"1,5"_s, u"b;c"_s}, CsvOptions::forFrenchExcel()), "\xEF\xBB\xBF'=a;1,5;\"b;c\"\r\n"_ba);
    }

    void markComesOnceAndFirst()
    {
        QBuffer file;
        QVERIFY(file.open(QIODevice::WriteOnly));
        CsvWriter writer(file, {.byteOrderMark = true});
        QVERIFY(writer.write({u"a"_s}));
        QVERIFY(writer.write({u"b"_s}));
        QVERIFY(writer.finish());
        QCOMPARE(file.data(),
                 "\xEF\xBB\xBF"
                 "a\r\nb\r\n"_ba);
    }

    void largeFieldsAndManyRecordsArriveWhole()
    {
        const QString large = u"é\""_s.repeated(200'000);
        QBuffer file;
        QVERIFY(file.open(QIODevice::WriteOnly));
        CsvWriter writer(file, {});
        QVERIFY(writer.write({large}));
        for (int i = 0; i < 20'000; ++i) {
            QVERIFY(writer.write({QString::number(i), u"x"_s}));
        }
        QVERIFY(writer.finish());
        const auto first = file.data().indexOf("\r\n");
        QCOMPARE(first, 1 + 200'000 * 4 + 1);
        QVERIFY(file.data().endsWith("\r\n19999,x\r\n"));
        QCOMPARE(file.data().count("\r\n"), 20'001);
    }

    void fullDiskIsSaid()
    {
        FullDevice device(100);
        CsvWriter writer(device, {});
        QVERIFY(writer.write({u"a"_s.repeated(200)})); // still buffered
        const auto finished = writer.finish();
        QVERIFY(!finished);
        QCOMPARE(finished.error().code, ErrorCode::FileNotWritable);
        QCOMPARE(finished.error().detail, u"disk full"_s);
    }

    void fullDiskIsSaidBeforeTheEnd()
    {
        FullDevice device(100'000);
        CsvWriter writer(device, {});
        int written = 0;
        while (written < 100 && writer.write({u"a"_s.repeated(50'000)})) {
            ++written;
        }
        QVERIFY2(written < 10, "the writer went on although the disk was full");
    }

private:
    static QByteArray written(const QStringList &record, CsvOptions options)
    {
        QBuffer file;
        file.open(QIODevice::WriteOnly);
        CsvWriter writer(file, options);
        return writer.write(record) && writer.finish() ? file.data() : "failed"_ba;
    }
};

QTEST_GUILESS_MAIN(CsvWriterTest)
#include "tst_csvwriter.moc"
