// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/history.h"

#include "librarytestbase.h"
#include "store/collectionrepository.h"
#include "store/database.h"
#include "store/decisionrepository.h"
#include "store/likenessrepository.h"
#include "store/versionrepository.h"

#include <QRandomGenerator>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

class HistoryTest : public LibraryTestBase
{
    Q_OBJECT

private Q_SLOTS:
    void undoesAndRedoesEachKind_data()
    {
        QTest::addColumn<EditKind>("kind");
        QTest::newRow("add annotation") << EditKind::AddAnnotation;
        QTest::newRow("remove annotation") << EditKind::RemoveAnnotation;
        QTest::newRow("tag annotation") << EditKind::TagAnnotation;
        QTest::newRow("untag annotation") << EditKind::UntagAnnotation;
        QTest::newRow("change note") << EditKind::ChangeNote;
        QTest::newRow("add tag") << EditKind::AddTag;
        QTest::newRow("change tag") << EditKind::ChangeTag;
        QTest::newRow("move tag") << EditKind::MoveTag;
        QTest::newRow("remove tag") << EditKind::RemoveTag;
        QTest::newRow("tag occurrences") << EditKind::TagOccurrences;
        QTest::newRow("resize annotation") << EditKind::ResizeAnnotation;
        QTest::newRow("split annotation") << EditKind::SplitAnnotation;
        QTest::newRow("merge annotations") << EditKind::MergeAnnotations;
        QTest::newRow("decide mention") << EditKind::DecideMention;
        QTest::newRow("decide name") << EditKind::DecideName;
        QTest::newRow("bin articles") << EditKind::BinArticles;
        QTest::newRow("star articles") << EditKind::StarArticles;
        QTest::newRow("correct article") << EditKind::CorrectArticle;
        QTest::newRow("add collection") << EditKind::AddCollection;
        QTest::newRow("fill collection") << EditKind::FillCollection;
        QTest::newRow("correct text") << EditKind::CorrectText;
        QTest::newRow("take newer text") << EditKind::TakeNewerText;
        QTest::newRow("restore text") << EditKind::RestoreText;
        QTest::newRow("place annotation") << EditKind::PlaceAnnotation;
        QTest::newRow("orphan annotation") << EditKind::OrphanAnnotation;
        QTest::newRow("settle duplicates") << EditKind::SettleDuplicates;
        QTest::newRow("unlink articles") << EditKind::UnlinkArticles;
        QTest::newRow("restore articles") << EditKind::RestoreArticles;
        QTest::newRow("mark read") << EditKind::MarkRead;
        QTest::newRow("mark unread") << EditKind::MarkUnread;
        QTest::newRow("unstar articles") << EditKind::UnstarArticles;
        QTest::newRow("change collection") << EditKind::ChangeCollection;
        QTest::newRow("move collection") << EditKind::MoveCollection;
        QTest::newRow("remove collection") << EditKind::RemoveCollection;
        QTest::newRow("empty collection") << EditKind::EmptyCollection;
        QTest::newRow("merge tags") << EditKind::MergeTags;
        QTest::newRow("import codebook") << EditKind::ImportCodebook;
    }
    void undoesAndRedoesEachKind()
    {
        QFETCH(EditKind, kind);
        const auto article = addArticle(text);
        const auto tag = addTag(u"A"_s);
        const auto other = addTag(u"A/B"_s);
        const auto annotation = library().annotations().add(annotationAt(article, text, u"deux"_s, {tag}), text);
        VERIFY_RESULT(annotation);
        const auto another = library().annotations().add(annotationAt(article, text, u"quatre"_s, {other}), text);
        VERIFY_RESULT(another);
        m_another = *another;
        const auto collection = library().collections().add(u"C"_s, std::nullopt);
        VERIFY_RESULT(collection);
        m_neighbour = addArticle(text + u" Suite."_s);
        prepareFor(kind, article);
        const auto before = dump();
        VERIFY_RESULT(edit(kind, article, *annotation, tag, other));
        const auto after = dump();
        QVERIFY(before != after);
        const auto next = library().history().nextUndo();
        VERIFY_RESULT(next);
        QCOMPARE((*next)->kind, kind);
        const QSet ofNoArticle{EditKind::AddTag,
                               EditKind::ChangeTag,
                               EditKind::MoveTag,
                               EditKind::RemoveTag,
                               EditKind::DecideName,
                               EditKind::AddCollection,
                               EditKind::ChangeCollection,
                               EditKind::MoveCollection,
                               EditKind::RemoveCollection,
                               EditKind::FillCollection,
                               EditKind::EmptyCollection,
                               EditKind::MergeTags,
                               EditKind::ImportCodebook};
        QCOMPARE((*next)->article, ofNoArticle.contains(kind) ? 0 : article);
        QVERIFY(!(*next)->undone);
        const auto undone = library().history().undo();
        VERIFY_RESULT(undone);
        QCOMPARE(undone->id, (*next)->id);
        QVERIFY(undone->undone);
        QCOMPARE(dump(), before);
        openLibrary();
        const auto redone = library().history().redo();
        VERIFY_RESULT(redone);
        QCOMPARE(redone->kind, kind);
        QVERIFY(!redone->undone);
        QCOMPARE(dump(), after);
        VERIFY_RESULT(library().history().undo());
        QCOMPARE(dump(), before);
    }

