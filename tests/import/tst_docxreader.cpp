// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/docxreader.h"
#include "support/results.h"
#include "support/testsupport.h"
#include "zipfile.h"

#include <QTest>

using namespace Qt::StringLiterals;

class DocxReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void reads_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("text");
        QTest::newRow("paragraphs and runs") << p("Un", "s2")
                + "<w:p><w:r><w:t xml:space=\"preserve\">Deux </w:t></w:r><w:r><w:t>trois</w:t><w:br/><w:t>quatre</w:t></w:r></w:p>"
                                             << u"Un\n\nDeux trois\nquatre"_s;
        QTest::newRow("tracked changes") << QByteArray(
            "<w:p><w:r><w:t>a</w:t></w:r><w:del><w:r><w:delText>b</w:delText></w:r></w:del><w:ins><w:r><w:t>c</w:t></w:r></w:ins>"
            "<w:moveFrom><w:r><w:t>d</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>e</w:t></w:r></w:moveTo></w:p>")
                                         << u"ace"_s;
        QTest::newRow("deleted end of a paragraph") << "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>Un</w:t></w:r></w:p>" + p("deux") + p("Trois")
                                                    << u"Undeux\n\nTrois"_s;
        QTest::newRow("field and link") << QByteArray(
            "<w:p><w:r><w:fldChar/><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>12</w:t></w:r><w:hyperlink><w:r><w:t> ici</w:t></w:r></w:hyperlink></w:p>")
                                        << u"12 ici"_s;
        QTest::newRow("hidden") << QByteArray(
            "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>a</w:t></w:r><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>b</w:t></w:r></w:p>")
                                << u"b"_s;
        QTest::newRow("numbered list") << item("1", "un") + item("1", "un a", "1") + item("1", "un b", "1") + item("1", "deux") + item("2", "encore un")
                + item("3", "• point") << u"4. un\n4.a) un a\n4.b) un b\n5. deux\n1. encore un\n• • point"_s;
        QTest::newRow("list of a style") << p("un", "Liste") + p("deux", "Liste") << u"• un\n• deux"_s;
        QTest::newRow("table") << "<w:tbl><w:tr><w:tc>" + p("a") + "</w:tc><w:tc>" + p("b") + "</w:tc></w:tr><w:tr><w:tc>" + p("c") + p("d") + "</w:tc><w:tc>"
                + p("e") + "</w:tc></w:tr></w:tbl>"
                               << u"a\tb\nc d\te"_s;
        QTest::newRow("text box, shown once") << QByteArray(
            "<w:p><w:r><w:t>Texte</w:t></w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>Cadre</w:t></w:r></w:p></w:txbxContent></mc:Choice>"
            "<mc:Fallback><w:txbxContent><w:p><w:r><w:t>Cadre</w:t></w:r></w:p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:p>")
                                              << u"Cadre\n\nTexte"_s;
        QTest::newRow("notes") << QByteArray(
            "<w:p><w:r><w:t>Un</w:t><w:footnoteReference w:id=\"2\"/><w:t> deux</w:t><w:endnoteReference w:id=\"2\"/></w:r><w:r><w:footnoteReference "
            "w:id=\"2\"/></w:r></w:p>")
                               << u"Un[1] deux[2]\n\n[1] En bas.\n\n[2] À la fin."_s;
    }

    void reads()
    {
        QFETCH(QByteArray, body);
        const auto reading = read(docx(body));
        VERIFY_RESULT(reading);
        QTEST(joined(reading->drafts.first().blocks), "text");
    }

    void tellsKinds()
    {
        const auto reading = read(
            docx(p("Titre", "s1") + p("dit", "s2") + p("inter", "s3") + "<w:p><w:pPr><w:outlineLvl w:val=\"9\"/></w:pPr><w:r><w:t>texte</w:t></w:r></w:p>"));
        VERIFY_RESULT(reading);
        QList<ParagraphKind> kinds;
        for (const auto &block : reading->drafts.first().blocks) {
            kinds.append(block.kind);
        }
        QCOMPARE(kinds, QList({ParagraphKind::Title, ParagraphKind::Quotation, ParagraphKind::Subheading, ParagraphKind::Paragraph}));
    }

    void readsProperties()
    {
        const auto reading = read(docx(p("Texte.")));
        VERIFY_RESULT(reading);
        const auto &draft = reading->drafts.first();
        QCOMPARE(draft.metadata.title, u"Un titre donné"_s);
        QCOMPARE(draft.properties.author, u"Odile Marchand"_s);
        QCOMPARE(draft.properties.published, u"2024-05-06"_s);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        const auto whole = docx(p("Texte"));
        const QByteArray bomb =
            "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d "
            "\"&c;&c;&c;&c;&c;&c;&c;&c;\"><!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;\">]><x>&e;</x>";
        QTest::newRow("cut") << whole.first(whole.size() - 30) << ErrorCode::FormatBroken;
        QTest::newRow("no document in it") << zipOf({{u"word/other.xml"_s, "<x/>"}}) << ErrorCode::FormatBroken;
        QTest::newRow("cut inside") << zipOf({{u"word/document.xml"_s, "<w:document xmlns:w=\"w\"><w:p>"}}) << ErrorCode::FormatBroken;
        QTest::newRow("entities that swell") << zipOf({{u"word/document.xml"_s, bomb}}) << ErrorCode::FormatBroken;
        QTest::newRow("entities in a circle") << zipOf({{u"word/document.xml"_s, "<!DOCTYPE x [<!ENTITY a \"&b;\"><!ENTITY b \"&a;\">]><x>&a;</x>"}})
                                              << ErrorCode::FormatBroken;
        QTest::newRow("one that swells") << zipOf({{u"word/document.xml"_s, QByteArray(40 * 1024 * 1024, ' ')}}) << ErrorCode::ArchiveUnsafe;
        QTest::newRow("password") << QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") + QByteArray(100, '\0')
                + QByteArray("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32)
                                  << ErrorCode::FileProtected;
    }

    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QTEST(errorOf(read(bytes)).value_or(ErrorCode::Cancelled), "code");
    }

    void survivesNesting()
    {
        constexpr int levels = 100'000;
        const auto reading = read(
            docx(QByteArray("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>x</w:t></w:r>").repeated(levels) + QByteArray("</w:p></w:tc></w:tr></w:tbl>").repeated(levels)));
        VERIFY_RESULT(reading);
        QCOMPARE(joined(reading->drafts.first().blocks).count(u'x'), levels);
    }

