// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/transaction.h"

#include "store/database.h"
#include "support/results.h"
#include "support/testsupport.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TransactionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = open();
        QVERIFY(m_database);
        VERIFY_RESULT(m_database->exec(u"CREATE TABLE t (value INTEGER)"_s));
    }

    void cleanup()
    {
        m_database.reset();
    }

    void staysOnlyWhenCommitted_data()
    {
        QTest::addColumn<bool>("commitOuter");
        QTest::addColumn<bool>("commitInner");
        QTest::addColumn<QList<qint64>>("kept");
        QTest::newRow("both") << true << true << QList<qint64>{1, 2, 3};
        QTest::newRow("outer only") << true << false << QList<qint64>{1, 3};
        QTest::newRow("inner only") << false << true << QList<qint64>();
        QTest::newRow("neither") << false << false << QList<qint64>();
    }
    void staysOnlyWhenCommitted()
    {
        QFETCH(bool, commitOuter);
        QFETCH(bool, commitInner);
        QFETCH(QList<qint64>, kept);
        {
            auto outer = Transaction::begin(*m_database);
            VERIFY_RESULT(outer);
            insert(1);
            {
                auto inner = Transaction::begin(*m_database);
                VERIFY_RESULT(inner);
                insert(2);
                if (commitInner) {
                    VERIFY_RESULT(inner->commit());
                }
            }
            insert(3);
            if (commitOuter) {
                VERIFY_RESULT(outer->commit());
            }
        }
        QCOMPARE(values(*m_database), kept);
    }

    void movedFromEndsNothing()
    {
        auto first = Transaction::begin(*m_database);
        VERIFY_RESULT(first);
        {
            Transaction second = *std::move(first);
            insert(1);
            VERIFY_RESULT(second.commit());
        }
        QCOMPARE(values(*m_database), QList<qint64>{1});
    }

    void excludesOtherWriters()
    {
        const auto other = open();
        VERIFY_RESULT(other->exec(u"PRAGMA busy_timeout = 0"_s));
        auto transaction = Transaction::begin(*m_database);
        VERIFY_RESULT(transaction);
        QCOMPARE(errorOf(Transaction::begin(*other)), ErrorCode::LibraryBusy);
        VERIFY_RESULT(transaction->commit());
        VERIFY_RESULT(Transaction::begin(*other));
    }

    void readsOneMoment()
    {
        const auto other = open();
        {
            const auto reading = Transaction::beginReading(*other);
            VERIFY_RESULT(reading);
            QCOMPARE(values(*other), QList<qint64>());
            insert(1);
            QCOMPARE(values(*other), QList<qint64>());
        }
        QCOMPARE(values(*other), QList<qint64>{1});
    }

    void readOnlyRefusesWriting()
    {
        const auto reader = Database::open(path(), Database::Access::ReadOnly);
        VERIFY_RESULT(reader);
        QCOMPARE(errorOf(Transaction::begin(**reader)), ErrorCode::LibraryReadOnly);
        QCOMPARE(errorOf((*reader)->exec(u"INSERT INTO t (value) VALUES (1)"_s)), ErrorCode::LibraryReadOnly);
        VERIFY_RESULT(Transaction::beginReading(**reader));
    }

private:
    [[nodiscard]] QString path() const
    {
        return m_folder->filePath(u"a.db"_s);
    }

    [[nodiscard]] std::unique_ptr<Database> open() const
    {
        return Database::open(path(), Database::Access::ReadWrite).value_or(nullptr);
    }

    void insert(qint64 value)
    {
        VERIFY_RESULT(m_database->exec(u"INSERT INTO t (value) VALUES (?)"_s, value));
    }

    [[nodiscard]] static QList<qint64> values(Database &database)
    {
        return database
            .list(u"SELECT value FROM t ORDER BY value"_s,
                  [](const Statement &row) {
                      return row.integer(0);
                  })
            .value_or(QList<qint64>{-1});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

QTEST_GUILESS_MAIN(TransactionTest)
#include "tst_transaction.moc"