    void nothingToUndo()
    {
        QCOMPARE(errorOf(library().history().undo()), ErrorCode::NothingToUndo);
        QCOMPARE(errorOf(library().history().redo()), ErrorCode::NothingToRedo);
        QVERIFY(!library().history().nextUndo().value());
        QVERIFY(!library().history().nextRedo().value());
    }

    void aNewStepForgetsWhatWasUndone()
    {
        QVERIFY(addTag(u"A"_s) > 0);
        const auto b = addTag(u"B"_s);
        VERIFY_RESULT(library().history().undo());
        VERIFY_RESULT(library().history().step(EditKind::AddTag, 0, [] {
            return Result<void>();
        }));
        QVERIFY(library().history().nextRedo().value()); // nothing was changed, so nothing is forgotten
        const auto c = addTag(u"C"_s);
        QVERIFY(c > b); // ids are never used again
        QCOMPARE(errorOf(library().history().redo()), ErrorCode::NothingToRedo);
        QCOMPARE(library().history().steps(10)->size(), 2);
    }

    void aFailedStepLeavesNothing()
    {
        QVERIFY(addTag(u"A"_s) > 0);
        const auto before = dump();
        const auto done = library().history().step(EditKind::AddTag, 0, [this]() -> Result<void> {
            std::ignore = library().tags().ensure(u"B/C"_s);
            return failure(ErrorCode::Cancelled);
        });
        QCOMPARE(errorOf(done), ErrorCode::Cancelled);
        QCOMPARE(dump(), before);
        QCOMPARE(library().history().steps(10)->size(), 1);
        QVERIFY(addTag(u"B"_s) > 0);
    }

    void aReplayedStepNamesItsAnnotations()
    {
        const auto article = addArticle(text);
        const auto tag = addTag(u"A"_s);
        const auto first = library().annotations().add(annotationAt(article, text, u"deux"_s, {tag}), text).value();
        const auto second = library().annotations().add(annotationAt(article, text, u"trois"_s), text).value();
        VERIFY_RESULT(library().annotations().setTagged(second, tag, true));
        VERIFY_RESULT(library().annotations().remove({first, second}));
        QVERIFY(addTag(u"B"_s) > 0);
        const QList<QList<AnnotationId>> undone{{}, {first, second}, {second}, {second}, {first}};
        for (const auto &expected : undone) {
            const auto step = library().history().undo();
            VERIFY_RESULT(step);
            QCOMPARE(QSet(step->annotations.cbegin(), step->annotations.cend()), QSet(expected.cbegin(), expected.cend()));
        }
        for (qsizetype i = undone.size() - 1; i >= 0; --i) {
            const auto step = library().history().redo();
            VERIFY_RESULT(step);
            QCOMPARE(QSet(step->annotations.cbegin(), step->annotations.cend()), QSet(undone[i].cbegin(), undone[i].cend()));
        }
    }

