// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/versionrepository.h"

#include "core/codepoints.h"
#include "librarytestbase.h"
#include "store/database.h"
#include "store/decisionrepository.h"
#include "store/mentionrepository.h"
#include "store/searchrepository.h"

using namespace Qt::StringLiterals;

class VersionRepositoryTest : public LibraryTestBase
{
    Q_OBJECT

private Q_SLOTS:
    void anArticleBeginsWithoutVersions()
    {
        const auto article = addArticle(text);
        QCOMPARE(versions().ofArticle(article), QList<TextVersion>());
        QCOMPARE(errorOf(versions().text(article, 1)), ErrorCode::ArticleUnknown);
        QCOMPARE(errorOf(versions().restore(article, 1)), ErrorCode::ArticleUnknown);
        QCOMPARE(errorOf(versions().replace(99, {.text = u"x"_s}, VersionOrigin::Corrected)), ErrorCode::ArticleUnknown);
    }

    void aCorrectionBecomesTheText()
    {
        const auto article = addArticle(text);
        const auto corrected = QString(text).replace(u"pluie"_s, u"grêle"_s);
        const auto change = versions().replace(article, {.text = corrected, .words = 7}, VersionOrigin::Corrected);
        VERIFY_RESULT(change);
        QCOMPARE(textOf(article), corrected);
        QCOMPARE(library().articles().article(article)->words, 7);
        const auto listed = versions().ofArticle(article);
        VERIFY_RESULT(listed);
        QCOMPARE(listed->size(), 2);
        QVERIFY(listed->first().isCurrent && !listed->last().isCurrent);
        QCOMPARE(listed->first().origin, VersionOrigin::Corrected);
        QCOMPARE(listed->first().removed, u"plui"_s);
        QCOMPARE(listed->first().inserted, u"grêl"_s);
        QCOMPARE(listed->last().origin, VersionOrigin::Imported);
        QCOMPARE(versions().text(article, listed->last().id), text);
        QCOMPARE(versions().text(article, listed->first().id), corrected);
        QCOMPARE(library().search().filter(u"grele"_s), QList{article});
        QCOMPARE(library().search().filter(u"pluie"_s), QList<ArticleId>());
        QCOMPARE(library().check(), QStringList());
    }

    void theSameTextChangesNothing()
    {
        const auto article = addArticle(text);
        QCOMPARE(versions().replace(article, {.text = text}, VersionOrigin::Corrected), (TextChange{.article = article}));
        QVERIFY(!library().history().nextUndo().value());
        const auto other = addArticle(u"Un autre texte."_s);
        const auto refused = versions().replace(article, {.text = u"Un autre texte."_s}, VersionOrigin::Corrected);
        VERIFY_RESULT(refused);
        QCOMPARE(refused->sameAs, other);
        QCOMPARE(textOf(article), text);
    }

    void annotationsFollow()
    {
        const auto article = addArticle(text);
        const auto first = annotated(article, u"Il 😀 pleut"_s);
        const auto wrong = annotated(article, u"une pluie fine"_s);
        const auto gone = annotated(article, u"Le maire se tait."_s);
        const auto last = annotated(article, u"la halle"_s);
        const auto corrected = u"Il 😀 pleut depuis hier, une pluie fne. On attend. Demain, la halle rouvre."_s;
        const auto change = versions().replace(article, {.text = corrected}, VersionOrigin::Corrected);
        VERIFY_RESULT(change);
        QCOMPARE(change->unchanged, 1);
        QCOMPARE(change->annotations.size(), 3);
        QCOMPARE(change->annotations[0],
                 (ReanchoredAnnotation{.id = wrong,
                                       .outcome = AnchorOutcome::Altered,
                                       .quote = u"une pluie fine"_s,
                                       .found = u"une pluie fne"_s,
                                       .range = rangeOf(corrected, u"une pluie fne"_s),
                                       .score = change->annotations[0].score}));
        QCOMPARE(change->annotations[1].outcome, AnchorOutcome::Orphaned);
        QCOMPARE(change->annotations[1].id, gone);
        QCOMPARE(change->annotations[2].outcome, AnchorOutcome::Moved);
        const auto placed = library().annotations().ofArticle(article, corrected);
        VERIFY_RESULT(placed);
        QCOMPARE(placed->size(), 3);
        QCOMPARE(placed->at(0).id, first);
        QCOMPARE(placed->at(1).quote, u"une pluie fne"_s);
        QCOMPARE(placed->at(2).id, last);
        for (const auto &annotation : *placed) {
            auto expected = annotationOf(corrected, annotation.range);
            QCOMPARE(annotation.quote, expected.quote);
            QCOMPARE(annotation.before, expected.before);
            QCOMPARE(annotation.after, expected.after);
            QCOMPARE(annotation.paragraph, expected.paragraph);
        }
        const auto orphans = versions().unplaced(article, corrected);
        VERIFY_RESULT(orphans);
        QCOMPARE(orphans->size(), 1);
        QCOMPARE(orphans->first().place, AnnotationPlace::Orphaned);
        QCOMPARE(orphans->first().annotation.quote, u"Le maire se tait."_s);
        QVERIFY(orphans->first().annotation.range.isEmpty());
        QCOMPARE(library().articles().summary(article)->annotations, 4);
        QCOMPARE(library().check(), QStringList());
    }