private:
    static QByteArray p(const QByteArray &text, const QByteArray &style = "Normal")
    {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    static QByteArray item(const QByteArray &list, const QByteArray &text, const QByteArray &level = "0")
    {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr></w:pPr><w:r><w:t>" + text
            + "</w:t></w:r></w:p>";
    }

    static QByteArray docx(const QByteArray &body)
    {
        const QByteArray head = "<?xml version=\"1.0\"?>";
        const auto part = [&](const QByteArray &name, const QByteArray &contents) {
            return QByteArray(head + "<w:" + name + " xmlns:w=\"w\" xmlns:mc=\"mc\">" + contents + "</w:" + name + '>');
        };
        return zipOf(
            {{u"_rels/.rels"_s,
              "<Relationships><Relationship Type=\"x/officeDocument\" Target=\"word/document.xml\"/>"
              "<Relationship Type=\"x/core-properties\" Target=\"docProps/core.xml\"/></Relationships>"},
             {u"word/_rels/document.xml.rels"_s,
              "<Relationships><Relationship Type=\"x/styles\" Target=\"styles.xml\"/><Relationship Type=\"x/numbering\" Target=\"/word/numbering.xml\"/>"
              "<Relationship Type=\"x/footnotes\" Target=\"footnotes.xml\"/><Relationship Type=\"x/endnotes\" Target=\"endnotes.xml\"/></Relationships>"},
             {u"docProps/core.xml"_s,
              "<c xmlns:dc=\"dc\"><dc:title>Un titre donn\xc3\xa9</dc:title><dc:creator>Odile "
              "Marchand</dc:creator><created>2024-05-06T07:08:09Z</created></c>"},
             {u"word/styles.xml"_s,
              part("styles",
                   "<w:style w:styleId=\"s1\"><w:name w:val=\"heading 1\"/></w:style><w:style w:styleId=\"s2\"><w:name w:val=\"Mine\"/><w:basedOn "
                   "w:val=\"s4\"/></w:style>"
                   "<w:style w:styleId=\"s4\"><w:name w:val=\"Quote\"/><w:basedOn w:val=\"s2\"/></w:style>"
                   "<w:style w:styleId=\"s3\"><w:name w:val=\"X\"/><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr></w:style>"
                   "<w:style w:styleId=\"Liste\"><w:name w:val=\"List Bullet\"/><w:pPr><w:numPr><w:numId w:val=\"3\"/></w:numPr></w:pPr></w:style>")},
             {u"word/numbering.xml"_s,
              part("numbering",
                   "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"4\"/><w:numFmt w:val=\"decimal\"/><w:lvlText "
                   "w:val=\"%1.\"/></w:lvl>"
                   "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"lowerLetter\"/><w:lvlText w:val=\"%1.%2)\"/></w:lvl></w:abstractNum>"
                   "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"o\"/></w:lvl></w:abstractNum>"
                   "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/>"
                   "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num><w:num w:numId=\"3\"><w:abstractNumId "
                   "w:val=\"1\"/></w:num>")},
             {u"word/footnotes.xml"_s,
              part("footnotes",
                   "<w:footnote w:id=\"0\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:id=\"2\">" + p("En bas.") + "</w:footnote>")},
             {u"word/endnotes.xml"_s, part("endnotes", "<w:endnote w:id=\"2\">" + p("\xc3\x80 la fin.") + "</w:endnote>")},
             {u"word/document.xml"_s, part("document", "<w:body>" + body + "</w:body>")}});
    }

    static Result<Reading> read(const QByteArray &bytes)
    {
        return docxReader().read({.bytes = bytes, .name = u"a.docx"_s}, {});
    }
};

QTEST_GUILESS_MAIN(DocxReaderTest)
#include "tst_docxreader.moc"
