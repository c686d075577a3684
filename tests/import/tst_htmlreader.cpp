// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/articlereader.h"
#include "import/htmlreader.h"
#include "support/testsupport.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
QString longSentence(const QString &start)
{
    return start + u" et cette phrase est assez longue pour qu’une page la tienne pour un paragraphe de son article, sans aucun doute."_s;
}
}

class HtmlReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void readsPage()
    {
        const auto read = readArticles(dataFile(u"import/html/quotidien.html"_s));
        QVERIFY(read);
        QCOMPARE(read->articles.size(), 1);
        const auto &article = read->articles.first().article;
        QCOMPARE(article.title, u"La digue de Saint-Aubin sera relevée d’un mètre"_s);
        QCOMPARE(article.author, u"Odile Kervern, Marc Tavel"_s);
        QCOMPARE(article.source, u"Le Courrier du Littoral"_s);
        QCOMPARE(article.published, u"2024-11-19T18:42"_s);
        QCOMPARE(article.section, u"Économie"_s);
        QCOMPARE(article.url, u"https://www.courrier-du-littoral.example/economie/digue-de-saint-aubin"_s);
        QCOMPARE(article.language, u"fr"_s);
        QCOMPARE(article.guessed, ArticleFields());

        QStringList starts;
        for (const auto &line : article.text.split(u'\n', Qt::SkipEmptyParts)) {
            starts.append(line.section(u' ', 0, 1));
        }
        QCOMPARE(starts,
                 QStringList({u"La digue"_s,
                              u"Le conseil"_s,
                              u"Par Odile"_s,
                              u"La digue,"_s,
                              u"Le vote"_s,
                              u"«\u00a0C’est une"_s,
                              u"Un chantier"_s,
                              u"Les travaux"_s,
                              u"On nous"_s,
                              u"• un"_s,
                              u"• un"_s,
                              u"La surface"_s,
                              u"Le calendrier"_s,
                              u"1. Avec"_s}));
        using enum ParagraphKind;
        QCOMPARE(article.paragraphKinds,
                 QList({Title, Lead, Byline, Caption, Paragraph, Paragraph, Subheading, Paragraph, Quotation, ListItem, ListItem, Paragraph, Paragraph, Note}));
        QVERIFY(article.text.contains(u"5,6\u00a0millions"_s));
        QVERIFY(article.text.contains(u"kilomètres.[1]"_s));
        QVERIFY(article.text.contains(u"km²"_s));
    }

    void readsAmpPage()
    {
        const auto read = readArticles(dataFile(u"import/html/amp.html"_s));
        QVERIFY(read);
        QCOMPARE(read->articles.size(), 1);
        const auto &article = read->articles.first().article;
        QCOMPARE(article.title, u"Le bac de Kerlaz reprendra la mer au printemps"_s);
        QCOMPARE(article.author, u"Yann Quillivic"_s);
        QCOMPARE(article.source, u"Le Courrier du Littoral"_s);
        QCOMPARE(article.published, u"2024-02-06T07:15"_s);
        QCOMPARE(article.url, u"https://www.courrier-du-littoral.example/transports/bac-de-kerlaz"_s);
        QStringList starts;
        for (const auto &line : article.text.split(u'\n', Qt::SkipEmptyParts)) {
            starts.append(line.section(u' ', 0, 1));
        }
        QCOMPARE(starts, QStringList({u"Le bac"_s, u"Par Yann"_s, u"Publié le"_s, u"Après onze"_s, u"La coque"_s, u"Un prix"_s, u"Le billet"_s}));
    }

    void findsTheArticle_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QStringList>("text");
        const auto one = longSentence(u"Un"_s);
        const auto two = longSentence(u"Deux"_s);
        const auto three = longSentence(u"Trois"_s);
        QTest::newRow("only paragraphs") << u"<p>"_s + one + u"</p><p>"_s + two + u"</p>"_s << QStringList({one, two});
        QTest::newRow("lines and breaks") << u"<div>"_s + one + u"<br><br>"_s + two + u"<br>"_s + three + u"</div>"_s << QStringList({one, two, three});
        QTest::newRow("all in a form") << u"<form><h1>Titre</h1><p>"_s + one + u"</p><p>"_s + two + u"</p></form>"_s << QStringList({u"Titre"_s, one, two});
        QTest::newRow("laid out with tables") << u"<table><tr><td><a href=x>Accueil</a><br><a href=y>Sports</a></td><td><p>"_s + one + u"</p><p>"_s + two
                + u"</p></td></tr></table>"_s << QStringList({one, two});
        QTest::newRow("sections of one article") << u"<article><section><p>"_s + one + u"</p><p>"_s + three + u"</p></section><section><h2>Inter</h2><p>"_s
                + two + u"</p></section></article><div class=teasers><p>"_s + longSentence(u"Autre"_s)
                + u"</p></div>"_s << QStringList({one, three, u"Inter"_s, two});
        QTest::newRow("hidden") << u"<p>"_s + one + u"</p><p>"_s + two + u"</p><p>"_s + three + u"</p><div style='display: none'><p>"_s
                + longSentence(u"Caché"_s) + u"</p></div>"_s
                                << QStringList({one, two, three});
        QTest::newRow("table of figures") << u"<p>"_s + one + u"</p><table><tr><th>Année</th><th>Part</th></tr><tr><td>2023</td><td>5 %</td></tr></table><p>"_s
                + two + u"</p>"_s << QStringList({one, u"Année | Part"_s, u"2023 | 5 %"_s, two});
        QTest::newRow("parts of a line without a space")
            << u"<p><span class=author>Par Jeanne Quillivic</span><span class=date>Publié le 3 mars 2024</span></p><p>"_s + one + u"</p><p>"_s + two + u"</p>"_s
            << QStringList({u"Par Jeanne Quillivic"_s, u"Publié le 3 mars 2024"_s, one, two});
        QTest::newRow("one word in parts") << u"<p><span class=c>D</span><span class=w>ans l’</span><span class=w>ouest. "_s + one + u"</span></p><p>"_s + two
                + u"</p>"_s << QStringList({u"Dans l’ouest. "_s + one, two});
        QTest::newRow("entities") << u"<p>"_s + one + u" R&amp;D &eacute;t&#233; &#x2019;</p><p>"_s + two + u"</p>"_s
                                  << QStringList({one + u" R&D été ’"_s, two});
        QTest::newRow("no text") << u"<nav><a href=x>Accueil</a></nav>"_s << QStringList();
    }

    void findsTheArticle()
    {
        QFETCH(const QString, page);
        QFETCH(const QStringList, text);
        const auto reading = htmlReader().read({.bytes = QString(u"<!doctype html>"_s + page).toUtf8(), .name = u"a.html"_s}, {});
        QVERIFY(reading);
        QStringList found;
        for (const auto &block : reading->drafts.first().blocks) {
            found.append(block.text);
        }
        QCOMPARE(found, text);
    }

    void findsMetadata_data()
    {
        QTest::addColumn<QString>("head");
        QTest::addColumn<QStringList>("expected"); // title, author, source, published, section, url
        const QStringList none{QString(), QString(), QString(), QString(), QString(), QString()};
        const auto row = [&none](const char *name, const QString &head, int field, const QString &value) {
            auto expected = none;
            expected[field] = value;
            QTest::newRow(name) << head << expected;
        };
        row("page title", u"<title>Un titre</title>"_s, 0, u"Un titre"_s);
        row("two sets of entities", u"<meta property='og:title' content='L&amp;#8217;été'>"_s, 0, u"L’été"_s);
        row("author", u"<meta name=author content='Par Jeanne Martin'>"_s, 1, u"Jeanne Martin"_s);
        row("authors", u"<meta name=DC.creator content='Jeanne Martin'><meta name=DC.creator content='Paul Petit'>"_s, 1, u"Jeanne Martin, Paul Petit"_s);
        row("profile for author",
            u"<meta property='article:author' content='https://www.example.org/jm'><meta name=byl content='By Jane Doe'>"_s,
            1,
            u"Jane Doe"_s);
        row("publisher", u"<meta name='dc.publisher' content='Le Quotidien'>"_s, 2, u"Le Quotidien"_s);
        row("time with zone", u"<meta property='article:published_time' content='2024-03-01T06:30:12.000Z'>"_s, 3, u"2024-03-01T06:30"_s);
        row("compact date", u"<meta name=date content='20240301'>"_s, 3, u"2024-03-01"_s);
        row("date in words", u"<meta name=pubdate content='March 1, 2024'>"_s, 3, u"2024-03-01"_s);
        row("<time>", u"<body><p>Publié <time datetime='2024-03-01'>hier</time></p>"_s, 3, u"2024-03-01"_s);
        row("no date", u"<meta name=date content='hier'>"_s, 3, QString());
        row("section", u"<meta property='article:section' content='Monde'>"_s, 4, u"Monde"_s);
        row("own address", u"<link rel=canonical href='https://example.org/a'>"_s, 5, u"https://example.org/a"_s);
        row("path for address", u"<link rel=canonical href='/a'>"_s, 5, QString());
        QTest::newRow("site in the title") << u"<title>Un titre - Example News</title><meta property='og:site_name' content='Example News'>"_s
                                           << QStringList({u"Un titre"_s, QString(), u"Example News"_s, QString(), QString(), QString()});
        QTest::newRow("linked data in a list")
            << u"<script type='application/ld+json'>[{\"@type\":\"BreadcrumbList\"},{\"@type\":\"NewsArticle\","
               "\"headline\":\"Un\ntitre\",\"author\":\"Jane Doe\",\"publisher\":{\"name\":\"Example\"},\"url\":\"https://e.org/1\"}]</script>"_s
            << QStringList({u"Un titre"_s, u"Jane Doe"_s, u"Example"_s, QString(), QString(), u"https://e.org/1"_s});
        QTest::newRow("broken linked data") << u"<script type='application/ld+json'>{\"@type\":\"NewsArticle\",</script><title>Un titre</title>"_s
                                            << QStringList({u"Un titre"_s, QString(), QString(), QString(), QString(), QString()});
    }

    void findsMetadata()
    {
        QFETCH(const QString, head);
        const auto reading =
            htmlReader().read({.bytes = QString(u"<!doctype html><html>"_s + head + u"<p>"_s + longSentence(u"Un"_s)).toUtf8(), .name = {}}, {});
        QVERIFY(reading);
        const auto &found = reading->drafts.first().metadata;
        QTEST(QStringList({found.title, found.author, found.source, found.published, found.section, found.url}), "expected");
    }

    void decodes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<bool>("warns");
        QTest::newRow("UTF-8 declared") << QByteArray("<meta charset=utf-8><p>\xc3\xa9t\xc3\xa9</p>") << u"UTF-8"_s << false;
        QTest::newRow("Latin-1 is windows-1252") << QByteArray("<meta charset=iso-8859-1><p>\x93\xe9t\xe9\x94</p>") << u"windows-1252"_s << false;
        QTest::newRow("UTF-8 declared wrongly") << QByteArray("<meta charset=utf-8><p>\xe9t\xe9</p>") << u"windows-1252"_s << true;
        QTest::newRow("Latin-1 declared wrongly") << QByteArray("<meta charset=iso-8859-1><p>\xc3\xa9t\xc3\xa9</p>") << u"UTF-8"_s << true;
        QTest::newRow("http-equiv") << QByteArray("<meta http-equiv=Content-Type content='text/html; charset=ISO-8859-15'><p>\xa4 \xe9t\xe9</p>")
                                    << u"ISO-8859-15"_s << false;
        QTest::newRow("none") << QByteArray("<p>\xe9t\xe9</p>") << u"windows-1252"_s << false;
        QTest::newRow("unknown name") << QByteArray("<meta charset=martian><p>\xe9t\xe9</p>") << u"windows-1252"_s << true;
        QTest::newRow("mark goes first") << QByteArray("\xef\xbb\xbf<meta charset=iso-8859-1><p>\xc3\xa9t\xc3\xa9</p>") << u"UTF-8"_s << true;
    }

    void decodes()
    {
        QFETCH(const QByteArray, bytes);
        const auto reading = htmlReader().read({.bytes = bytes, .name = {}}, {});
        QVERIFY(reading);
        const auto &draft = reading->drafts.first();
        QTEST(draft.encoding, "encoding");
        QVERIFY(joined(draft.blocks).contains(u"été"_s));
        QTEST(!draft.warnings.isEmpty(), "warns");
    }

    void refusesWhatWouldTakeForever_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("deep") << QByteArray("<div>").repeated(2'000'000);
        QTest::newRow("deep in formats") << QByteArray("<b><p>").repeated(1'000'000);
        QTest::newRow("attributes") << QByteArray("<p ") + QByteArray("a=1 ").repeated(1'000'000);
    }

    void refusesWhatWouldTakeForever()
    {
        QFETCH(const QByteArray, bytes);
        const auto reading = htmlReader().read({.bytes = bytes, .name = {}}, {});
        QVERIFY(!reading);
        QCOMPARE(reading.error().code, ErrorCode::FormatBroken);
    }
};

QTEST_GUILESS_MAIN(HtmlReaderTest)
#include "tst_htmlreader.moc"
