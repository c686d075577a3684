// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database.h"

#include "support/results.h"
#include "support/testsupport.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class DatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void isSetUp_data()
    {
        QTest::addColumn<QString>("pragma");
        QTest::addColumn<qint64>("value");
        QTest::newRow("foreign keys") << u"foreign_keys"_s << qint64(1);
        QTest::newRow("full synchronous") << u"synchronous"_s << qint64(2);
        QTest::newRow("waits for others") << u"busy_timeout"_s << qint64(5000);
        QTest::newRow("distrusts the schema") << u"trusted_schema"_s << qint64(0);
    }
    void isSetUp()
    {
        QFETCH(QString, pragma);
        QFETCH(qint64, value);
        const auto database = Database::open(path(), Database::Access::ReadWrite);
        VERIFY_RESULT(database);
        QCOMPARE((*database)->integer(u"PRAGMA "_s + pragma).value(), std::optional(value));
    }

    void logsAhead()
    {
        const auto database = Database::open(path(), Database::Access::ReadWrite);
        VERIFY_RESULT(database);
        QCOMPARE(journalMode(**database), u"wal"_s);
    }

    void doesWithoutLogWhereItCannotBeMade()
    {
        // Shared memory cannot be made where a folder has its name.
        QVERIFY(QDir().mkdir(path() + u"-shm"_s));
        const auto database = Database::open(path(), Database::Access::ReadWrite);
        VERIFY_RESULT(database);
        QCOMPARE(journalMode(**database), u"delete"_s);
        VERIFY_RESULT((*database)->exec(u"CREATE TABLE t (value INTEGER)"_s));
        const auto other = Database::open(path(), Database::Access::ReadWrite);
        VERIFY_RESULT(other);
        QCOMPARE((*other)->integer(u"SELECT count(*) FROM t"_s).value(), std::optional(qint64(0)));
    }

    void awkwardNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("space and accent") << u"ma bibliothèque.manicule"_s;
        QTest::newRow("question mark") << u"a?mode=rw.manicule"_s;
        QTest::newRow("number sign") << u"a#b.manicule"_s;
        QTest::newRow("percent sign") << u"100%41.manicule"_s;
        QTest::newRow("scheme") << u"file:a.manicule"_s;
    }
    void awkwardNames()
    {
        QFETCH(QString, name);
        const QString file = m_folder->filePath(name);
        {
            const auto writer = Database::open(file, Database::Access::ReadWrite);
            VERIFY_RESULT(writer);
            VERIFY_RESULT((*writer)->exec(u"CREATE TABLE t (value INTEGER)"_s));
        }
        QVERIFY(QFile::exists(file));
        for (const auto access : {Database::Access::ReadOnly, Database::Access::Immutable}) {
            const auto reader = Database::open(file, access);
            VERIFY_RESULT(reader);
            QCOMPARE((*reader)->integer(u"SELECT count(*) FROM t"_s).value(), std::optional(qint64(0)));
        }
    }

    void immutableLeavesNoTrace()
    {
        QVERIFY(Database::open(path(), Database::Access::ReadWrite));
        const auto before = QDir(m_folder->path()).entryList(QDir::Files);
        QVERIFY(Database::open(path(), Database::Access::Immutable));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), before);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("text") << QByteArray("Not a database, but long enough to look like one. ").repeated(50) << ErrorCode::LibraryDamaged;
        QTest::newRow("header only") << QByteArray("SQLite format 3\0", 16).append(QByteArray(600, '\1')) << ErrorCode::LibraryDamaged;
    }
    void refuses()
    {
        QFETCH(QByteArray, content);
        QFETCH(ErrorCode, code);
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        file.close();
        for (const auto access : {Database::Access::ReadWrite, Database::Access::ReadOnly, Database::Access::Immutable}) {
            QCOMPARE(errorOf(Database::open(path(), access)), code);
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content);
    }

    void refusesWhatCannotBeOpened()
    {
        QCOMPARE(errorOf(Database::open(m_folder->path(), Database::Access::ReadWrite)), ErrorCode::LibraryNotOpened);
        QCOMPARE(errorOf(Database::open(m_folder->filePath(u"none/a"_s), Database::Access::ReadWrite)), ErrorCode::LibraryNotOpened);
        QCOMPARE(errorOf(Database::open(path(), Database::Access::ReadOnly)), ErrorCode::LibraryNotOpened);
    }

    void requiresRows()
    {
        const auto database = Database::open(path(), Database::Access::ReadWrite);
        VERIFY_RESULT(database);
        VERIFY_RESULT((*database)->exec(u"CREATE TABLE t (id INTEGER PRIMARY KEY)"_s));
        VERIFY_RESULT((*database)->exec(u"INSERT INTO t VALUES (3)"_s));
        VERIFY_RESULT((*database)->requireRow(u"t"_s, 3, ErrorCode::TagUnknown));
        const auto missing = (*database)->requireRow(u"t"_s, 4, ErrorCode::TagUnknown);
        QCOMPARE(errorOf(missing), ErrorCode::TagUnknown);
        QCOMPARE(missing.error().subject, u"4"_s);
    }

private:
    [[nodiscard]] QString path() const
    {
        return m_folder->filePath(u"a.manicule"_s);
    }

    [[nodiscard]] static QString journalMode(Database &database)
    {
        const auto mode = database.first(u"PRAGMA journal_mode"_s, [](const Statement &row) {
            return row.text(0);
        });
        return mode ? mode->value_or(QString()) : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(DatabaseTest)
#include "tst_database.moc"
