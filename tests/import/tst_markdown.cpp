// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/markdown.h"
#include "support/testsupport.h"

#include <QTest>

using namespace Qt::StringLiterals;

class MarkdownTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void reads_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QByteArray() << QString();
        QTest::newRow("headings and paragraphs") << QByteArray("# Un titre\nUn texte\nsur deux lignes.\n\n## Un intertitre\n\nFin.\n")
                                                 << u"Un titre\n\nUn texte sur deux lignes.\n\nUn intertitre\n\nFin."_s;
        QTest::newRow("emphasis") << QByteArray("Un *mot*, un **autre**, un ~~dernier~~ et `code`.") << u"Un mot, un autre, un dernier et code."_s;
        QTest::newRow("not emphasis") << QByteArray("2 * 3 * 4, snake_case_name") << u"2 * 3 * 4, snake_case_name"_s;
        QTest::newRow("links and pictures") << QByteArray("Voir [le site](https://example.org \"titre\").\n\n![alt](x.png)\n\nFin.")
                                            << u"Voir le site.\n\nFin."_s;
        QTest::newRow("list") << QByteArray("Avant\n\n- un\n- deux\n  - trois\n\nAprès") << u"Avant\n\n• un\n• deux\n• trois\n\nAprès"_s;
        QTest::newRow("loose list") << QByteArray("- un\n\n- deux") << u"• un\n• deux"_s;
        QTest::newRow("numbered list") << QByteArray("3. trois\n4. quatre") << u"3. trois\n4. quatre"_s;
        QTest::newRow("quotation") << QByteArray("Avant\n\n> Dit-il\n> enfin\n\nAprès") << u"Avant\n\nDit-il enfin\n\nAprès"_s;
        QTest::newRow("hard break") << QByteArray("Un vers  \nun autre") << u"Un vers\nun autre"_s;
        QTest::newRow("entities") << QByteArray("&laquo;&nbsp;caf&eacute;&#160;&raquo; &amp; &inconnu; A&B") << u"«\u00a0café\u00a0» & &inconnu; A&B"_s;
        QTest::newRow("escapes") << QByteArray("\\*étoile\\*") << u"*étoile*"_s;
        QTest::newRow("indented paragraph") << QByteArray("    Un alinéa *penché*.") << u"Un alinéa penché."_s;
        QTest::newRow("code") << QByteArray("```\nun\n  deux\n```") << u"un\n  deux"_s;
        QTest::newRow("HTML") << QByteArray("<div>Un texte</div>\n\n<p>Deux<br>trois <b>gras</b></p>\n<!-- rien -->") << u"Un texte\n\nDeux\ntrois gras"_s;
        QTest::newRow("table") << QByteArray("| a | b |\n|---|---|\n| c | d |\n") << u"a\tb\nc\td"_s;
        QTest::newRow("footnotes") << QByteArray("Un fait[^1].\n\n[^1]: https://example.org la source")
                                   << u"Un fait[1].\n\n[1] https://example.org la source"_s;
        QTest::newRow("rule") << QByteArray("Un\n\n---\n\nDeux") << u"Un\n\nDeux"_s;
        QTest::newRow("front matter") << QByteArray("---\ntitle: Un\n---\nDeux") << u"Deux"_s;
    }

    void reads()
    {
        QFETCH(QByteArray, markdown);
        QFETCH(QString, text);
        const auto reading = read(markdown);
        QVERIFY(reading);
        QCOMPARE(reading->drafts.size(), 1);
        QCOMPARE(joined(reading->drafts.first().blocks), text);
    }

    void tellsKinds()
    {
        const auto reading = read("# Titre\n\nTexte\n\n## Inter\n\n- un\n\n> dit\n");
        QVERIFY(reading);
        QList<ParagraphKind> kinds;
        for (const auto &block : reading->drafts.first().blocks) {
            kinds.append(block.kind);
        }
        QCOMPARE(kinds, QList({ParagraphKind::Title, ParagraphKind::Paragraph, ParagraphKind::Subheading, ParagraphKind::ListItem, ParagraphKind::Quotation}));
    }

    void readsFrontMatter_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::addColumn<QStringList>("metadata"); // title, author, source, published
        QTest::newRow("plain") << QByteArray("---\ntitle: \"Un: titre\"\nauthor: A. Nonyme\nsource: Le Quotidien\ndate: 2024-03-04\n---\nTexte")
                               << QStringList({u"Un: titre"_s, u"A. Nonyme"_s, u"Le Quotidien"_s, u"2024-03-04"_s});
        QTest::newRow("lists and links") << QByteArray(
            "---\nTitle: 'Un'\nauthors:\n  - \"[[A. Nonyme]]\"\n  - B. Inconnu\nsource: https://www.example.org/x\npublished: 2024-03-04\ntags: "
            "[a]\n---\nTexte") << QStringList({u"Un"_s, u"A. Nonyme, B. Inconnu"_s, u"example.org"_s, u"2024-03-04"_s});
        QTest::newRow("list in brackets") << QByteArray("---\nauthor: [A. Nonyme, \"B. Inconnu\"]\n---\n")
                                          << QStringList({QString(), u"A. Nonyme, B. Inconnu"_s, QString(), QString()});
        QTest::newRow("none") << QByteArray("---\ntitle: Un\n\nTexte") << QStringList({QString(), QString(), QString(), QString()});
    }

    void readsFrontMatter()
    {
        QFETCH(QByteArray, markdown);
        QFETCH(QStringList, metadata);
        const auto reading = read(markdown);
        QVERIFY(reading);
        const auto &found = reading->drafts.first().metadata;
        QCOMPARE(QStringList({found.title, found.author, found.source, found.published}), metadata);
    }

private:
    static Result<Reading> read(const QByteArray &markdown)
    {
        return markdownReader().read({.bytes = markdown, .name = u"a.md"_s}, {});
    }
};

QTEST_GUILESS_MAIN(MarkdownTest)
#include "tst_markdown.moc"
