// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/epubreader.h"
#include "support/results.h"
#include "support/testsupport.h"
#include "zipfile.h"

#include <QTest>

using namespace Qt::StringLiterals;

class EpubReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void readsChaptersInOrder()
    {
        const auto reading = read(epub({{u"OPS/a b.xhtml"_s,
                                         "<html><body><h1>Un titre</h1><p>Le d\xc3\xa9"
                                         "but</p></body></html>"},
                                        {u"OPS/b.xhtml"_s, "<html><body><h2>Un inter</h2><ul><li>La suite</li></ul></body></html>"},
                                        {u"OPS/nav.xhtml"_s, "<html><body><nav>Un titre</nav></body></html>"}}));
        VERIFY_RESULT(reading);
        const auto &draft = reading->drafts.first();
        QCOMPARE(joined(draft.blocks), u"Un titre\n\nLe début\n\nUn inter\n\n• La suite"_s);
        QCOMPARE(int(draft.blocks.first().kind), int(ParagraphKind::Title));
        QCOMPARE(draft.metadata.title, u"Un titre"_s);
        QCOMPARE(draft.properties.author, u"Odile Marchand, Jean Dupuis"_s);
        QCOMPARE(draft.properties.published, u"2024-05-06"_s);
        QCOMPARE(draft.properties.source, u"Le Quotidien"_s);
        QCOMPARE(reading->failures.size(), 0);
    }

    void tellsOfChaptersThatAreMissing()
    {
        const auto reading = read(epub({{u"OPS/b.xhtml"_s, "<p>La suite</p>"}}));
        VERIFY_RESULT(reading);
        QCOMPARE(joined(reading->drafts.first().blocks), u"La suite"_s);
        QCOMPARE(reading->failures.size(), 1);
        QCOMPARE(reading->failures.first().subject, u"OPS/a b.xhtml"_s);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        const auto whole = epub({{u"OPS/b.xhtml"_s, "<p>La suite</p>"}});
        QTest::newRow("cut") << whole.first(whole.size() - 30) << ErrorCode::FormatBroken;
        QTest::newRow("no container") << zipOf({{u"mimetype"_s, "application/epub+zip"}}) << ErrorCode::FormatBroken;
        QTest::newRow("no chapter") << epub({}) << ErrorCode::FormatBroken;
        QTest::newRow("encrypted") << epub(
            {{u"OPS/b.xhtml"_s, "\x8a\x01"}, {u"META-INF/encryption.xml"_s, "<e><EncryptedData><CipherReference URI=\"OPS/b.xhtml\"/></EncryptedData></e>"}})
                                   << ErrorCode::FileProtected;
        QTest::newRow("one that swells") << epub({{u"OPS/a b.xhtml"_s, QByteArray(40 * 1024 * 1024, ' ')}}) << ErrorCode::ArchiveUnsafe;
    }

    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QTEST(errorOf(read(bytes)).value_or(ErrorCode::Cancelled), "code");
    }

private:
    static QByteArray epub(const QList<std::pair<QString, QByteArray>> &members)
    {
        QList<std::pair<QString, QByteArray>> all{
            {u"mimetype"_s, "application/epub+zip"},
            {u"META-INF/container.xml"_s, "<container><rootfiles><rootfile full-path=\"OPS/package.opf\"/></rootfiles></container>"},
            {u"OPS/package.opf"_s,
             "<package xmlns:dc=\"dc\"><metadata><dc:title>Un titre</dc:title><dc:creator>Odile Marchand</dc:creator><dc:creator>Jean Dupuis</dc:creator>"
             "<dc:date>2024-05-06</dc:date><dc:publisher>Le Quotidien</dc:publisher></metadata><manifest><item id=\"b\" href=\"b.xhtml\"/>"
             "<item id=\"a\" href=\"a%20b.xhtml\"/><item id=\"n\" href=\"nav.xhtml\" properties=\"nav\"/></manifest>"
             "<spine><itemref idref=\"n\"/><itemref idref=\"a\"/><itemref idref=\"b\"/><itemref idref=\"a\"/></spine></package>"}};
        return zipOf(all + members);
    }

    static Result<Reading> read(const QByteArray &bytes)
    {
        return epubReader().read({.bytes = bytes, .name = u"a.epub"_s}, {});
    }
};

QTEST_GUILESS_MAIN(EpubReaderTest)
#include "tst_epubreader.moc"
