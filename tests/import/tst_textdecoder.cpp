// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/textdecoder.h"
#include "support/testsupport.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TextDecoderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void decodes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("encoding");
        QTest::newRow("empty") << QByteArray() << QString() << u"UTF-8"_s;
        QTest::newRow("ASCII") << QByteArray("abc") << u"abc"_s << u"UTF-8"_s;
        QTest::newRow("UTF-8") << QByteArray("\xc3\xa9t\xc3\xa9 \xf0\x9f\x98\x80") << u"été 😀"_s << u"UTF-8"_s;
        QTest::newRow("UTF-8 with mark") << QByteArray("\xef\xbb\xbf\xc3\xa9") << u"é"_s << u"UTF-8"_s;
        QTest::newRow("UTF-8 cut off") << QByteArray("\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9 fin\xc3") << u"ééééééééé finÃ"_s
                                       << u"UTF-8"_s;
        QTest::newRow("UTF-8 with a stray byte") << QByteArray(
            "\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9 l\x92\xc3\xa9t\xc3\xa9")
                                                 << u"ééééééééé l’été"_s << u"UTF-8"_s;
        QTest::newRow("UTF-16LE") << QByteArray("\xff\xfe\xe9\0a\0\x3d\xd8\0\xde", 10) << u"éa😀"_s << u"UTF-16LE"_s;
        QTest::newRow("UTF-16BE") << QByteArray("\xfe\xff\0\xe9\0a", 6) << u"éa"_s << u"UTF-16BE"_s;
        QTest::newRow("UTF-32LE") << QByteArray("\xff\xfe\0\0\xe9\0\0\0", 8) << u"é"_s << u"UTF-32LE"_s;
        QTest::newRow("Windows-1252") << QByteArray("\xabl\x92\xe9t\xe9\xbb \x96 5 \x80 \x9cuvre c\x9cur") << u"«l’été» – 5 € œuvre cœur"_s
                                      << u"windows-1252"_s;
        QTest::newRow("Windows-1252, English") << QByteArray("it\x92s \x93so\x94") << u"it’s “so”"_s << u"windows-1252"_s;
        QTest::newRow("Latin-1") << QByteArray("No\xebl \xe0 la maison") << u"Noël à la maison"_s << u"windows-1252"_s;
        QTest::newRow("ISO-8859-15") << QByteArray("Le c\xbdur \xe0 5 \xa4") << u"Le cœur à 5 €"_s << u"ISO-8859-15"_s;
        QTest::newRow("MacRoman") << QByteArray("L\xd5\x8et\x8e, \xc7\xcara\x8d\x90t\xca\xc8, \x88 No\x91l") << u"L’été, «\u00a0raçêt\u00a0», à Noël"_s
                                  << u"macintosh"_s;
        QTest::newRow("MacRoman, English") << QByteArray("don\xd5t, it\xd5s") << u"don’t, it’s"_s << u"macintosh"_s;
        QTest::newRow("telling bytes far behind") << QByteArray(QByteArray(100'000, 'a') + " r\x8epublique, d\x8eput\x8e")
                                                  << QString(QString(100'000, u'a') + u" république, député"_s) << u"macintosh"_s;
    }

    void decodes()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        QFETCH(QString, encoding);
        const auto result = decoded(bytes);
        QCOMPARE(result.encoding, encoding);
        QCOMPARE(result.text, text);
    }

    void tellsBinary_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("binary");
        QTest::newRow("text") << QByteArray("\tabc\r\n\x0c") << false;
        QTest::newRow("zero") << QByteArray("a\0b", 3) << true;
        QTest::newRow("UTF-16") << QByteArray(
            "\xff\xfe"
            "a\0",
            4) << false;
        QTest::newRow("one control among many") << QByteArray(QByteArray(100, 'a') + '\x1b') << false;
        QTest::newRow("many controls") << QByteArray("\x01\x02\x03zzz") << true;
    }

    void tellsBinary()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, binary);
        QCOMPARE(isBinary(bytes), binary);
    }
};

QTEST_GUILESS_MAIN(TextDecoderTest)
#include "tst_textdecoder.moc"