    void whatMovedIsListedUntilTheReaderHasSeenIt()
    {
        const auto article = addArticle(text);
        const auto wrong = annotated(article, u"une pluie fine"_s);
        const auto last = annotated(article, u"la halle"_s);
        QCOMPARE(versions().moved(article, text)->size(), 0);
        const auto once = u"Hier, il 😀 pleut depuis mardi, une pluie fne. Le maire se tait. Demain, la halle rouvre."_s;
        VERIFY_RESULT(versions().replace(article, {.text = once}, VersionOrigin::Corrected));
        const auto twice = QString(once).replace(u"pluie"_s, u"plue"_s);
        VERIFY_RESULT(versions().replace(article, {.text = twice}, VersionOrigin::Corrected));
        openLibrary();
        const auto moved = versions().moved(article, twice);
        VERIFY_RESULT(moved);
        QCOMPARE(moved->size(), 2);
        QCOMPARE(moved->at(0).id, wrong);
        QCOMPARE(moved->at(0).outcome, AnchorOutcome::Altered);
        QCOMPARE(moved->at(0).quote, u"une pluie fine"_s); // as the reader knows it, not as it was in between
        QCOMPARE(moved->at(0).found, u"une plue fne"_s);
        QCOMPARE(moved->at(0).range, rangeOf(twice, u"une plue fne"_s));
        QVERIFY(moved->at(0).score > 0);
        QCOMPARE(moved->at(1).outcome, AnchorOutcome::Moved);

        VERIFY_RESULT(library().annotations().setRange(last, rangeOf(twice, u"halle"_s), twice)); // who puts it somewhere has seen it
        QCOMPARE(versions().moved(article, twice)->size(), 1);
        const auto steps = library().history().steps(99)->size();
        VERIFY_RESULT(versions().forgetMoved(article));
        QCOMPARE(versions().moved(article, twice)->size(), 0);
        QCOMPARE(library().history().steps(99)->size(), steps);
        for (qsizetype i = 0; i < 3; ++i) {
            VERIFY_RESULT(library().history().undo());
        }
        QCOMPARE(textOf(article), text);
        QCOMPARE(versions().moved(article, text)->size(), 0);
        QCOMPARE(library().check(), QStringList());
    }

    void refusesAPlaceInATextThatIsNoMore()
    {
        const auto article = addArticle(text);
        const auto annotation = annotated(article, u"la halle"_s);
        VERIFY_RESULT(versions().orphan(annotation));
        const QString seen = u"Hier aussi. "_s + text;
        QCOMPARE(errorOf(versions().place(annotation, rangeOf(seen, u"la halle"_s), seen)), ErrorCode::RangeInvalid);
        QCOMPARE(versions().unplaced(article, text)->size(), 1);
        VERIFY_RESULT(versions().place(annotation, rangeOf(text, u"la halle"_s), text));
    }

