// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/siteaddress.h"
#include "support/testsupport.h"

#include <QTest>

using namespace Qt::StringLiterals;

class SiteAddressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void tells_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("site");
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("bare") << u" example.org "_s << u"example.org"_s;
        QTest::newRow("www") << u"www.example.co.uk"_s << u"example.co.uk"_s;
        QTest::newRow("whole") << u"https://www.example.org/a/b?c=d#e"_s << u"example.org"_s;
        QTest::newRow("with pages") << u"https://example.org/a 3/7"_s << u"example.org"_s;
        QTest::newRow("words") << u"Voir example.org"_s << QString();
        QTest::newRow("no site") << u"etc."_s << QString();
        QTest::newRow("two words stuck together") << u"fin.Debut"_s << QString();
        QTest::newRow("figure") << u"3.14"_s << QString();
    }

    void tells()
    {
        QFETCH(QString, line);
        QFETCH(QString, site);
        QCOMPARE(siteOnLine(line), site);
    }
};

QTEST_GUILESS_MAIN(SiteAddressTest)
#include "tst_siteaddress.moc"
