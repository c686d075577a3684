// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/codepoints.h"
#include "support/testsupport.h"

#include <QTest>

using namespace Qt::StringLiterals;

class CodePointsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void converts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qsizetype>("position");
        QTest::addColumn<qsizetype>("codePoint");
        QTest::newRow("empty") << u""_s << qsizetype(0) << qsizetype(0);
        QTest::newRow("letters only") << u"été"_s << qsizetype(2) << qsizetype(2);
        QTest::newRow("before a pair") << u"a😀b"_s << qsizetype(1) << qsizetype(1);
        QTest::newRow("behind a pair") << u"a😀b"_s << qsizetype(3) << qsizetype(2);
        QTest::newRow("end behind pairs") << u"😀😀😀"_s << qsizetype(6) << qsizetype(3);
        QTest::newRow("between pairs") << u"😀😀😀"_s << qsizetype(4) << qsizetype(2);
        QTest::newRow("joined emoji") << u"👩‍🔬!"_s << qsizetype(5) << qsizetype(3);
        QTest::newRow("combining mark") << u"e\u0301x"_s << qsizetype(2) << qsizetype(2);
        QTest::newRow("lone surrogate") << QString(QChar(0xd83d)) + u"ab"_s << qsizetype(2) << qsizetype(2);
    }

    void converts()
    {
        QFETCH(QString, text);
        QFETCH(qsizetype, position);
        QFETCH(qsizetype, codePoint);
        const CodePoints points(text);
        QCOMPARE(points.fromPosition(position), codePoint);
        QCOMPARE(points.toPosition(codePoint), position);
    }

    void everyPositionComesBack()
    {
        const QString text = u"L'été 😀, « 12 % » 👩‍🔬 e\u0301 𝄞 fin"_s;
        const CodePoints points(text);
        const auto ucs4 = text.toUcs4();
        QCOMPARE(points.count(), ucs4.size());
        for (qsizetype i = 0; i <= points.count(); ++i) {
            QCOMPARE(points.toPosition(i), QString::fromUcs4(reinterpret_cast<const char32_t *>(ucs4.constData()), i).size());
            QCOMPARE(points.fromPosition(points.toPosition(i)), i);
        }
    }

    void clampsAndKeepsPairsWhole()
    {
        const CodePoints points(u"a😀b");
        QCOMPARE(points.fromPosition(-5), 0);
        QCOMPARE(points.fromPosition(99), 3);
        QCOMPARE(points.toPosition(99), 4);
        QCOMPARE(points.fromPosition(2), 1);
    }
};

QTEST_GUILESS_MAIN(CodePointsTest)
#include "tst_codepoints.moc"