    void anOrphanComesBackWithItsText()
    {
        const auto article = addArticle(text);
        const auto tag = addTag(u"Pluie"_s);
        const auto annotation = annotated(article, u"Le maire se tait."_s, {tag});
        VERIFY_RESULT(library().annotations().setNote(annotation, u"à vérifier"_s));
        const auto before = library().annotations().ofArticle(article, text).value();
        VERIFY_RESULT(versions().replace(article, {.text = QString(text).remove(u"Le maire se tait. "_s)}, VersionOrigin::Corrected));
        QCOMPARE(library().annotations().ofArticle(article, textOf(article))->size(), 0);
        QCOMPARE(versions().unplaced(article, textOf(article))->first().annotation.tags, QList{tag});
        const auto restored = versions().restore(article, versions().ofArticle(article)->last().id);
        VERIFY_RESULT(restored);
        QCOMPARE(restored->count(AnchorOutcome::Moved), 1);
        QCOMPARE(textOf(article), text);
        QCOMPARE(library().annotations().ofArticle(article, text), before);
        QCOMPARE(versions().ofArticle(article)->size(), 3);
        QCOMPARE(versions().ofArticle(article)->first().origin, VersionOrigin::Restored);
    }

    void theReaderSaysWhereADoubtfulOneStands()
    {
        const auto article = addArticle(text);
        const auto annotation = annotated(article, u"Le maire se tait."_s);
        const auto other = u"Il 😀 pleut depuis mardi, une pluie fine. La maire se taira bientôt. Demain, la halle rouvre."_s;
        const auto change = versions().replace(article, {.text = other}, VersionOrigin::Newer);
        VERIFY_RESULT(change);
        QCOMPARE(change->count(AnchorOutcome::Doubtful), 1);
        const auto doubtful = versions().unplaced(article, other)->first();
        QCOMPARE(doubtful.place, AnnotationPlace::Doubtful);
        QVERIFY(doubtful.score > 0 && doubtful.score < 1);
        QVERIFY(other.sliced(doubtful.annotation.range.start, doubtful.annotation.range.length()).startsWith(u"La maire"));
        VERIFY_RESULT(versions().place(annotation, doubtful.annotation.range, other));
        QCOMPARE(versions().unplaced(article, other)->size(), 0);
        QVERIFY(library().annotations().ofArticle(article, other)->first().quote.startsWith(u"La maire"));
        QCOMPARE(library().check(), QStringList());
        VERIFY_RESULT(library().history().undo());
        QCOMPARE(versions().unplaced(article, other)->first(), doubtful);
        VERIFY_RESULT(versions().orphan(annotation));
        QCOMPARE(versions().unplaced(article, other)->first().place, AnnotationPlace::Orphaned);
        QCOMPARE(errorOf(versions().orphan(99)), ErrorCode::AnnotationUnknown);
        QCOMPARE(errorOf(versions().place(99, {0, 1}, other)), ErrorCode::AnnotationUnknown);
        QCOMPARE(errorOf(versions().place(annotation, {0, 0}, other)), ErrorCode::RangeInvalid);
    }

    void decisionsOnMentionsFollow()
    {
        const auto article = addArticle(text);
        const Mention halle{.range = rangeOf(text, u"halle"_s), .kind = MentionKind::Place, .status = MentionStatus::Accepted};
        const Mention maire{.range = rangeOf(text, u"maire"_s), .kind = MentionKind::Person, .status = MentionStatus::Rejected};
        VERIFY_RESULT(library().decisions().decide(article, text, halle));
        VERIFY_RESULT(library().decisions().decide(article, text, maire));
        const QString without = u"Hier aussi. "_s + QString(text).remove(u"Le maire se tait. "_s);
        const auto change = versions().replace(article, {.text = without}, VersionOrigin::Corrected);
        VERIFY_RESULT(change);
        QCOMPARE(change->lostDecisions, 1);
        const auto decided = library().decisions().ofArticle(article, without);
        VERIFY_RESULT(decided);
        QCOMPARE(decided->size(), 1);
        QCOMPARE(decided->first().range, rangeOf(without, u"halle"_s));
        QCOMPARE(library().mentions().countsInLibrary({u"maire"_s, u"halle"_s})->size(), 1);
        VERIFY_RESULT(versions().restore(article, versions().ofArticle(article)->last().id));
        const auto again = library().decisions().ofArticle(article, text);
        VERIFY_RESULT(again);
        QCOMPARE(again->size(), 2);
        QCOMPARE(again->first().range, maire.range);
        QCOMPARE(again->first().status, MentionStatus::Rejected);
    }

