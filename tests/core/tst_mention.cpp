// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mention.h"
#include "support/testsupport.h"

#include <QTest>

using namespace Qt::StringLiterals;

class MentionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void everyKindHasItsOwnWord()
    {
        for (const auto kind : allMentionKinds) {
            QVERIFY(!kindWord(kind).isEmpty());
            QCOMPARE(kindFromWord(QString(kindWord(kind))), kind);
        }
        QCOMPARE(kindFromWord(u"Money"), std::nullopt);
        QCOMPARE(kindFromWord(u""), std::nullopt);
    }

    void flagsAreReadBackFromTheirWords()
    {
        QCOMPARE(flagWords({}), QString());
        QCOMPARE(flagWords(MentionFlag::WeekdayMismatch | MentionFlag::Derived), u"weekday-mismatch derived"_s);
        QCOMPARE(flagsFromWords(u"derived weekday-mismatch"), MentionFlag::WeekdayMismatch | MentionFlag::Derived);
        QCOMPARE(flagsFromWords(u"unheard-of derived"), MentionFlags(MentionFlag::Derived));
        QCOMPARE(flagsFromWords(u""), MentionFlags());
    }

    void originsAndStatusesAreReadBackFromTheirWords()
    {
        for (const auto origin : {MentionOrigin::Pattern, MentionOrigin::Model, MentionOrigin::Lexicon, MentionOrigin::Reader}) {
            QCOMPARE(originFromWord(QString(originWord(origin))), origin);
        }
        for (const auto status : {MentionStatus::Suggested, MentionStatus::Accepted, MentionStatus::Rejected}) {
            QCOMPARE(statusFromWord(QString(statusWord(status))), status);
        }
        QCOMPARE(originFromWord(u"Model"), std::nullopt);
        QCOMPARE(statusFromWord(u""), std::nullopt);
    }

    void namesComeBeforeFigures()
    {
        QVERIFY(isName(MentionKind::Person));
        QVERIFY(isName(MentionKind::Misc));
        QVERIFY(!isName(MentionKind::Money));
        QVERIFY(!isName(MentionKind::Number));
    }
};

QTEST_GUILESS_MAIN(MentionTest)
#include "tst_mention.moc"
