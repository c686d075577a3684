// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/wordcount.h"
#include "support/testsupport.h"

#include <QTest>

using namespace Qt::StringLiterals;

class WordCountTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void counts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("words");
        QTest::newRow("empty") << QString() << 0;
        QTest::newRow("marks only") << u"« … » — !"_s << 0;
        QTest::newRow("plain") << u"Le chat dort."_s << 3;
        QTest::newRow("apostrophes") << u"L’été d'Anna"_s << 2;
        QTest::newRow("hyphens") << u"Porte-à-faux - mi-temps"_s << 2;
        QTest::newRow("figures") << u"5,6 millions, 3.5 %"_s << 3;
        QTest::newRow("two joints are none") << u"fin...suite --net"_s << 3;
        QTest::newRow("combining mark") << u"e\u0301te\u0301"_s << 1;
        QTest::newRow("letters beyond the first plane") << u"𝐚𝐛 𝐜"_s << 2;
        QTest::newRow("Chinese") << u"你好 a"_s << 3;
        QTest::newRow("lines") << u"un\ndeux"_s << 2;
    }

    void counts()
    {
        QFETCH(QString, text);
        QFETCH(int, words);
        QCOMPARE(wordCount(text), words);
    }
};

QTEST_GUILESS_MAIN(WordCountTest)
#include "tst_wordcount.moc"
