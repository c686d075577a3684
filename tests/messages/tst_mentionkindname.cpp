// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messages/mentionkindname.h"
#include "support/testsupport.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

class MentionKindNameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void everyKindHasItsOwnName()
    {
        QSet<QString> names;
        QSet<QString> headings;
        for (const auto kind : allMentionKinds) {
            names.insert(mentionKindName(kind));
            headings.insert(mentionKindHeading(kind));
        }
        QVERIFY(!names.contains(QString()) && !headings.contains(QString()));
        QCOMPARE(size_t(names.size()), allMentionKinds.size());
        QCOMPARE(size_t(headings.size()), allMentionKinds.size());
    }

    void one()
    {
        QCOMPARE(mentionKindName(MentionKind::Person), u"Person"_s);
        QCOMPARE(mentionKindHeading(MentionKind::Person), u"People"_s);
    }
};

QTEST_GUILESS_MAIN(MentionKindNameTest)
#include "tst_mentionkindname.moc"
