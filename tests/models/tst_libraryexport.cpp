// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/libraryexport.h"
#include "models/testlibrary.h"
#include "support/testsupport.h"

#include <QBuffer>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
/// Lines without the header, each split at its commas; the test's own values have none.
QList<QStringList> rowsOf(const QByteArray &csv)
{
    auto lines = QString::fromUtf8(csv).split(u"\r\n"_s, Qt::SkipEmptyParts);
    QList<QStringList> rows;
    for (const auto &line : lines.sliced(1)) {
        rows.append(line.split(u','));
    }
    return rows;
}

QStringList column(const QList<QStringList> &rows, int index)
{
    QStringList cells;
    for (const auto &row : rows) {
        cells.append(row.value(index));
    }
    return cells;
}
}

class LibraryExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
        m_library = std::make_unique<TestLibrary>();
        m_first = m_library->addArticle(u"Un"_s, u"Un\n\nLe phare. Le gardien."_s);
        m_second = m_library->addArticle(u"Deux"_s, u"Deux\n\nLa tempête."_s);
        const auto sea = m_library->addTag(u"Mer"_s);
        const auto people = m_library->addTag(u"Gens"_s);
        m_library->annotate(m_second, u"tempête"_s, {sea});
        m_library->annotate(m_first, u"gardien"_s, {people, sea});
        m_library->annotate(m_first, u"phare"_s);
    }

    void annotationsByArticleAndPlace()
    {
        const auto rows = rowsOf(written({}));
        QCOMPARE(column(rows, 9), QStringList({u"phare"_s, u"gardien"_s, u"gardien"_s, u"tempête"_s}));
        QCOMPARE(column(rows, 7), QStringList({QString(), u"Mer"_s, u"Gens"_s, u"Mer"_s}));
    }

    void chosenArticlesOnly()
    {
        QCOMPARE(column(rowsOf(written({.articles = {m_second}})), 9), QStringList{u"tempête"_s});
        QCOMPARE(column(rowsOf(written({.articles = {m_second, 99}})), 9), QStringList{u"tempête"_s});
    }

    void articlesOldestFirst()
    {
        const auto rows = rowsOf(written({.subject = ExportSubject::Articles}));
        QCOMPARE(column(rows, 1), QStringList({u"Un"_s, u"Deux"_s}));
        QCOMPARE(column(rows, 8), QStringList({u"2"_s, u"1"_s}));
    }

    void mentionsWithPlaceAndParagraph()
    {
        const auto text = u"Trois 😀\n\n\nMarie paie.\nPierre paie.\n5 euros."_s;
        const auto article = m_library->addArticle(u"Trois"_s,
                                                   text,
                                                   {mentionOf(text, u"Marie"_s, MentionKind::Person),
                                                    mentionOf(text, u"Pierre"_s, MentionKind::Person),
                                                    mentionOf(text, u"5 euros"_s, MentionKind::Money, u"5 EUR"_s)});
        const auto rows = rowsOf(written({.subject = ExportSubject::Mentions, .articles = {article}}));
        QCOMPARE(column(rows, 7), QStringList({u"Marie"_s, u"Pierre"_s, u"5 euros"_s}));
        QCOMPARE(column(rows, 8), QStringList({QString(), QString(), u"5 EUR"_s}));
        QCOMPARE(column(rows, 9), QStringList({u"10"_s, u"22"_s, u"35"_s})); // code points: the emoji is one
        QCOMPARE(column(rows, 11), QStringList({u"2"_s, u"3"_s, u"4"_s}));
    }

    void progressEndsAtTheTotal_data()
    {
        QTest::addColumn<ExportSubject>("subject");
        QTest::addColumn<qint64>("total");

        QTest::newRow("annotations") << ExportSubject::Annotations << qint64(3);
        QTest::newRow("mentions") << ExportSubject::Mentions << qint64(2);
        QTest::newRow("articles") << ExportSubject::Articles << qint64(2);
    }

    void progressEndsAtTheTotal()
    {
        QFETCH(const ExportSubject, subject);
        QFETCH(const qint64, total);
        QBuffer device;
        QVERIFY(device.open(QIODevice::WriteOnly));
        LibraryExport exported(m_library->outside(), {.subject = subject});
        QList<qint64> reported;
        exported.setProgress([&](qint64 done, qint64 of) {
            QCOMPARE(of, total);
            reported.append(done);
        });
        QVERIFY(exported.write(device));
        QVERIFY(!reported.isEmpty() && std::ranges::is_sorted(reported));
        QCOMPARE(reported.last(), total);
    }

    void cancelledItLeavesTheOldFile()
    {
        const auto file = m_library->writeFile(u"out.csv"_s, "old");
        std::stop_source stop;
        stop.request_stop();
        LibraryExport exported(m_library->outside(), {});
        exported.setStopToken(stop.get_token());
        QCOMPARE(exported.writeFile(file).error().code, ErrorCode::Cancelled);
        QCOMPARE(bytesOf(file), "old"_ba);
    }

    void replacesTheOldFile()
    {
        const auto file = m_library->writeFile(u"out.csv"_s, "old");
        QCOMPARE(LibraryExport(m_library->outside(), {}).writeFile(file), 4);
        QCOMPARE(bytesOf(file), written({}));
    }

    void namesTheFileThatCannotBeWritten()
    {
        const auto file = m_library->filePath(u"absent/out.csv"_s);
        const auto failed = LibraryExport(m_library->outside(), {}).writeFile(file);
        QCOMPARE(failed.error().code, ErrorCode::FileNotWritable);
        QCOMPARE(failed.error().subject, file);
    }

    void neverOverwritesTheLibrary()
    {
        const auto failed = LibraryExport(m_library->outside(), {}).writeFile(m_library->path());
        QCOMPARE(failed.error().code, ErrorCode::FileNotWritable);
        QVERIFY(bytesOf(m_library->path()).startsWith("SQLite format 3"));
    }

private:
    QByteArray written(const ExportRequest &request)
    {
        QBuffer device;
        device.open(QIODevice::WriteOnly);
        return LibraryExport(m_library->outside(), request).write(device) ? device.data() : "failed"_ba;
    }

    static QByteArray bytesOf(const QString &file)
    {
        QFile opened(file);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }

    std::unique_ptr<TestLibrary> m_library;
    ArticleId m_first = 0;
    ArticleId m_second = 0;
};

QTEST_GUILESS_MAIN(LibraryExportTest)
#include "tst_libraryexport.moc"
