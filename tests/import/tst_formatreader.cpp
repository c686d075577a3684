// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/formatreader.h"
#include "support/testsupport.h"

#include <QTest>

using namespace Qt::StringLiterals;

class FormatReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void chooses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("reader");
        QTest::newRow("text") << QByteArray("Un texte") << u"a.txt"_s << u"text"_s;
        QTest::newRow("any other name") << QByteArray("Un texte") << u"a.log"_s << u"text"_s;
        QTest::newRow("no suffix") << QByteArray("Un texte") << u"article"_s << u"text"_s;
        QTest::newRow("PDF, whatever its name") << QByteArray("%PDF-1.4") << u"a.txt"_s << u"PDF"_s;
        QTest::newRow("PDF, behind a line") << QByteArray("x\r\n%PDF-1.4") << u"a.pdf"_s << u"PDF"_s;
        QTest::newRow("text that speaks of PDF") << QByteArray("begins with %PDF-") << u"a.txt"_s << u"text"_s;
        QTest::newRow("RTF, called DOC") << QByteArray("{\\rtf1 x}") << u"a.doc"_s << u"RTF"_s;
        QTest::newRow("DOCX") << QByteArray("PK\x03\x04 word/document.xml") << u"a"_s << u"DOCX"_s;
        QTest::newRow("DOCX, cut") << QByteArray("PK\x03\x04 ") << u"a.DOCX"_s << u"DOCX"_s;
        QTest::newRow("ODT") << "PK\x03\x04" + QByteArray(26, ' ') + "mimetypeapplication/vnd.oasis.opendocument.text" << u"a.zip"_s << u"ODT"_s;
        QTest::newRow("EPUB") << "PK\x03\x04" + QByteArray(26, ' ') + "mimetypeapplication/epub+zip" << u"a.zip"_s << u"EPUB"_s;
        QTest::newRow("Markdown") << QByteArray("# Un titre") << u"a.MD"_s << u"Markdown"_s;
    }

    void chooses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        const auto reader = readerFor({.bytes = bytes, .name = name});
        QVERIFY(reader);
        QTEST(QString((*reader)->name), "reader");
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("detail");
        QTest::newRow("picture") << QByteArray("\xff\xd8\xff\xe0") << ErrorCode::FormatUnknown << u"JPEG"_s;
        QTest::newRow("zero bytes") << QByteArray("a\0b", 3) << ErrorCode::FileBinary << QString();
    }

    void refuses()
    {
        QFETCH(QByteArray, bytes);
        const auto reader = readerFor({.bytes = bytes, .name = u"a.txt"_s});
        QVERIFY(!reader);
        QTEST(reader.error().code, "code");
        QTEST(reader.error().detail, "detail");
    }

    void listsSuffixes()
    {
        const auto suffixes = readableSuffixes();
        QVERIFY(suffixes.contains(u"txt"_s));
        QVERIFY(std::ranges::is_sorted(suffixes));
        for (const auto &suffix : suffixes) {
            QVERIFY2(hasReadableSuffix(u"a."_s + suffix.toUpper()), qUtf8Printable(suffix));
        }
        QVERIFY(!hasReadableSuffix(u"a.png"_s));
    }
};

QTEST_GUILESS_MAIN(FormatReaderTest)
#include "tst_formatreader.moc"
