// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "librarytestbase.h"
#include "store/mentionrepository.h"

using namespace Qt::StringLiterals;

class MentionRepositoryTest : public LibraryTestBase
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAllThatItIsGiven()
    {
        const auto added = library().articles().add({.text = text}, mentions(), u"1"_s);
        VERIFY_RESULT(added);
        openLibrary();
        const auto stored = library().mentions().ofArticle(added->id, text);
        VERIFY_RESULT(stored);
        QCOMPARE(stored->size(), mentions().size());
        for (qsizetype i = 0; i < stored->size(); ++i) {
            QVERIFY2(stored->at(i) == mentions().at(i), qPrintable(QString::number(i)));
        }
    }

    void replacesAll()
    {
        const auto id = library().articles().add({.text = text}, mentions(), u"1"_s)->id;
        const QList<Mention> others{mentions().last()};
        VERIFY_RESULT(library().mentions().replace(id, text, others, u"2"_s));
        QVERIFY(library().mentions().ofArticle(id, text).value() == others);
        VERIFY_RESULT(library().mentions().replace(id, text, {}));
        QVERIFY(library().mentions().ofArticle(id, text)->isEmpty());
    }

    void refuses_data()
    {
        QTest::addColumn<qsizetype>("start");
        QTest::addColumn<qsizetype>("end");
        QTest::newRow("empty") << qsizetype(2) << qsizetype(2);
        QTest::newRow("backwards") << qsizetype(3) << qsizetype(2);
        QTest::newRow("before the text") << qsizetype(-1) << qsizetype(2);
        QTest::newRow("beyond the text") << qsizetype(2) << text.size() + 1;
    }
    void refuses()
    {
        QFETCH(qsizetype, start);
        QFETCH(qsizetype, end);
        const auto id = library().articles().add({.text = text}, mentions(), u"1"_s)->id;
        QCOMPARE(errorOf(library().mentions().replace(id, text, {{.range = {start, end}}}, u"2"_s)), ErrorCode::RangeInvalid);
        QVERIFY(library().mentions().ofArticle(id, text).value() == mentions());
        QCOMPARE(library().mentions().staleArticles(u"1"_s), QList<ArticleId>());
    }

    void unknownArticle()
    {
        QCOMPARE(errorOf(library().mentions().replace(5, text, mentions())), ErrorCode::ArticleUnknown);
        QVERIFY(library().mentions().ofArticle(5, text)->isEmpty());
    }

    void staleAreThoseOfAnotherRecognizer()
    {
        const auto current = library().articles().add({.text = u"a"_s}, {}, u"2"_s)->id;
        const auto older = library().articles().add({.text = u"b"_s}, {}, u"1"_s)->id;
        const auto never = library().articles().add({.text = u"c"_s}, {})->id;
        QCOMPARE(library().mentions().staleArticles(u"2"_s), (QList<ArticleId>{never, older}));
        VERIFY_RESULT(library().mentions().replace(older, u"b", {}, u"2"_s));
        QCOMPARE(library().mentions().staleArticles(u"2"_s), QList<ArticleId>{never});
        QCOMPARE(library().mentions().staleArticles(u"3"_s), (QList<ArticleId>{never, older, current}));
    }

    void countsNamesOfTheWholeLibrary()
    {
        const QString other = u"Paris, Paris et paris"_s;
        const Mention place{.range = {0, 5}, .kind = MentionKind::Place};
        const Mention person{.range = {7, 12}, .kind = MentionKind::Person};
        const Mention lower{.range = {16, 21}, .kind = MentionKind::Place};
        QVERIFY(library().articles().add({.text = other}, {place, person, lower}));
        QVERIFY(library().articles().add({.text = u"Paris en 2024"_s}, {place, {.range = {9, 13}, .kind = MentionKind::Date}}));
        const auto counts = library().mentions().countsInLibrary({u"Paris"_s, u"2024"_s, u"Lyon"_s});
        VERIFY_RESULT(counts);
        const QHash<QPair<MentionKind, QString>, int> expected{{{MentionKind::Place, u"Paris"_s}, 2}, {{MentionKind::Person, u"Paris"_s}, 1}};
        QVERIFY(*counts == expected);
        QVERIFY(library().mentions().countsInLibrary({})->isEmpty());
    }

private:
    [[nodiscard]] static QList<Mention> mentions()
    {
        // "😀 Zoé 👩‍👧 5 €"
        return {{.range = {3, 6}, .kind = MentionKind::Person, .confidence = 0.75},
                {.range = {7, 12}, .kind = MentionKind::Misc, .confidence = 0.5},
                {.range = {13, 16}, .kind = MentionKind::Money, .value = u"5 EUR"_s, .flags = MentionFlag::WeekdayMismatch | MentionFlag::Derived}};
    }

    const QString text = u"😀 Zoé 👩‍👧 5 €"_s;
};

QTEST_GUILESS_MAIN(MentionRepositoryTest)
#include "tst_mentionrepository.moc"
