// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/pdffurniture.h"
#include "import/pdflines.h"
#include "import/pdfparagraphs.h"
#include "import/pdfreader.h"
#include "import/pdftext.h"
#include "support/results.h"
#include "support/testsupport.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

class PdfReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void readsInOrder_data()
    {
        QTest::addColumn<PdfPage>("page");
        QTest::addColumn<QString>("text");
        QTest::newRow("one column") << page({{0, 0, u"une ligne"_s}, {0, 12, u"puis une autre"_s}}) << u"une ligne|puis une autre"_s;
        QTest::newRow("two columns under a title")
            << column(0, 40, u"gauche"_s) + column(200, 43, u"droite"_s) + page({{20, 0, u"un titre qui passe par-dessus la gouttière du milieu"_s}})
            << u"un titre qui passe par-dessus la gouttière du milieu|gauche 1|gauche 2|gauche 3|gauche 4|droite 1|droite 2|droite 3|droite 4"_s;
        QTest::newRow("three columns") << column(400, 0, u"c"_s) + column(0, 0, u"a"_s) + column(200, 0, u"b"_s)
                                       << u"a 1|a 2|a 3|a 4|b 1|b 2|b 3|b 4|c 1|c 2|c 3|c 4"_s;
        // They have more white in common with the title than with the lines below.
        QTest::newRow("short lines at the head of a column")
            << page({{20, 0, u"un titre qui passe par-dessus la gouttière"_s}}) + column(0, 40, u"gauche"_s) + column(0, 88, u"suite"_s)
                + page({{150, 52, u"un vers"_s}, {150, 64, u"puis deux"_s}}) + column(150, 64, u"une ligne longue à droite"_s)
            << u"un titre qui passe par-dessus la gouttière|gauche 1|gauche 2|gauche 3|gauche 4|suite 1|suite 2|suite "
               "3|suite 4|un vers|puis deux|une ligne longue à droite 1|une ligne longue à droite 2|une ligne longue à "
               "droite 3|une ligne longue à droite 4"_s;
        QTest::newRow("a table is read along its rows")
            << page({{0, 0, u"an"_s}, {100, 0, u"mesure"_s}, {0, 12, u"1791"_s}, {100, 12, u"mètre"_s}, {0, 24, u"1799"_s}, {100, 24, u"gramme"_s}})
            << u"an mesure|1791 mètre|1799 gramme"_s;
        QTest::newRow("call of a note") << PdfPage{word(0, 0, u"boursière"_s, 10, false), word(46, -1, u"1"_s, 6, false), word(51, 0, u"suit"_s)}
                                        << u"boursière[1] suit"_s;
        QTest::newRow("numbers side by side") << page({{0, 0, u"en 1 2"_s}}) << u"en 1 2"_s;
        QTest::newRow("initial")
            << PdfPage{word(0, 0, u"L"_s, 34, false), word(30, 0, u"es"_s), word(45, 0, u"premiers"_s), word(30, 12, u"mots"_s), word(30, 24, u"suivent"_s)}
            << u"Les premiers|mots|suivent"_s;
    }

    void readsInOrder()
    {
        QFETCH(PdfPage, page);
        QStringList texts;
        for (const auto &line : pdfLinesOf({page})) {
            texts.append(line.text);
        }
        for (auto &text : texts) {
            text.remove(u" de texte courant"_s);
        }
        QTEST(texts.join(u'|'), "text");
    }

    void removesFurniture_data()
    {
        QTest::addColumn<QList<PdfPage>>("pages");
        QTest::addColumn<QString>("left");
        const auto body = [](const QString &text) {
            return page({{0, 100, text}, {0, 112, text + u" encore"_s}});
        };
        QTest::newRow("head and number") << QList<PdfPage>{page({{0, 0, u"Le Journal"_s}, {90, 700, u"4"_s}}) + body(u"un"_s),
                                                           page({{200, 0, u"Le Journal"_s}, {90, 700, u"5"_s}}) + body(u"deux"_s)}
                                         << u"un un encore|deux deux encore"_s;
        QTest::newRow("pages of pages") << QList<PdfPage>{page({{0, 700, u"Page 1 sur 2"_s}}) + body(u"un"_s),
                                                          page({{0, 700, u"Page 2 sur 2"_s}}) + body(u"deux"_s)}
                                        << u"un un encore|deux deux encore"_s;
        QTest::newRow("one page") << QList<PdfPage>{page({{0, 700, u"12"_s}}) + body(u"un"_s)} << u"un un encore"_s;
        QTest::newRow("title as head") << QList<PdfPage>{page({{0, 0, u"Les congés payés"_s}}) + body(u"un"_s),
                                                         page({{30, 24, u"Les congés payés"_s}}) + body(u"deux"_s)}
                                       << u"Les congés payés un un encore|deux deux encore"_s;
        QTest::newRow("a year ends the text") << QList<PdfPage>{page({{0, 100, u"c’était en"_s}, {0, 112, u"1936"_s}})} << u"c’était en 1936"_s;
        QTest::newRow("pages that begin alike but elsewhere")
            << QList<PdfPage>{page({{0, 100, u"Paris"_s}, {0, 112, u"a"_s}}), page({{0, 300, u"Paris"_s}, {0, 312, u"b"_s}})} << u"Paris a|Paris b"_s;
    }

    void removesFurniture()
    {
        QFETCH(QList<PdfPage>, pages);
        removePdfFurniture(pages);
        QStringList left;
        for (auto &rest : pages) {
            std::ranges::stable_sort(rest, {}, [](const PdfWord &word) {
                return word.box.top();
            });
            QStringList words;
            for (const auto &word : std::as_const(rest)) {
                words.append(word.text);
            }
            left.append(words.join(u' '));
        }
        QTEST(left.join(u'|'), "left");
    }

    void makesParagraphs_data()
    {
        QTest::addColumn<QList<PdfLine>>("lines");
        QTest::addColumn<QString>("text");
        const auto full = u"une ligne pleine de mots"_s;
        QTest::newRow("by leading") << QList{line(0, 0, full), line(0, 12, u"La fin."_s), line(0, 36, u"Un autre"_s)}
                                    << u"une ligne pleine de mots La fin.|Un autre"_s;
        QTest::newRow("by indent") << QList{line(0, 0, full), line(0, 12, u"une ligne pleine jusqu’ici."_s), line(15, 24, u"Un autre"_s)}
                                   << u"une ligne pleine de mots une ligne pleine jusqu’ici.|Un autre"_s;
        QTest::newRow("by a short line") << QList{line(0, 0, full), line(0, 12, u"La fin."_s), line(0, 24, u"Un autre"_s)}
                                         << u"une ligne pleine de mots La fin.|Un autre"_s;
        QTest::newRow("over columns") << QList{line(0, 0, full), line(0, 12, u"une ligne pleine aussi et"_s), line(200, 0, u"qui va plus loin."_s, 2)}
                                      << u"une ligne pleine de mots une ligne pleine aussi et qui va plus loin."_s;
        QTest::newRow("over pages, with a name") << QList{line(0, 0, full),
                                                          line(0, 12, u"une ligne pleine avec Léo"_s),
                                                          line(0, 0, u"Lagrange au bout."_s, 2, 1)}
                                                 << u"une ligne pleine de mots une ligne pleine avec Léo Lagrange au bout."_s;
        QTest::newRow("broken word") << QList{line(0, 0, u"une ligne pleine d’inter-"_s), line(0, 12, u"nationale."_s)}
                                     << u"une ligne pleine d’internationale."_s;
        QTest::newRow("hanging items") << QList{line(0, 0, u"• une ligne pleine du pre-"_s), line(10, 12, u"mier point"_s), line(0, 24, u"• l’autre"_s)}
                                       << u"• une ligne pleine du premier point|• l’autre"_s;
    }

    void makesParagraphs()
    {
        QFETCH(QList<PdfLine>, lines);
        QStringList texts;
        for (const auto &block : pdfParagraphsOf(lines)) {
            texts.append(block.text);
        }
        QTEST(texts.join(u'|'), "text");
    }

    void tellsKindsBySize()
    {
        const auto full = u"une ligne pleine de mots"_s;
        const auto blocks = pdfParagraphsOf({line(0, 0, u"Le titre"_s, 1, 0, 20),
                                             line(0, 40, full),
                                             line(0, 52, u"avec un appel[1] et la"_s),
                                             line(0, 80, u"Un intertitre"_s, 1, 0, 14),
                                             line(0, 110, full),
                                             line(0, 122, u"et du texte en bas."_s),
                                             line(0, 160, u"Photo de la chose"_s, 1, 0, 8),
                                             line(0, 180, u"1 La note."_s, 1, 0, 8),
                                             line(0, 0, u"suite."_s, 2, 1)});
        QList<ParagraphKind> kinds;
        for (const auto &block : blocks) {
            kinds.append(block.kind);
        }
        using enum ParagraphKind;
        QCOMPARE(kinds, QList({Title, Paragraph, Subheading, Paragraph, Caption, Paragraph, Note}));
        QCOMPARE(blocks.last().text, u"[1] La note."_s);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("scan") << pdf("0 0 m 10 10 l S") << ErrorCode::FileScanned;
        QTest::newRow("nothing but a mark") << QByteArray("%PDF-1.4\n") << ErrorCode::FormatBroken;
        QTest::newRow("cut") << pdf("BT ET").first(60) << ErrorCode::FormatBroken;
        QTest::newRow("password") << fixture(u"protected.pdf"_s) << ErrorCode::FileProtected;
    }

    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QTEST(errorOf(read(bytes)).value_or(ErrorCode::Cancelled), "code");
    }

    void reads()
    {
        const auto reading = read(pdf("BT /F1 12 Tf 20 100 Td (Bonjour) Tj 0 -14 Td (le monde) Tj ET"));
        VERIFY_RESULT(reading);
        QCOMPARE(joined(reading->drafts.first().blocks), u"Bonjour le monde"_s);
    }

    void readsDevices()
    {
        const auto reading = read(fixture(u"devices.pdf"_s));
        VERIFY_RESULT(reading);
        const auto &draft = reading->drafts.first();
        QCOMPARE(draft.metadata.title, u"Les appareils du texte"_s);
        QCOMPARE(draft.properties.author, u"Odile Marchand"_s);
        const auto text = joined(draft.blocks);
        QVERIFY2(text.contains(u"Une première phrase appelle une note[1], puis un lien dont le texte reste, et une seconde phrase en appelle une autre[2]."_s),
                 qPrintable(text));
        QVERIFY2(text.endsWith(u"[1] Le texte de la première note, assez long pour qu’on le reconnaisse.\n\n[2] La seconde note."_s), qPrintable(text));
    }

    void endsWithEndlessFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a form that draws itself, and very many operators")
            << pdf(QByteArray("q /X Do Q ").repeated(10) + QByteArray("BT /F1 1 Tf (a) Tj ET ").repeated(20'000));
        QTest::newRow("pages in a circle") << QByteArray(
            "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2000000000>>endobj\n"
            "trailer<</Root 1 0 R>>\n");
        QTest::newRow("letters that fill the memory") << pdf("BT /F1 1 Tf " + QByteArray("(aaaaaaaa) Tj 9 9 Td ").repeated(1'000'000) + "ET");
    }

    void endsWithEndlessFiles()
    {
        QFETCH(QByteArray, bytes);
        const auto reading = read(bytes);
        QVERIFY(reading || reading.error().code == ErrorCode::FormatBroken);
    }

    void unpacksWhatWasPacked()
    {
        using enum ParagraphKind;
        const PdfText text{.blocks = {{.text = u"Un titre"_s, .kind = Title}, {.text = u"– été"_s, .kind = Byline, .apart = false, .startsPage = true}},
                           .properties = {.title = u"t"_s, .author = u"a"_s, .created = u"2024-05-06"_s},
                           .hadFurniture = true,
                           .barePages = 3};
        QCOMPARE(unpacked(packed(text)), text);
        QCOMPARE(errorOf(unpacked(packed(failure(ErrorCode::FileScanned)))), ErrorCode::FileScanned);
        QCOMPARE(errorOf(unpacked(packed(failure(ErrorCode::FileProtected)))), ErrorCode::FileProtected);
    }

    void unpacksNothingElse_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto whole = packed(PdfText{.blocks = {{.text = u"Un"_s}}});
        auto crowded = whole;
        crowded[whole.size() - 14] = '\x7f'; // the first byte of the number of blocks
        auto unknownKind = whole;
        unknownKind[whole.size() - 3] = '\x20';
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no such outcome") << QByteArray("\x7f");
        QTest::newRow("cut") << whole.chopped(1);
        QTest::newRow("more behind") << QByteArray(whole + 'x');
        QTest::newRow("tells of two billion blocks") << crowded;
        QTest::newRow("no such kind") << unknownKind;
    }

    void unpacksNothingElse()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(errorOf(unpacked(bytes)), ErrorCode::FormatBroken);
    }

