// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sequencealignment.h"

#include "support/testsupport.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

class SequenceAlignmentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void alignsAsManyAsCanBe_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QByteArray>("shared");
        QTest::newRow("nothing") << QByteArray() << QByteArray() << QByteArray();
        QTest::newRow("all put in") << QByteArray() << QByteArray("abc") << QByteArray();
        QTest::newRow("all gone") << QByteArray("abc") << QByteArray() << QByteArray();
        QTest::newRow("the same") << QByteArray("abc") << QByteArray("abc") << QByteArray("abc");
        QTest::newRow("nothing shared") << QByteArray("abc") << QByteArray("xyz") << QByteArray();
        QTest::newRow("one put in") << QByteArray("abc") << QByteArray("abxc") << QByteArray("abc");
        QTest::newRow("one gone") << QByteArray("abxc") << QByteArray("abc") << QByteArray("abc");
        QTest::newRow("one replaced") << QByteArray("abxcd") << QByteArray("abycd") << QByteArray("abcd");
        QTest::newRow("at both ends") << QByteArray("xabc") << QByteArray("abcy") << QByteArray("abc");
        QTest::newRow("repeated") << QByteArray("aaaa") << QByteArray("aa") << QByteArray("aa");
        QTest::newRow("in the paper") << QByteArray("abcabba") << QByteArray("cbabac") << QByteArray("baba");
    }
    void alignsAsManyAsCanBe()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QByteArray, shared);
        qsizetype steps = 1000;
        const auto pairs = aligned(before, after, steps);
        QCOMPARE(qsizetype(pairs.size()), shared.size());
        QVERIFY(isAscending(before, after, pairs));
    }

    void aMovedPieceLeavesTheLongerOneInPlace()
    {
        qsizetype steps = 0; // so that only what each has once counts
        const auto pairs = aligned("12345abc", "abc12345", steps);
        QCOMPARE(pairs.size(), size_t(5));
        QCOMPARE(pairs.front(), (ElementPair{0, 3}));
    }

    void staysWithinItsSteps()
    {
        const QByteArray before = QByteArray("ab").repeated(3000);
        const QByteArray after = QByteArray("ba").repeated(2000) + 'c';
        qsizetype steps = 10'000;
        QVERIFY(isAscending(before, after, aligned(before, after, steps)));
        QVERIFY(steps > -10'000);
    }

    void isAsGoodAsTheTable_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 20; ++seed) {
            QTest::addRow("seed %d", seed) << seed;
        }
    }
    void isAsGoodAsTheTable()
    {
        QFETCH(int, seed);
        QRandomGenerator random{quint32(seed)};
        const auto letters = [&] {
            QByteArray word;
            for (int i = random.bounded(60); i > 0; --i) {
                word.append(char('a' + random.bounded(4)));
            }
            return word;
        };
        for (int i = 0; i < 20; ++i) {
            const auto before = letters();
            const auto after = letters();
            qsizetype steps = 100'000;
            const auto pairs = aligned(before, after, steps);
            QVERIFY(isAscending(before, after, pairs));
            QCOMPARE(qsizetype(pairs.size()), longestShared(before, after));
        }
    }

private:
    static std::vector<ElementPair> aligned(const QByteArray &before, const QByteArray &after, qsizetype &steps)
    {
        const std::vector<int> a(before.begin(), before.end());
        const std::vector<int> b(after.begin(), after.end());
        return alignedElements(a, b, steps);
    }

    static bool isAscending(const QByteArray &before, const QByteArray &after, const std::vector<ElementPair> &pairs)
    {
        for (size_t i = 0; i < pairs.size(); ++i) {
            if (before[pairs[i].before] != after[pairs[i].after]) {
                return false;
            }
            if (i > 0 && (pairs[i - 1].before >= pairs[i].before || pairs[i - 1].after >= pairs[i].after)) {
                return false;
            }
        }
        return true;
    }

    static qsizetype longestShared(const QByteArray &a, const QByteArray &b)
    {
        std::vector<qsizetype> row(size_t(b.size()) + 1);
        for (const char c : a) {
            qsizetype diagonal = 0;
            for (size_t j = 1; j < row.size(); ++j) {
                const auto above = row[j];
                row[j] = c == b[qsizetype(j) - 1] ? diagonal + 1 : std::max(row[j], row[j - 1]);
                diagonal = above;
            }
        }
        return row.back();
    }
};

QTEST_GUILESS_MAIN(SequenceAlignmentTest)
#include "tst_sequencealignment.moc"
