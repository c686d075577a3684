// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"
#include "support/testsupport.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <linux/capability.h>
#include <sys/prctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace
{
/// Where SQLite keeps a database's user_version: four bytes, the highest first.
constexpr qint64 versionOffset = 60;

QByteArray bytesOf(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

bool saysOneSentence(const QByteArray &err)
{
    return err.count('\n') == 1 && err.endsWith(".\n");
}

bool setVersion(const QString &library, char version)
{
    QFile file(library);
    const QByteArray bytes("\0\0\0", 3);
    return file.open(QIODevice::ReadWrite) && file.seek(versionOffset) && file.write(bytes + version) == 4;
}

/// Folder and files can be read, but not written, until this goes.
class ReadOnlyFolder
{
public:
    explicit ReadOnlyFolder(const QString &path)
        : m_path(path)
    {
        for (const auto &file : QDir(path).entryInfoList(QDir::Files)) {
            QFile::setPermissions(file.filePath(), QFile::ReadOwner | QFile::ReadUser);
        }
        QFile::setPermissions(path, QFile::ReadOwner | QFile::ExeOwner);
    }

    ~ReadOnlyFolder()
    {
        QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    ReadOnlyFolder(const ReadOnlyFolder &) = delete;
    ReadOnlyFolder &operator=(const ReadOnlyFolder &) = delete;

private:
    QString m_path;
};

/// root writes where permissions forbid it, unless the program it starts may not override them.
void heedPermissions()
{
    if (geteuid() == 0) {
        prctl(PR_CAPBSET_DROP, CAP_DAC_OVERRIDE);
    }
}
}

/// The library file itself: one that cannot be written, one from the future, one that two processes use.
class LibraryFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void readOnlyLibraryIsRead()
    {
        const Program program;
        const auto library = program.path(u"shelf/library.manicule"_s);
        QVERIFY(QDir().mkpath(program.path(u"shelf"_s)));
        const auto article = program.file(u"a.txt"_s, "Le phare est rallumé\n\nIl était éteint.\n");
        QCOMPARE(program.runBare({u"--library"_s, library, u"import"_s, article}).exitCode, 0);
        QCOMPARE(program.runBare({u"--library"_s, library, u"annotate"_s, u"1"_s, u"--quote"_s, u"phare"_s}).exitCode, 0);
        const auto before = bytesOf(library);
        {
            const ReadOnlyFolder folder(program.path(u"shelf"_s));
            const auto run = [&](const QStringList &arguments) {
                // The later --library wins.
                return Program::finish(*program.start(QStringList{u"--library"_s, library} + arguments, heedPermissions));
            };
            QCOMPARE(run({u"list"_s}).rows().size(), 1);
            QCOMPARE(run({u"search"_s, u"phare"_s}).rows().size(), 1);
            QCOMPARE(run({u"export"_s}).out.count("\r\n"), 2);
            QCOMPARE(run({u"check"_s}).exitCode, 0);
            const QList<QStringList> changes{{u"annotate"_s, u"1"_s, u"--quote"_s, u"phare"_s}, {u"import"_s, program.file(u"b.txt"_s, "Autre\n\nTexte.\n")}};
            for (const auto &change : changes) {
                const auto ran = run(change);
                QCOMPARE(ran.exitCode, 3);
                QVERIFY2(saysOneSentence(ran.err) && ran.err.contains("library.manicule"), ran.err.constData());
            }
        }
        QCOMPARE(QDir(program.path(u"shelf"_s)).entryList(QDir::Files), QStringList{u"library.manicule"_s});
        QCOMPARE(bytesOf(library), before);
    }

    void newerSchemaIsRefusedAndLeftAlone_data()
    {
        QTest::addColumn<QStringList>("arguments");

        QTest::newRow("list") << QStringList{u"list"_s};
        QTest::newRow("export") << QStringList{u"export"_s};
        QTest::newRow("check") << QStringList{u"check"_s};
        QTest::newRow("import") << QStringList{u"import"_s, u"/dev/null"_s};
        QTest::newRow("annotate") << QStringList{u"annotate"_s, u"1"_s, u"--quote"_s, u"phare"_s};
        QTest::newRow("backup") << QStringList{u"backup"_s, u"copy"_s};
    }

    void newerSchemaIsRefusedAndLeftAlone()
    {
        QFETCH(const QStringList, arguments);
        const Program program;
        QVERIFY(QDir().mkpath(program.path(u"shelf"_s)));
        const auto library = program.path(u"shelf/library.manicule"_s);
        const auto article = program.file(u"a.txt"_s, "Le phare est rallumé\n\nIl était éteint.\n");
        QCOMPARE(program.runBare({u"--library"_s, library, u"import"_s, article}).exitCode, 0);
        QVERIFY(setVersion(library, 99));
        const auto before = bytesOf(library);
        const auto ran = program.runBare(QStringList{u"--library"_s, library} + arguments);
        QCOMPARE(ran.exitCode, 3);
        QCOMPARE(ran.out, QByteArray());
        QVERIFY2(saysOneSentence(ran.err) && ran.err.contains("newer"), ran.err.constData());
        QCOMPARE(bytesOf(library), before);
        QCOMPARE(QDir(program.path(u"shelf"_s)).entryList(QDir::Files), QStringList{u"library.manicule"_s});
    }

    void checkSaysWhatIsWrong()
    {
        const Program program;
        QCOMPARE(program.run({u"import"_s, program.file(u"a.txt"_s, "Le phare est rallumé\n\nIl était éteint.\n")}).exitCode, 0);
        QCOMPARE(program.run({u"annotate"_s, u"1"_s, u"--quote"_s, u"phare"_s}).exitCode, 0);
        QCOMPARE(program.run({u"check"_s}).exitCode, 0);
        const auto damaged = runPython(u"damage.py"_s, {program.library()});
        QVERIFY2(damaged.exitCode == 0, damaged.err.constData());
        const auto ran = program.run({u"check"_s});
        QCOMPARE(ran.exitCode, 1);
        QCOMPARE(ran.out.count('\n'), 1);
        QVERIFY2(saysOneSentence(ran.err), ran.err.constData());
    }

    void twoProcessesAtOnce()
    {
        const Program program;
        constexpr int each = 60;
        for (int i = 0; i < each; ++i) {
            QVERIFY(!program.file(u"left/%1.txt"_s.arg(i), u"Gauche %1\n\nLe phare de gauche.\n"_s.arg(i).toUtf8()).isEmpty());
            QVERIFY(!program.file(u"right/%1.txt"_s.arg(i), u"Droite %1\n\nLe phare de droite.\n"_s.arg(i).toUtf8()).isEmpty());
        }
        QCOMPARE(program.run({u"import"_s, program.file(u"first.txt"_s, "Le phare est rallumé\n\nIl était éteint.\n")}).exitCode, 0);
        const auto left = program.start({u"import"_s, program.path(u"left"_s)});
        const auto right = program.start({u"import"_s, program.path(u"right"_s)});
        for (int i = 0; i < 10; ++i) {
            const auto ran = program.run({u"annotate"_s, u"1"_s, u"--quote"_s, u"phare"_s, u"--tag"_s, u"Tag %1"_s.arg(i)});
            QVERIFY2(ran.exitCode == 0, ran.err.constData());
        }
        for (const auto &process : {std::cref(left), std::cref(right)}) {
            const auto ran = Program::finish(*process.get());
            QVERIFY2(ran.exitCode == 0, ran.err.constData());
            QCOMPARE(ran.rows().size(), each);
        }
        QCOMPARE(program.run({u"list"_s}).rows().size(), 2 * each + 1);
        QCOMPARE(program.run({u"tags"_s}).rows().size(), 10);
        QCOMPARE(program.run({u"export"_s}).out.count("\r\n"), 11);
        QCOMPARE(program.run({u"check"_s}).exitCode, 0);
    }
};

QTEST_GUILESS_MAIN(LibraryFileTest)
#include "tst_libraryfile.moc"
