// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/paragraphs.h"
#include "support/testsupport.h"

#include <QTest>

using namespace Qt::StringLiterals;

class ParagraphsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void splits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("paragraphs");
        QTest::newRow("empty") << u""_s << QStringList();
        QTest::newRow("blank lines") << u"\n \n\u00a0\n"_s << QStringList();
        QTest::newRow("one") << u"un"_s << QStringList{u"un"_s};
        QTest::newRow("ended by LF") << u"un\ndeux\n"_s << QStringList{u"un"_s, u"deux"_s};
        QTest::newRow("apart") << u"\n\nun\n\n\ndeux"_s << QStringList{u"un"_s, u"deux"_s};
    }

    void splits()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, paragraphs);
        QStringList found;
        int number = 0;
        for (const auto &range : paragraphsOf(text)) {
            found.append(text.sliced(range.start, range.length()));
            QCOMPARE(paragraphNumber(text, range.start), ++number);
            QCOMPARE(paragraphNumber(text, range.end), number);
        }
        QCOMPARE(found, paragraphs);
    }
};

QTEST_GUILESS_MAIN(ParagraphsTest)
#include "tst_paragraphs.moc"
