// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/backup.h"

#include "store/database.h"
#include "store/transaction.h"
#include "support/results.h"
#include "support/testsupport.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class BackupTest : public QObject
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
        VERIFY_RESULT(m_database->exec(u"CREATE TABLE t (value INTEGER)"_s));
        VERIFY_RESULT(m_database->exec(u"INSERT INTO t VALUES (1)"_s));
        VERIFY_RESULT(m_database->exec(u"PRAGMA user_version = 4"_s));
    }

    void cleanup()
    {
        m_database.reset();
    }

    void copiesWhatIsCommittedWhileAnotherWrites()
    {
        const auto writer = Database::open(m_database->path(), Database::Access::ReadWrite);
        VERIFY_RESULT(writer);
        const auto writing = Transaction::begin(**writer);
        VERIFY_RESULT(writing);
        VERIFY_RESULT((*writer)->exec(u"INSERT INTO t VALUES (2)"_s));
        VERIFY_RESULT(backUp(*m_database, copy()));
        QCOMPARE(countIn(copy()), std::optional(qint64(1)));
        QCOMPARE(QDir(m_folder->path()).entryList({u"copy*"_s}), QStringList{u"copy.db"_s});
    }

    void copiesFromReadOnly()
    {
        const auto reader = Database::open(m_database->path(), Database::Access::ReadOnly);
        VERIFY_RESULT(reader);
        VERIFY_RESULT(backUp(**reader, copy()));
        QCOMPARE(countIn(copy()), std::optional(qint64(1)));
    }

    void neverOverwrites()
    {
        QFile present(copy());
        QVERIFY(present.open(QIODevice::WriteOnly) && present.write("precious") > 0);
        present.close();
        QCOMPARE(errorOf(backUp(*m_database, copy())), ErrorCode::FileNotWritable);
        QVERIFY(present.open(QIODevice::ReadOnly));
        QCOMPARE(present.readAll(), "precious");
    }

    void leavesWhatStandsBesideIt()
    {
        QFile present(copy() + u".part"_s);
        QVERIFY(present.open(QIODevice::WriteOnly) && present.write("precious") > 0);
        present.close();
        VERIFY_RESULT(backUp(*m_database, copy()));
        QVERIFY(present.open(QIODevice::ReadOnly));
        QCOMPARE(present.readAll(), "precious");
        QCOMPARE(QDir(m_folder->path()).entryList({u"copy*"_s}), (QStringList{u"copy.db"_s, u"copy.db.part"_s}));
    }

    void leavesNothingWhereItFails()
    {
        QVERIFY(QDir().mkdir(copy()));
        QCOMPARE(errorOf(backUp(*m_database, copy())), ErrorCode::FileNotWritable);
        QCOMPARE(QDir(m_folder->path()).entryList({u"copy*"_s}, QDir::AllEntries), QStringList{u"copy.db"_s});
    }

    void saysThatTheFolderIsMissing()
    {
        const auto done = backUp(*m_database, m_folder->filePath(u"none/copy.db"_s));
        QCOMPARE(errorOf(done), ErrorCode::FileNotWritable);
        QVERIFY(!done.error().detail.isEmpty());
    }

    void freeName()
    {
        const QString name = m_folder->filePath(u"a.db.backup-v1"_s);
        QCOMPARE(freeBackupName(name), name);
        QVERIFY(QFile::copy(m_database->path(), name));
        QCOMPARE(freeBackupName(name), name + u"-2"_s);
        QVERIFY(QFile::copy(m_database->path(), name + u"-2"_s));
        QCOMPARE(freeBackupName(name), name + u"-3"_s);
    }

private:
    [[nodiscard]] QString copy() const
    {
        return m_folder->filePath(u"copy.db"_s);
    }

    [[nodiscard]] static std::optional<qint64> countIn(const QString &file)
    {
        const auto database = Database::open(file, Database::Access::Immutable);
        return database ? (*database)->integer(u"SELECT count(*) FROM t"_s).value_or(std::nullopt) : std::nullopt;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

QTEST_GUILESS_MAIN(BackupTest)
#include "tst_backup.moc"
