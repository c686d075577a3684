// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/rtftokens.h"
#include "support/testsupport.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Kind = RtfToken::Kind;

class RtfTokensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void cuts()
    {
        RtfTokens tokens("{\\b0 a\r\n b\\'e9\\u-10\\~\\x}\\'zz\\");
        const QList<RtfToken> expected{{Kind::Open, "{", {}},
                                       {Kind::Word, "b", 0},
                                       {Kind::Text, "a", {}},
                                       {Kind::Text, " b", {}},
                                       {Kind::Byte, "'", 0xe9},
                                       {Kind::Word, "u", -10},
                                       {Kind::Symbol, "~", {}},
                                       {Kind::Word, "x", {}},
                                       {Kind::Close, "}", {}},
                                       {Kind::Byte, "'", {}},
                                       {Kind::Text, "zz", {}},
                                       {Kind::End, {}, {}}};
        for (const auto &token : expected) {
            const auto next = tokens.next();
            QCOMPARE(int(next.kind), int(token.kind));
            QCOMPARE(next.text.toByteArray(), token.text.toByteArray());
            QCOMPARE(next.number, token.number);
        }
    }

    void skipsNoFurtherThanTheEnd()
    {
        RtfTokens tokens("\\bin5 12345a");
        QCOMPARE(tokens.next().number, 5);
        tokens.skip(5);
        QCOMPARE(tokens.next().text.toByteArray(), "a"_ba);
        tokens.skip(1'000'000'000'000);
        QCOMPARE(int(tokens.next().kind), int(Kind::End));
        tokens.skip(-3);
        QCOMPARE(int(tokens.next().kind), int(Kind::End));
    }
};

QTEST_GUILESS_MAIN(RtfTokensTest)
#include "tst_rtftokens.moc"
