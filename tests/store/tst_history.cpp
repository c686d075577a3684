// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/history.h"

#include "librarytestbase.h"
#include "store/database.h"

#include <QRandomGenerator>

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
        const auto before = dump();
        VERIFY_RESULT(edit(kind, article, *annotation, tag, other));
        const auto after = dump();
        QVERIFY(before != after);
        const auto next = library().history().nextUndo();
        VERIFY_RESULT(next);
        QCOMPARE((*next)->kind, kind);
        QCOMPARE((*next)->article, kind < EditKind::AddTag || kind >= EditKind::TagOccurrences ? article : 0);
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
        const auto article = addArticle(text);
        QList<QByteArray> states{dump()};
        for (int i = 0; i < 150; ++i) {
            randomEdit(article);
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

private:
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
        }
        return failure(ErrorCode::DatabaseFailed);
    }

    /// Many of these fail (a name is taken, a tag would stand below itself), and then must leave no trace.
    void randomEdit(ArticleId article)
    {
        const auto all = library().tags().all().value();
        const auto annotations = library().annotations().ofArticle(article, text).value();
        const TagId tag = all.isEmpty() ? 0 : all[m_random.bounded(all.size())].id;
        const TagId other = all.isEmpty() ? 0 : all[m_random.bounded(all.size())].id;
        const AnnotationId annotation = annotations.isEmpty() ? 0 : annotations[m_random.bounded(annotations.size())].id;
        switch (m_random.bounded(13)) {
        case 0:
        case 1: {
            const auto start = m_random.bounded(text.size() - 1);
            auto added = annotationOf(text, {start, start + 1});
            added.article = article;
            added.tags = {tag, other};
            std::ignore = library().annotations().add(added, text);
            break;
        }
        case 2:
            std::ignore = library().annotations().remove({annotation});
            break;
        case 3:
            std::ignore = library().annotations().setNote(annotation, u"note '%1'"_s.arg(m_random.bounded(5)));
            break;
        case 4:
            std::ignore = library().annotations().setTagged(annotation, tag, m_random.bounded(2) == 0);
            break;
        case 5:
        case 6:
            std::ignore = library().tags().ensure(u"%1/%2"_s.arg(m_random.bounded(4)).arg(m_random.bounded(4)));
            break;
        case 7:
            std::ignore = library().tags().change(
                {.id = tag, .name = QString::number(m_random.bounded(9)), .colour = u"#000000"_s, .shortcut = QString::number(1 + m_random.bounded(3))});
            break;
        case 8:
            std::ignore = library().tags().move(tag, m_random.bounded(2) == 0 ? std::nullopt : std::optional(other), m_random.bounded(4));
            break;
        case 9:
            std::ignore = library().tags().remove(tag);
            break;
        case 10:
            std::ignore = library().annotations().setRange(annotation, {m_random.bounded(9), 10 + m_random.bounded(9)}, text);
            break;
        case 11:
            std::ignore = library().annotations().split(annotation, m_random.bounded(text.size()), text);
            break;
        case 12:
            std::ignore = library().annotations().merge({annotation, annotations.isEmpty() ? 0 : annotations.last().id}, text);
            break;
        }
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
        for (const auto &table : {u"annotation"_s, u"annotation_tag"_s, u"tag"_s}) {
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
};

QTEST_GUILESS_MAIN(HistoryTest)
#include "tst_history.moc"
