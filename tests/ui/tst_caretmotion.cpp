// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testsupport.h"
#include "ui/reader/caretmotion.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
QString slice(const QString &text, TextRange range)
{
    return text.sliced(range.start, range.length());
}
}

class CaretMotionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void widensFromWordToText()
    {
        const auto text = u"Un titre\nIl pleut. La mer monte.\nFin"_s;
        auto range = TextRange{text.indexOf(u"er"), text.indexOf(u"er") + 1};
        for (const auto &expected : {u"mer"_s, u"La mer monte."_s, u"Il pleut. La mer monte."_s, text, text}) {
            range = widened(text, range);
            QCOMPARE(slice(text, range), expected);
        }
    }

    void word_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("word");
        QTest::newRow("plain") << u"le chat dort"_s << u"hat"_s << u"chat"_s;
        QTest::newRow("elision") << u"l’été dernier"_s << u"t"_s << u"été"_s;
        QTest::newRow("hyphen") << u"un vice-président élu"_s << u"ice"_s << u"vice-président"_s;
        QTest::newRow("dash is no hyphen") << u"chat – chien"_s << u"hat"_s << u"chat"_s;
        QTest::newRow("decimal figure") << u"soit 5,6 millions"_s << u"6"_s << u"5,6"_s;
        QTest::newRow("comma ends a word") << u"oui, non"_s << u"ui"_s << u"oui"_s;
        QTest::newRow("behind the last letter") << u"oui non"_s << u" "_s << u"oui"_s;
        QTest::newRow("combining mark") << u"un e\u0301te\u0301"_s << u"t"_s << u"e\u0301te\u0301"_s;
        QTest::newRow("guillemet") << u"« oui »"_s << u"»"_s << u"»"_s;
    }

    void word()
    {
        QFETCH(QString, text);
        QFETCH(QString, at);
        QFETCH(QString, word);
        QCOMPARE(slice(text, wordAt(text, text.indexOf(at))), word);
    }

    void snaps_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("selected");
        QTest::addColumn<QString>("snapped");
        QTest::newRow("inside two words") << u"la presse libre est lue"_s << u"sse li"_s << u"presse libre"_s;
        QTest::newRow("whole already") << u"la presse libre"_s << u"presse"_s << u"presse"_s;
        QTest::newRow("spaces go") << u"la presse libre"_s << u" presse "_s << u"presse"_s;
        QTest::newRow("punctuation stays where it was taken") << u"« Oui », dit-il"_s << u"ui », d"_s << u"Oui », dit-il"_s;
        QTest::newRow("signs of the neighbours go") << u"la presse, libre (ou non)"_s << u", libre ("_s << u"libre"_s;
        QTest::newRow("own signs stay") << u"il dit : « Oui. » Puis"_s << u"« Oui. »"_s << u"« Oui. »"_s;
        QTest::newRow("only signs") << u"oui, non"_s << u", "_s << u""_s;
        QTest::newRow("only spaces") << u"a   b"_s << u"  "_s << u""_s;
    }

    void snaps()
    {
        QFETCH(QString, text);
        QFETCH(QString, selected);
        QFETCH(QString, snapped);
        const auto start = text.indexOf(selected);
        QCOMPARE(slice(text, snappedToWords(text, {start, start + selected.size()})), snapped);
    }

    void sentence()
    {
        const QString text = u"Titre\nLe prix monte. Il a dit oui ! Et puis non.\nFin"_s;
        QCOMPARE(slice(text, sentenceAt(text, text.indexOf(u"dit"_s))), u"Il a dit oui !"_s);
        QCOMPARE(slice(text, sentenceAt(text, text.indexOf(u"Le"_s))), u"Le prix monte."_s);
        QCOMPARE(slice(text, sentenceAt(text, text.size())), u"Fin"_s);
    }

    void characterStepsAreGraphemes()
    {
        const QString text = u"a👩‍🔬e\u0301\nb"_s;
        QList<qsizetype> stops{0};
        while (stops.last() < text.size()) {
            stops.append(nextCharacter(text, stops.last(), Direction::Forward));
        }
        QCOMPARE(stops, (QList<qsizetype>{0, 1, 6, 8, 9, 10}));
        for (qsizetype i = stops.size() - 1; i > 0; --i) {
            QCOMPARE(nextCharacter(text, stops[i], Direction::Backward), stops[i - 1]);
        }
    }

    void wordSteps()
    {
        const QString text = u"l’été, 5,6 fois"_s;
        QCOMPARE(nextWord(text, 0, Direction::Forward), text.indexOf(u"été"_s));
        QCOMPARE(nextWord(text, text.indexOf(u"été"_s), Direction::Forward), text.indexOf(u"5,6"_s));
        QCOMPARE(nextWord(text, text.size(), Direction::Backward), text.indexOf(u"fois"_s));
        QCOMPARE(nextWord(text, text.indexOf(u"fois"_s), Direction::Backward), text.indexOf(u"5,6"_s));
    }
};

QTEST_GUILESS_MAIN(CaretMotionTest)
#include "tst_caretmotion.moc"
