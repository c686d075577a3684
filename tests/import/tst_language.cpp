// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/language.h"
#include "support/testsupport.h"

#include <QTest>

using namespace Qt::StringLiterals;

class LanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void tells_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("language");
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("short") << u"Info 3"_s << QString();
        QTest::newRow("figures") << u"12 345 678 90 % 2024 - 12:30"_s << QString();
        QTest::newRow("French") << u"Le conseil municipal a voté hier soir la construction d’une nouvelle école au bord de la rivière."_s << u"fr"_s;
        QTest::newRow("English") << u"The town council voted last night to build a new school by the river, despite protests."_s << u"en"_s;
        QTest::newRow("German") << u"Der Gemeinderat hat gestern Abend beschlossen, am Fluss eine neue Schule zu bauen."_s << u"de"_s;
        QTest::newRow("Hebrew") << u"מועצת העיר הצביעה אמש בעד בניית בית ספר חדש ליד הנהר"_s << u"he"_s;
        QTest::newRow("half a character") << QString(u"Le conseil municipal a voté hier soir la construction d’une école"_s + QChar(0xd83d)) << u"fr"_s;
    }

    void tells()
    {
        QFETCH(QString, text);
        QFETCH(QString, language);
        QCOMPARE(languageOf(text), language);
    }
};

QTEST_GUILESS_MAIN(LanguageTest)
#include "tst_language.moc"
