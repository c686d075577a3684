// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandline.h"
#include "messages/translation.h"
#include "support/testsupport.h"
#include "verbrunner.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void wantsWindow_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<bool>("expected");
        QTest::addColumn<QString>("library");

        QTest::newRow("nothing") << QStringList{} << true << QString();
        QTest::newRow("a library") << QStringList{u"--library"_s, u"a.manicule"_s} << true << u"a.manicule"_s;
        QTest::newRow("a verb") << QStringList{u"list"_s} << false << QString();
        QTest::newRow("a library and a verb") << QStringList{u"--library=a.manicule"_s, u"list"_s} << false << u"a.manicule"_s;
        QTest::newRow("an unknown verb") << QStringList{u"dance"_s} << false << QString();
        QTest::newRow("help") << QStringList{u"--help"_s} << false << QString();
        QTest::newRow("version") << QStringList{u"--version"_s} << false << QString();
        QTest::newRow("an unknown option") << QStringList{u"--quick"_s} << false << QString();
        QTest::newRow("a library that is not named") << QStringList{u"--library"_s} << false << QString();
        QTest::newRow("a library with an empty name") << QStringList{u"--library"_s, QString()} << false << QString();
    }

    void wantsWindow()
    {
        QFETCH(const QStringList, arguments);
        const CommandLine commandLine(arguments);
        QTEST(commandLine.wantsWindow(), "expected");
        QTEST(commandLine.library(), "library");
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");

        QTest::newRow("unknown verb") << QStringList{u"dance"_s};
        QTest::newRow("unknown option before") << QStringList{u"--quick"_s, u"list"_s};
        QTest::newRow("unknown option behind") << QStringList{u"list"_s, u"--quick"_s};
        QTest::newRow("unknown option alone") << QStringList{u"--quick"_s};
        QTest::newRow("library without a name alone") << QStringList{u"--library"_s};
        QTest::newRow("library without a name") << QStringList{u"--library"_s, QString(), u"list"_s};
        QTest::newRow("library behind the verb") << QStringList{u"list"_s, u"--library"_s, u"x"_s};
        QTest::newRow("import nothing") << QStringList{u"import"_s};
        QTest::newRow("list something") << QStringList{u"list"_s, u"1"_s};
        QTest::newRow("list as xml") << QStringList{u"list"_s, u"--format"_s, u"xml"_s};
        QTest::newRow("list as jsonl") << QStringList{u"list"_s, u"--format"_s, u"jsonl"_s};
        QTest::newRow("text of nothing") << QStringList{u"text"_s};
        QTest::newRow("text of two") << QStringList{u"text"_s, u"1"_s, u"2"_s};
        QTest::newRow("text of a name") << QStringList{u"text"_s, u"one"_s};
        QTest::newRow("text of less than nothing") << QStringList{u"text"_s, u"--"_s, u"-1"_s};
        QTest::newRow("text of a huge number") << QStringList{u"text"_s, u"99999999999999999999"_s};
        QTest::newRow("mentions of nothing") << QStringList{u"mentions"_s};
        QTest::newRow("mentions as json") << QStringList{u"mentions"_s, u"--format"_s, u"json"_s, u"1"_s};
        QTest::newRow("mentions in German") << QStringList{u"mentions"_s, u"--language"_s, u"de"_s, u"1"_s};
        QTest::newRow("mentions as probable as nothing") << QStringList{u"mentions"_s, u"--confidence"_s, u"nan"_s, u"1"_s};
        QTest::newRow("duplicates at no distance") << QStringList{u"duplicates"_s, u"--distance"_s, u"nan"_s};
        QTest::newRow("annotate nothing") << QStringList{u"annotate"_s, u"--quote"_s, u"x"_s};
        QTest::newRow("annotate nowhere") << QStringList{u"annotate"_s, u"1"_s};
        QTest::newRow("annotate without an end") << QStringList{u"annotate"_s, u"1"_s, u"--start"_s, u"1"_s};
        QTest::newRow("annotate both ways") << QStringList{u"annotate"_s, u"1"_s, u"--quote"_s, u"x"_s, u"--start"_s, u"1"_s, u"--end"_s, u"2"_s};
        QTest::newRow("annotate no words") << QStringList{u"annotate"_s, u"1"_s, u"--quote"_s, QString()};
        QTest::newRow("occurrence zero") << QStringList{u"annotate"_s, u"1"_s, u"--quote"_s, u"x"_s, u"--occurrence"_s, u"0"_s};
        QTest::newRow("occurrence of a place") << QStringList{u"annotate"_s, u"1"_s, u"--start"_s, u"1"_s, u"--end"_s, u"2"_s, u"--occurrence"_s, u"1"_s};
        QTest::newRow("start in words") << QStringList{u"annotate"_s, u"1"_s, u"--start"_s, u"one"_s, u"--end"_s, u"2"_s};
        QTest::newRow("tags as jsonl") << QStringList{u"tags"_s, u"--format"_s, u"jsonl"_s};
        QTest::newRow("search nothing") << QStringList{u"search"_s};
        QTest::newRow("export as pdf") << QStringList{u"export"_s, u"--format"_s, u"pdf"_s};
        QTest::newRow("export dreams") << QStringList{u"export"_s, u"--what"_s, u"dreams"_s};
        QTest::newRow("export by a dot") << QStringList{u"export"_s, u"--separator"_s, u"dot"_s};
        QTest::newRow("export to no file") << QStringList{u"export"_s, u"-o"_s, QString()};
        QTest::newRow("export a name") << QStringList{u"export"_s, u"one"_s};
        QTest::newRow("check something") << QStringList{u"check"_s, u"x"_s};
        QTest::newRow("backup nowhere") << QStringList{u"backup"_s};
    }

    void wrongUsage()
    {
        QFETCH(const QStringList, arguments);
        const VerbRunner runner;
        const auto ran = runner.run(arguments);
        QCOMPARE(ran.status, ExitStatus::WrongUsage);
        QCOMPARE(ran.out, QByteArray());
        QCOMPARE(ran.err.count('\n'), 1);
        QVERIFY2(!QFile::exists(runner.library()), "wrong usage made a library");
    }

    void noLibrary_data()
    {
        QTest::addColumn<QStringList>("arguments");

        QTest::newRow("list") << QStringList{u"list"_s};
        QTest::newRow("text") << QStringList{u"text"_s, u"1"_s};
        QTest::newRow("mentions") << QStringList{u"mentions"_s, u"1"_s};
        QTest::newRow("tags") << QStringList{u"tags"_s};
        QTest::newRow("search") << QStringList{u"search"_s, u"x"_s};
        QTest::newRow("export") << QStringList{u"export"_s};
        QTest::newRow("check") << QStringList{u"check"_s};
        QTest::newRow("backup") << QStringList{u"backup"_s, u"x"_s};
    }

    void noLibrary()
    {
        QFETCH(const QStringList, arguments);
        const VerbRunner runner;
        const auto ran = runner.run(arguments);
        QCOMPARE(ran.status, ExitStatus::LibraryNotOpened);
        QCOMPARE(ran.out, QByteArray());
        QVERIFY2(ran.saysOneSentence(), ran.err.constData());
        QVERIFY2(ran.err.contains(runner.library().toUtf8()), ran.err.constData());
        QVERIFY2(!QFile::exists(runner.library()), "a verb that reads made a library");
    }

    void notALibrary()
    {
        const VerbRunner runner;
        const auto text = runner.file(u"notes.txt"_s, "These are notes and no library at all, however long they are."_ba.repeated(100));
        for (const auto &verb : {QStringList{u"list"_s}, QStringList{u"import"_s, text}}) {
            const auto ran = runner.run(QStringList{u"--library"_s, text} + verb);
            QCOMPARE(ran.status, ExitStatus::LibraryNotOpened);
            QVERIFY2(ran.saysOneSentence(), ran.err.constData());
        }
    }

    void helpNamesEveryVerb()
    {
        const VerbRunner runner;
        const auto ran = runner.run({u"--help"_s});
        QCOMPARE(ran.status, ExitStatus::Done);
        QVERIFY(ran.out.startsWith("Usage: manicule [--library FILE]"));
        for (const auto &verb : u"import list text mentions annotate tags search export check backup"_s.split(u' ')) {
            QVERIFY2(QString::fromUtf8(ran.out).contains(u"\n  "_s + verb + u' '), qPrintable(verb));
            const auto help = runner.run({verb, u"--help"_s});
            QCOMPARE(help.status, ExitStatus::Done);
            QVERIFY2(QString::fromUtf8(help.out).startsWith(u"Usage: manicule [--library FILE] "_s + verb), help.out.constData());
        }
    }

    void saysWhatIsWrongInTheLanguageSpokenThen()
    {
        const CommandLine commandLine({u"--library"_s, QString(), u"list"_s}); // made before the program knows its language
        Translation translation;
        translation.use(u"fr"_s);
        const auto ran = VerbRunner().runMade(commandLine);
        QCOMPARE(ran.status, ExitStatus::WrongUsage);
        QVERIFY2(ran.err.contains("le nom d’un fichier"), ran.err.constData());
    }

    void saysItsVersion()
    {
        QCoreApplication::setApplicationVersion(u"1.2.3"_s);
        QCOMPARE(VerbRunner().run({u"--version"_s}).out, "manicule 1.2.3\n"_ba);
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
