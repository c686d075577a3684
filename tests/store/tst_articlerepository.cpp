// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "librarytestbase.h"
#include "store/mentionrepository.h"
#include "store/searchrepository.h"

using namespace Qt::StringLiterals;

class ArticleRepositoryTest : public LibraryTestBase
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAllThatItIsGiven()
    {
        auto article = fullArticle();
        const auto added = library().articles().add(article, {});
        VERIFY_RESULT(added);
        QVERIFY(!added->existed);
        openLibrary();
        QCOMPARE(library().articles().original(added->id), article.original);
        article.id = added->id;
        article.original.clear();
        const auto stored = library().articles().article(added->id);
        VERIFY_RESULT(stored);
        QVERIFY(*stored == article);
    }

    void keepsEmptyFields()
    {
        const auto added = library().articles().add({}, {});
        VERIFY_RESULT(added);
        Article expected;
        expected.id = added->id;
        QVERIFY(library().articles().article(added->id).value() == expected);
        QCOMPARE(library().articles().original(added->id), QByteArray());
    }

    void sameTextIsOneArticle()
    {
        auto article = fullArticle();
        const auto first = library().articles().add(article, {});
        article.title = u"Autre titre"_s;
        const auto again = library().articles().add(article, {});
        VERIFY_RESULT(again);
        QVERIFY(again->existed);
        QCOMPARE(again->id, first->id);
        QCOMPARE(library().articles().count(), 1);
        QCOMPARE(library().articles().summary(first->id)->title, u"Titre"_s);
        article.text += u' ';
        article.url.clear();
        QVERIFY(!library().articles().add(article, {})->existed);
    }

    void addsManyInOrder()
    {
        const auto added = library().articles().add({{.article = {.text = u"un"_s}, .mentions = {}, .recognizer = {}},
                                                     {.article = {.text = u"deux"_s}, .mentions = {}, .recognizer = {}},
                                                     {.article = {.text = u"un"_s}, .mentions = {}, .recognizer = {}}});
        VERIFY_RESULT(added);
        QCOMPARE(added->size(), 3);
        QVERIFY(!added->at(0).existed && !added->at(1).existed && added->at(2).existed);
        QCOMPARE(added->at(2).id, added->at(0).id);
        QCOMPARE(library().articles().ids(), (QList<ArticleId>{added->at(0).id, added->at(1).id}));
    }

    void aFailureKeepsTheWholeBatchOut()
    {
        const Mention outside{.range = {0, 99}};
        const auto added = library().articles().add(
            {{.article = {.text = u"un"_s}, .mentions = {}, .recognizer = {}}, {.article = {.text = u"deux"_s}, .mentions = {outside}, .recognizer = {}}});
        QCOMPARE(errorOf(added), ErrorCode::RangeInvalid);
        QCOMPARE(library().articles().count(), 0);
        QCOMPARE(library().search().filter(u"un"_s), QList<ArticleId>());
    }

    void unknownArticles()
    {
        QCOMPARE(errorOf(library().articles().article(3)), ErrorCode::ArticleUnknown);
        QCOMPARE(errorOf(library().articles().summary(3)), ErrorCode::ArticleUnknown);
        const auto original = library().articles().original(3);
        QCOMPARE(errorOf(original), ErrorCode::ArticleUnknown);
        QCOMPARE(original.error().subject, u"3"_s);
    }

    void summariesComeNewestFirst_data()
    {
        QTest::addColumn<int>("offset");
        QTest::addColumn<int>("limit");
        QTest::addColumn<QStringList>("titles");
        QTest::newRow("all") << 0 << -1 << QStringList{u"c"_s, u"b"_s, u"a"_s};
        QTest::newRow("first page") << 0 << 2 << QStringList{u"c"_s, u"b"_s};
        QTest::newRow("second page") << 2 << 2 << QStringList{u"a"_s};
        QTest::newRow("beyond") << 3 << 2 << QStringList();
        QTest::newRow("none") << 0 << 0 << QStringList();
    }
    void summariesComeNewestFirst()
    {
        QFETCH(int, offset);
        QFETCH(int, limit);
        QFETCH(QStringList, titles);
        for (const auto &title : {u"a"_s, u"b"_s, u"c"_s}) {
            QVERIFY(addArticle(title, title) > 0);
        }
        QStringList found;
        const auto summaries = library().articles().summaries(offset, limit);
        VERIFY_RESULT(summaries);
        for (const auto &summary : *summaries) {
            found.append(summary.title);
        }
        QCOMPARE(found, titles);
    }

    void summaryCountsAnnotationsAndTags()
    {
        const auto article = fullArticle();
        const auto id = library().articles().add(article, {})->id;
        const auto other = addArticle(u"Un autre."_s);
        const auto last = addTag(u"Z"_s);
        const auto first = addTag(u"A/B"_s);
        VERIFY_RESULT(library().tags().move(last, std::nullopt, 9));
        VERIFY_RESULT(library().annotations().add(annotationAt(id, article.text, u"été"_s, {last, first}), article.text));
        VERIFY_RESULT(library().annotations().add(annotationAt(id, article.text, u"Un"_s, {last}), article.text));
        const ArticleSummary expected{.id = id,
                                      .title = article.title,
                                      .author = article.author,
                                      .source = article.source,
                                      .published = article.published,
                                      .language = article.language,
                                      .section = article.section,
                                      .url = article.url,
                                      .guessed = article.guessed,
                                      .fileName = article.fileName,
                                      .words = article.words,
                                      .annotations = 2,
                                      .tags = {first, last}};
        const auto summary = library().articles().summary(id);
        VERIFY_RESULT(summary);
        QVERIFY(*summary == expected);
        QVERIFY(library().articles().summaries()->last() == expected);
        QCOMPARE(library().articles().summary(other)->annotations, 0);
    }

    void theBinHidesArticlesUntilTheyAreRestored()
    {
        const auto kept = addArticle(u"Un phare."_s, u"Phare"_s);
        const auto binned = addArticle(u"Un phare vert."_s, u"Vert"_s);
        const auto tag = addTag(u"A"_s);
        VERIFY_RESULT(library().annotations().add(annotationAt(binned, u"Un phare vert."_s, u"vert"_s, {tag}), u"Un phare vert."_s));
        VERIFY_RESULT(library().articles().setBinned({binned}, true));
        QCOMPARE(library().articles().count(), 1);
        QCOMPARE(library().articles().ids(), QList<ArticleId>{kept});
        QCOMPARE(library().articles().summaries()->size(), 1);
        QCOMPARE(library().articles().summaries(0, -1, ArticleRepository::Binned::Included)->size(), 2);
        QVERIFY(library().articles().summary(binned)->isBinned);
        QCOMPARE(library().search().find(u"phare"_s, 9)->size(), 1);
        QCOMPARE(library().annotations().count(), 0);
        QCOMPARE(library().tags().all()->first().uses, 0);
        int rows = 0;
        VERIFY_RESULT(library().annotations().forEachRow({}, [&rows](const AnnotationRow &) {
            return ++rows > 0;
        }));
        QCOMPARE(rows, 0);
        VERIFY_RESULT(library().articles().setBinned({binned}, false));
        QCOMPARE(library().articles().count(), 2);
        QCOMPARE(library().tags().all()->first().uses, 1);
        VERIFY_RESULT(library().history().undo());
        QCOMPARE(library().articles().count(), 1);
    }

    void whatIsImportedAgainComesBackFromTheBin()
    {
        const auto id = addArticle(u"Un phare."_s);
        VERIFY_RESULT(library().articles().setBinned({id}, true));
        const auto again = library().articles().add({.title = u"Titre"_s, .text = u"Un phare."_s}, {});
        VERIFY_RESULT(again);
        QVERIFY(again->existed);
        QVERIFY(!library().articles().summary(id)->isBinned);
    }

    void emptyingTheBinIsForGood()
    {
        const auto kept = addArticle(u"Un."_s);
        const auto binned = addArticle(u"Deux."_s);
        VERIFY_RESULT(library().annotations().add(annotationAt(binned, u"Deux."_s, u"Deux"_s), u"Deux."_s));
        VERIFY_RESULT(library().articles().setStarred({kept}, true));
        VERIFY_RESULT(library().articles().setBinned({binned}, true));
        QCOMPARE(library().articles().emptyBin(), 1);
        QCOMPARE(library().articles().summaries(0, -1, ArticleRepository::Binned::Included)->size(), 1);
        QCOMPARE(errorOf(library().articles().article(binned)), ErrorCode::ArticleUnknown);
        QCOMPARE(errorOf(library().history().undo()), ErrorCode::NothingToUndo); // no step speaks of what is gone
        QCOMPARE(library().check(), QStringList());
        QCOMPARE(library().articles().emptyBin(), 0);
    }

    void whatTheReaderChangesIsUndone_data()
    {
        QTest::addColumn<EditKind>("kind");
        QTest::newRow("read") << EditKind::MarkRead;
        QTest::newRow("star") << EditKind::StarArticles;
        QTest::newRow("bin") << EditKind::BinArticles;
        QTest::newRow("correct") << EditKind::CorrectArticle;
    }
    void whatTheReaderChangesIsUndone()
    {
        QFETCH(EditKind, kind);
        const auto id = addArticle(u"Un phare."_s);
        const auto before = library().articles().summary(id);
        const ArticleRepository::Correction correction{{ArticleField::Title, u"L’été"_s}, {ArticleField::Published, u"2025"_s}};
        const auto edit = [&] {
            switch (kind) {
            case EditKind::MarkRead:
                return library().articles().setRead({id}, true);
            case EditKind::StarArticles:
                return library().articles().setStarred({id}, true);
            case EditKind::BinArticles:
                return library().articles().setBinned({id}, true);
            default:
                return library().articles().correct({id}, correction);
            }
        };
        VERIFY_RESULT(edit());
        const auto after = library().articles().summary(id);
        QVERIFY(*after != *before);
        VERIFY_RESULT(edit()); // again: no other step
        QCOMPARE(library().history().steps(9)->size(), 1);
        QCOMPARE(library().history().nextUndo().value()->kind, kind);
        QCOMPARE(library().history().nextUndo().value()->article, id);
        VERIFY_RESULT(library().history().undo());
        QVERIFY(*library().articles().summary(id) == *before);
        VERIFY_RESULT(library().history().redo());
        QVERIFY(*library().articles().summary(id) == *after);
        QCOMPARE(library().check(), QStringList()); // a title is in the index too
    }

    void whatIsCorrectedIsGuessedNoLonger()
    {
        const auto added = library().articles().add(fullArticle(), {}, u"v1"_s);
        VERIFY_RESULT(added);
        VERIFY_RESULT(library().articles().correct({added->id}, {{ArticleField::Title, u"Titre"_s}})); // as it was guessed
        QCOMPARE(library().articles().summary(added->id)->guessed, ArticleFields(ArticleField::Published));
        VERIFY_RESULT(library().articles().correct({added->id}, {{ArticleField::Url, u"https://example.org/b"_s}, {ArticleField::Section, QString()}}));
        QCOMPARE(library().articles().summary(added->id)->url, u"https://example.org/b"_s);
        QCOMPARE(library().articles().summary(added->id)->section, QString());
        VERIFY_RESULT(library().history().undo());
        VERIFY_RESULT(library().history().undo());
        QCOMPARE(library().articles().summary(added->id)->guessed, ArticleField::Title | ArticleField::Published);
        QCOMPARE(library().articles().summary(added->id)->section, u"Économie"_s);
    }

    void manyAreCorrectedInOneStep()
    {
        const QList ids{addArticle(u"Un."_s, u"Un"_s), addArticle(u"Deux."_s, u"Deux"_s)};
        VERIFY_RESULT(library().articles().correct(ids, {{ArticleField::Source, u"Le Quotidien"_s}}));
        for (const auto id : ids) {
            QCOMPARE(library().articles().summary(id)->source, u"Le Quotidien"_s);
        }
        QCOMPARE(library().articles().summary(ids.first())->title, u"Un"_s);
        QCOMPARE(library().history().steps(9)->size(), 1);
        QCOMPARE(errorOf(library().articles().correct({ids.first(), 99}, {{ArticleField::Source, u"Autre"_s}})), ErrorCode::ArticleUnknown);
        QCOMPARE(library().articles().summary(ids.first())->source, u"Le Quotidien"_s);
    }

    void anotherLanguageOrDateMakesMentionsStale()
    {
        const auto added = library().articles().add(fullArticle(), {}, u"v1"_s);
        VERIFY_RESULT(added);
        VERIFY_RESULT(library().articles().correct({added->id}, {{ArticleField::Author, u"Autre"_s}}));
        QCOMPARE(library().mentions().staleArticles(u"v1"_s), QList<ArticleId>());
        VERIFY_RESULT(library().articles().correct({added->id}, {{ArticleField::Language, u"en"_s}}));
        QCOMPARE(library().mentions().staleArticles(u"v1"_s), QList{added->id});
        VERIFY_RESULT(library().mentions().replace(added->id, fullArticle().text, {}, u"v1"_s));
        VERIFY_RESULT(library().history().undo());
        QCOMPARE(library().mentions().staleArticles(u"v1"_s), QList{added->id});
    }

    void anUnknownArticleIsRefusedWithAllOthers()
    {
        const auto id = addArticle(u"Un."_s);
        QCOMPARE(errorOf(library().articles().setStarred({id, 99}, true)), ErrorCode::ArticleUnknown);
        QVERIFY(!library().articles().summary(id)->isStarred);
        QCOMPARE(library().history().steps(9)->size(), 0);
    }

private:
    [[nodiscard]] static Article fullArticle()
    {
        return {.title = u"Titre"_s,
                .author = u"Ève Martin"_s,
                .source = u"Le Quotidien"_s,
                .published = u"2025-01-28T17:23"_s,
                .language = u"fr"_s,
                .section = u"Économie"_s,
                .url = u"https://example.org/a"_s,
                .guessed = ArticleField::Title | ArticleField::Published,
                .fileName = u"/tmp/a.txt"_s,
                .encoding = u"windows-1252"_s,
                .text = u"Titre\nUn été.\nNote"_s,
                .original = QByteArray("\xff\0\xfe", 3).repeated(1000),
                .words = 4,
                .paragraphKinds = {ParagraphKind::Title, ParagraphKind::Paragraph, ParagraphKind::Byline}};
    }
};

QTEST_GUILESS_MAIN(ArticleRepositoryTest)
#include "tst_articlerepository.moc"