    void mentionsFollowUntilTheyAreRecognisedAnew()
    {
        const QList<Mention> mentions{{.range = rangeOf(text, u"mardi"_s), .kind = MentionKind::Date},
                                      {.range = rangeOf(text, u"maire"_s), .kind = MentionKind::Person},
                                      {.range = rangeOf(text, u"halle"_s), .kind = MentionKind::Place}};
        const auto added = library().articles().add({.title = u"T"_s, .text = text}, mentions, u"7"_s);
        VERIFY_RESULT(added);
        const auto texts = [&](const QString &current) {
            QStringList found;
            const auto listed = library().mentions().ofArticle(added->id, current).value();
            for (const auto &mention : listed) {
                found.append(current.sliced(mention.range.start, mention.range.length()));
            }
            return found;
        };
        QCOMPARE(library().mentions().staleArticles(u"7"_s), QList<ArticleId>());
        const auto corrected = QString(text).replace(u"maire"_s, u"conseil de la ville"_s);
        VERIFY_RESULT(versions().replace(added->id, {.text = corrected}, VersionOrigin::Corrected));
        QCOMPARE(texts(corrected), (QStringList{u"mardi"_s, u"halle"_s}));
        QCOMPARE(library().mentions().staleArticles(u"7"_s), QList{added->id});
        QCOMPARE(library().check(), QStringList());
        // What was recognised in the old text is not taken for the new one.
        QCOMPARE(errorOf(library().mentions().replace(added->id, text, mentions, u"7"_s)), ErrorCode::ArticleUnknown);
        VERIFY_RESULT(library().history().undo());
        QCOMPARE(texts(text), (QStringList{u"mardi"_s, u"halle"_s}));
        QCOMPARE(library().check(), QStringList());
    }

    void manyVersionsCanBeRead()
    {
        const auto article = addArticle(text);
        QStringList texts{text};
        for (int i = 0; i < 12; ++i) {
            auto next = texts.last();
            next.insert((i * 7) % next.size(), u" 😀%1 "_s.arg(i)).remove((i * 5) % 40, i % 3);
            texts.append(storable(next));
            VERIFY_RESULT(versions().replace(article, {.text = next, .words = i}, VersionOrigin::Corrected));
        }
        const auto listed = versions().ofArticle(article);
        VERIFY_RESULT(listed);
        QCOMPARE(listed->size(), texts.size());
        for (qsizetype i = 0; i < texts.size(); ++i) {
            QCOMPARE(versions().text(article, listed->at(texts.size() - 1 - i).id), texts[i]);
        }
        for (qsizetype i = texts.size() - 2; i >= 0; --i) {
            VERIFY_RESULT(library().history().undo());
            QCOMPARE(textOf(article), texts[i]);
        }
        QCOMPARE(versions().ofArticle(article), QList<TextVersion>());
        while (library().history().redo()) { }
        QCOMPARE(textOf(article), texts.last());
        QCOMPARE(library().check(), QStringList());
    }

