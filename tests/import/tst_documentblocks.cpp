// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/documentblocks.h"
#include "support/testsupport.h"

#include <QTest>

using namespace Qt::StringLiterals;

class DocumentBlocksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void putsNotesAtTheEnd()
    {
        DocumentBlocks blocks;
        blocks.addText(u"Un fait");
        blocks.beginNote();
        blocks.addText(u"Sa source");
        blocks.endNote();
        blocks.addText(u" et un autre.");
        blocks.endParagraph();
        blocks.addText(u"La suite.");
        blocks.endParagraph();
        const auto all = blocks.takeBlocks();
        QCOMPARE(joined(all), u"Un fait[1] et un autre.\n\nLa suite.\n\n[1] Sa source"_s);
        QCOMPARE(all.last().kind, ParagraphKind::Note);
    }

    void tellsTablesOfDataFromTablesOfLayout_data()
    {
        QTest::addColumn<QList<QStringList>>("rows");
        QTest::addColumn<QString>("text");
        const QString longText = u"Un paragraphe. "_s.repeated(30).trimmed();
        QTest::newRow("data") << QList<QStringList>{QStringList{u"a"_s, u"b"_s}, QStringList{u"c"_s, QString(), u"d"_s}} << u"a\tb\nc\t\td"_s;
        QTest::newRow("one column") << QList<QStringList>{QStringList{u"a"_s}, QStringList{u"b"_s}} << u"a\n\nb"_s;
        QTest::newRow("columns of text") << QList<QStringList>{QStringList{longText, u"b"_s}} << QString(longText + u"\n\nb");
        QTest::newRow("empty") << QList<QStringList>{QStringList{QString(), QString()}} << QString();
    }

    void tellsTablesOfDataFromTablesOfLayout()
    {
        QFETCH(QList<QStringList>, rows);
        DocumentBlocks blocks;
        for (const auto &row : rows) {
            blocks.beginRow();
            for (const auto &cell : row) {
                blocks.addText(cell);
                blocks.endParagraph();
                blocks.endCell();
            }
            blocks.endRow();
        }
        QTEST(joined(blocks.takeBlocks()), "text");
    }

    void keepsItemsTogether()
    {
        DocumentBlocks blocks;
        blocks.addText(u"Voici :");
        blocks.endParagraph();
        for (const auto &item : {u"un"_s, u"deux"_s}) {
            blocks.addText(item);
            blocks.breakLine();
            blocks.addText(u"suite");
            blocks.endParagraph(ParagraphKind::ListItem, u"•"_s);
        }
        QCOMPARE(joined(blocks.takeBlocks()), u"Voici :\n\n• un\nsuite\n• deux\nsuite"_s);
    }

    void takesTheFirstHeadingForTheTitle()
    {
        DocumentBlocks blocks;
        for (const auto &[text, kind] :
             {std::pair{u"Enquête"_s, ParagraphKind::Paragraph}, {u"Un titre"_s, ParagraphKind::Subheading}, {u"Un inter"_s, ParagraphKind::Subheading}}) {
            blocks.addText(text);
            blocks.endParagraph(kind);
        }
        const auto all = blocks.takeBlocks();
        QCOMPARE(all[1].kind, ParagraphKind::Title);
        QCOMPARE(all[2].kind, ParagraphKind::Subheading);
    }

    void survivesNesting()
    {
        constexpr int levels = 100'000;
        DocumentBlocks blocks;
        for (int i = 0; i < levels; ++i) {
            blocks.beginRow();
            blocks.addText(u"x");
        }
        for (int i = 0; i < levels; ++i) {
            blocks.endCell();
            blocks.endRow();
        }
        blocks.endRow(); // one too many
        blocks.endAside();
        QCOMPARE(joined(blocks.takeBlocks()).count(u'x'), levels);
    }
};

QTEST_GUILESS_MAIN(DocumentBlocksTest)
#include "tst_documentblocks.moc"
