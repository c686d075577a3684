// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "librarytestbase.h"
#include "store/searchrepository.h"

using namespace Qt::StringLiterals;

class SearchRepositoryTest : public LibraryTestBase
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<bool>("found"); // by find()
        QTest::addColumn<bool>("filtered"); // by filter()
        QTest::newRow("a word") << u"chaleur"_s << true << true;
        QTest::newRow("upper case") << u"CHALEUR"_s << true << true;
        QTest::newRow("without accents") << u"ete"_s << true << true;
        QTest::newRow("with accents, upper case") << u"ÉTÉ"_s << true << true;
        QTest::newRow("accents that combine") << u"e\u0301te\u0301"_s << true << true;
        QTest::newRow("accent that is not there") << u"châleur"_s << true << true;
        QTest::newRow("straight apostrophe") << u"l'été"_s << true << true;
        QTest::newRow("curly apostrophe") << u"l’été"_s << true << true;
        QTest::newRow("curly typed for straight") << u"aujourd’hui"_s << true << true;
        QTest::newRow("any order") << u"chaleur vagues"_s << true << true;
        QTest::newRow("beginning of the last word") << u"vagues chal"_s << true << true;
        QTest::newRow("beginning of the first word") << u"vag chaleur"_s << false << true;
        QTest::newRow("end of a word") << u"leur"_s << false << false;
        QTest::newRow("one word of two") << u"chaleur neige"_s << false << false;
        QTest::newRow("phrase") << u"\"vagues de chaleur\""_s << true << true;
        QTest::newRow("phrase in French quotation marks") << u"« vagues de chaleur »"_s << true << true;
        QTest::newRow("phrase in curly quotation marks") << u"“vagues de chaleur”"_s << true << true;
        QTest::newRow("phrase in another order") << u"\"chaleur de vagues\""_s << false << false;
        QTest::newRow("phrase has no prefix") << u"\"vagues de chal\""_s << false << false;
        QTest::newRow("phrase not yet closed") << u"\"vagues de chal"_s << true << true;
        QTest::newRow("phrase and a word") << u"\"de chaleur\" été"_s << true << true;
        QTest::newRow("word across a line") << u"\"chaleur reviennent\""_s << true << true;
        QTest::newRow("title") << u"météo"_s << true << true;
        QTest::newRow("ligature typed apart") << u"coeur"_s << true << true;
        QTest::newRow("ligature") << u"cœur"_s << true << true;
        QTest::newRow("ligature in upper case") << u"CŒUR"_s << true << true;
        QTest::newRow("spelt apart, typed joined") << u"cœfficient"_s << true << true;
        QTest::newRow("digits") << u"2024"_s << true << true;
        QTest::newRow("decimal comma") << u"3,5"_s << true << true;
        QTest::newRow("OR is a word") << u"neige OR chaleur"_s << false << false;
        QTest::newRow("AND is a word") << u"vagues AND chaleur"_s << false << false;
        QTest::newRow("NOT is a word") << u"vagues NOT neige"_s << false << false;
        QTest::newRow("NEAR is a word") << u"NEAR(vagues chaleur)"_s << false << false;
        QTest::newRow("column is a word") << u"title:météo"_s << false << false;
        QTest::newRow("minus is no operator") << u"vagues -chaleur"_s << true << true;
        QTest::newRow("star is no operator") << u"chal* vagues"_s << false << true;
        QTest::newRow("caret, plus, braces") << u"^vagues + {chaleur}"_s << true << true;
        QTest::newRow("empty") << QString() << false << false;
        QTest::newRow("spaces") << u" \t\n"_s << false << false;
        QTest::newRow("punctuation") << u"- & ! … « » ’"_s << false << false;
        QTest::newRow("punctuation beside a word") << u"- chaleur !"_s << true << true;
        QTest::newRow("quotation marks only") << u"\"\" \" \""_s << false << false;
        QTest::newRow("quotation mark alone") << u"\""_s << false << false;
        QTest::newRow("emoji") << u"😀"_s << false << false;
        QTest::newRow("half a surrogate pair") << QString(QChar(0xd83d)) << false << false;
        QTest::newRow("NUL") << u"chaleur\0 vagues"_s << true << true;
        QTest::newRow("very long") << u"chaleur "_s.repeated(3000) << true << true;
    }
    void finds()
    {
        QFETCH(QString, query);
        QFETCH(bool, found);
        QFETCH(bool, filtered);
        const auto article = addArticle(text, u"Météo"_s);
        QVERIFY(addArticle(u"Rien de tel."_s, u"Autre"_s) > 0);
        const auto hits = library().search().find(query);
        VERIFY_RESULT(hits);
        QCOMPARE(hits->size(), found ? 1 : 0);
        QVERIFY(!found || hits->first().article == article);
        QCOMPARE(library().search().filter(query), filtered ? QList<ArticleId>{article} : QList<ArticleId>());
    }

    void snippetIsOneLineWithMarks()
    {
        QVERIFY(addArticle(text, u"Météo"_s) > 0);
        const auto hits = library().search().find(u"\"chaleur reviennent\" ete"_s);
        VERIFY_RESULT(hits);
        QCOMPARE(hits->size(), 1);
        QCOMPARE(hits->first().title, u"Météo"_s);
        QVERIFY2(hits->first().snippet.startsWith(u"L’\u2068été\u2069, les vagues de \u2068chaleur reviennent\u2069"_s), qPrintable(hits->first().snippet));
        QVERIFY(!hits->first().snippet.contains(u'\n'));
    }

    void longTextsAreCut()
    {
        const QString longText = u"mot "_s.repeated(500) + u"cible"_s + u" mot"_s.repeated(500);
        QVERIFY(addArticle(longText) > 0);
        const auto snippet = library().search().find(u"cible"_s)->first().snippet;
        QVERIFY(snippet.startsWith(u'…') && snippet.endsWith(u'…') && snippet.size() < 200);
        QVERIFY(snippet.contains(u"\u2068cible\u2069"_s));
    }

    void titleCountsMore()
    {
        const auto inText = addArticle(u"la grève, la grève et toujours la grève"_s, u"Autre"_s);
        const auto inTitle = addArticle(u"rien que des mots parmi tant de mots"_s, u"Grève"_s);
        const auto hits = library().search().find(u"grève"_s);
        QCOMPARE(hits->size(), 2);
        QCOMPARE(hits->first().article, inTitle);
        QCOMPARE(hits->last().article, inText);
    }

    void limits()
    {
        for (int i = 0; i < 5; ++i) {
            QVERIFY(addArticle(u"mot %1"_s.arg(i)) > 0);
        }
        QCOMPARE(library().search().find(u"mot"_s, 3)->size(), 3);
        QCOMPARE(library().search().find(u"mot"_s)->size(), 5);
    }

private:
    const QString text = u"L’été, les vagues de chaleur\nreviennent : au cœur de 2024, 3,5 degrés de plus qu'aujourd'hui. Coefficient ."_s;
};

QTEST_GUILESS_MAIN(SearchRepositoryTest)
#include "tst_searchrepository.moc"
