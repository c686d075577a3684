// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recognition/names/commonwords.h"
#include "support/testsupport.h"

#include <QTest>

using namespace Qt::StringLiterals;

class CommonWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
        m_words = {};
        QVERIFY(
            m_words.add("# a remark\n"
                        "role chanteur chanteuse  # of both sexes\n"
                        "company groupe filiale\n"
                        "association groupe\n"
                        "\n"
                        "company entreprise\n"
                        "work tableau\n"
                        "law décret\n"
                        "whereabouts habitants\n"
                        "acronym PIB\n"
                        "link de\n",
                        u"fr.words"_s));
    }

    void tellsCues_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<Cue>("cue");
        QTest::newRow("first line of a kind") << u"filiale"_s << Cue::Company;
        QTest::newRow("second line of a kind") << u"entreprise"_s << Cue::Company;
        QTest::newRow("kind of one line") << u"décret"_s << Cue::Law;
        QTest::newRow("last kind") << u"habitants"_s << Cue::Whereabouts;
        QTest::newRow("plural") << u"chanteuses"_s << Cue::Role;
        QTest::newRow("plural in x") << u"tableaux"_s << Cue::Work;
        QTest::newRow("capitals without accents") << u"DECRET"_s << Cue::Law;
        QTest::newRow("one of its meanings") << u"groupe"_s << Cue::Association;
        QTest::newRow("another of them") << u"groupe"_s << Cue::Company;
    }

    void tellsCues()
    {
        QFETCH(QString, word);
        QFETCH(Cue, cue);
        QVERIFY(m_words.cuesOf(word) & (1 << int(cue)));
    }

    void leavesOtherWords_data()
    {
        QTest::addColumn<QString>("word");
        QTest::newRow("empty") << u""_s;
        QTest::newRow("the sign of a plural") << u"s"_s;
        QTest::newRow("adjective") << u"rouge"_s;
        QTest::newRow("beginning of a noun") << u"filia"_s;
        QTest::newRow("kind") << u"work"_s;
        QTest::newRow("in a remark") << u"sexes"_s;
    }

    void leavesOtherWords()
    {
        QFETCH(QString, word);
        QCOMPARE(m_words.cuesOf(word), quint32(0));
    }

    void tellsAcronymsAndLinksAsTheyAreWritten()
    {
        QVERIFY(m_words.isAcronym(u"PIB"));
        QVERIFY(!m_words.isAcronym(u"Pib"));
        QVERIFY(m_words.isLink(u"de"));
        QVERIFY(!m_words.isLink(u"De"));
        QVERIFY(!m_words.isLink(u"PIB"));
    }

    void refusesOtherKinds_data()
    {
        QTest::addColumn<QByteArray>("definition");
        QTest::addColumn<int>("line");
        QTest::newRow("unknown") << QByteArray("role juge\ncolour rouge\n") << 2;
        QTest::newRow("capitals") << QByteArray("Role juge") << 1;
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n") << 1;
    }

    void refusesOtherKinds()
    {
        QFETCH(QByteArray, definition);
        const auto added = CommonWords().add(definition, u"xx.words"_s);
        QVERIFY(!added);
        QCOMPARE(added.error().code, ErrorCode::FormatBroken);
        QCOMPARE(added.error().subject, u"xx.words"_s);
        QTEST(added.error().line, "line");
    }

private:
    CommonWords m_words;
};

QTEST_GUILESS_MAIN(CommonWordsTest)
#include "tst_commonwords.moc"
