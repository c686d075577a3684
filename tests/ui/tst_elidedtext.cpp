// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testsupport.h"
#include "ui/docks/elidedtext.h"

#include <QFontMetricsF>
#include <QTest>

using namespace Qt::StringLiterals;

class ElidedTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void breaksIntoLines_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("mostLines");
        QTest::addColumn<int>("lines");
        QTest::newRow("empty") << QString() << 2 << 0;
        QTest::newRow("fits on one line") << u"aaa"_s << 2 << 1;
        QTest::newRow("goes on") << u"aaa aaa aaa aaa aaa"_s << 4 << 4;
        QTest::newRow("ends with the last line") << u"aaa aaa"_s << 2 << 2;
        QTest::newRow("one long word") << u"aaaaaaaaaaaaaaaaaaaaaaaa"_s << 3 << 3;
        QTest::newRow("line breaks of its own") << u"a\n\na"_s << 4 << 3;
    }
    void breaksIntoLines()
    {
        QFETCH(const QString, text);
        QFETCH(const int, mostLines);
        const QFont font;
        const ElidedText elided(text, font, QFontMetricsF(font).horizontalAdvance(u"aaaa"_s), mostLines);
        QTEST(int(elided.lineCount()), "lines");
        QCOMPARE(elided.height(), double(elided.lineCount()) * QFontMetricsF(font).lineSpacing());
    }
};

QTEST_MAIN(ElidedTextTest)
#include "tst_elidedtext.moc"