private:
    struct At {
        qreal x;
        qreal y;
        QString text;
    };

    static PdfWord word(qreal x, qreal y, const QString &text, qreal size = 10, bool spaceBehind = true)
    {
        return {.text = text, .box = QRectF(x, y, qreal(text.size()) * size / 2, size), .spaceBehind = spaceBehind};
    }

    // Words of ten points, five wide a letter.
    static PdfPage page(const QList<At> &lines)
    {
        PdfPage words;
        for (const auto &[x, y, text] : lines) {
            qreal at = x;
            for (const auto &part : text.split(u' ')) {
                words.append(word(at, y, part));
                at = words.last().box.right() + 3;
            }
        }
        return words;
    }

    static PdfPage column(qreal x, qreal y, const QString &name)
    {
        QList<At> lines;
        for (int i = 1; i <= 4; ++i) {
            lines.append({x, y + i * 12, name + u' ' + QString::number(i) + u" de texte courant"_s});
        }
        return page(lines);
    }

    static PdfLine line(qreal x, qreal y, const QString &text, int column = 1, int page = 0, qreal size = 10)
    {
        const qreal left = column > 1 && page == 0 ? 200 : 0;
        return {.text = text,
                .box = QRectF(x, y, qreal(text.size()) * size / 2, size),
                .size = size,
                .page = page,
                .column = column,
                .columnLeft = left,
                .columnRight = left + 130};
    }

    // One page that draws `contents`; Poppler makes the list of objects itself.
    static QByteArray pdf(const QByteArray &contents)
    {
        return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
               "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>/XObject<</X 6 0 R>>>>>>endobj\n4 0 obj<</Length "
            + QByteArray::number(contents.size()) + ">>stream\n" + contents
            + "\nendstream endobj\n5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>endobj\n"
              "6 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>/Length 17>>stream\nq /X Do /X Do Q  \nendstream endobj\n"
              "trailer<</Root 1 0 R>>\n";
    }

    static QByteArray fixture(const QString &name)
    {
        QFile file(dataFile(u"import/"_s + name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static Result<Reading> read(const QByteArray &bytes)
    {
        return pdfReader().read({.bytes = bytes, .name = u"a.pdf"_s}, {});
    }
};

QTEST_GUILESS_MAIN(PdfReaderTest)
#include "tst_pdfreader.moc"
