// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recognition/names/headnouns.h"
#include "support/testsupport.h"

#include <QTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(HeadNoun)

class HeadNounsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void tellsNouns_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<HeadNoun>("noun");
        QTest::newRow("French") << u"filiale"_s << HeadNoun::Company;
        QTest::newRow("English") << u"novel"_s << HeadNoun::Work;
        QTest::newRow("plural") << u"chanteuses"_s << HeadNoun::Role;
        QTest::newRow("plural in x") << u"tableaux"_s << HeadNoun::Work;
        QTest::newRow("capitals without accents") << u"DECRET"_s << HeadNoun::Law;
        QTest::newRow("one of its meanings") << u"groupe"_s << HeadNoun::Association;
        QTest::newRow("another of them") << u"groupe"_s << HeadNoun::Company;
    }

    void tellsNouns()
    {
        QFETCH(QString, word);
        QFETCH(HeadNoun, noun);
        QVERIFY(headNounsOf(word) & (1 << int(noun)));
    }

    void leavesOtherWords_data()
    {
        QTest::addColumn<QString>("word");
        QTest::newRow("empty") << u""_s;
        QTest::newRow("the sign of a plural") << u"s"_s;
        QTest::newRow("adjective") << u"rouge"_s;
        QTest::newRow("beginning of a noun") << u"filia"_s;
    }

    void leavesOtherWords()
    {
        QFETCH(QString, word);
        QCOMPARE(headNounsOf(word), quint16(0));
    }
};

QTEST_GUILESS_MAIN(HeadNounsTest)
#include "tst_headnouns.moc"
