// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messages/languagename.h"
#include "support/testsupport.h"

#include <QTest>

using namespace Qt::StringLiterals;

class LanguageNameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void languagesNameThemselves_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("name");

        QTest::newRow("French") << u"fr"_s << u"français"_s;
        QTest::newRow("English, of no country") << u"en"_s << u"English"_s;
        QTest::newRow("Spanish, of no country") << u"es"_s << u"español"_s;
        QTest::newRow("another name in another country is not its own") << u"nl"_s << u"Nederlands"_s;
        QTest::newRow("no Latin letters") << u"ru"_s << u"русский"_s;
        QTest::newRow("the country does not count") << u"en_GB"_s << u"English"_s;
    }

    void languagesNameThemselves()
    {
        QFETCH(QString, code);
        QTEST(languageName(code), "name");
    }
};

QTEST_GUILESS_MAIN(LanguageNameTest)
#include "tst_languagename.moc"
