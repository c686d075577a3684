// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "librarytestbase.h"

using namespace Qt::StringLiterals;

class AnnotationRepositoryTest : public LibraryTestBase
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAllThatItIsGiven()
    {
        const auto article = addArticle(text);
        auto annotation = annotationAt(article, text, u"deux"_s, {addTag(u"B"_s), addTag(u"A"_s)});
        annotation.note = u"une « note » d'un lecteur ? :x 'y' \"z\""_s;
        annotation.annotator = u"Zoé"_s;
        const auto before = QDateTime::currentDateTimeUtc();
        const auto id = library().annotations().add(annotation, text);
        VERIFY_RESULT(id);
        openLibrary();
        const auto stored = library().annotations().ofArticle(article, text);
        VERIFY_RESULT(stored);
        QCOMPARE(stored->size(), 1);
        auto expected = annotation;
        expected.id = *id;
        expected.created = stored->first().created;
        expected.modified = expected.created;
        QVERIFY(stored->first() == expected);
        QVERIFY(expected.created >= before && expected.created <= QDateTime::currentDateTimeUtc());
    }

    void refusesWhatDoesNotFit_data()
    {
        QTest::addColumn<qsizetype>("start");
        QTest::addColumn<qsizetype>("end");
        QTest::addColumn<QString>("quote");
        QTest::newRow("empty") << qsizetype(3) << qsizetype(3) << QString();
        QTest::newRow("backwards") << qsizetype(4) << qsizetype(3) << QString();
        QTest::newRow("before the text") << qsizetype(-1) << qsizetype(2) << u"Un"_s;
        QTest::newRow("after the text") << text.size() - 1 << text.size() + 1 << u"."_s;
        QTest::newRow("inside a surrogate pair") << qsizetype(0) << qsizetype(4) << text.left(4);
        QTest::newRow("another quote") << qsizetype(0) << qsizetype(2) << u"De"_s;
    }
    void refusesWhatDoesNotFit()
    {
        QFETCH(qsizetype, start);
        QFETCH(qsizetype, end);
        QFETCH(QString, quote);
        Annotation annotation;
        annotation.article = addArticle(text);
        annotation.range = {start, end};
        annotation.quote = quote;
        QCOMPARE(errorOf(library().annotations().add(annotation, text)), ErrorCode::RangeInvalid);
        QCOMPARE(library().annotations().count(), 0);
    }

    void refusesUnknownArticlesAndTags()
    {
        const auto article = addArticle(text);
        QCOMPARE(errorOf(library().annotations().add(annotationAt(article + 1, text, u"deux"_s), text)), ErrorCode::ArticleUnknown);
        QCOMPARE(errorOf(library().annotations().add(annotationAt(article, text, u"deux"_s, {7}), text)), ErrorCode::TagUnknown);
        QCOMPARE(library().annotations().count(), 0);
        QCOMPARE(library().history().steps(10)->size(), 0);
    }

    void refusesAPlaceInATextThatIsNoMore()
    {
        const auto article = addArticle(text);
        const QString before = u"Zéro. "_s + text; // the text that the reader saw
        QCOMPARE(errorOf(library().annotations().add(annotationAt(article, before, u"deux"_s), before)), ErrorCode::RangeInvalid);
        QCOMPARE(library().annotations().count(), 0);
        QCOMPARE(library().history().steps(10)->size(), 0);
    }

    void refusesEditsOfATextThatIsNoMore_data()
    {
        QTest::addColumn<QString>("edit");
        for (const auto &edit : {u"resize"_s, u"resize beyond the text"_s, u"split"_s, u"merge"_s, u"tag each"_s, u"tag each beyond the text"_s}) {
            QTest::newRow(qPrintable(edit)) << edit;
        }
    }
    void refusesEditsOfATextThatIsNoMore()
    {
        QFETCH(QString, edit);
        const auto article = addArticle(text);
        const auto tag = addTag(u"A"_s);
        const auto first = library().annotations().add(annotationAt(article, text, u"Un"_s), text).value();
        const auto second = library().annotations().add(annotationAt(article, text, u"deux trois"_s), text).value();
        const auto before = library().annotations().ofArticle(article, text);
        const auto steps = library().history().steps(10)->size();
        const QString seen = u"Un peu plus. "_s + text + u" Et encore."_s; // the text that the reader saw
        const auto refused = [&] {
            auto &annotations = library().annotations();
            const TextRange beyond{seen.size() - 3, seen.size()};
            if (edit.startsWith(u"resize"_s)) {
                return errorOf(annotations.setRange(second, edit == u"resize"_s ? TextRange{3, 6} : beyond, seen));
            }
            if (edit == u"split"_s) {
                return errorOf(annotations.split(second, seen.size() - 8, seen));
            }
            if (edit == u"merge"_s) {
                return errorOf(annotations.merge({first, second}, seen));
            }
            return errorOf(annotations.tagEach(article, seen, {edit == u"tag each"_s ? TextRange{0, 2} : beyond}, tag, {}));
        };
        QCOMPARE(refused(), ErrorCode::RangeInvalid);
        QCOMPARE(library().annotations().ofArticle(article, text), before);
        QCOMPARE(library().history().steps(10)->size(), steps);
    }

    void mergesOnlyWithinAnArticle()
    {
        const auto one = addArticle(text);
        const QString otherText = text + u" Suite."_s;
        const auto other = addArticle(otherText);
        const auto here = library().annotations().add(annotationAt(one, text, u"Un"_s), text).value();
        const auto there = library().annotations().add(annotationAt(other, otherText, u"Suite"_s), otherText).value();
        QCOMPARE(errorOf(library().annotations().merge({here, there}, text)), ErrorCode::RangeInvalid);
        QCOMPARE(library().annotations().count(), 2);
    }

    void unknownAnnotations()
    {
        const auto tag = addTag(u"A"_s);
        auto &annotations = library().annotations();
        QCOMPARE(errorOf(annotations.remove({5})), ErrorCode::AnnotationUnknown);
        QCOMPARE(errorOf(annotations.setNote(5, u"x"_s)), ErrorCode::AnnotationUnknown);
        QCOMPARE(errorOf(annotations.setTagged(5, tag, true)), ErrorCode::AnnotationUnknown);
        QVERIFY(annotations.remove({}));
    }

    void removesAllOrNone()
    {
        const auto article = addArticle(text);
        const auto first = library().annotations().add(annotationAt(article, text, u"Un"_s), text);
        const auto second = library().annotations().add(annotationAt(article, text, u"deux"_s), text);
        QCOMPARE(errorOf(library().annotations().remove({*first, 99})), ErrorCode::AnnotationUnknown);
        QCOMPARE(library().annotations().count(), 2);
        VERIFY_RESULT(library().annotations().remove({*first, *second}));
        QCOMPARE(library().annotations().count(), 0);
    }

    void changesNotesAndTags()
    {
        const auto article = addArticle(text);
        const auto tag = addTag(u"A"_s);
        const auto id = library().annotations().add(annotationAt(article, text, u"deux"_s), text);
        VERIFY_RESULT(library().annotations().setNote(*id, u"note"_s));
        VERIFY_RESULT(library().annotations().setTagged(*id, tag, true));
        auto stored = library().annotations().ofArticle(article, text)->first();
        QCOMPARE(stored.note, u"note"_s);
        QCOMPARE(stored.tags, QList<TagId>{tag});
        QVERIFY(stored.modified >= stored.created);
        VERIFY_RESULT(library().annotations().setTagged(*id, tag, false));
        QCOMPARE(library().annotations().ofArticle(article, text)->first().tags, QList<TagId>());
        QCOMPARE(errorOf(library().annotations().setTagged(*id, tag + 1, true)), ErrorCode::TagUnknown);
    }

    void whatChangesNothingIsNoStep()
    {
        const auto article = addArticle(text);
        const auto tag = addTag(u"A"_s);
        auto annotation = annotationAt(article, text, u"deux"_s, {tag});
        annotation.note = u"note"_s;
        const auto id = library().annotations().add(annotation, text);
        const auto steps = library().history().steps(10)->size();
        VERIFY_RESULT(library().annotations().setNote(*id, u"note"_s));
        VERIFY_RESULT(library().annotations().setTagged(*id, tag, true));
        VERIFY_RESULT(library().annotations().setTagged(*id, addTag(u"a"_s), true));
        QCOMPARE(library().history().steps(10)->size(), steps);
    }

    void listsInReadingOrder()
    {
        const auto article = addArticle(text);
        const QStringList quotes{u"deux trois"_s, u"trois"_s, u"deux"_s, u"Un"_s};
        for (const auto &quote : quotes) {
            VERIFY_RESULT(library().annotations().add(annotationAt(article, text, quote), text));
        }
        QStringList listed;
        const auto stored = library().annotations().ofArticle(article, text);
        for (const auto &annotation : *stored) {
            listed.append(annotation.quote);
            QCOMPARE(text.sliced(annotation.range.start, annotation.range.length()), annotation.quote);
        }
        QCOMPARE(listed, (QStringList{u"Un"_s, u"deux"_s, u"trois"_s, u"deux trois"_s}));
    }

    void rowsCountCodePoints()
    {
        const auto article = addArticle(text);
        VERIFY_RESULT(library().annotations().add(annotationAt(article, text, u"👩‍👧 trois"_s), text));
        const auto rows = allRows({});
        QCOMPARE(rows.size(), 1);
        const auto range = rows.first().annotation.range;
        const auto codePoints = text.toUcs4();
        QCOMPARE(QString::fromUcs4(reinterpret_cast<const char32_t *>(codePoints.constData()) + range.start, range.length()), u"👩‍👧 trois"_s);
    }

    void rowsComeByArticlePlaceAndTag()
    {
        const QString other = u"Un autre texte."_s;
        const auto second = addTag(u"B"_s);
        const auto below = addTag(u"A/C"_s);
        VERIFY_RESULT(library().tags().move(second, std::nullopt, 5));
        const auto first = addArticle(text, u"Premier"_s);
        const auto last = addArticle(other, u"Second"_s);
        VERIFY_RESULT(library().annotations().add(annotationAt(last, other, u"Un"_s), other));
        VERIFY_RESULT(library().annotations().add(annotationAt(first, text, u"deux"_s, {second, below}), text));
        VERIFY_RESULT(library().annotations().add(annotationAt(first, text, u"Un"_s, {second}), text));
        QCOMPARE(described(allRows({})), (QStringList{u"Premier|Un|B|B"_s, u"Premier|deux|C|A/C"_s, u"Premier|deux|B|B"_s, u"Second|Un||"_s}));
        QCOMPARE(described(allRows({last})), QStringList{u"Second|Un||"_s});
        QCOMPARE(described(allRows({last, first, last, 99})).size(), 4);
        int taken = 0;
        VERIFY_RESULT(library().annotations().forEachRow({last, first}, [&](const AnnotationRow &) {
            return ++taken < 2;
        }));
        QCOMPARE(taken, 2);
    }

    void tagsEachAsOneStep()
    {
        const auto words = u"Un 👩‍🏫 deux\n\nUn deux\n \nUn"_s;
        const auto article = addArticle(words);
        const auto tag = addTag(u"A"_s);
        const auto other = addTag(u"B"_s);
        const auto stood = library().annotations().add(annotationAt(article, words, u"Un"_s, {other}), words);
        VERIFY_RESULT(stood);
        const auto second = words.indexOf(u"Un"_s, 1);
        const auto third = words.indexOf(u"Un"_s, second + 1);
        const auto tagged = library().annotations().tagEach(article, words, {{0, 2}, {second, second + 2}, {third, third + 2}}, tag, u"Zoé"_s);
        QCOMPARE(tagged, 3);
        const auto stored = library().annotations().ofArticle(article, words);
        VERIFY_RESULT(stored);
        QCOMPARE(stored->size(), 3);
        QCOMPARE(stored->at(0).id, *stood);
        QCOMPARE(stored->at(0).tags, (QList{tag, other}));
        for (const auto &made : stored->sliced(1)) {
            const auto expected = annotationOf(words, made.range);
            QCOMPARE(made.quote, expected.quote);
            QCOMPARE(made.before, expected.before);
            QCOMPARE(made.after, expected.after);
            QCOMPARE(made.paragraph, expected.paragraph);
            QCOMPARE(made.annotator, u"Zoé"_s);
        }
        QCOMPARE(library().annotations().tagEach(article, words, {{0, 2}}, tag, {}), 0);
        VERIFY_RESULT(library().history().undo());
        QCOMPARE(library().annotations().count(), 1);
    }

    void tagsNoneWhereOneDoesNotFit()
    {
        const auto article = addArticle(text);
        const auto tag = addTag(u"A"_s);
        QCOMPARE(errorOf(library().annotations().tagEach(article, text, {{0, 2}, {5, text.size() + 3}}, tag, {})), ErrorCode::RangeInvalid);
        QCOMPARE(library().annotations().count(), 0);
    }

    void tagsAreReplacedAsOneStep()
    {
        const auto article = addArticle(text);
        const auto a = addTag(u"A"_s);
        const auto b = addTag(u"B"_s);
        const auto c = addTag(u"C"_s);
        const auto id = library().annotations().add(annotationAt(article, text, u"deux"_s, {a, b}), text);
        VERIFY_RESULT(library().annotations().setTags(*id, {b, c}));
        QCOMPARE(library().annotations().ofArticle(article, text)->first().tags, (QList{b, c}));
        VERIFY_RESULT(library().history().undo());
        QCOMPARE(library().annotations().ofArticle(article, text)->first().tags, (QList{a, b}));
        QCOMPARE(errorOf(library().annotations().setTags(*id, {c + 1})), ErrorCode::TagUnknown);
        QCOMPARE(library().annotations().ofArticle(article, text)->first().tags, (QList{a, b}));
    }

    void endsMove()
    {
        const auto article = addArticle(text);
        const auto id = library().annotations().add(annotationAt(article, text, u"deux"_s), text);
        const auto wider = annotationAt(article, text, u"Un"_s).range.start;
        const TextRange range{wider, annotationAt(article, text, u"deux"_s).range.end};
        VERIFY_RESULT(library().annotations().setRange(*id, range, text));
        const auto stored = library().annotations().ofArticle(article, text)->first();
        QCOMPARE(stored.range, range);
        QCOMPARE(stored.quote, text.sliced(range.start, range.length()));
        QCOMPARE(stored.after, annotationOf(text, range).after);
        QCOMPARE(errorOf(library().annotations().setRange(*id, {3, 3}, text)), ErrorCode::RangeInvalid);
        QCOMPARE(errorOf(library().annotations().setRange(*id + 1, range, text)), ErrorCode::AnnotationUnknown);
        VERIFY_RESULT(library().history().undo());
        QCOMPARE(library().annotations().ofArticle(article, text)->first().quote, u"deux"_s);
    }

    void splitsAndMerges()
    {
        const auto words = u"un deux  trois"_s;
        const auto article = addArticle(words);
        const auto tag = addTag(u"A"_s);
        auto annotation = annotationAt(article, words, words, {tag});
        annotation.note = u"note"_s;
        const auto id = library().annotations().add(annotation, words);
        const auto second = library().annotations().split(*id, 8, words);
        VERIFY_RESULT(second);
        auto stored = library().annotations().ofArticle(article, words);
        QCOMPARE(stored->size(), 2);
        QCOMPARE(stored->at(0).quote, u"un deux"_s);
        QCOMPARE(stored->at(0).note, u"note"_s);
        QCOMPARE(stored->at(1).quote, u"trois"_s);
        QCOMPARE(stored->at(1).note, QString());
        QCOMPARE(stored->at(1).tags, QList{tag});
        QCOMPARE(errorOf(library().annotations().split(*second, words.size(), words)), ErrorCode::RangeInvalid);
        QCOMPARE(errorOf(library().annotations().split(*second, 9, words)), ErrorCode::RangeInvalid);

        VERIFY_RESULT(library().annotations().setNote(*second, u"autre"_s));
        VERIFY_RESULT(library().annotations().merge({*second, *id}, words));
        stored = library().annotations().ofArticle(article, words);
        QCOMPARE(stored->size(), 1);
        QCOMPARE(stored->first().id, *second);
        QCOMPARE(stored->first().quote, words);
        QCOMPARE(stored->first().note, u"note\n\nautre"_s);
        VERIFY_RESULT(library().history().undo());
        QCOMPARE(library().annotations().ofArticle(article, words)->size(), 2);
    }

private:
    [[nodiscard]] QList<AnnotationRow> allRows(const QList<ArticleId> &articles)
    {
        QList<AnnotationRow> rows;
        const auto read = library().annotations().forEachRow(articles, [&](const AnnotationRow &row) {
            rows.append(row);
            return true;
        });
        return read ? rows : QList<AnnotationRow>();
    }

    [[nodiscard]] static QStringList described(const QList<AnnotationRow> &rows)
    {
        QStringList lines;
        for (const auto &row : rows) {
            lines.append(QStringList{row.article.title, row.annotation.quote, row.tag, row.tagPath}.join(u'|'));
        }
        return lines;
    }

    const QString text = u"Un 😀 deux e\u0301té 👩‍👧 trois. deux trois"_s;
};

QTEST_GUILESS_MAIN(AnnotationRepositoryTest)
#include "tst_annotationrepository.moc"
