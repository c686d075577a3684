// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/metadata.h"
#include "support/testsupport.h"

#include <QTest>

using namespace Qt::StringLiterals;

class MetadataTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("metadata"); // title, author, source, published
        const auto body = QString(u"\n\n"_s + u"Le fleuve a encore débordé cette nuit, et les habitants ne dorment plus. "_s.repeated(6));
        const auto expected = [](const QString &author, const QString &source, const QString &published) {
            return QStringList({u"Le fleuve déborde"_s, author, source, published});
        };
        const QString none;
        QTest::newRow("nothing told") << QString(u"Le fleuve déborde"_s + body) << expected(none, none, none);
        QTest::newRow("byline and date below the title") << QString(u"Le fleuve déborde\nPar Élise Marchand\nPublié le 4 mars 2024 à 8h"_s + body)
                                                         << expected(u"Élise Marchand"_s, none, u"2024-03-04T08:00"_s);
        QTest::newRow("name beside a date") << QString(u"Le fleuve déborde\n\nÉlise Marchand\n\n4 mars 2024"_s + body)
                                            << expected(u"Élise Marchand"_s, none, u"2024-03-04"_s);
        QTest::newRow("name without a date") << QString(u"Le fleuve déborde\n\nPont Neuf\n\n"_s + body + u"\n\nLa fin est là."_s) << expected(none, none, none);
        QTest::newRow("name signed below") << QString(u"Le fleuve déborde"_s + body + body + body + u"\n\nÉlise Marchand"_s)
                                           << expected(u"Élise Marchand"_s, none, none);
        QTest::newRow("below the lead") << QString(u"Le fleuve déborde"_s + body + u"\n\nÉlise Marchand | 4 mars 2024"_s + body)
                                        << expected(u"Élise Marchand"_s, none, u"2024-03-04"_s);
        QTest::newRow("above the title") << QString(u"Publié le 4 mars 2024\nLe Monde\nLe fleuve déborde"_s + body)
                                         << expected(none, u"Le Monde"_s, u"2024-03-04"_s);
        QTest::newRow("only updated") << QString(u"Le fleuve déborde\nMis à jour le 4 mars 2024"_s + body) << expected(none, none, u"2024-03-04"_s);
        QTest::newRow("published goes before updated")
            << QString(u"Le fleuve déborde\nMis à jour le 5 mars 2024\nPublié le 4 mars 2024"_s + body) << expected(none, none, u"2024-03-04"_s);
        QTest::newRow("agency in the dateline") << QString(u"Le fleuve déborde\nNANTES, 4 mars 2024 (AFP) - Le fleuve a débordé."_s + body)
                                                << expected(none, u"AFP"_s, u"2024-03-04"_s);
        QTest::newRow("a date in the text is none") << QString(u"Le fleuve déborde"_s + body + u"\n\nLe 4 mars 2024, Élise Marchand était là."_s)
                                                    << expected(none, none, none);
        QTest::newRow("a date far below is none") << QString(u"Le fleuve déborde"_s + body + body + body + body + u"\n\n4 mars 2024\n\n"_s + body + body + body)
                                                  << expected(none, none, none);
    }

    void finds()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, metadata);
        Draft draft{.blocks = blocksOf(text)};
        findMetadata(draft);
        const auto &found = draft.metadata;
        QCOMPARE(QStringList({found.title, found.author, found.source, found.published}), metadata);
        QCOMPARE(draft.language, u"fr"_s);
    }

    void takesNoParagraphForTheTitle()
    {
        const auto sentence = u"NANTES, 4 mars 2024 (AFP) - Le fleuve a encore débordé cette nuit, et les habitants ne dorment plus."_s;
        const auto paragraph = QString(sentence + u" Ils attendent que l’eau se retire, et que quelqu’un vienne."_s.repeated(4));
        Draft draft{.blocks = blocksOf(QString(paragraph + u"\n\nPersonne n’est venu."_s))};
        findMetadata(draft);
        QCOMPARE(draft.metadata.title, sentence);
        QVERIFY(draft.guessed.testFlag(ArticleField::Title));
        QCOMPARE(draft.blocks.first().kind, ParagraphKind::Paragraph);
        QCOMPARE(draft.metadata.source, u"AFP"_s);
        QCOMPARE(draft.metadata.published, u"2024-03-04"_s);
    }

    void believesTheFormatFirst()
    {
        Draft draft{.blocks = blocksOf(u"Un titre\n\nPar Élise Marchand\n\nUn texte."_s),
                    .metadata = {.title = u"Un autre titre"_s, .author = u"A. Nonyme"_s},
                    .language = u"fr"_s};
        findMetadata(draft);
        QCOMPARE(draft.metadata.title, u"Un autre titre"_s);
        QCOMPARE(draft.metadata.author, u"A. Nonyme"_s);
        QCOMPARE(draft.blocks[0].kind, ParagraphKind::Paragraph);
        QCOMPARE(draft.blocks[1].kind, ParagraphKind::Byline);
    }
};

QTEST_GUILESS_MAIN(MetadataTest)
#include "tst_metadata.moc"
