// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/rtfreader.h"
#include "support/results.h"
#include "support/testsupport.h"

#include <QTest>

using namespace Qt::StringLiterals;

class RtfReaderTest : public QObject
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
        QTest::newRow("paragraphs") << QByteArray("Un\\par\r\n\\par Deux\\line trois") << u"Un\n\nDeux\ntrois"_s;
        QTest::newRow("code page of the file") << QByteArray("\\'e9t\\'e9 \\'80") << u"été €"_s;
        QTest::newRow("code page of the font") << QByteArray("{\\fonttbl{\\f0 A;}{\\f1\\fcharset204 B;}}\\f1\\'cf\\f0\\'e9") << u"Пé"_s;
        QTest::newRow("characters of two bytes") << QByteArray("{\\fonttbl{\\f1\\fcharset128 B;}}\\f1\\'93\\'fa\\'96\\'7b") << u"日本"_s;
        QTest::newRow("Unicode and what stands for it") << QByteArray("l\\u8217'\\u233\\'e9t\\uc2\\u233 ??\\uc0\\u8364 !") << u"l’été€!"_s;
        QTest::newRow("a pair for one character") << QByteArray("\\u-10179?\\u-8703?") << u"😁"_s;
        QTest::newRow("Unicode for a word") << QByteArray("\\u8212\\emdash x") << u"—x"_s;
        QTest::newRow("spaces and signs") << QByteArray("\\ldblquote a\\~b\\rdblquote  c\\endash d\\_e\\-f\\{g\\}\\\\") << u"“a\u00a0b” c–d\u2011ef{g}\\"_s;
        QTest::newRow("field") << QByteArray("{\\field{\\*\\fldinst HYPERLINK \"https://example.org\"}{\\fldrslt un lien}}") << u"un lien"_s;
        QTest::newRow("heads, pictures, comments") << QByteArray("{\\header t\\'eate}{\\pict 00ff}{\\*\\annotation non}{\\*\\unknown non}oui") << u"oui"_s;
        QTest::newRow("raw bytes") << QByteArray("{\\pict\\bin3 }{}}oui") << u"oui"_s;
        QTest::newRow("deleted and inserted") << QByteArray("a{\\deleted b}{\\revised c}\\deleted d\\deleted0 e") << u"ace"_s;
        QTest::newRow("hidden") << QByteArray("a{\\v b}c") << u"ac"_s;
        QTest::newRow("note") << QByteArray("Un fait{\\super\\chftn}{\\footnote\\pard\\plain\\chftn  Sa source}.\\par Suite")
                              << u"Un fait[1].\n\nSuite\n\n[1] Sa source"_s;
        QTest::newRow("list") << QByteArray("{\\listtext\\'b7\\tab}un\\par{\\listtext 2.\\tab}deux\\par fin") << u"• un\n2. deux\n\nfin"_s;
        QTest::newRow("mark that shows nothing") << QByteArray("{\\listtext\\tab}un\\par") << u"un"_s;
        QTest::newRow("list of old") << QByteArray("{\\pntext\\'b7\\tab}{\\*\\pn\\pnlvlblt{\\pntxtb\\'b7}}un\\par") << u"• un"_s;
        QTest::newRow("table") << QByteArray("\\trowd\\cellx1\\cellx2\\pard\\intbl a\\cell b\\cell\\row\\trowd\\pard\\intbl c\\cell d\\cell\\row\\pard fin")
                               << u"a\tb\nc\td\n\nfin"_s;
        QTest::newRow("text box") << QByteArray("Avant{\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv 1}}{\\shptxt bo\\'eete\\par}}{\\shprslt non}} apr\\'e8s")
                                  << u"boîte\n\nAvant après"_s;
        QTest::newRow("Unicode twice") << QByteArray("{\\upr{e?}{\\*\\ud{\\u233 ?}}}") << u"e?"_s;
        QTest::newRow("too many ends") << QByteArray("a}}}b") << u"ab"_s;
    }

    void reads()
    {
        QFETCH(QByteArray, body);
        const auto reading = read("{\\rtf1\\ansi\\ansicpg1252 " + body + '}');
        VERIFY_RESULT(reading);
        QTEST(joined(reading->drafts.first().blocks), "text");
    }

    void tellsKinds()
    {
        const auto reading = read(
            "{\\rtf1{\\stylesheet{\\s0 Normal;}{\\s1\\sbasedon0 heading 1;}{\\*\\cs2 Quote;}{\\s3 Quote;}{\\s4\\sbasedon3 Mine;}{\\s5\\outlinelevel1 X;}}"
            "\\pard\\s1 Titre\\par\\pard texte\\par\\pard\\s4 dit\\par\\pard\\s5 inter\\par\\pard\\outlinelevel2 autre\\par}");
        VERIFY_RESULT(reading);
        QList<ParagraphKind> kinds;
        for (const auto &block : reading->drafts.first().blocks) {
            kinds.append(block.kind);
        }
        QCOMPARE(kinds,
                 QList({ParagraphKind::Title, ParagraphKind::Paragraph, ParagraphKind::Quotation, ParagraphKind::Subheading, ParagraphKind::Subheading}));
    }

    void readsProperties()
    {
        const auto reading =
            read("{\\rtf1\\ansi{\\info{\\title Un titre donn\\'e9}{\\author Odile Marchand}{\\operator X}{\\creatim\\yr2024\\mo5\\dy6\\hr7}}Texte.\\par}");
        VERIFY_RESULT(reading);
        const auto &draft = reading->drafts.first();
        QCOMPARE(draft.metadata.title, u"Un titre donné"_s);
        QCOMPARE(draft.properties.author, u"Odile Marchand"_s);
        QCOMPARE(draft.properties.published, u"2024-05-06"_s);
        QCOMPARE(joined(draft.blocks), u"Texte."_s);
    }

    void saysThatItWasCut()
    {
        const auto reading = read("{\\rtf1 Un d\\'e9but de tex");
        VERIFY_RESULT(reading);
        QCOMPARE(joined(reading->drafts.first().blocks), u"Un début de tex"_s);
        QCOMPARE(reading->drafts.first().warnings.size(), 1);
        QCOMPARE(int(reading->drafts.first().warnings.first().kind), int(ImportWarning::Kind::TextCut));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("another format") << QByteArray("Un texte");
        QTest::newRow("cut in its head") << QByteArray("{\\rtf1{\\fonttbl{\\f0");
        QTest::newRow("nested too deep") << "{\\rtf1" + QByteArray(100'000, '{');
    }

    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(errorOf(read(bytes)), ErrorCode::FormatBroken);
    }

private:
    static Result<Reading> read(const QByteArray &bytes)
    {
        return rtfReader().read({.bytes = bytes, .name = u"a.rtf"_s}, {});
    }
};

QTEST_GUILESS_MAIN(RtfReaderTest)
#include "tst_rtfreader.moc"
