// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/brokenwords.h"
#include "support/testsupport.h"

#include <QTest>

using namespace Qt::StringLiterals;

class BrokenWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void joins_data()
    {
        QTest::addColumn<QString>("rest"); // of the text
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<QString>("line");
        QTest::newRow("two words") << QString() << u"une "_s << u" ligne"_s << u"une ligne"_s;
        QTest::newRow("broken") << QString() << u"inter-"_s << u"national"_s << u"international"_s;
        QTest::newRow("broken at a printer's hyphen") << QString() << u"inter‐"_s << u"national"_s << u"international"_s;
        QTest::newRow("broken at a soft hyphen") << QString() << u"peut\u00ad"_s << u"être"_s << u"peutêtre"_s;
        QTest::newRow("the text has it with its hyphen") << u"un porte-clefs"_s << u"porte-"_s << u"clefs"_s << u"porte-clefs"_s;
        QTest::newRow("the text has it whole") << u"un portefaix"_s << u"porte-"_s << u"faix"_s << u"portefaix"_s;
        QTest::newRow("peut-être") << QString() << u"peut-"_s << u"être"_s << u"peut-être"_s;
        QTest::newRow("dit-il") << QString() << u"dit-"_s << u"il, enfin"_s << u"dit-il, enfin"_s;
        QTest::newRow("c’est-à-dire") << QString() << u"c’est-à-"_s << u"dire"_s << u"c’est-à-dire"_s;
        QTest::newRow("dix-neuf") << QString() << u"par dix-"_s << u"neuf voix"_s << u"par dix-neuf voix"_s;
        QTest::newRow("quatre-vingts") << QString() << u"quatre-"_s << u"vingts"_s << u"quatre-vingts"_s;
        QTest::newRow("forty-two") << QString() << u"forty-"_s << u"two"_s << u"forty-two"_s;
        QTest::newRow("dixième") << QString() << u"dix-"_s << u"ième"_s << u"dixième"_s;
        QTest::newRow("mi-janvier") << u"en janvier"_s << u"mi-"_s << u"janvier"_s << u"mi-janvier"_s;
        QTest::newRow("ministre") << QString() << u"mi-"_s << u"nistre"_s << u"ministre"_s;
        QTest::newRow("expliquer") << QString() << u"ex-"_s << u"pliquer"_s << u"expliquer"_s;
        QTest::newRow("a name") << QString() << u"Saint-"_s << u"Cloud"_s << u"Saint-Cloud"_s;
        QTest::newRow("elided") << QString() << u"l’"_s << u"été"_s << u"l’été"_s;
        QTest::newRow("a range") << QString() << u"1914-"_s << u"1918"_s << u"1914- 1918"_s;
    }

    void joins()
    {
        QFETCH(QString, rest);
        QFETCH(const QString, first);
        QFETCH(const QString, second);
        const QList<Block> blocks{{.text = rest}, {.text = first}, {.text = second}};
        const BrokenWords words(blocks);
        QString line = first;
        words.append(line, second);
        QTEST(line, "line");
    }
};

QTEST_GUILESS_MAIN(BrokenWordsTest)
#include "tst_brokenwords.moc"
