// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/historytriggers.h"

#include "store/database.h"
#include "store/migrations.h"
#include "support/results.h"
#include "support/testsupport.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class HistoryTriggersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
        m_folder = std::make_unique<QTemporaryDir>();
        auto database = Database::open(m_folder->filePath(u"a.manicule"_s), Database::Access::ReadWrite);
        VERIFY_RESULT(database);
        m_database = *std::move(database);
        VERIFY_RESULT(Migrations().run(*m_database));
    }

    void cleanup()
    {
        m_database.reset();
    }

    void recordsWhatPutsTheRowBack_data()
    {
        QTest::addColumn<QString>("edit");
        QTest::addColumn<QStringList>("recorded");
        QTest::newRow("insert") << insertTag(2) << QStringList{u"DELETE FROM \"tag\" WHERE \"id\"=2"_s};
        QTest::newRow("update") << u"UPDATE tag SET name = 'x' WHERE id = 1"_s << QStringList{u"UPDATE \"tag\" SET \"name\"='it''s' WHERE \"id\"=1"_s};
        QTest::newRow("update of several columns") << u"UPDATE tag SET name = 'x', colour = '#ffffff', id = 7 WHERE id = 1"_s
                                                   << QStringList{u"UPDATE \"tag\" SET \"id\"=1, \"name\"='it''s', \"colour\"='#000000' WHERE \"id\"=7"_s};
        QTest::newRow("update that changes nothing") << u"UPDATE tag SET name = name"_s << QStringList();
        QTest::newRow("what the reader changes of an article")
            << u"UPDATE article SET starred = 1, recognized_with = '2'"_s << QStringList{u"UPDATE \"article\" SET \"starred\"=0 WHERE \"id\"=5"_s};
        QTest::newRow("what the program changes of an article") << u"UPDATE article SET recognized_with = '2'"_s << QStringList();
        QTest::newRow("an article that goes") << u"DELETE FROM article"_s << QStringList();
        QTest::newRow("delete") << u"DELETE FROM tag WHERE id = 1"_s
                                << QStringList{
                                       u"INSERT INTO \"tag\" (\"id\", \"parent\", \"name\", \"name_key\", \"colour\", \"description\", "
                                       "\"shortcut\", \"position\", \"examples\") VALUES (1, NULL, 'it''s', '1', '#000000', '', NULL, 0, '')"_s};
        QTest::newRow("nothing") << u"UPDATE tag SET name = 'x' WHERE id = 99"_s << QStringList();
    }
    void recordsWhatPutsTheRowBack()
    {
        QFETCH(QString, edit);
        QFETCH(QStringList, recorded);
        VERIFY_RESULT(m_database->exec(insertTag(1)));
        VERIFY_RESULT(m_database->exec(u"INSERT INTO article VALUES (5, '', '', '', '', '', '', '', 0, 0, x'', '', '', '', '', 0, 0, 0, 0, 0)"_s));
        VERIFY_RESULT(m_database->exec(u"INSERT INTO history_step VALUES (1, 'add-tag', 0, 0, 0)"_s));
        VERIFY_RESULT(m_database->exec(u"INSERT INTO history_open VALUES (1)"_s));
        VERIFY_RESULT(m_database->exec(edit));
        const auto statements = recordedStatements();
        QCOMPARE(statements, recorded);
        for (const auto &statement : statements) {
            QVERIFY(isHistoryStatement(statement));
        }
    }

    void recordsNothingWhereNoStepIsOpen()
    {
        VERIFY_RESULT(m_database->exec(insertTag(1)));
        QCOMPARE(recordedStatements(), QStringList());
    }

    void areDroppedAll()
    {
        const auto count = u"SELECT count(*) FROM sqlite_schema WHERE type = 'trigger' AND name LIKE 'history%'"_s;
        QCOMPARE(m_database->integer(count).value(), std::optional(qint64(28)));
        VERIFY_RESULT(dropHistoryTriggers(*m_database));
        QCOMPARE(m_database->integer(count).value(), std::optional(qint64(0)));
        VERIFY_RESULT(createHistoryTriggers(*m_database));
        QCOMPARE(m_database->integer(count).value(), std::optional(qint64(28)));
    }

    void knowsItsStatements_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<bool>("known");
        QTest::newRow("insert") << u"INSERT INTO \"annotation\" (\"id\") VALUES (1)"_s << true;
        QTest::newRow("update") << u"UPDATE \"tag\" SET \"name\"='x' WHERE \"id\"=1"_s << true;
        QTest::newRow("delete") << u"DELETE FROM \"annotation_tag\" WHERE \"annotation\"=1 AND \"tag\"=2"_s << true;
        QTest::newRow("update of an article") << u"UPDATE \"article\" SET \"starred\"=1 WHERE \"id\"=1"_s << true;
        QTest::newRow("deletion of an article") << u"DELETE FROM \"article\" WHERE \"id\"=1"_s << false;
        QTest::newRow("another table") << u"DELETE FROM \"article_text\" WHERE \"article\"=1"_s << false;
        QTest::newRow("attach") << u"ATTACH 'file' AS other"_s << false;
        QTest::newRow("pragma") << u"PRAGMA journal_mode = OFF"_s << false;
        QTest::newRow("empty") << QString() << false;
    }
    void knowsItsStatements()
    {
        QFETCH(QString, statement);
        QFETCH(bool, known);
        QCOMPARE(isHistoryStatement(statement), known);
    }

    void knowsTheAnnotationThatAStatementNames_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<qint64>("annotation");
        QTest::newRow("update") << u"UPDATE \"annotation\" SET \"note\"='x' WHERE \"id\"=12"_s << qint64(12);
        QTest::newRow("delete") << u"DELETE FROM \"annotation\" WHERE \"id\"=3"_s << qint64(3);
        QTest::newRow("a tag of it") << u"DELETE FROM \"annotation_tag\" WHERE \"annotation\"=4 AND \"tag\"=5"_s << qint64(4);
        QTest::newRow("a note that reads like one") << u"UPDATE \"annotation\" SET \"note\"='a WHERE \"id\"=7' WHERE \"id\"=8"_s << qint64(8);
        QTest::newRow("insert") << u"INSERT INTO \"annotation\" (\"id\") VALUES (9)"_s << qint64(0);
        QTest::newRow("another table") << u"DELETE FROM \"tag\" WHERE \"id\"=3"_s << qint64(0);
        QTest::newRow("no number") << u"DELETE FROM \"annotation\" WHERE \"id\"=x"_s << qint64(0);
        QTest::newRow("empty") << QString() << qint64(0);
    }
    void knowsTheAnnotationThatAStatementNames()
    {
        QFETCH(QString, statement);
        QFETCH(qint64, annotation);
        QCOMPARE(annotationNamedBy(statement).value_or(0), annotation);
    }

private:
    [[nodiscard]] static QString insertTag(int id)
    {
        return u"INSERT INTO tag VALUES (%1, NULL, 'it''s', '%1', '#000000', '', NULL, 0, '')"_s.arg(id);
    }

    [[nodiscard]] QStringList recordedStatements()
    {
        return m_database
            ->list(u"SELECT statement FROM history_change ORDER BY id"_s,
                   [](const Statement &row) {
                       return row.text(0);
                   })
            .value_or(QStringList{u"unreadable"_s});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

QTEST_GUILESS_MAIN(HistoryTriggersTest)
#include "tst_historytriggers.moc"
