// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/mojibake.h"
#include "support/testsupport.h"

#include <QTest>

using namespace Qt::StringLiterals;

class MojibakeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void mends_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("repaired");
        QTest::newRow("letters") << u"L'Ã©tÃ© Ã  OrlÃ©ans"_s << 3 << u"L'été Ã  Orléans"_s;
        QTest::newRow("a with no-break space") << u"Ã\u00a0 Paris"_s << 1 << u"à Paris"_s;
        QTest::newRow("marks") << u"lâ€™Ã©tÃ© â€“ Â« oui Â»"_s << 6 << u"l’été – « oui »"_s;
        QTest::newRow("euro") << u"5 â‚¬"_s << 1 << u"5 €"_s;
        QTest::newRow("capital") << u"Ã‰tÃ©"_s << 2 << u"Été"_s;
        QTest::newRow("sound French") << u"L’été « à Orléans », 5 €, Ângela Ãlvares"_s << 0 << u"L’été « à Orléans », 5 €, Ângela Ãlvares"_s;
        QTest::newRow("ASCII") << u"Plain"_s << 0 << u"Plain"_s;
        QTest::newRow("cut at the end") << u"Ã"_s << 0 << u"Ã"_s;
    }

    void mends()
    {
        QFETCH(const QString, text);
        const auto found = mojibakeOf(text);
        QTEST(found.count, "count");
        QTEST(found.repaired, "repaired");
    }

    void treatsDrafts_data()
    {
        QTest::addColumn<bool>("repairs");
        QTest::addColumn<ImportWarning>("warning");
        QTest::addColumn<QString>("text");
        QTest::newRow("offers") << false << ImportWarning{.kind = ImportWarning::Kind::Mojibake, .detail = u"Ã©"_s, .found = 3} << u"Ã©tÃ©"_s;
        QTest::newRow("repairs") << true << ImportWarning{.kind = ImportWarning::Kind::MojibakeRepaired, .detail = u"Ã©"_s, .found = 3} << u"été"_s;
    }

    void treatsDrafts()
    {
        QFETCH(const bool, repairs);
        QFETCH(const ImportWarning, warning);
        Draft draft{.blocks = blocksOf(u"Ã©tÃ©"), .metadata = {.title = u"Ã‰"_s}};
        treatMojibake(draft, repairs);
        QCOMPARE(draft.warnings, QList{warning});
        QTEST(draft.blocks.first().text, "text");
    }
};

QTEST_GUILESS_MAIN(MojibakeTest)
#include "tst_mojibake.moc"
