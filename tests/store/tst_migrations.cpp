// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/migrations.h"

#include "store/database.h"
#include "store/transaction.h"
#include "support/results.h"
#include "support/testsupport.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class MigrationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkdir(u"sql"_s));
        addScript(1, QString::fromUtf8(firstScript()));
    }

    void scriptsAreNumberedWithoutGap()
    {
        const auto names = QDir(u":/sql"_s).entryList(QDir::Files, QDir::Name);
        QVERIFY(!names.isEmpty());
        for (qsizetype i = 0; i < names.size(); ++i) {
            QCOMPARE(names[i].left(5), u"%1_"_s.arg(i + 1, 4, 10, QChar(u'0')));
        }
        QCOMPARE(Migrations().latest(), int(names.size()));
    }

    void newFileGetsLatestSchemaWithoutBackup()
    {
        addScript(2, u"ALTER TABLE note ADD COLUMN colour TEXT NOT NULL DEFAULT 'red'"_s);
        const auto database = migrated();
        VERIFY_RESULT(database);
        QCOMPARE(version(**database), 2);
        VERIFY_RESULT((*database)->exec(u"SELECT colour FROM note"_s));
        QCOMPARE(backups(), QStringList());
    }

    void olderFileIsCopiedFirst()
    {
        makeVersionOne();
        addScript(2, u"UPDATE note SET text = 'new'"_s);
        const auto database = migrated();
        VERIFY_RESULT(database);
        QCOMPARE(texts(**database), QStringList{u"new"_s});
        QCOMPARE(backups(), QStringList{u"a.manicule.backup-v1"_s});
        const auto backup = Database::open(path() + u".backup-v1"_s, Database::Access::ReadOnly);
        VERIFY_RESULT(backup);
        QCOMPARE(texts(**backup), QStringList{u"old"_s});
        QCOMPARE(version(**backup), 1);
    }

    void earlierBackupIsKept()
    {
        makeVersionOne();
        QFile earlier(path() + u".backup-v1"_s);
        QVERIFY(earlier.open(QIODevice::WriteOnly) && earlier.write("precious") > 0);
        earlier.close();
        addScript(2, u"UPDATE note SET text = 'new'"_s);
        VERIFY_RESULT(migrated());
        QCOMPARE(backups(), (QStringList{u"a.manicule.backup-v1"_s, u"a.manicule.backup-v1-2"_s}));
        QVERIFY(earlier.open(QIODevice::ReadOnly));
        QCOMPARE(earlier.readAll(), "precious");
    }

    void failingScriptLeavesNothing_data()
    {
        QTest::addColumn<QString>("script");
        QTest::newRow("wrong SQL") << u"UPDATE note SET text = 'new'\n-- next statement\nUPDATE nowhere SET text = 'new'"_s;
        QTest::newRow("broken reference") << u"UPDATE note SET text = 'new', parent = 77"_s;
    }
    void failingScriptLeavesNothing()
    {
        QFETCH(QString, script);
        makeVersionOne();
        addScript(2, u"UPDATE note SET text = text || ' and better'"_s);
        addScript(3, script);
        QCOMPARE(errorOf(migrated()), ErrorCode::LibraryMigrationFailed);
        const auto database = Database::open(path(), Database::Access::ReadWrite);
        VERIFY_RESULT(database);
        QCOMPARE(version(**database), 2);
        QCOMPARE(texts(**database), QStringList{u"old and better"_s});
    }

    void foreignKeysHoldAgainAfterwards()
    {
        const auto database = migrated();
        VERIFY_RESULT(database);
        QCOMPARE((*database)->integer(u"PRAGMA foreign_keys"_s).value(), std::optional(qint64(1)));
    }

    void newerIsRefused()
    {
        makeVersionOne();
        {
            const auto database = Database::open(path(), Database::Access::ReadWrite);
            VERIFY_RESULT((*database)->exec(u"PRAGMA user_version = 9"_s));
        }
        const auto refused = migrated();
        QCOMPARE(errorOf(refused), ErrorCode::LibraryTooNew);
        QCOMPARE(refused.error().subject, path());
        QCOMPARE(backups(), QStringList());
    }

    void anotherProgramsDatabaseIsRefused_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::newRow("with a table") << u"CREATE TABLE t (value INTEGER)"_s;
        QTest::newRow("with a version") << u"PRAGMA user_version = 1"_s;
    }
    void anotherProgramsDatabaseIsRefused()
    {
        QFETCH(QString, statement);
        {
            const auto database = Database::open(path(), Database::Access::ReadWrite);
            VERIFY_RESULT((*database)->exec(statement));
        }
        QCOMPARE(errorOf(migrated()), ErrorCode::LibraryDamaged);
    }

    void waitsForNobodyForever()
    {
        makeVersionOne();
        addScript(2, u"UPDATE note SET text = 'new'"_s);
        const auto database = Database::open(path(), Database::Access::ReadWrite);
        VERIFY_RESULT(database);
        VERIFY_RESULT((*database)->exec(u"PRAGMA busy_timeout = 0"_s));
        const auto writer = Database::open(path(), Database::Access::ReadWrite);
        VERIFY_RESULT(writer);
        const auto writing = Transaction::begin(**writer);
        VERIFY_RESULT(writing);
        QCOMPARE(errorOf(Migrations(scripts()).run(**database)), ErrorCode::LibraryBusy);
    }

