// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/citation.h"
#include "support/testsupport.h"

#include <QTest>

using namespace Qt::StringLiterals;

class CitationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void says_data()
    {
        QTest::addColumn<Article>("article");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        const Article whole{.title = u"Un titre"_s, .author = u"Anne Durand"_s, .source = u"Le Phare"_s, .published = u"2025-01-28"_s};
        QTest::newRow("French") << whole << u"fr"_s << u"«\u202Fil pleut\u202F» (Anne Durand, «\u202FUn titre\u202F», Le Phare, 28 janvier 2025)"_s;
        QTest::newRow("English") << whole << u"en"_s << u"“il pleut” (Anne Durand, “Un titre”, Le Phare, January 28, 2025)"_s;
        QTest::newRow("little known") << Article{.source = u"Le Phare"_s} << u"fr"_s << u"«\u202Fil pleut\u202F» (Le Phare)"_s;
        QTest::newRow("nothing known") << Article() << u"fr"_s << u"«\u202Fil pleut\u202F»"_s;
    }
    void says()
    {
        QFETCH(Article, article);
        QFETCH(QString, language);
        QFETCH(QString, text);
        QCOMPARE(citation(u"il\n pleut "_s, article, QLocale(language)), text);
    }
};

QTEST_GUILESS_MAIN(CitationTest)
#include "tst_citation.moc"
