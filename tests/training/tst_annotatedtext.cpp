// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testsupport.h"
#include "training/annotatedtext.h"

#include <QTest>

using namespace Qt::StringLiterals;

class AnnotatedTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void joinsWords_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << u""_s << u""_s;
        QTest::newRow("closing signs") << u"Il vint , vit ."_s << u"Il vint, vit."_s;
        QTest::newRow("brackets") << u"Orme ( Aube ) dort"_s << u"Orme (Aube) dort"_s;
        QTest::newRow("elisions") << u"l' eau d’ Orme"_s << u"l'eau d’Orme"_s;
        QTest::newRow("English") << u"Orme 's hat is n't red"_s << u"Orme's hat isn't red"_s;
        QTest::newRow("joined already") << u"Il vint, vit."_s << u"Il vint, vit."_s;
    }

    void joinsWords()
    {
        QFETCH(QString, words);
        QTEST(joinedWords(words), "text");
    }
};

QTEST_GUILESS_MAIN(AnnotatedTextTest)
#include "tst_annotatedtext.moc"
