// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recognition/figures/lexicon.h"
#include "support/testsupport.h"

#include <QTest>

using namespace Qt::StringLiterals;

class LexiconTest : public QObject
{
    Q_OBJECT

private:
    Lexicon m_lexicon;

private Q_SLOTS:
    void initTestCase()
    {
        m_lexicon.add(u"month 03"_s, {u"mars"_s});
        m_lexicon.add(u"unit m"_s, {u"mètre"_s, u"mètres"_s});
        m_lexicon.add(u"unit m2"_s, {u"mètre carré"_s, u"mètres carrés"_s});
        m_lexicon.add(u"symbol MW"_s, {u"MW"_s});
        m_lexicon.add(u"symbol mW"_s, {u"mW"_s});
        m_lexicon.add(u"to"_s, {u"jusqu'à"_s});
        m_lexicon.add(u"all units"_s, {u"nonsense"_s});
    }

    void init()
    {
        prepareTest();
    }

    void readsTheValueFromTheListsName()
    {
        const auto *month = m_lexicon.find(u"Mars", Sense::Month);
        QVERIFY(month != nullptr);
        QCOMPARE(month->value, u"03"_s);
        QCOMPARE(month->amount, Decimal(3));
        QCOMPARE(m_lexicon.find(u"mars", Sense::Weekday), nullptr);
    }

    void tellsSymbolsByCase()
    {
        QCOMPARE(m_lexicon.find(u"MW", Sense::UnitSymbol)->value, u"MW"_s);
        QCOMPARE(m_lexicon.find(u"mW", Sense::UnitSymbol)->value, u"mW"_s);
        QCOMPARE(m_lexicon.find(u"mw", Sense::UnitSymbol), nullptr);
    }

    void takesEitherApostropheAndAnySpace()
    {
        QVERIFY(m_lexicon.find(u"jusqu’à", Sense::To) != nullptr);
        QVERIFY(m_lexicon.find(u"mètres\u00a0 carrés", Sense::Unit) != nullptr);
    }

    void leavesOutListsWithoutSense()
    {
        QCOMPARE(m_lexicon.meanings(u"nonsense").asWord, nullptr);
    }

    void findsTheLongestEntry_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("value");
        QTest::addColumn<qsizetype>("end");
        QTest::newRow("one word") << u"mètres de long"_s << u"m"_s << qsizetype(6);
        QTest::newRow("two words") << u"mètres carrés"_s << u"m2"_s << qsizetype(13);
        QTest::newRow("digit behind") << u"mètres3"_s << u"m"_s << qsizetype(6);
        QTest::newRow("part of a word") << u"métrage"_s << QString() << qsizetype(0);
        QTest::newRow("at the end") << QString() << QString() << qsizetype(0);
    }

    void findsTheLongestEntry()
    {
        QFETCH(QString, line);
        QFETCH(QString, value);
        QFETCH(qsizetype, end);
        const auto phrase = m_lexicon.candidatesAt(line, 0).longest({Sense::UnitSymbol, Sense::Unit});
        QCOMPARE(bool(phrase), !value.isEmpty());
        if (phrase) {
            QCOMPARE(phrase.meaning->value, value);
            QCOMPARE(phrase.end, end);
        }
    }
};

QTEST_GUILESS_MAIN(LexiconTest)
#include "tst_lexicon.moc"
