// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/check.h"

#include "librarytestbase.h"
#include "store/database.h"
#include "store/mentionrepository.h"
#include "store/searchrepository.h"

using namespace Qt::StringLiterals;

class CheckTest : public LibraryTestBase
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::addColumn<QStringList>("findings");
        QTest::newRow("nothing") << u"SELECT 1"_s << QStringList();
        QTest::newRow("an annotation beside its quote")
            << u"UPDATE annotation SET range_start = range_start + 1"_s << QStringList{u"annotation 1: its quote does not stand in article 1 where it says"_s};
        QTest::newRow("mentions beside their texts") << u"UPDATE mention SET range_end = range_end - 1"_s
                                                     << QStringList{u"article 1: 2 of its mentions do not stand where they say"_s};
        QTest::newRow("a changed text") << u"UPDATE article_text SET text = text || ' neuf'"_s << QStringList{u"article 1: its text has changed"_s};
        QTest::newRow("a changed digest") << u"UPDATE article SET digest = x'00'"_s << QStringList{u"article 1: its text has changed"_s};
        QTest::newRow("a missing tag") << u"INSERT INTO annotation_tag VALUES (1, 77)"_s << QStringList{u"annotation_tag: its tag is missing"_s};
        QTest::newRow("an empty index") << u"INSERT INTO article_index (article_index) VALUES ('delete-all')"_s
                                        << QStringList{u"the full-text index does not agree with the texts"_s};
        QTest::newRow("a title that the index does not know") << u"DROP TRIGGER article_index_title_after"_s << QStringList();
    }
    void finds()
    {
        QFETCH(QString, damage);
        QFETCH(QStringList, findings);
        fill();
        closeLibrary();
        {
            const auto database = Database::open(libraryFile(), Database::Access::ReadWrite);
            VERIFY_RESULT(database);
            VERIFY_RESULT((*database)->exec(u"PRAGMA foreign_keys = OFF"_s));
            VERIFY_RESULT((*database)->exec(damage));
        }
        openLibrary();
        const auto found = library().check();
        VERIFY_RESULT(found);
        QCOMPARE(*found, findings);
    }

    void makesTheIndexAnew_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::addColumn<bool>("repaired");
        QTest::newRow("none") << u"SELECT 1"_s << false;
        QTest::newRow("emptied") << u"INSERT INTO article_index (article_index) VALUES ('delete-all')"_s << true;
        QTest::newRow("its pages overwritten") << u"UPDATE article_index_data SET block = x'00' WHERE id > 10"_s << true;
        QTest::newRow("its pages gone") << u"DELETE FROM article_index_data WHERE id > 10"_s << true;
    }
    void makesTheIndexAnew()
    {
        QFETCH(QString, damage);
        QFETCH(bool, repaired);
        fill();
        closeLibrary();
        {
            const auto database = Database::open(libraryFile(), Database::Access::ReadWrite);
            VERIFY_RESULT(database);
            VERIFY_RESULT((*database)->exec(damage));
        }
        openLibrary();
        QCOMPARE(library().repairIndex(), repaired);
        QCOMPARE(library().check(), QStringList());
        QCOMPARE(library().search().filter(u"ete paris"_s), QList<ArticleId>{1});
        QCOMPARE(library().annotations().count(), 1);
    }

    void findsAMissingText()
    {
        fill();
        closeLibrary();
        {
            const auto database = Database::open(libraryFile(), Database::Access::ReadWrite);
            VERIFY_RESULT((*database)->exec(u"DELETE FROM article_text"_s));
        }
        openLibrary();
        const auto findings = library().check();
        VERIFY_RESULT(findings);
        QVERIFY(findings->contains(u"article 1: its text is missing"_s));
    }

    void looksAtReadOnlyLibraries()
    {
        fill();
        const auto reader = Library::open(libraryFile(), Library::Access::ReadOnly);
        VERIFY_RESULT(reader);
        QCOMPARE((*reader)->check(), QStringList());
    }

    void findsDamagedPages()
    {
        fill();
        closeLibrary();
        QFile damaged(libraryFile());
        QVERIFY(damaged.open(QIODevice::ReadWrite));
        // Every page but the first: what is found depends on where, but something must be.
        for (qint64 page = 1; page < damaged.size() / 4096; ++page) {
            QVERIFY(damaged.seek(page * 4096 + 8) && damaged.write(QByteArray(64, '\x7f')) == 64);
        }
        damaged.close();
        const auto opened = Library::open(libraryFile());
        if (!opened) {
            QCOMPARE(errorOf(opened), ErrorCode::LibraryDamaged);
            return;
        }
        const auto findings = (*opened)->check();
        QVERIFY(!findings || !findings->isEmpty());
    }

private:
    void fill()
    {
        const QString text = u"😀 Un été à Paris, en 2024."_s;
        const Mention place{.range = {12, 17}, .kind = MentionKind::Place};
        const Mention date{.range = {22, 26}, .kind = MentionKind::Date, .value = u"2024"_s};
        const auto added = library().articles().add({.title = u"Titre"_s, .text = text}, {place, date});
        VERIFY_RESULT(added);
        VERIFY_RESULT(library().annotations().add(annotationAt(added->id, text, u"été"_s, {addTag(u"A"_s)}), text));
    }
};

QTEST_GUILESS_MAIN(CheckTest)
#include "tst_check.moc"
