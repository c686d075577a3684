// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/odtreader.h"
#include "support/results.h"
#include "support/testsupport.h"
#include "zipfile.h"

#include <QTest>

using namespace Qt::StringLiterals;

class OdtReaderTest : public QObject
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
        QTest::newRow("white space") << QByteArray("<t:p>\n  Un\n  <t:span> deux</t:span><t:s t:c=\"2\"/>trois<t:tab/>quatre<t:line-break/>cinq </t:p>")
                                     << u"Un deux  trois\tquatre\ncinq"_s;
        QTest::newRow("tracked changes and comments") << QByteArray(
            "<t:tracked-changes><t:p>non</t:p></t:tracked-changes><t:p>a<o:annotation><t:p>non</t:p></o:annotation>b</t:p>")
                                                      << u"ab"_s;
        QTest::newRow("numbered list") << QByteArray(
            "<t:list t:style-name=\"N\"><t:list-item><t:p>un</t:p><t:p>suite</t:p><t:list><t:list-item><t:p>a</t:p></t:list-item></t:list></t:list-item>"
            "<t:list-item t:start-value=\"7\"><t:p>sept</t:p></t:list-item></t:list>"
            "<t:list t:style-name=\"N\" t:continue-numbering=\"true\"><t:list-item><t:p>huit</t:p></t:list-item></t:list>")
                                       << u"(1) un\nsuite\n1.a a\n(7) sept\n(8) huit"_s;
        QTest::newRow("unknown list") << QByteArray("<t:list><t:list-item><t:p>un</t:p></t:list-item></t:list>") << u"• un"_s;
        QTest::newRow("note in a list") << QByteArray(
            "<t:list "
            "t:style-name=\"N\"><t:list-item><t:p>un<t:note><t:note-citation>1</t:note-citation><t:note-body><t:p>Note.</t:p></t:note-body></t:note></t:p></"
            "t:list-item></t:list>") << u"(1) un[1]\n\n[1] Note."_s;
        QTest::newRow("table") << QByteArray(
            "<x:table><x:table-row><x:table-cell><t:p>a</t:p></x:table-cell><x:covered-table-cell/><x:table-cell><t:p>b</t:p></x:table-cell></x:table-row></"
            "x:table>") << u"a\tb"_s;
        QTest::newRow("text box") << QByteArray("<t:p>Texte<d:frame><d:text-box><t:p>Cadre</t:p></d:text-box><s:title>non</s:title></d:frame> fin</t:p>")
                                  << u"Cadre\n\nTexte fin"_s;
    }

    void reads()
    {
        QFETCH(QByteArray, body);
        const auto reading = read(odt(body));
        VERIFY_RESULT(reading);
        QTEST(joined(reading->drafts.first().blocks), "text");
    }

    void tellsKinds()
    {
        const auto reading = read(
            odt("<t:h>Titre</t:h><t:p t:style-name=\"P1\">dit</t:p><t:h t:style-name=\"Heading_20_2\">inter</t:h><t:p t:style-name=\"Round\">texte</t:p>"));
        VERIFY_RESULT(reading);
        QList<ParagraphKind> kinds;
        for (const auto &block : reading->drafts.first().blocks) {
            kinds.append(block.kind);
        }
        QCOMPARE(kinds, QList({ParagraphKind::Title, ParagraphKind::Quotation, ParagraphKind::Subheading, ParagraphKind::Paragraph}));
    }

    void readsProperties()
    {
        const auto reading = read(odt("<t:p>Texte.</t:p>"));
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
        const auto whole = odt("<t:p>Texte</t:p>");
        QTest::newRow("cut") << whole.first(whole.size() - 30) << ErrorCode::FormatBroken;
        QTest::newRow("no content") << zipOf({{u"mimetype"_s, "application/vnd.oasis.opendocument.text"}}) << ErrorCode::FormatBroken;
        QTest::newRow("cut inside") << zipOf({{u"content.xml"_s, "<x><y>"}}) << ErrorCode::FormatBroken;
        QTest::newRow("password") << zipOf({{u"META-INF/manifest.xml"_s, "<manifest><encryption-data/></manifest>"}, {u"content.xml"_s, "\x8a\x01"}})
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
        const auto reading =
            read(odt(QByteArray("<t:list><t:list-item><t:p>x").repeated(levels) + QByteArray("</t:p></t:list-item></t:list>").repeated(levels)));
        VERIFY_RESULT(reading);
        QVERIFY(joined(reading->drafts.first().blocks).count(u'x') == levels);
    }

private:
    static QByteArray odt(const QByteArray &body)
    {
        return zipOf({{u"mimetype"_s, "application/vnd.oasis.opendocument.text"},
                      {u"meta.xml"_s,
                       "<m xmlns:dc=\"dc\"><dc:title>Un titre donn\xc3\xa9</dc:title><initial-creator>Odile Marchand</initial-creator><dc:creator>X "
                       "Y</dc:creator><creation-date>2024-05-06T07:08:09.5</creation-date></m>"},
                      {u"styles.xml"_s,
                       "<st xmlns:s=\"s\" xmlns:t=\"t\"><s:style s:name=\"Quotations\" s:family=\"paragraph\"/><s:style s:name=\"Round\" "
                       "s:family=\"paragraph\" s:parent-style-name=\"Round\"/>"
                       "<t:list-style s:name=\"N\"><t:list-level-style-number t:level=\"1\" s:num-format=\"1\" s:num-prefix=\"(\" s:num-suffix=\")\"/>"
                       "<t:list-level-style-number t:level=\"2\" s:num-format=\"a\" t:display-levels=\"2\"/></t:list-style></st>"},
                      {u"content.xml"_s,
                       "<o:document-content xmlns:o=\"o\" xmlns:s=\"s\" xmlns:t=\"t\" xmlns:x=\"x\" xmlns:d=\"d\"><o:automatic-styles><s:style s:name=\"P1\" "
                       "s:family=\"paragraph\" s:parent-style-name=\"Quotations\"/>"
                       "</o:automatic-styles><o:body><o:text>"
                           + body + "</o:text></o:body></o:document-content>"}});
    }

    static Result<Reading> read(const QByteArray &bytes)
    {
        return odtReader().read({.bytes = bytes, .name = u"a.odt"_s}, {});
    }
};

QTEST_GUILESS_MAIN(OdtReaderTest)
#include "tst_odtreader.moc"