    void stepsWithinAStepAreOne()
    {
        const auto article = addArticle(text);
        const auto before = dump();
        VERIFY_RESULT(library().history().step(EditKind::TagAnnotation, article, [&]() -> Result<AnnotationId> {
            const auto tag = library().tags().ensure(u"A/B"_s);
            if (!tag) {
                return std::unexpected(tag.error());
            }
            // What fails within and is passed over is no part of the step.
            std::ignore = library().annotations().setNote(99, u"x"_s);
            return library().annotations().add(annotationAt(article, text, u"deux"_s, {*tag}), text);
        }));
        const auto after = dump();
        QCOMPARE(library().history().steps(10)->size(), 1);
        QCOMPARE(library().history().undo()->kind, EditKind::TagAnnotation);
        QCOMPARE(dump(), before);
        VERIFY_RESULT(library().history().redo());
        QCOMPARE(dump(), after);
    }

    void goesToAnyStep()
    {
        QList<QByteArray> states{dump()};
        for (int i = 0; i < 4; ++i) {
            QVERIFY(addTag(QString::number(i)) > 0);
            states.append(dump());
        }
        const auto steps = library().history().steps(9).value(); // newest first
        for (const int state : {1, 3, 0, 4, 4, 2}) {
            VERIFY_RESULT(library().history().goTo(state == 0 ? 0 : steps[4 - state].id));
            QCOMPARE(dump(), states[state]);
        }
        const auto gone = library().history().goTo(steps[0].id);
        VERIFY_RESULT(gone);
        QCOMPARE(gone->size(), 2);
        QCOMPARE(gone->first().id, steps[1].id);
        QCOMPARE(errorOf(library().history().goTo(999)), ErrorCode::NothingToUndo);
        QCOMPARE(dump(), states[4]);
    }

    void listsAndPrunesSteps()
    {
        for (int i = 0; i < 5; ++i) {
            QVERIFY(addTag(QString::number(i)) > 0);
        }
        VERIFY_RESULT(library().history().undo());
        const auto steps = library().history().steps(3);
        VERIFY_RESULT(steps);
        QCOMPARE(steps->size(), 3);
        QVERIFY(steps->at(0).undone && !steps->at(1).undone);
        QVERIFY(steps->at(0).id > steps->at(1).id);
        QVERIFY(steps->at(0).made.isValid());
        VERIFY_RESULT(library().history().prune(3));
        QCOMPARE(library().history().steps(99)->size(), 3);
        VERIFY_RESULT(library().history().undo());
        VERIFY_RESULT(library().history().undo());
        QCOMPARE(errorOf(library().history().undo()), ErrorCode::NothingToUndo);
        QCOMPARE(library().tags().all()->size(), 2);
    }

