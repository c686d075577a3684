// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rowmerge.h"
#include "support/testsupport.h"

#include <QTest>

using namespace Qt::StringLiterals;

class RowMergeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void oneListBecomesAnotherByRuns_data()
    {
        QTest::addColumn<QList<int>>("from");
        QTest::addColumn<QList<int>>("to");
        QTest::addColumn<int>("runs");
        using Rows = QList<int>;
        QTest::newRow("nothing to do") << Rows{1, 2, 3} << Rows{1, 2, 3} << 0;
        QTest::newRow("both empty") << Rows{} << Rows{} << 0;
        QTest::newRow("from nothing") << Rows{} << Rows{1, 2, 3} << 1;
        QTest::newRow("to nothing") << Rows{1, 2, 3} << Rows{} << 1;
        QTest::newRow("at the front") << Rows{3, 4} << Rows{1, 2, 3, 4} << 1;
        QTest::newRow("at the back") << Rows{1, 2} << Rows{1, 2, 3, 4} << 1;
        QTest::newRow("two runs out, two in") << Rows{1, 2, 4, 6, 7} << Rows{3, 4, 5} << 4;
        QTest::newRow("every other one") << Rows{1, 3, 5} << Rows{2, 4, 6} << 2;
    }

    void oneListBecomesAnotherByRuns()
    {
        QFETCH(const QList<int>, from);
        QFETCH(const QList<int>, to);
        auto rows = from;
        int runs = 0;
        removeUnwanted(rows, to, std::less(), [&](qsizetype first, qsizetype last) {
            rows.remove(first, last - first + 1);
            ++runs;
        });
        insertMissing(rows, to, std::less(), [&](qsizetype at, const QList<int> &run) {
            rows = withRun(rows, at, run);
            ++runs;
        });
        QCOMPARE(rows, to);
        QTEST(runs, "runs");
    }
};

QTEST_GUILESS_MAIN(RowMergeTest)
#include "tst_rowmerge.moc"
