// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/statement.h"

#include "store/database.h"
#include "support/results.h"
#include "support/testsupport.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class StatementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
        m_folder = std::make_unique<QTemporaryDir>();
        auto database = Database::open(m_folder->filePath(u"a.db"_s), Database::Access::ReadWrite);
        VERIFY_RESULT(database);
        m_database = *std::move(database);
        VERIFY_RESULT(m_database->exec(u"CREATE TABLE t (id INTEGER PRIMARY KEY, text TEXT NOT NULL)"_s));
    }

    void cleanup()
    {
        m_database.reset();
    }

    void keepsText_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("kept");
        QTest::newRow("null") << QString() << u""_s;
        QTest::newRow("accents and pairs") << u"été 😀"_s << u"été 😀"_s;
        QTest::newRow("quotation marks and placeholders") << u"' \" ? :a ?1 -- [ ;"_s << u"' \" ? :a ?1 -- [ ;"_s;
        QTest::newRow("NUL") << u"a\0b"_s << u"a\uFFFDb"_s;
        QTest::newRow("high surrogate alone") << QString(QChar(0xd83d)) + u"b"_s << u"\uFFFDb"_s;
        QTest::newRow("low surrogate first") << QString(QChar(0xde00)) + u"😀"_s << u"\uFFFD😀"_s;
    }
    void keepsText()
    {
        QFETCH(QString, given);
        QFETCH(QString, kept);
        QCOMPARE(storable(given), given.isNull() ? given : kept);
        VERIFY_RESULT(m_database->exec(u"INSERT INTO t (text) VALUES (?)"_s, given));
        const auto text = m_database->first(u"SELECT text FROM t"_s, [](const Statement &row) {
            return row.text(0);
        });
        VERIFY_RESULT(text);
        QCOMPARE(**text, kept);
    }

    void readsWhatWasBound()
    {
        const QByteArray bytes("\0\1\xff", 3);
        auto row = m_database->query(u"SELECT ?, ?, ?, ?, ?, ?"_s, qint64(1) << 40, -3, 0.25, bytes, QByteArray(), std::optional<qint64>());
        VERIFY_RESULT(row);
        QCOMPARE(row->next(), true);
        QCOMPARE(row->integer(0), qint64(1) << 40);
        QCOMPARE(row->integer(1), -3);
        QCOMPARE(row->real(2), 0.25);
        QCOMPARE(row->bytes(3), bytes);
        QVERIFY(!row->isNull(4));
        QVERIFY(row->isNull(5));
        QCOMPARE(row->next(), false);
    }

    void runsAgain()
    {
        auto insert = m_database->prepare(u"INSERT INTO t (text) VALUES (?)"_s);
        VERIFY_RESULT(insert);
        VERIFY_RESULT(insert->run(u"a"_s));
        QCOMPARE(insert->insertedId(), 1);
        VERIFY_RESULT(insert->run(u"b"_s));
        QCOMPARE(insert->insertedId(), 2);
        auto update = m_database->query(u"UPDATE t SET text = 'c'"_s);
        VERIFY_RESULT(update);
        QCOMPARE(update->changedRows(), 2);
    }

    void failsInWords_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("no SQL") << u"HELLO"_s;
        QTest::newRow("no such table") << u"SELECT * FROM nowhere"_s;
        QTest::newRow("constraint") << u"INSERT INTO t (text) VALUES (NULL)"_s;
        QTest::newRow("too few values") << u"INSERT INTO t (text) VALUES (?)"_s;
        QTest::newRow("two statements") << u"SELECT 1; SELECT 2"_s;
    }
    void failsInWords()
    {
        QFETCH(QString, sql);
        const auto done = m_database->exec(sql);
        QCOMPARE(errorOf(done), ErrorCode::DatabaseFailed);
        QVERIFY(!done.error().detail.isEmpty());
        QCOMPARE(done.error().subject, m_database->path());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

QTEST_GUILESS_MAIN(StatementTest)
#include "tst_statement.moc"