    void openingKeepsAThousandSteps()
    {
        closeLibrary();
        {
            const auto database = Database::open(libraryFile(), Database::Access::ReadWrite);
            VERIFY_RESULT(database);
            VERIFY_RESULT(
                (*database)->exec(u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1500)"
                                  " INSERT INTO history_step (kind, article, made, undone) SELECT 'change-tag', 0, 0, 0 FROM n"_s));
        }
        openLibrary();
        QCOMPARE(library().history().steps(9999)->size(), 1000);
    }

    void refusesStatementsThatItDidNotRecord()
    {
        QVERIFY(addTag(u"A"_s) > 0);
        const auto before = dump();
        {
            const auto database = Database::open(libraryFile(), Database::Access::ReadWrite);
            VERIFY_RESULT((*database)->exec(u"UPDATE history_change SET statement = 'DELETE FROM article'"_s));
        }
        QCOMPARE(errorOf(library().history().undo()), ErrorCode::LibraryDamaged);
        QCOMPARE(dump(), before);
    }

    void anyWalkCanBeTakenBack_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 2; ++seed) {
            QTest::addRow("seed %d", seed) << seed;
        }
    }
    void anyWalkCanBeTakenBack()
    {
        QFETCH(int, seed);
        m_random.seed(quint32(seed));
        const auto articles = addArticles();
        QList<QByteArray> states{dump()};
        for (int i = 0; i < 150; ++i) {
            randomEdit(articles);
            if (dump() != states.last()) {
                states.append(dump());
            }
        }
        QVERIFY(states.size() > 75);
        QCOMPARE(library().history().steps(999)->size(), states.size() - 1);
        for (qsizetype i = states.size() - 2; i >= 0; --i) {
            reopenNowAndThen(i);
            VERIFY_RESULT(library().history().undo());
            QCOMPARE(dump(), states[i]);
        }
        QCOMPARE(errorOf(library().history().undo()), ErrorCode::NothingToUndo);
        for (qsizetype i = 1; i < states.size(); ++i) {
            reopenNowAndThen(i);
            VERIFY_RESULT(library().history().redo());
            QCOMPARE(dump(), states[i]);
        }
        QCOMPARE(errorOf(library().history().redo()), ErrorCode::NothingToRedo);
        QCOMPARE(library().check(), QStringList());
    }

    /// The reader works on, the program is killed in the middle of it, is started again, and again.
    void aThousandStepsOutliveAKillAndRestarts()
    {
        const auto articles = addArticles();
        const auto first = dump();
        closeLibrary();
        QVERIFY(workUntilKilled(articles, 300));
        openLibrary();
        m_random.seed(7);
        auto steps = library().history().steps(2000)->size();
        QVERIFY(steps > 100);
        auto latest = library().history().nextUndo().value()->id;
        while (steps < 1000) {
            randomEdit(articles);
            if (const auto id = library().history().nextUndo().value()->id; id != latest) {
                latest = id;
                ++steps;
                reopenNowAndThen(steps);
            }
        }
        QVERIFY(kindsOfSteps().size() > 30); // nearly all that there are
        const auto last = dump();
        qsizetype undone = 0;
        while (library().history().undo()) {
            reopenNowAndThen(++undone);
        }
        QCOMPARE(undone, 1000);
        QCOMPARE(dump(), first);
        qsizetype redone = 0;
        while (library().history().redo()) {
            reopenNowAndThen(++redone);
        }
        QCOMPARE(redone, 1000);
        QCOMPARE(dump(), last);
        QCOMPARE(library().check(), QStringList());
    }

