// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"
#include "support/testsupport.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

/// What the program is to a shell: streams, locale, exit status, where the library is.
class TerminalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void speaksUtf8_data()
    {
        QTest::addColumn<QString>("locale");

        QTest::newRow("C") << u"C"_s;
        QTest::newRow("POSIX") << u"POSIX"_s;
        QTest::newRow("UTF-8") << u"C.UTF-8"_s;
        QTest::newRow("one that is not installed") << u"tlh_XX.ISO-8859-1"_s;
    }

    void speaksUtf8()
    {
        QFETCH(const QString, locale);
        Program program;
        program.setEnvironment(u"LC_ALL"_s, locale);
        const auto ran = program.run({u"import"_s, program.file(u"é.txt"_s, "L’été à Orléans\n\nIl fait 35 °C.\n")});
        QCOMPARE(ran.exitCode, 0);
        QCOMPARE(ran.err, "Imported: 1; already there: 0; failed: 0.\n"_ba);
        QCOMPARE(ran.rows().value(0).value(1), u"L’été à Orléans"_s);
        const auto failed = program.run({u"import"_s, program.path(u"où.txt"_s)});
        QCOMPARE(failed.exitCode, 1);
        QVERIFY2(failed.err.contains("où.txt"), failed.err.constData());
    }

    void speaksFrench()
    {
        Program program;
        program.setEnvironment(u"LC_ALL"_s, u"fr_FR.UTF-8"_s);
        const auto ran = program.run({u"list"_s});
        QCOMPARE(ran.exitCode, 3);
        QVERIFY2(ran.err.startsWith("La bibliothèque"), ran.err.constData());
    }

    void worksOnTheReadersOwnLibrary()
    {
        const Program program;
        QCOMPARE(program.runBare({u"import"_s, program.file(u"a.txt"_s, "Titre\n\nTexte.\n")}).exitCode, 0);
        QVERIFY(QFile::exists(program.path(u"data/manicule/library.manicule"_s)));
        QCOMPARE(program.runBare({u"list"_s}).rows().size(), 1);
    }

    void saysWhenTheOutputIsFull_data()
    {
        QTest::addColumn<QStringList>("arguments");

        QTest::newRow("help") << QStringList{u"--help"_s};
        QTest::newRow("help of a verb") << QStringList{u"list"_s, u"--help"_s};
        QTest::newRow("version") << QStringList{u"--version"_s};
        QTest::newRow("list") << QStringList{u"list"_s};
        QTest::newRow("a short export") << QStringList{u"export"_s};
        QTest::newRow("an export that is flushed before its end") << QStringList{u"export"_s, u"--what"_s, u"mentions"_s};
    }

    void saysWhenTheOutputIsFull()
    {
        QFETCH(const QStringList, arguments);
        const Program program;
        const auto file = program.file(u"a.txt"_s, "Titre\n\n" + "Une hausse de 35 % en un an pour 12 euros.\n"_ba.repeated(1000));
        QCOMPARE(program.run({u"import"_s, file}).exitCode, 0);
        QProcess process;
        process.setStandardOutputFile(u"/dev/full"_s);
        process.start(QString::fromUtf8(MANICULE_PROGRAM), QStringList{u"--library"_s, program.library()} + arguments);
        const auto ran = Program::finish(process);
        QCOMPARE(ran.exitCode, 1);
        QVERIFY2(ran.err.count('\n') == 1 && ran.err.contains("could not be written"), ran.err.constData());
    }

    void samplesAreArticles()
    {
        const Program program;
        const auto ran = program.run({u"import"_s, projectPath(u"resources/samples"_s)});
        QCOMPARE(ran.exitCode, 0);
        QCOMPARE(ran.rows().size(), 4);
        QStringList languages;
        for (const auto &row : program.run({u"list"_s}).rows()) {
            QVERIFY2(!row[1].isEmpty() && !row[2].isEmpty() && row[4].startsWith(u"2025-"), qPrintable(row.join(u'|')));
            QVERIFY2(row[6].toInt() >= 400 && row[6].toInt() <= 900, qPrintable(row[6]));
            languages.append(row[5]);
        }
        QCOMPARE(languages.count(u"fr"_s), 3);
        QCOMPARE(languages.count(u"en"_s), 1);
    }
};

QTEST_GUILESS_MAIN(TerminalTest)
#include "tst_terminal.moc"