    void anImportBringsANewerVersion_data()
    {
        QTest::addColumn<Article>("incoming");
        QTest::addColumn<bool>("isNewer");
        const QString longer = QString(text).replace(u"mardi"_s, u"lundi"_s) + u" Mis à jour."_s;
        QTest::newRow("same address") << Article{.url = address, .text = longer} << true;
        QTest::newRow("later") << Article{.published = u"2026-02-01"_s, .url = address, .text = longer} << true;
        QTest::newRow("earlier") << Article{.published = u"2025-12-31"_s, .url = address, .text = longer} << false;
        QTest::newRow("another address") << Article{.url = u"https://exemple.fr/b"_s, .text = longer} << false;
        QTest::newRow("no address") << Article{.text = longer} << false;
        QTest::newRow("another text at the address") << Article{.url = address, .text = u"La météo de dimanche : grand soleil partout."_s} << false;
    }
    void anImportBringsANewerVersion()
    {
        QFETCH(Article, incoming);
        QFETCH(bool, isNewer);
        const auto first = library().articles().add({.title = u"T"_s, .published = u"2026-01-01"_s, .url = address, .text = text}, {});
        VERIFY_RESULT(first);
        const auto annotation = annotated(first->id, u"la halle"_s);
        const auto place = rangeOf(incoming.text, u"la halle"_s);
        const QList<Mention> mentions = isNewer ? QList<Mention>{{.range = place, .kind = MentionKind::Place}} : QList<Mention>();
        const auto second = library().articles().add(incoming, mentions, u"8"_s);
        VERIFY_RESULT(second);
        QCOMPARE(second->newer.has_value(), isNewer);
        QCOMPARE(second->existed, isNewer);
        QCOMPARE(second->id == first->id, isNewer);
        QCOMPARE(library().articles().count(), isNewer ? 1 : 2);
        if (isNewer) {
            QCOMPARE(textOf(first->id), incoming.text);
            QCOMPARE(second->newer->unchanged, 1);
            QCOMPARE(library().annotations().ofArticle(first->id, incoming.text)->first().id, annotation);
            QCOMPARE(library().mentions().ofArticle(first->id, incoming.text)->first().range, place);
            // What was found without its date is to be found anew.
            QCOMPARE(library().mentions().staleArticles(u"8"_s), incoming.published.isEmpty() ? QList{first->id} : QList<ArticleId>());
            // What was its text once comes in no second time.
            const auto old = library().articles().add({.title = u"T"_s, .url = address, .text = text}, {});
            QVERIFY(old->existed && !old->newer && old->id == first->id);
            QCOMPARE(textOf(first->id), incoming.text);
            QCOMPARE(library().history().undo()->kind, EditKind::TakeNewerText);
            QCOMPARE(textOf(first->id), text);
        }
        QCOMPARE(library().check(), QStringList());
    }

    void oneArticleBecomesANewerVersionOfAnother()
    {
        const auto earlier = addArticle(text);
        const auto annotation = annotated(earlier, u"la halle"_s);
        const QString newText = u"Hier encore. "_s + text;
        const auto newer = addArticle(newText);
        const auto ofNewer = annotationAt(newer, newText, u"Hier encore"_s);
        VERIFY_RESULT(library().annotations().add(ofNewer, newText));
        const auto change = versions().absorb(earlier, newer);
        VERIFY_RESULT(change);
        QCOMPARE(change->count(AnchorOutcome::Moved), 1);
        QCOMPARE(textOf(earlier), newText);
        QCOMPARE(library().articles().ids(), QList{earlier});
        QCOMPARE(library().annotations().ofArticle(earlier, newText)->size(), 2);
        QCOMPARE(library().annotations().ofArticle(earlier, newText)->last().id, annotation);
        QCOMPARE(library().check(), QStringList());
        VERIFY_RESULT(library().history().undo());
        QCOMPARE(textOf(earlier), text);
        QCOMPARE(library().articles().count(), 2);
        QCOMPARE(library().annotations().ofArticle(newer, newText)->size(), 1);
        QCOMPARE(library().check(), QStringList());
        VERIFY_RESULT(library().history().redo());
        QCOMPARE(textOf(earlier), newText);
        QCOMPARE(library().check(), QStringList());
        QCOMPARE(errorOf(versions().absorb(earlier, earlier)), ErrorCode::ArticleUnknown);
        QCOMPARE(errorOf(versions().absorb(earlier, 99)), ErrorCode::ArticleUnknown);
    }

