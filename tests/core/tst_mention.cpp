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
