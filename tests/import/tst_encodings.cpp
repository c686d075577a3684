// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/articlereader.h"
#include "support/testsupport.h"

#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
// With every letter that tells encodings apart; the second without what ISO 8859-15 lacks.
const auto typographic = u"À Noël, l’hôtel « Cœur » a coûté 5 € à la forêt, où le maïs a gelé – déjà. L’œuvre est là."_s;
const auto plainer = u"À Noël, l'hôtel « Cœur » a coûté 5 € à la forêt, où le maïs a gelé - déjà. L'œuvre est là."_s;

enum class Carrier {
    Text,
    Html,
    HtmlDeclaring,
    Xhtml,
    Mhtml,
    Csv
};

/// `declared`: what the carrier says of itself; where it cannot, what is ignored.
QString carried(Carrier carrier, const QString &sentence, const QString &declared)
{
    switch (carrier) {
    case Carrier::Text:
        return u"Un hiver au port\n\n"_s + sentence + u'\n';
    case Carrier::Html:
        return u"<!DOCTYPE html><html><head><title>Un hiver au port</title></head><body><article><h1>Un hiver au port</h1><p>"_s + sentence
            + u"</p></article></body></html>"_s;
    case Carrier::HtmlDeclaring:
        return u"<!DOCTYPE html><html><head><meta charset=\""_s + declared
            + u"\"><title>Un hiver au port</title></head><body><article><h1>Un hiver au port</h1><p>"_s + sentence + u"</p></article></body></html>"_s;
    case Carrier::Xhtml:
        return u"<?xml version=\"1.0\" encoding=\""_s + declared
            + u"\"?><html><head><title>Un hiver au port</title></head><body><article><h1>Un hiver au port</h1><p>"_s + sentence
            + u"</p></article></body></html>"_s;
    case Carrier::Mhtml:
        return u"MIME-Version: 1.0\r\nContent-Type: multipart/related; type=\"text/html\"; boundary=\"B0\"\r\n\r\n--B0\r\nContent-Type: text/html; charset=\""_s
            + declared + u"\"\r\nContent-Transfer-Encoding: 8bit\r\n\r\n<html><body><article><h1>Un hiver au port</h1><p>"_s + sentence
            + u"</p></article></body></html>\r\n--B0--\r\n"_s;
    case Carrier::Csv:
        return u"title,text\n\"Un hiver au port\",\""_s + sentence + u"\"\n"_s;
    }
    return {};
}

QString nameOf(Carrier carrier)
{
    switch (carrier) {
    case Carrier::Text:
        return u"a.txt"_s;
    case Carrier::Mhtml:
        return u"a.mhtml"_s;
    case Carrier::Csv:
        return u"a.csv"_s;
    default:
        return u"a.html"_s;
    }
}

QByteArray encoded(const QString &text, const QByteArray &encoding, bool marked)
{
    QStringEncoder encoder(encoding.constData(), marked ? QStringEncoder::Flag::WriteBom : QStringEncoder::Flag::Default);
    return encoder(text);
}
}

/// Every encoding in every carrier that tells or hides it, from bytes to the article.
class EncodingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void isDecoded_data()
    {
        QTest::addColumn<Carrier>("carrier");
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<bool>("marked");
        QTest::addColumn<QString>("declared");
        QTest::addColumn<bool>("warned");
        const std::pair<const char *, Carrier> undeclared[] = {{"text", Carrier::Text}, {"page", Carrier::Html}, {"table", Carrier::Csv}};
        for (const auto &[name, carrier] : undeclared) {
            for (const auto *encoding : {"UTF-8", "UTF-16LE", "UTF-16BE"}) {
                QTest::addRow("%s in %s with a mark", name, encoding) << carrier << QByteArray(encoding) << true << QString() << false;
                QTest::addRow("%s in %s", name, encoding) << carrier << QByteArray(encoding) << false << QString() << false;
            }
            for (const auto *encoding : {"windows-1252", "ISO-8859-15", "macintosh"}) {
                QTest::addRow("%s in %s", name, encoding) << carrier << QByteArray(encoding) << false << QString() << false;
            }
        }
        const std::pair<const char *, Carrier> declaring[] = {{"page", Carrier::HtmlDeclaring}, {"XHTML", Carrier::Xhtml}, {"saved page", Carrier::Mhtml}};
        const std::tuple<const char *, const char *, bool> declarations[] = {
            {"UTF-8", "utf-8", false},
            {"windows-1252", "windows-1252", false},
            {"windows-1252", "iso-8859-1", false}, // as browsers take it
            {"ISO-8859-15", "iso-8859-15", false},
            {"macintosh", "macintosh", false},
            {"UTF-8", "iso-8859-1", true},
            {"UTF-8", "windows-1252", true},
            {"windows-1252", "utf-8", true},
            {"ISO-8859-15", "utf-8", true},
            {"macintosh", "utf-8", true},
            {"macintosh", "windows-1252", true},
            {"ISO-8859-15", "windows-1252", true},
            {"windows-1252", "macintosh", true},
            {"windows-1252", "martian", true},
        };
        for (const auto &[name, carrier] : declaring) {
            for (const auto &[encoding, declared, warned] : declarations) {
                QTest::addRow("%s in %s, declared %s", name, encoding, declared)
                    << carrier << QByteArray(encoding) << false << QString::fromLatin1(declared) << warned;
            }
        }
    }

    void isDecoded()
    {
        QFETCH(const Carrier, carrier);
        QFETCH(const QByteArray, encoding);
        QFETCH(const bool, marked);
        QFETCH(const QString, declared);
        QFETCH(const bool, warned);
        const auto sentence = encoding == "ISO-8859-15" ? plainer : typographic;
        const auto read = readArticles(encoded(carried(carrier, sentence, declared), encoding, marked), nameOf(carrier));
        QVERIFY(read);
        QCOMPARE(read->articles.size(), 1);
        const auto &article = read->articles.first().article;
        QCOMPARE(article.title, u"Un hiver au port"_s);
        QVERIFY2(article.text.endsWith(sentence), qPrintable(article.text));
        const auto contradicted = std::ranges::contains(read->articles.first().warnings, ImportWarning::Kind::EncodingContradicted, &ImportWarning::kind);
        QCOMPARE(contradicted, warned);
    }
};

QTEST_GUILESS_MAIN(EncodingsTest)
#include "tst_encodings.moc"