    void aNewerVersionTellsOfItself_data()
    {
        QTest::addColumn<bool>("wasGuessed");
        QTest::addColumn<bool>("wasCorrected");
        QTest::addColumn<QString>("newDate");
        QTest::addColumn<bool>("isGuess");
        QTest::addColumn<QString>("date");
        QTest::newRow("told anew") << false << false << u"2025-02-02"_s << false << u"2025-02-02"_s;
        QTest::newRow("told, once guessed") << true << false << u"2025-02-02"_s << false << u"2025-02-02"_s;
        QTest::newRow("guessed anew") << true << false << u"2025-02-02"_s << true << u"2025-02-02"_s;
        QTest::newRow("guessed, once told") << false << false << u"2025-02-02"_s << true << u"2025-01-01"_s;
        QTest::newRow("corrected by the reader") << true << true << u"2025-02-02"_s << false << u"1999"_s;
        QTest::newRow("not told") << false << false << QString() << false << u"2025-01-01"_s;
    }
    void aNewerVersionTellsOfItself()
    {
        QFETCH(const bool, wasGuessed);
        QFETCH(const bool, wasCorrected);
        QFETCH(const QString, newDate);
        QFETCH(const bool, isGuess);
        QFETCH(const QString, date);
        const auto guesses = [](bool isGuessed) {
            return isGuessed ? ArticleFields(ArticleField::Published) : ArticleFields();
        };
        const auto earlier =
            library().articles().add({.title = u"Avant"_s, .published = u"2025-01-01"_s, .guessed = guesses(wasGuessed), .text = text}, {})->id;
        if (wasCorrected) {
            VERIFY_RESULT(library().articles().correct({earlier}, {{ArticleField::Published, u"1999"_s}}));
        }
        const auto before = library().articles().summary(earlier);
        const Article newer{.title = u"Après"_s, .published = newDate, .guessed = guesses(isGuess), .text = u"Hier encore. "_s + text};
        VERIFY_RESULT(versions().absorb(earlier, library().articles().add(newer, {})->id));
        const auto after = library().articles().summary(earlier);
        QCOMPARE(after->title, u"Après"_s);
        QCOMPARE(after->published, date);
        QCOMPARE(after->guessed.testFlag(ArticleField::Published), date == newDate ? isGuess : before->guessed.testFlag(ArticleField::Published));
        VERIFY_RESULT(library().history().undo());
        QCOMPARE(library().articles().summary(earlier), before);
        QCOMPARE(library().check(), QStringList());
    }

    void versionsComeInOneImport()
    {
        const Article first{.title = u"Avant"_s, .url = address, .text = text};
        const Article second{.title = u"Après"_s, .url = address, .text = u"Hier encore. "_s + text};
        const auto added = library().articles().add(QList<ArticleRepository::Incoming>{{first, {}, u"8"_s}, {second, {}, u"8"_s}});
        VERIFY_RESULT(added);
        QVERIFY(added->last().newer);
        QCOMPARE(added->last().id, added->first().id);
        QCOMPARE(textOf(added->first().id), second.text);
        QCOMPARE(library().check(), QStringList());
    }

    void anImportedNewerVersionIsUndoneWithItsTitle()
    {
        const QString page = u"https://example.org/halle"_s;
        const auto first = library().articles().add({.title = u"Avant"_s, .language = u"fr"_s, .url = page, .text = text}, {}, u"8"_s);
        VERIFY_RESULT(library().articles().correct({first->id}, {{ArticleField::Language, u"en"_s}}));
        const Article newer{.title = u"Après"_s, .language = u"fr"_s, .url = page, .text = u"Hier encore. "_s + text};
        VERIFY_RESULT(library().articles().add(newer, {}, u"8"_s));
        QCOMPARE(library().articles().summary(first->id)->title, u"Après"_s);
        QCOMPARE(library().articles().summary(first->id)->language, u"en"_s);
        QCOMPARE(library().mentions().staleArticles(u"8"_s), QList{first->id}); // they were found as in French
        VERIFY_RESULT(library().history().undo());
        QCOMPARE(library().articles().summary(first->id)->title, u"Avant"_s);
        QCOMPARE(textOf(first->id), text);
    }

private:
    [[nodiscard]] VersionRepository &versions()
    {
        return library().versions();
    }

    [[nodiscard]] QString textOf(ArticleId article)
    {
        return library().articles().article(article)->text;
    }

    [[nodiscard]] AnnotationId annotated(ArticleId article, const QString &quote, const QList<TagId> &tags = {})
    {
        return library().annotations().add(annotationAt(article, text, quote, tags), text).value_or(0);
    }

    static TextRange rangeOf(const QString &text, const QString &words)
    {
        const auto start = text.indexOf(words);
        return {start, start + words.size()};
    }

    const QString text = u"Il 😀 pleut depuis mardi, une pluie fine. Le maire se tait. Demain, la halle rouvre."_s;
    const QString address = u"https://exemple.fr/a"_s;
};

QTEST_GUILESS_MAIN(VersionRepositoryTest)
#include "tst_versionrepository.moc"
