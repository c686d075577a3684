// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/ziparchive.h"
#include "support/results.h"
#include "support/testsupport.h"
#include "zipfile.h"

#include <QTest>

using namespace Qt::StringLiterals;

class ZipArchiveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void reads()
    {
        auto archive = ZipArchive::open(zipOf({{u"b/c.txt"_s, "deux"}, {u"a.txt"_s, "un"}, {u"é.txt"_s, ""}}));
        VERIFY_RESULT(archive);
        QCOMPARE(archive->members(), QStringList({u"a.txt"_s, u"b/c.txt"_s, u"é.txt"_s}));
        QCOMPARE(archive->read(u"b/c.txt"_s), QByteArray("deux"));
        QCOMPARE(archive->read(u"é.txt"_s), QByteArray());
        QCOMPARE(errorOf(archive->read(u"absent"_s)), ErrorCode::FormatBroken);
        QCOMPARE(errorOf(archive->read(u"b"_s)), ErrorCode::FormatBroken);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        const auto whole = zipOf({{u"a.txt"_s, QByteArray(2000, 'a')}});
        auto encrypted = whole;
        encrypted[6] = char(encrypted[6] | 1);
        auto crowded = whole;
        crowded.replace(crowded.size() - 12, 2, "\xff\xff");
        QTest::newRow("no ZIP") << QByteArray("PK\x03\x04").append(100, '\0') << ErrorCode::FormatBroken;
        QTest::newRow("cut") << whole.first(whole.size() / 2) << ErrorCode::FormatBroken;
        QTest::newRow("password") << encrypted << ErrorCode::FileProtected;
        QTest::newRow("tells of 65,535 members") << crowded << ErrorCode::ArchiveUnsafe;
    }

    void refuses()
    {
        QFETCH(QByteArray, bytes);
        const auto archive = ZipArchive::open(bytes);
        QTEST(errorOf(archive).value_or(ErrorCode::Cancelled), "code");
    }

    void refusesWhatSwells()
    {
        auto archive = ZipArchive::open(zipOf({{u"bomb"_s, QByteArray(40 * 1024 * 1024, '\0')}, {u"harmless"_s, QByteArray(1024 * 1024, ' ')}}));
        VERIFY_RESULT(archive);
        QCOMPARE(errorOf(archive->read(u"bomb"_s)), ErrorCode::ArchiveUnsafe);
        QCOMPARE(archive->read(u"harmless"_s).value_or(QByteArray()).size(), 1024 * 1024);
    }

    void distrustsToldSizes()
    {
        auto bytes = zipOf({{u"a.txt"_s, QByteArray(5000, 'a')}});
        const auto directory = bytes.lastIndexOf("PK\x01\x02");
        QVERIFY(directory > 0);
        bytes.replace(directory + 24, 2, "\x10\x00"_ba); // the unpacked size
        auto archive = ZipArchive::open(bytes);
        VERIFY_RESULT(archive);
        QCOMPARE(errorOf(archive->read(u"a.txt"_s)), ErrorCode::FormatBroken);
    }
};

QTEST_GUILESS_MAIN(ZipArchiveTest)
#include "tst_ziparchive.moc"
