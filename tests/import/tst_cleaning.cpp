// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/cleaning.h"
#include "support/testsupport.h"

#include <QTest>

using namespace Qt::StringLiterals;

class CleaningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void saysWhatItDid()
    {
        Draft draft{
            .blocks = blocksOf(
                u"Le fleuve déborde\n\nShutterstock\n\nLes habitants du quartier bas ont *tous* quitté leurs maisons pour les\n\nhauteurs de la ville.\n\nPartager\n\nexample.org"_s),
            .hasLines = true};
        clean(draft);
        QCOMPARE(joined(draft.blocks), u"Le fleuve déborde\n\nLes habitants du quartier bas ont tous quitté leurs maisons pour les hauteurs de la ville."_s);
        QCOMPARE(draft.cleaned, QList({Cleaning::PageFurniture, Cleaning::MarkdownMarks, Cleaning::Credits, Cleaning::ShareButtons, Cleaning::CutParagraphs}));
    }

    void leavesLinesOfOtherFormats()
    {
        Draft draft{.blocks = blocksOf(u"Le fleuve déborde\n\nIl a dit *non*.\n\nShutterstock\n\nexample.org"_s)};
        clean(draft);
        QCOMPARE(joined(draft.blocks), u"Le fleuve déborde\n\nIl a dit *non*.\n\nexample.org"_s);
        QCOMPARE(draft.cleaned, QList({Cleaning::Credits}));
    }

    void leavesCleanText()
    {
        Draft draft{.blocks = blocksOf(u"Le fleuve déborde\n\nUne phrase. « Une\u00a0autre », dit-il ; l’eau monte.\n\n- un\n- deux"_s), .hasLines = true};
        const auto before = draft.blocks;
        clean(draft);
        QCOMPARE(draft.blocks, before);
        QVERIFY(draft.cleaned.isEmpty());
    }
};

QTEST_GUILESS_MAIN(CleaningTest)
#include "tst_cleaning.moc"
