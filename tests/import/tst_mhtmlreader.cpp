// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/mhtmlreader.h"
#include "import/mimemessage.h"
#include "support/testsupport.h"

#include <QTest>

using namespace Qt::StringLiterals;

class MhtmlReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void reads_data()
    {
        QTest::addColumn<QByteArray>("charset");
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<QByteArray>("body");
        const QByteArray page = "<!doctype html><title>L'\xc3\xa9t\xc3\xa9</title><p>Un \xc3\xa9t\xc3\xa9 tr\xc3\xa8s long, dit-on.</p>";
        QTest::newRow("quoted-printable") << QByteArray("utf-8") << QByteArray("quoted-printable")
                                          << QByteArray("<!doctype html><title>L'=C3=A9t=\r\n=C3=A9</title><p>Un =C3=A9t=C3=A9 tr=c3=a8s long, dit-on.</p>");
        QTest::newRow("base64") << QByteArray("utf-8") << QByteArray("base64") << page.toBase64();
        QTest::newRow("eight bits") << QByteArray("utf-8") << QByteArray("8bit") << page;
        QTest::newRow("windows-1252") << QByteArray("windows-1252") << QByteArray("quoted-printable")
                                      << QByteArray("<!doctype html><title>L'=E9t=E9</title><p>Un =E9t=E9 tr=E8s long, dit-on.</p>");
    }

    void reads()
    {
        QFETCH(const QByteArray, charset);
        QFETCH(const QByteArray, encoding);
        QFETCH(const QByteArray, body);
        const QByteArray message =
            "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://www.example.org/ete\r\nMIME-Version: 1.0\r\n"
            "Content-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"----B0\"\r\n\r\n"
            "------B0\r\nContent-Type: text/css\r\nContent-Transfer-Encoding: 8bit\r\n\r\np { color: red }\r\n"
            "------B0\r\nContent-Type: text/html; charset=\""
            + charset + "\"\r\nContent-Transfer-Encoding: " + encoding + "\r\nContent-Location: https://www.example.org/ete\r\n\r\n" + body
            + "\r\n------B0--\r\n";
        const SourceFile file{.bytes = message, .name = u"a.mhtml"_s};
        QVERIFY(mhtmlReader().recognizes(file));
        const auto reading = mhtmlReader().read(file, {});
        QVERIFY(reading);
        const auto &draft = reading->drafts.first();
        QCOMPARE(draft.metadata.title, u"L'été"_s);
        QCOMPARE(draft.metadata.url, u"https://www.example.org/ete"_s);
        QCOMPARE(draft.site, u"example.org"_s);
        QCOMPARE(joined(draft.blocks), u"L'été\n\nUn été très long, dit-on."_s);
    }

    void parts_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArrayList>("types");
        QTest::newRow("single") << QByteArray("Content-Type: text/plain\n\nx") << QByteArrayList({"text/plain"});
        QTest::newRow("nested") << QByteArray(
            "Content-Type: multipart/mixed; boundary=a\n\n--a\nContent-Type: multipart/related; boundary=b\n\n--b\n"
            "Content-Type: text/html\n\nx\n--b--\n--a\nContent-Type: image/png\n\ny\n--a--")
                                << QByteArrayList({"multipart/mixed", "text/html", "image/png"});
        QTest::newRow("cut off") << QByteArray("Content-Type: multipart/mixed; boundary=a\n\n--a\nContent-Type: text/html\n\nx")
                                 << QByteArrayList({"multipart/mixed", "text/html"});
        QTest::newRow("boundary that never comes") << QByteArray("Content-Type: multipart/mixed; boundary=a\n\nx") << QByteArrayList({"multipart/mixed"});
        QTest::newRow("nothing") << QByteArray() << QByteArrayList({""});
    }

    void parts()
    {
        QFETCH(const QByteArray, message);
        QByteArrayList types;
        for (const auto &part : mimeParts(message)) {
            types.append(part.type());
        }
        QTEST(types, "types");
    }

    void refusesWithoutPage()
    {
        const auto reading = mhtmlReader().read({.bytes = "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=a\n\n--a\n\nx", .name = {}}, {});
        QVERIFY(!reading);
        QCOMPARE(reading.error().code, ErrorCode::FormatBroken);
    }
};

QTEST_GUILESS_MAIN(MhtmlReaderTest)
#include "tst_mhtmlreader.moc"
