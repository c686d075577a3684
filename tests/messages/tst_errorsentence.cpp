// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messages/errorsentence.h"
#include "messages/importsentence.h"
#include "support/testsupport.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

class ErrorSentenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void everyErrorHasItsOwnSentence()
    {
        QSet<QString> seen;
        for (int code = 0; code <= int(ErrorCode::Cancelled); ++code) {
            const auto said = sentence({.code = ErrorCode(code), .subject = u"subject"_s});
            QVERIFY2(said.size() > 20, qPrintable(QString::number(code)));
            QVERIFY2(said.endsWith(u'.') && !said.contains(u'%'), qPrintable(said));
            QVERIFY2(!seen.contains(said), qPrintable(said));
            seen.insert(said);
        }
    }

    void says_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<QString>("expected");

        QTest::newRow("names the file") << Error{.code = ErrorCode::FileNotFound, .subject = u"/a/b c.txt"_s}
                                        << u"“/a/b c.txt” was not found; check the name and the folder."_s;
        QTest::newRow("line of a file") << Error{.code = ErrorCode::DefinitionInvalid, .subject = u"x.xml"_s, .detail = u"no <rule>"_s, .line = 12}
                                        << u"The definition “x.xml”, line 12 is faulty and was left out; correct it (no <rule>)."_s;
        QTest::newRow("detail on one line") << Error{.code = ErrorCode::FileNotWritable, .subject = u"a.csv"_s, .detail = u"disk\nfull "_s}
                                            << u"“a.csv” cannot be written; check that you may write in the folder and that the disk is not "
                                               "full (disk full)."_s;
        QTest::newRow("percent signs in a name") << Error{.code = ErrorCode::FileEmpty, .subject = u"100 %1 %2.txt"_s}
                                                 << u"“100 %1 %2.txt” holds no text; choose another file."_s;
        QTest::newRow("line breaks in a name") << Error{.code = ErrorCode::FileEmpty, .subject = u"a\nb\r\u2028c\x1b[2J.txt"_s}
                                               << u"“a\ufffdb\ufffd\ufffdc\ufffd[2J.txt” holds no text; choose another file."_s;
        QTest::newRow("a name that turns round") << Error{.code = ErrorCode::FileEmpty, .subject = u"cod.\u202etxt.exe"_s}
                                                 << u"“cod.\ufffdtxt.exe” holds no text; choose another file."_s;
        QTest::newRow("number of an article") << Error{.code = ErrorCode::ArticleUnknown, .subject = u"42"_s}
                                              << u"The library has no article 42; it may have been removed."_s;
    }

    void says()
    {
        QFETCH(const Error, error);
        QTEST(sentence(error), "expected");
    }

    void aFailedImportNamesItsFile_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<QString>("expected");

        QTest::newRow("about the file") << Error{.code = ErrorCode::FileEmpty, .subject = u"a.txt"_s} << u"“a.txt” holds no text; choose another file."_s;
        QTest::newRow("about the library") << Error{.code = ErrorCode::LibraryBusy, .subject = u"l.manicule"_s}
                                           << u"“a.txt”: The library “l.manicule” is being changed by another program; try again when that is done."_s;
    }

    void aFailedImportNamesItsFile()
    {
        QFETCH(const Error, error);
        QTEST(sentence(u"a.txt"_s, error), "expected");
    }
};

QTEST_GUILESS_MAIN(ErrorSentenceTest)
#include "tst_errorsentence.moc"
