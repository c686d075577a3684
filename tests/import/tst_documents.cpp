// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/articlereader.h"
#include "support/results.h"
#include "support/testsupport.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/// Articles that went through other programs and come back.
class DocumentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void comeBackAsTheyWere_data()
    {
        QTest::addColumn<QString>("sample");
        QTest::addColumn<QString>("document");
        for (const auto &sample : {u"conges-payes.txt"_s, u"metre.txt"_s, u"tour-de-france.md"_s, u"channel-tunnel.md"_s}) {
            for (const auto &format : {u"docx"_s, u"odt"_s, u"rtf"_s, u"pdf"_s, u"html"_s, u"epub"_s}) {
                const auto document = QFileInfo(sample).baseName() + u'.' + format;
                QTest::newRow(qPrintable(document)) << sample << document;
            }
        }
        QTest::newRow("two columns") << u"metre.txt"_s << u"metre-two-columns.pdf"_s;
        QTest::newRow("three columns") << u"channel-tunnel.md"_s << u"channel-tunnel-three-columns.pdf"_s;
    }

    void comeBackAsTheyWere()
    {
        QFETCH(QString, sample);
        QFETCH(QString, document);
        const auto original = readArticles(projectPath(u"resources/samples/"_s + sample));
        VERIFY_RESULT(original);
        const auto read = readArticles(dataFile(u"import/"_s + document));
        VERIFY_RESULT(read);
        QCOMPARE(read->articles.size(), 1);
        const auto &article = read->articles.first().article;
        const auto &expected = original->articles.first().article;
        const auto isPdf = document.endsWith("pdf"_L1);
        const auto paragraphs = paragraphsIn(article.text, isPdf);
        const auto expectedParagraphs = paragraphsIn(expected.text, isPdf);
        for (qsizetype i = 0; i < std::min(paragraphs.size(), expectedParagraphs.size()); ++i) {
            QVERIFY2(paragraphs[i] == expectedParagraphs[i], qPrintable(parting(paragraphs[i], expectedParagraphs[i])));
        }
        QCOMPARE(paragraphs.size(), expectedParagraphs.size());
        QCOMPARE(paragraphsIn(article.title, isPdf), paragraphsIn(expected.title, isPdf));
        QCOMPARE(article.published, expected.published);
        QCOMPARE(article.author, expected.author);
        QCOMPARE(article.language, expected.language);
        QCOMPARE(article.paragraphKinds.count(ParagraphKind::Title), 1);
        // Subheadings that are only bold look like short paragraphs, and so do those of LibreOffice's EPUB files.
        if (document.contains("columns"_L1) || document.endsWith("epub"_L1)) {
            return;
        }
        QCOMPARE(article.paragraphKinds.count(ParagraphKind::Subheading), expected.paragraphKinds.count(ParagraphKind::Subheading));
    }

    void keepTheirDevices_data()
    {
        QTest::addColumn<QString>("document");
        for (const auto &document : {u"devices.docx"_s, u"devices.odt"_s, u"devices.rtf"_s}) {
            QTest::newRow(qPrintable(document)) << document;
        }
    }

    void keepTheirDevices()
    {
        QFETCH(QString, document);
        const auto read = readArticles(dataFile(u"import/"_s + document));
        VERIFY_RESULT(read);
        const auto &article = read->articles.first().article;
        QCOMPARE(article.text,
                 u"Les appareils du texte\n\n"
                 "Une première phrase appelle une note[1], puis un lien dont le texte reste, et une seconde phrase en appelle une autre[2].\n\n"
                 "Les listes\n\n"
                 "Voici ce qu’il faut retenir de tout cela :\n\n"
                 "1. le premier point\na) avec un détail\nb) et un autre\n2. le deuxième point\n\n"
                 "Et aussi, sans ordre :\n\n"
                 "• une chose\n• une autre chose\n\n"
                 "Le reste\n\n"
                 "On citera ici quelqu’un qui a dit une chose qui méritait d’être citée à part du texte.\n\n"
                 "Année\tMesure\n1791\tle mètre\n\n"
                 "Tableau des mesures prises\n\n"
                 "Deux espaces  ne sont pas une tabulation, et un saut\nde ligne reste dans son paragraphe.\n\n"
                 "[1] Le texte de la première note, assez long pour qu’on le reconnaisse.\n\n"
                 "[2] La seconde note."_s);
        using enum ParagraphKind;
        QCOMPARE(article.paragraphKinds, QList({Title,    Paragraph,  Subheading, Paragraph, ListItem,  ListItem, ListItem,  ListItem,  Paragraph, ListItem,
                                                ListItem, Subheading, Quotation,  Paragraph, Paragraph, Caption,  Paragraph, Paragraph, Note,      Note}));
        QCOMPARE(article.author, u"Odile Marchand"_s);
        QCOMPARE(article.published, u"2024-05-06"_s);
    }

private:
    // Where two long texts part.
    static QString parting(QStringView read, QStringView expected)
    {
        constexpr qsizetype before = 40;
        constexpr qsizetype length = 100;
        const auto at = std::ranges::mismatch(read, expected).in1 - read.begin();
        const auto from = std::max<qsizetype>(0, at - before);
        return u"read: …"_s + read.sliced(from).left(length) + u"… expected: …"_s + expected.sliced(from).left(length);
    }

    // A PDF file does not tell one kind of space from another.
    static QStringList paragraphsIn(QString text, bool foldSpaces)
    {
        if (foldSpaces) {
            text.replace(u'\u00a0', u' ').replace(u'\u202f', u' ');
        }
        return text.split(u'\n', Qt::SkipEmptyParts);
    }
};

QTEST_GUILESS_MAIN(DocumentsTest)
#include "tst_documents.moc"
