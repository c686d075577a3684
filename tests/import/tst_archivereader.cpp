// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/articlereader.h"
#include "import/zipfile.h"
#include "support/testsupport.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
const QByteArray article = "Un titre\n\nUn texte.\n";
}

class ArchiveReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void reads_data()
    {
        QTest::addColumn<QByteArray>("zip");
        QTest::addColumn<QStringList>("members");
        QTest::addColumn<QStringList>("failures");
        QTest::newRow("folders and litter") << zipOf(
            {{u"b.txt"_s, article}, {u"a/c.md"_s, "# Un titre\n"}, {u"picture.png"_s, "\x89PNG"}, {u"__MACOSX/b.txt"_s, article}, {u".hidden.txt"_s, article}})
                                            << QStringList({u"a/c.md"_s, u"b.txt"_s}) << QStringList();
        QTest::newRow("an archive within") << zipOf({{u"in.zip"_s, zipOf({{u"a.txt"_s, article}})}}) << QStringList({u"in.zip/a.txt"_s}) << QStringList();
        QTest::newRow("an archive too deep") << zipOf({{u"a.txt"_s, article}, {u"in.zip"_s, zipOf({{u"deep.zip"_s, zipOf({{u"a.txt"_s, article}})}})}})
                                             << QStringList({u"a.txt"_s}) << QStringList({u"in.zip/deep.zip"_s});
        QTest::newRow("names that lead out") << zipOf({{u"../../out.txt"_s, article}, {u"/etc/in.txt"_s, article}})
                                             << QStringList({u"out.txt"_s, u"etc/in.txt"_s}) << QStringList();
        QTest::newRow("one that fails") << zipOf({{u"a.txt"_s, article}, {u"b.txt"_s, QByteArray(100, '\1')}, {u"c.txt"_s, " "}}) << QStringList({u"a.txt"_s})
                                        << QStringList({u"b.txt"_s, u"c.txt"_s});
        QTest::newRow("many articles in one") << zipOf({{u"t.csv"_s, "title,text\nUn,Le un.\nDeux,Le deux.\nTrois,\n"}})
                                              << QStringList({u"t.csv"_s, u"t.csv"_s}) << QStringList({u"t.csv"_s});
    }

    void reads()
    {
        QFETCH(const QByteArray, zip);
        QFETCH(QStringList, members);
        const auto read = readArticles(zip, u"/x/a.zip"_s);
        QVERIFY(read);
        QStringList found;
        for (const auto &[one, cleaned, warnings] : read->articles) {
            QVERIFY(one.fileName.startsWith("/x/a.zip/"_L1));
            found.append(one.fileName.sliced(9));
        }
        members.sort();
        found.sort();
        QCOMPARE(found, members);
        QStringList failed;
        for (const auto &error : read->failures) {
            failed.append(error.subject.sliced(9));
        }
        QTEST(failed, "failures");
    }

    void keepsTheMember()
    {
        const auto read = readArticles(zipOf({{u"a.txt"_s, article}}), u"a.zip"_s);
        QVERIFY(read);
        QCOMPARE(read->articles.first().article.original, article);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("zip");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("nothing to read") << zipOf({{u"a.png"_s, "x"}}) << ErrorCode::FormatUnknown;
        QTest::newRow("cut off") << QByteArray("PK\x03\x04").append(100, '\0') << ErrorCode::FormatBroken;
    }

    void refuses()
    {
        QFETCH(const QByteArray, zip);
        const auto read = readArticles(zip, u"a.zip"_s);
        QVERIFY(!read);
        QTEST(read.error().code, "code");
    }

    void refusesABomb()
    {
        const auto read = readArticles(zipOf({{u"a.txt"_s, article}, {u"bomb.txt"_s, QByteArray(20 * 1024 * 1024, 'a')}}), u"a.zip"_s);
        QVERIFY(read);
        QCOMPARE(read->articles.size(), 1);
        QCOMPARE(read->failures.size(), 1);
        QCOMPARE(read->failures.first().code, ErrorCode::ArchiveUnsafe);
    }
};

QTEST_GUILESS_MAIN(ArchiveReaderTest)
#include "tst_archivereader.moc"
