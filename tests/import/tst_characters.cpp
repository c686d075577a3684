// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/characters.h"
#include "support/testsupport.h"

#include <QTest>

using namespace Qt::StringLiterals;

class CharactersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void cleans_data()
    {
        QTest::addColumn<QString>("raw");
        QTest::addColumn<QString>("plain");
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("CRLF and CR") << u"a\r\nb\rc\r\r\nd"_s << u"a\nb\nc\n\nd"_s;
        QTest::newRow("other line ends") << u"a\u2028b\u2029c\u0085d\ve"_s << u"a\nb\nc\nd\ne"_s;
        QTest::newRow("form feed at a line's end") << u"a\n\fb"_s << u"a\nb"_s;
        QTest::newRow("form feed before a line's end") << u"a\f\nb"_s << u"a\nb"_s;
        QTest::newRow("form feed between") << u"a\fb"_s << u"a\nb"_s;
        QTest::newRow("form feed alone") << u"\f"_s << QString();
        QTest::newRow("composed") << u"e\u0301te\u0301"_s << u"été"_s;
        QTest::newRow("composed across a zero width") << u"e\u200b\u0301"_s << u"é"_s;
        QTest::newRow("what has no composed form") << u"q\u0307\u0323"_s << u"q\u0323\u0307"_s;
        QTest::newRow("ligatures of a page's type") << u"L’oﬃce reﬁnance la ﬂotte, œuvre d’æthuse"_s << u"L’office refinance la flotte, œuvre d’æthuse"_s;
        QTest::newRow("zero width") << u"a\u200bb\ufeffc\u2060d\u00ade"_s << u"abcde"_s;
        QTest::newRow("controls") << u"a\u0001b\u007fc\td"_s << u"abc\td"_s;
        QTest::newRow("direction marks in Latin") << u"a\u200eb\u202dc\u202c"_s << u"abc"_s;
        QTest::newRow("direction marks in Hebrew") << u"א\u200f!"_s << u"א\u200f!"_s;
        QTest::newRow("joiner in Latin") << u"a\u200db\u200cc"_s << u"abc"_s;
        QTest::newRow("joiner in emoji") << u"👩\u200d👩\u200d👧 👩🏽\u200d💻 🏳️\u200d🌈 ❤️\u200d🔥"_s
                                         << u"👩\u200d👩\u200d👧 👩🏽\u200d💻 🏳️\u200d🌈 ❤️\u200d🔥"_s;
        QTest::newRow("joiner behind emoji") << u"👩\u200d et"_s << u"👩 et"_s;
        QTest::newRow("non-joiner in Persian") << u"می\u200cخواهم"_s << u"می\u200cخواهم"_s;
        QTest::newRow("joiner in Devanagari") << u"क्\u200dष"_s << u"क्\u200dष"_s;
        QTest::newRow("spaces and quotes") << u"«\u00a0l’a'b“c”\u202f»\u2009\"d\""_s << u"«\u00a0l’a'b“c”\u202f»\u2009\"d\""_s;
    }

    void cleans()
    {
        QFETCH(QString, raw);
        QFETCH(QString, plain);
        QCOMPARE(withPlainCharacters(raw), plain);
        QCOMPARE(withPlainCharacters(plain), plain);
    }
};

QTEST_GUILESS_MAIN(CharactersTest)
#include "tst_characters.moc"
