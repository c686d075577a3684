// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/paragraphs.h"
#include "import/articlereader.h"
#include "support/testsupport.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

// Real articles, which are not part of this project: what a careful person would have made of them.
class CorpusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void reads_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("metadata"); // title's first and last words, author, source, published
        QTest::addColumn<int>("paragraphs");
        QTest::addColumn<int>("subheadings");
        QTest::newRow("cut by page ends, with Markdown's marks")
            << u"000"_s << QStringList({u"La … États-Unis"_s, u"François Bougon"_s, QString(), u"2025-01-28T17:23"_s}) << 31 << 2;
        QTest::newRow("name and date on lines of their own")
            << u"001"_s << QStringList({u"L’apparition … Tech"_s, u"Ben Van Duppen"_s, QString(), u"2025-02-24"_s}) << 62 << 6;
        QTest::newRow("debris of a web page") << u"003"_s << QStringList({u"Grâce … absolue"_s, QString(), u"nrc.nl"_s, QString()}) << 21 << 3;
    }

    void reads()
    {
        QFETCH(QString, file);
        QFETCH(QStringList, metadata);
        QFETCH(int, paragraphs);
        QFETCH(int, subheadings);
        const QDir folder(sharedFolder(u"corpus"_s));
        const auto names = folder.entryList({QString(file + u"_*.txt"_s)});
        if (sharedFolder(u"corpus"_s).isEmpty() || names.isEmpty()) {
            QSKIP("the corpus is not here");
        }
        const auto read = readArticles(folder.filePath(names.first()));
        QVERIFY(read);
        QCOMPARE(read->articles.size(), 1);
        const auto &article = read->articles.first().article;
        const auto ends = article.title.section(u' ', 0, 0) + u" … "_s + article.title.section(u' ', -1);
        QCOMPARE(QStringList({ends, article.author, article.source, article.published}), metadata);
        QCOMPARE(article.language, u"fr"_s);
        QCOMPARE(article.encoding, u"UTF-8"_s);
        QCOMPARE(paragraphsOf(article.text).size(), paragraphs);
        QCOMPARE(article.paragraphKinds.size(), paragraphs);
        QCOMPARE(article.paragraphKinds.count(ParagraphKind::Subheading), subheadings);
        for (const auto &debris : {u"*"_s, u".jpg"_s, u"](#"_s, u"Lire aussi"_s, u"Shutterstock"_s}) {
            QVERIFY2(!article.text.contains(debris), qUtf8Printable(debris));
        }
    }
};

QTEST_GUILESS_MAIN(CorpusTest)
#include "tst_corpus.moc"
