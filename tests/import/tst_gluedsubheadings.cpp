// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/gluedsubheadings.h"
#include "support/testsupport.h"

#include <QTest>

using namespace Qt::StringLiterals;

class GluedSubheadingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void splits_data()
    {
        QTest::addColumn<QString>("raw");
        QTest::addColumn<QString>("clean"); // empty: as it was
        const auto rest =
            u" arrive en retard, comme toujours, et personne ne s’en étonne plus : la vallée a pris l’habitude de l’attendre, sous la pluie ou non."_s;
        const auto other = u"\n\nOn connaît Martin. Un contexte difficile."_s;
        QTest::newRow("none") << QString(u"Martin"_s + rest) << QString();
        QTest::newRow("word known elsewhere") << QString(u"De vieilles habitudesMartin"_s + rest + other)
                                              << QString(u"De vieilles habitudes\nMartin"_s + rest + other);
        QTest::newRow("word that begins sentences") << QString(u"De vieilles habitudesIl"_s + rest) << QString(u"De vieilles habitudes\nIl"_s + rest);
        QTest::newRow("capital inside the second word") << QString(u"De vieilles habitudesMcMartin"_s + rest + u"\n\nOn connaît McMartin."_s)
                                                        << QString(u"De vieilles habitudes\nMcMartin"_s + rest + u"\n\nOn connaît McMartin."_s);
        QTest::newRow("one known word before") << QString(u"ContexteMartin"_s + rest + other) << QString(u"Contexte\nMartin"_s + rest + other);
        QTest::newRow("name of two halves") << QString(u"TubaMartin"_s + rest + other) << QString();
        QTest::newRow("name that comes again") << QString(u"Avec YouMartin, il"_s + rest + u"\n\nOn connaît YouMartin et Martin."_s) << QString();
        QTest::newRow("unknown word") << QString(u"Le site PagesBleues"_s + rest + other) << QString();
        QTest::newRow("behind a sentence") << QString(u"Il pleut. On attend iciMartin"_s + rest + other) << QString();
        QTest::newRow("short line") << u"De vieilles habitudesMartin\n\nMartin"_s << QString();
    }

    void splits()
    {
        QFETCH(QString, raw);
        QFETCH(QString, clean);
        Draft draft{.blocks = blocksOf(raw), .hasLines = true};
        QCOMPARE(splitGluedSubheadings(draft), !clean.isEmpty());
        QCOMPARE(joined(draft.blocks), clean.isEmpty() ? joined(blocksOf(raw)) : clean);
    }
};

QTEST_GUILESS_MAIN(GluedSubheadingsTest)
#include "tst_gluedsubheadings.moc"