private:
    static QByteArray firstScript()
    {
        return "CREATE TABLE note (id INTEGER PRIMARY KEY, parent INTEGER REFERENCES note, text TEXT)\n"
               "-- next statement\n"
               "INSERT INTO note (text) VALUES ('old')\n"
               "-- next statement\n"
               "CREATE TABLE annotation (id INTEGER PRIMARY KEY)\n"
               "-- next statement\n"
               "CREATE TABLE annotation_tag (id INTEGER PRIMARY KEY)\n"
               "-- next statement\n"
               "CREATE TABLE tag (id INTEGER PRIMARY KEY)\n"
               "-- next statement\n"
               "CREATE TABLE history_open (step INTEGER)\n"
               "-- next statement\n"
               "CREATE TABLE history_change (step INTEGER, statement TEXT)\n"
               "-- next statement\n"
               "PRAGMA application_id = 1296974668\n";
    }

    [[nodiscard]] QString path() const
    {
        return m_folder->filePath(u"a.manicule"_s);
    }

    [[nodiscard]] QString scripts() const
    {
        return m_folder->filePath(u"sql"_s);
    }

    void addScript(int number, const QString &sql)
    {
        QFile file(scripts() + u"/%1_script.sql"_s.arg(number, 4, 10, QChar(u'0')));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(sql.toUtf8()) > 0);
    }

    [[nodiscard]] Result<std::unique_ptr<Database>> migrated() const
    {
        auto database = Database::open(path(), Database::Access::ReadWrite);
        if (!database) {
            return database;
        }
        return Migrations(scripts()).run(**database).transform([&] {
            return *std::move(database);
        });
    }

    void makeVersionOne()
    {
        const auto database = migrated();
        VERIFY_RESULT(database);
        QCOMPARE(version(**database), 1);
    }

    [[nodiscard]] QStringList backups() const
    {
        return QDir(m_folder->path()).entryList({u"*backup*"_s}, QDir::Files, QDir::Name);
    }

    [[nodiscard]] static qint64 version(Database &database)
    {
        return database.integer(u"PRAGMA user_version"_s).value_or(std::nullopt).value_or(-1);
    }

    [[nodiscard]] static QStringList texts(Database &database)
    {
        return database
            .list(u"SELECT text FROM note"_s,
                  [](const Statement &row) {
                      return row.text(0);
                  })
            .value_or(QStringList{u"unreadable"_s});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(MigrationsTest)
#include "tst_migrations.moc"
