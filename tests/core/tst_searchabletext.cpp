// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/searchabletext.h"
#include "support/testsupport.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Match = SearchableText::Match;

class SearchableTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("phrase");
        QTest::addColumn<Match>("match");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("case and accents") << u"Élection, ÉLECTIONS"_s << u"election"_s << Match::Anywhere << QStringList{u"Élection"_s, u"ÉLECTION"_s};
        QTest::newRow("accents typed, none there") << u"un eleve"_s << u"élève"_s << Match::Anywhere << QStringList{u"eleve"_s};
        QTest::newRow("ligature as two letters") << u"Le cœur, un sœur"_s << u"coeur"_s << Match::Anywhere << QStringList{u"cœur"_s};
        QTest::newRow("first half of a ligature") << u"Le cœur"_s << u"co"_s << Match::Anywhere << QStringList{u"cœ"_s};
        QTest::newRow("second half of a ligature") << u"Le cœur"_s << u"eur"_s << Match::Anywhere << QStringList{u"œur"_s};
        QTest::newRow("three letters in one sign") << u"l’aﬃche"_s << u"affiche"_s << Match::Anywhere << QStringList{u"aﬃche"_s};
        QTest::newRow("behind a ligature") << u"œuvre et cœur du jour"_s << u"jour"_s << Match::Anywhere << QStringList{u"jour"_s};
        QTest::newRow("straight apostrophe") << u"aujourd’hui"_s << u"aujourd'hui"_s << Match::Anywhere << QStringList{u"aujourd’hui"_s};
        QTest::newRow("no-break space") << u"« 12\u202F% »"_s << u"12 %"_s << Match::Anywhere << QStringList{u"12\u202F%"_s};
        QTest::newRow("straight quotation marks") << u"« non »"_s << u"\" non \""_s << Match::Anywhere << QStringList{u"« non »"_s};
        QTest::newRow("combining accent belongs to its letter") << u"e\u0301te\u0301 ici"_s << u"été"_s << Match::Anywhere << QStringList{u"e\u0301te\u0301"_s};
        QTest::newRow("behind a combining accent") << u"e\u0301te\u0301 ici"_s << u"ici"_s << Match::Anywhere << QStringList{u"ici"_s};
        QTest::newRow("no overlap") << u"aaaaa"_s << u"aa"_s << Match::Anywhere << QStringList{u"aa"_s, u"aa"_s};
        QTest::newRow("word start") << u"port, rapport, portes"_s << u"port"_s << Match::WordStart << QStringList{u"port"_s, u"port"_s};
        QTest::newRow("whole words") << u"l’art, la part, artiste, art-déco"_s << u"art"_s << Match::WholeWords << QStringList{u"art"_s, u"art"_s};
        QTest::newRow("spaces only") << u"a b"_s << u"  "_s << Match::Anywhere << QStringList{};
        QTest::newRow("longer than the text") << u"ab"_s << u"abc"_s << Match::Anywhere << QStringList{};
        QTest::newRow("emoji beside") << u"👩‍🏫 école"_s << u"ecole"_s << Match::WholeWords << QStringList{u"école"_s};
        QTest::newRow("not over paragraphs") << u"fin\n\ndébut"_s << u"fin debut"_s << Match::Anywhere << QStringList{};
    }

    void finds()
    {
        QFETCH(QString, text);
        QFETCH(QString, phrase);
        QFETCH(Match, match);
        QFETCH(QStringList, found);
        QStringList quotes;
        for (const auto range : SearchableText(text).find(phrase, match)) {
            quotes.append(text.sliced(range.start, range.length()));
        }
        QCOMPARE(quotes, found);
    }

    void stopsAtTheMost()
    {
        QCOMPARE(SearchableText(u"a a a a"_s).find(u"a"_s, Match::Anywhere, 2), (QList<TextRange>{{0, 1}, {2, 3}}));
    }

    void longestWinsWhereRangesMeet()
    {
        QCOMPARE(longestOf({{5, 9}, {0, 4}, {0, 9}, {12, 14}, {8, 13}}), (QList<TextRange>{{0, 9}, {12, 14}}));
        QCOMPARE(longestOf({}), QList<TextRange>());
    }
};

QTEST_GUILESS_MAIN(SearchableTextTest)
#include "tst_searchabletext.moc"
