// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testsupport.h"
#include "ui/reader/annotationlanes.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
AnnotationMark mark(AnnotationId id, qsizetype start, qsizetype end)
{
    return {.id = id, .range = {start, end}, .colours = {Qt::red}, .label = {}, .note = {}};
}
}

class AnnotationLanesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void disjointShareOneLane()
    {
        AnnotationLanes lanes;
        lanes.set({mark(1, 0, 5), mark(2, 5, 9), mark(3, 20, 21)});
        QCOMPARE(lanes.laneCount(), 1);
    }

    void nestedAndCrossingStandApart()
    {
        AnnotationLanes lanes;
        lanes.set({mark(1, 0, 100), mark(2, 10, 20), mark(3, 15, 30), mark(4, 20, 25)});
        QCOMPARE(lanes.laneCount(), 3);
        QCOMPARE(lanes.find(1)->lane, 0);
        QCOMPARE(lanes.find(2)->lane, 1);
        QCOMPARE(lanes.find(3)->lane, 2);
        QCOMPARE(lanes.find(4)->lane, 1);
        QCOMPARE(lanes.find(99), nullptr);
    }

    void findsWhatOverlapsInReadingOrder()
    {
        AnnotationLanes lanes;
        lanes.set({mark(3, 15, 30), mark(1, 0, 100), mark(2, 10, 20)});
        QList<AnnotationId> found;
        for (const auto *placed : lanes.overlapping({18, 22})) {
            found.append(placed->mark.id);
        }
        QCOMPARE(found, (QList<AnnotationId>{1, 2, 3}));
        QVERIFY(lanes.overlapping({100, 200}).empty());
    }

    void randomRangesAgreeWithAFullSearch()
    {
        QRandomGenerator random(42);
        QList<AnnotationMark> marks;
        for (int i = 1; i <= 500; ++i) {
            const auto start = random.bounded(2000);
            marks.append(mark(i, start, start + 1 + random.bounded(60)));
        }
        AnnotationLanes lanes;
        lanes.set(marks);
        const auto &all = lanes.all();
        for (size_t i = 0; i < all.size(); ++i) {
            for (size_t j = i + 1; j < all.size(); ++j) {
                QVERIFY(all[i].lane != all[j].lane || !all[i].mark.range.overlaps(all[j].mark.range));
            }
        }
        for (int start = 0; start < 2000; start += 37) {
            const TextRange range{start, start + 11};
            const auto expected = std::ranges::count_if(marks, [range](const AnnotationMark &candidate) {
                return candidate.range.overlaps(range);
            });
            QCOMPARE(qsizetype(lanes.overlapping(range).size()), qsizetype(expected));
        }
    }
};

QTEST_GUILESS_MAIN(AnnotationLanesTest)
#include "tst_annotationlanes.moc"
