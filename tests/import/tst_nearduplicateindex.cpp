// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/nearduplicateindex.h"
#include "support/testsupport.h"

#include <QStringList>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;

namespace
{
QStringList randomWords(int count, quint32 seed)
{
    std::mt19937 random(seed);
    QStringList words;
    for (int i = 0; i < count; ++i) {
        words.append(u"mot"_s + QString::number(random() % 5000));
    }
    return words;
}
}

class NearDuplicateIndexTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void measures_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<double>("least");
        QTest::addColumn<double>("most");
        const auto words = randomWords(800, 1);
        const auto text = words.join(u' ');
        QTest::newRow("the same") << text << text << 0.0 << 0.0;
        QTest::newRow("case, marks and lines") << u"Un texte, « assez » court\npour voir"_s << u"un TEXTE assez court - pour voir."_s << 0.0 << 0.0;
        QTest::newRow("another headline") << u"Le port rouvre enfin\n\n"_s + text << u"Une reprise attendue au port\n\n"_s + text << 0.0 << 0.1;
        QTest::newRow("a fifth cut off") << text << words.first(640).join(u' ') << 0.05 << 0.4;
        QTest::newRow("another text") << text << randomWords(800, 2).join(u' ') << 0.95 << 1.0;
        QTest::newRow("the same words in another order") << u"un deux trois quatre cinq six"_s << u"six cinq quatre trois deux un"_s << 0.9 << 1.0;
        QTest::newRow("short and other") << u"un deux"_s << u"un trois"_s << 0.9 << 1.0;
        QTest::newRow("nothing") << QString() << QString() << 0.0 << 0.0;
    }

    void measures()
    {
        QFETCH(const QString, one);
        QFETCH(const QString, other);
        QFETCH(const double, least);
        QFETCH(const double, most);
        const auto distance = distanceOf(minHashOf(one), minHashOf(other));
        QVERIFY2(distance >= least && distance <= most, qPrintable(QString::number(distance)));
    }

    void marksAreKeptAsBytes()
    {
        const auto marks = minHashOf(randomWords(300, 5).join(u' '));
        const auto bytes = bytesOf(marks);
        QCOMPARE(bytes.size(), 256);
        QCOMPARE(quint8(bytes.at(0)), quint8(marks.front() & 0xff));
        QVERIFY(minHashFrom(bytes) == marks);
        QVERIFY(!minHashFrom(bytes.chopped(1)));
        QVERIFY(!minHashFrom({}));
    }

    void findsTheNearest()
    {
        NearDuplicateIndex index;
        for (quint32 i = 1; i <= 200; ++i) {
            index.add(i, minHashOf(randomWords(300, i).join(u' ')));
        }
        const auto words = randomWords(300, 77);
        index.add(500, minHashOf((words.first(270) + randomWords(30, 999)).join(u' ')));
        const auto matches = index.find(minHashOf(words.join(u' ')), 0.4);
        QCOMPARE(matches.size(), 2);
        QCOMPARE(matches.first(), (NearDuplicateIndex::Match{77, 0.0}));
        QCOMPARE(matches.last().article, 500);
        QVERIFY(matches.last().distance > 0);
        QVERIFY(index.find(minHashOf(randomWords(300, 12345).join(u' ')), 0.4).isEmpty());
    }

    void comparesABoundedNumber()
    {
        NearDuplicateIndex index;
        const auto words = randomWords(300, 1);
        constexpr int copies = 5'000;
        for (int i = 0; i < copies; ++i) {
            auto nearly = words;
            nearly[i % nearly.size()] = u"autre%1"_s.arg(i);
            const auto marks = minHashOf(nearly.join(u' '));
            QVERIFY(i < NearDuplicateIndex::mostInBand ? !index.isCrowded(marks) : true);
            index.add(i + 1, marks);
        }
        const auto marks = minHashOf(words.join(u' '));
        QVERIFY(index.isCrowded(marks));
        const auto compared = index.find(marks, 1.0).size(); // all that share a band
        QVERIFY(compared >= NearDuplicateIndex::mostInBand);
        QVERIFY(compared <= NearDuplicateIndex::bands * NearDuplicateIndex::mostInBand);
    }
};

QTEST_GUILESS_MAIN(NearDuplicateIndexTest)
#include "tst_nearduplicateindex.moc"
