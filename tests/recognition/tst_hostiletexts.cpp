// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recognition/names/namerecognizer.h"
#include "support/testsupport.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype million = 1'000'000;

QString repeated(const QString &piece, qsizetype size = million)
{
    return piece.repeated(size / piece.size());
}

/// A name for each number, each another one.
QString nameOf(int number)
{
    QString name = u"Z"_s;
    for (; number > 0; number /= 20)
        name += QChar(u'a' + number % 20);
    return name + u"on"_s;
}

QString differentNames(int count)
{
    QString text;
    for (int number = 0; number < count; ++number)
        text += u"Selon M. "_s + nameOf(number) + u", oui.\n"_s;
    return text;
}

/// Names that begin with one another, each in the next.
QString nestedNames(int count)
{
    QString text;
    QString name = u"Jeanne"_s;
    for (int number = 0; number < count; ++number) {
        name += u' ' + nameOf(number);
        text += u"Selon "_s + name + u", oui.\n"_s;
    }
    return text;
}

}

/// Long texts that no one writes. What takes the square of a text's length would run for hours here, so each row that ends at all
/// says something; manicule-bench-names measures it.
class HostileTextsTest : public QObject
{
    Q_OBJECT

    const NameRecognizer m_recognizer{{}, 0};

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void namesLieInOrderInTheText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("one word of 10 million letters") << repeated(u"a"_s, 10 * million);
        QTest::newRow("one capitalised word") << u"P"_s + repeated(u"a"_s);
        QTest::newRow("one word in capitals") << repeated(u"A"_s);
        QTest::newRow("no spaces") << repeated(u"ParisLyonNantes"_s);
        QTest::newRow("capitalised words without end") << repeated(u"Paris Nantes "_s);
        QTest::newRow("names joined without end") << repeated(u"Paris de la "_s);
        QTest::newRow("only capitals") << repeated(u"PERSONNE NE SORT. "_s);
        QTest::newRow("initials") << repeated(u"J.-L."_s);
        QTest::newRow("hyphens") << repeated(u"Saint-"_s);
        QTest::newRow("apostrophes") << repeated(u"L’"_s);
        QTest::newRow("acronyms in brackets") << repeated(u"Ligue Zorg (LZ) "_s);
        QTest::newRow("brackets that never close") << repeated(u"(« "_s);
        QTest::newRow("closing marks") << repeated(u"» ) "_s);
        QTest::newRow("spaces") << repeated(u" "_s);
        QTest::newRow("line ends") << repeated(u"\n"_s);
        QTest::newRow("emoji") << repeated(u"👩‍👩‍👧 Paris🇫🇷 "_s);
        QTest::newRow("mixed scripts") << repeated(u"Москва東京Tokyo القاهرة Αθήνα "_s);
        QTest::newRow("half surrogates") << repeated(u"\xd83d Paris\xdc00 A\xd83d "_s);
        QTest::newRow("combining marks") << u"É"_s + repeated(u"\u0301"_s) + u" Paris"_s;
        QTest::newRow("letters beyond 16 bits") << repeated(u"𝒜𝒷 "_s);
        QTest::newRow("zeros") << QString(million, QChar(u'\0'));
        QTest::newRow("thousands of names") << differentNames(40'000);
        QTest::newRow("names in longer names") << nestedNames(600);
    }

    void namesLieInOrderInTheText()
    {
        QFETCH(QString, text);
        qsizetype last = 0;
        for (const auto &name : m_recognizer.find(text, u"fr")) {
            QVERIFY(name.range.start >= last);
            QVERIFY(!name.range.isEmpty());
            QVERIFY(name.confidence >= 0 && name.confidence <= 1);
            QVERIFY(!name.entity.isEmpty());
            last = name.range.end;
        }
        QVERIFY(last <= text.size());
    }

    void namesAreFoundAmongThousands()
    {
        const QString text = differentNames(5'000) + u"La ministre Jeanne Durand a quitté Berlin."_s;
        const auto names = m_recognizer.find(text, u"fr");
        QVERIFY(names.size() > 2);
        QCOMPARE(names.back().entity, u"Berlin"_s);
        QCOMPARE(names[names.size() - 2].entity, u"Jeanne Durand"_s);
    }
};

QTEST_GUILESS_MAIN(HostileTextsTest)
#include "tst_hostiletexts.moc"