private:
    /// What some kinds of step take back must be there before.
    void prepareFor(EditKind kind, ArticleId article)
    {
        switch (kind) {
        case EditKind::RestoreText:
            VERIFY_RESULT(library().versions().replace(article, {.text = u"Avant. "_s + text}, VersionOrigin::Corrected));
            break;
        case EditKind::UnlinkArticles:
            VERIFY_RESULT(library().likeness().settle({{.article = article, .other = m_neighbour, .distance = 0.25}}, {}));
            break;
        case EditKind::RestoreArticles:
            VERIFY_RESULT(library().articles().setBinned({article}, true));
            break;
        case EditKind::MarkUnread:
            VERIFY_RESULT(library().articles().setRead({article}, true));
            break;
        case EditKind::UnstarArticles:
            VERIFY_RESULT(library().articles().setStarred({article}, true));
            break;
        case EditKind::MoveCollection:
            VERIFY_RESULT(library().collections().add(u"B"_s, std::nullopt));
            break;
        case EditKind::RemoveCollection:
        case EditKind::EmptyCollection:
            VERIFY_RESULT(library().collections().fill(firstCollection(), {article, m_neighbour}));
            break;
        default:
            break;
        }
    }

    [[nodiscard]] CollectionId firstCollection()
    {
        return library().collections().all()->first().id;
    }

    Result<void> edit(EditKind kind, ArticleId article, AnnotationId annotation, TagId tag, TagId other)
    {
        const auto nothing = [](auto) { };
        switch (kind) {
        case EditKind::AddAnnotation:
            return library().annotations().add(annotationAt(article, text, u"trois"_s, {tag, other}), text).transform(nothing);
        case EditKind::RemoveAnnotation:
            return library().annotations().remove({annotation});
        case EditKind::TagAnnotation:
            return library().annotations().setTagged(annotation, other, true);
        case EditKind::UntagAnnotation:
            return library().annotations().setTagged(annotation, tag, false);
        case EditKind::ChangeNote:
            return library().annotations().setNote(annotation, u"l'un ou \"l'autre\" ? :a; --\n😀"_s);
        case EditKind::AddTag:
            return library().tags().ensure(u"C/D"_s).transform(nothing);
        case EditKind::ChangeTag:
            return library().tags().change({.id = tag, .name = u"L'A"_s, .colour = u"#123456"_s, .shortcut = u"1"_s});
        case EditKind::MoveTag:
            return library().tags().move(other, std::nullopt, 0);
        case EditKind::RemoveTag:
            return library().tags().remove(tag);
        case EditKind::TagOccurrences:
            return library().annotations().tagEach(article, text, {{0, 2}, {3, 5}}, other, {}).transform(nothing);
        case EditKind::ResizeAnnotation:
            return library().annotations().setRange(annotation, {0, text.size()}, text);
        case EditKind::SplitAnnotation:
            return library().annotations().split(annotation, text.indexOf(u"ux"), text).transform(nothing);
        case EditKind::MergeAnnotations:
            return library().annotations().merge({annotation, m_another}, text);
        case EditKind::DecideMention:
            return library().decisions().decide(article, text, Mention{.range = {3, 10}, .entity = u"l'été"_s, .status = MentionStatus::Accepted});
        case EditKind::DecideName:
            return library().decisions().decideNames({{.name = u"L'été"_s, .kind = MentionKind::Misc, .always = true}});
        case EditKind::BinArticles:
            return library().articles().setBinned({article}, true);
        case EditKind::StarArticles:
            return library().articles().setStarred({article}, true);
        case EditKind::CorrectArticle:
            return library().articles().correct({article}, {{ArticleField::Title, u"L'autre"_s}});
        case EditKind::AddCollection:
            return library().collections().add(u"D"_s, std::nullopt).transform(nothing);
        case EditKind::FillCollection:
            return library().collections().fill(library().collections().all()->first().id, {article});
        case EditKind::CorrectText:
            return library().versions().replace(article, {.text = u"😀 l'hiver. "_s + text}, VersionOrigin::Corrected).transform(nothing);
        case EditKind::TakeNewerText:
            return library().versions().replace(article, {.text = QString(text).remove(u"deux"_s)}, VersionOrigin::Newer).transform(nothing);
        case EditKind::RestoreText:
            return library().versions().restore(article, library().versions().ofArticle(article)->last().id).transform(nothing);
        case EditKind::PlaceAnnotation:
            return library().versions().place(annotation, {0, 2}, text);
        case EditKind::OrphanAnnotation:
            return library().versions().orphan(annotation);
        case EditKind::SettleDuplicates:
            return library().likeness().settle({{.article = article, .other = m_neighbour, .distance = 0.5}}, {});
        case EditKind::UnlinkArticles:
            return library().likeness().unlink(article, m_neighbour);
        case EditKind::RestoreArticles:
            return library().articles().setBinned({article}, false);
        case EditKind::MarkRead:
        case EditKind::MarkUnread:
            return library().articles().setRead({article}, kind == EditKind::MarkRead);
        case EditKind::UnstarArticles:
            return library().articles().setStarred({article}, false);
        case EditKind::ChangeCollection:
            return library().collections().rename(firstCollection(), u"L'été"_s);
        case EditKind::MoveCollection:
            return library().collections().move(firstCollection(), std::nullopt, 1);
        case EditKind::RemoveCollection:
            return library().collections().remove(firstCollection());
        case EditKind::EmptyCollection:
            return library().collections().takeOut(firstCollection(), {article});
        case EditKind::MergeTags:
            return library().tags().merge(other, tag);
        case EditKind::ImportCodebook:
            return library().tags().importAll({{.path = u"A/E"_s, .tag = {.colour = u"#00ff00"_s}}}).transform(nothing);
        default:
            break;
        }
        return failure(ErrorCode::DatabaseFailed);
    }

    [[nodiscard]] qint64 any(const auto &rows)
    {
        return rows.isEmpty() ? 0 : rows[m_random.bounded(rows.size())].id;
    }

    /// Many of these fail (a name is taken, a tag would stand below itself), and then must leave no trace.
    void randomEdit(const QList<ArticleId> &articles)
    {
        const auto article = articles[m_random.bounded(articles.size())];
        switch (m_random.bounded(7)) {
        case 0:
            randomAnnotationEdit(article);
            break;
        case 1:
            randomTagEdit();
            break;
        case 2:
            randomDecision(article);
            break;
        case 3:
            randomArticleEdit(article);
            break;
        case 4:
            randomTextEdit(article);
            break;
        case 5:
            randomBulkEdit(article);
            break;
        case 6:
            randomLink(article, articles[m_random.bounded(articles.size())]);
            break;
        }
    }

    /// What is said of two articles that resemble one another.
    void randomLink(ArticleId article, ArticleId other)
    {
        switch (m_random.bounded(4)) {
        case 0:
            std::ignore = library().likeness().settle({{.article = article, .other = other, .distance = 0.5}}, {});
            break;
        case 1:
            std::ignore = library().likeness().settle({}, {article});
            break;
        case 2:
            std::ignore = library().likeness().unlink(article, other);
            break;
        case 3:
            std::ignore = library().versions().absorb(article, other);
            break;
        }
    }

    [[nodiscard]] QList<ArticleId> addArticles()
    {
        return {addArticle(text), addArticle(text + u" Onze douze."_s), addArticle(u"Zéro. "_s + text)};
    }

    [[nodiscard]] QSet<EditKind> kindsOfSteps()
    {
        QSet<EditKind> kinds;
        const auto steps = library().history().steps(9999).value();
        for (const auto &step : steps) {
            kinds.insert(step.kind);
        }
        return kinds;
    }

    /// Steps that change many rows at once.
    void randomBulkEdit(ArticleId article)
    {
        const auto now = textOf(article);
        const auto tags = library().tags().all().value();
        const auto anyPath = [this] {
            return u"%1/%2"_s.arg(m_random.bounded(4)).arg(m_random.bounded(4));
        };
        switch (m_random.bounded(3)) {
        case 0: {
            QList<TextRange> ranges;
            for (int i = 0; i < 3; ++i) {
                const auto start = m_random.bounded(now.size() - 1);
                ranges.append({start, start + 1});
            }
            std::ignore = library().history().step(EditKind::TagOccurrences, article, [&] {
                return library().tags().ensure(anyPath()).and_then([&](TagId tag) {
                    return library().annotations().tagEach(article, now, ranges, tag, u"Walker"_s);
                });
            });
            break;
        }
        case 1:
            std::ignore = library().tags().merge(any(tags), any(tags));
            break;
        case 2: {
            const CodebookEntry first{.path = anyPath(), .tag = {.colour = u"#00ff00"_s, .description = QString::number(m_random.bounded(3))}};
            const CodebookEntry second{.path = anyPath(), .tag = {.shortcut = QString::number(1 + m_random.bounded(3))}};
            std::ignore = library().tags().importAll({first, second});
            break;
        }
        }
    }

    void randomAnnotationEdit(ArticleId article)
    {
        const auto now = textOf(article);
        const auto tags = library().tags().all().value();
        const auto annotation = any(library().annotations().ofArticle(article, now).value());
        switch (m_random.bounded(8)) {
        case 0:
        case 1: {
            const auto start = m_random.bounded(now.size() - 1);
            auto added = annotationOf(now, {start, start + 1});
            added.article = article;
            added.tags = {any(tags), any(tags)};
            std::ignore = library().annotations().add(added, now);
            break;
        }
        case 2:
            std::ignore = library().annotations().remove({annotation});
            break;
        case 3:
            std::ignore = library().annotations().setNote(annotation, u"note '%1'"_s.arg(m_random.bounded(5)));
            break;
        case 4:
            std::ignore = library().annotations().setTagged(annotation, any(tags), m_random.bounded(2) == 0);
            break;
        case 5:
            std::ignore = library().annotations().setRange(annotation, {m_random.bounded(9), 10 + m_random.bounded(9)}, now);
            break;
        case 6:
            std::ignore = library().annotations().split(annotation, m_random.bounded(now.size()), now);
            break;
        case 7:
            std::ignore = library().annotations().merge({annotation, any(library().annotations().ofArticle(article, now).value())}, now);
            break;
        }
    }

    void randomTagEdit()
    {
        const auto tags = library().tags().all().value();
        switch (m_random.bounded(5)) {
        case 0:
        case 1:
            std::ignore = library().tags().ensure(u"%1/%2"_s.arg(m_random.bounded(4)).arg(m_random.bounded(4)));
            break;
        case 2:
            std::ignore = library().tags().change(
                {.id = any(tags), .name = QString::number(m_random.bounded(9)), .colour = u"#000000"_s, .shortcut = QString::number(1 + m_random.bounded(3))});
            break;
        case 3:
            std::ignore = library().tags().move(any(tags), m_random.bounded(2) == 0 ? std::nullopt : std::optional(any(tags)), m_random.bounded(4));
            break;
        case 4:
            std::ignore = library().tags().remove(any(tags));
            break;
        }
    }

    void randomDecision(ArticleId article)
    {
        const auto now = textOf(article);
        const auto start = m_random.bounded(now.size() - 3);
        const QString name = u"nom '%1'"_s.arg(m_random.bounded(4));
        switch (m_random.bounded(4)) {
        case 0:
            std::ignore = library().decisions().decide(article,
                                                       now,
                                                       {.range = {start, start + 1 + m_random.bounded(3)},
                                                        .kind = allMentionKinds[m_random.bounded(int(allMentionKinds.size()))],
                                                        .entity = name,
                                                        .origin = MentionOrigin::Reader,
                                                        .status = m_random.bounded(2) == 0 ? MentionStatus::Accepted : MentionStatus::Rejected});
            break;
        case 1: {
            const auto decided = library().decisions().ofArticle(article, now).value();
            if (!decided.isEmpty()) {
                std::ignore = library().decisions().forget(article, now, decided[m_random.bounded(decided.size())].range);
            }
            break;
        }
        case 2:
            std::ignore = library().decisions().decideNames({{.name = name, .kind = MentionKind::Place, .always = m_random.bounded(2) == 0}});
            break;
        case 3:
            std::ignore = library().decisions().forgetNames({name});
            break;
        }
    }

    void randomTextEdit(ArticleId article)
    {
        const auto now = textOf(article);
        const auto versions = library().versions().ofArticle(article).value();
        const auto start = m_random.bounded(now.size());
        switch (m_random.bounded(4)) {
        case 0:
            std::ignore = library().versions().restore(article, any(versions));
            break;
        case 1:
            if (now.size() > 30) {
                std::ignore = library().versions().replace(article, {.text = QString(now).remove(start, m_random.bounded(9))}, VersionOrigin::Newer);
            }
            break;
        case 2:
            std::ignore = library().versions().replace(article,
                                                       {.text = QString(now).insert(start, u" l'ajout 😀 %1 "_s.arg(m_random.bounded(99)))},
                                                       VersionOrigin::Corrected);
            break;
        case 3:
            if (const auto unplaced = library().versions().unplaced(article, now).value(); !unplaced.isEmpty()) {
                const auto &annotation = unplaced[m_random.bounded(unplaced.size())].annotation;
                std::ignore =
                    m_random.bounded(2) == 0 ? library().versions().orphan(annotation.id) : library().versions().place(annotation.id, {start, start + 1}, now);
            }
            break;
        }
    }

    [[nodiscard]] QString textOf(ArticleId article)
    {
        return library().articles().article(article)->text;
    }

    void randomArticleEdit(ArticleId article)
    {
        const auto collections = library().collections().all().value();
        const bool either = m_random.bounded(2) == 0;
        switch (m_random.bounded(9)) {
        case 8:
            std::ignore = library().articles().setRead({article}, either);
            break;
        case 0:
            std::ignore = library().articles().setBinned({article}, either);
            break;
        case 1:
            std::ignore = library().articles().setStarred({article}, either);
            break;
        case 2:
            std::ignore =
                library().articles().correct({article}, {{ArticleField::Title, u"titre '%1'"_s.arg(m_random.bounded(5))}, {ArticleField::Author, u"X"_s}});
            break;
        case 3:
            std::ignore = library().collections().add(QString::number(m_random.bounded(6)), either ? std::nullopt : std::optional(any(collections)));
            break;
        case 4:
            std::ignore = library().collections().rename(any(collections), QString::number(m_random.bounded(6)));
            break;
        case 5:
            std::ignore = library().collections().move(any(collections), either ? std::nullopt : std::optional(any(collections)), m_random.bounded(4));
            break;
        case 6:
            std::ignore = either ? library().collections().fill(any(collections), {article}) : library().collections().takeOut(any(collections), {article});
            break;
        case 7:
            std::ignore = library().collections().remove(any(collections));
            break;
        }
    }

    /// A process of its own edits the library until it is killed with SIGKILL, at some point after `edits` of them. False where it
    /// did not come so far.
    [[nodiscard]] bool workUntilKilled(const QList<ArticleId> &articles, int edits)
    {
        int progress[2];
        if (pipe(progress) != 0) {
            return false;
        }
        const auto child = fork();
        if (child == 0) {
            openLibrary();
            m_random.seed(3);
            for (;;) {
                randomEdit(articles);
                if (write(progress[1], "x", 1) != 1) {
                    _exit(1);
                }
            }
        }
        close(progress[1]);
        char seen = 0;
        int done = 0;
        while (done < edits && read(progress[0], &seen, 1) == 1) {
            ++done;
        }
        kill(child, SIGKILL);
        int status = 0;
        waitpid(child, &status, 0);
        close(progress[0]);
        return done == edits && WIFSIGNALED(status);
    }

    void reopenNowAndThen(qsizetype step)
    {
        if (step % 20 == 0) {
            openLibrary();
        }
    }

    /// Everything that the reader edits, row by row.
    [[nodiscard]] QByteArray dump() const
    {
        QByteArray lines;
        const auto database = Database::open(libraryFile(), Database::Access::ReadOnly);
        for (const auto &table : {u"annotation"_s,
                                  u"annotation_tag"_s,
                                  u"tag"_s,
                                  u"mention_decision"_s,
                                  u"name_decision"_s,
                                  u"collection"_s,
                                  u"collection_article"_s,
                                  u"article_version"_s,
                                  u"article_link"_s,
                                  u"article_text"_s,
                                  u"article"_s}) {
            const auto columns = (*database)->first(
                u"SELECT group_concat('quote(' || name || ')', ' || '','' || ') FROM pragma_table_info(?)"_s,
                [](const Statement &row) {
                    return row.text(0);
                },
                table);
            const auto rows = (*database)->list(u"SELECT %1 FROM %2 ORDER BY 1"_s.arg(**columns, table), [](const Statement &row) {
                return row.text(0).toUtf8();
            });
            lines += table.toUtf8() + '\n' + rows->join('\n') + '\n';
        }
        return lines;
    }

    const QString text = u"Un 😀 deux été trois, quatre cinq six sept huit neuf dix."_s;
    QRandomGenerator m_random;
    AnnotationId m_another = 0;
    ArticleId m_neighbour = 0;
};

QTEST_GUILESS_MAIN(HistoryTest)
#include "tst_history.moc"
