// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/firstmentions.h"
#include "models/openarticle.h"
#include "models/testlibrary.h"
#include "store/articlerepository.h"
#include "store/mentionrepository.h"
#include "support/testsupport.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class OpenArticleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
        m_library = std::make_unique<TestLibrary>();
    }

    void opensWithAnnotationsAndMentions()
    {
        const auto text = u"Ada Lovelace et Alan Turing."_s;
        const auto id = m_library->addArticle(u"Un titre"_s, text, {mentionOf(text, u"Ada Lovelace"_s, MentionKind::Person)});
        m_library->annotate(id, u"Alan Turing"_s);
        m_library->openSession();

        OpenArticle article(m_library->session);
        const QSignalSpy opened(&article, &OpenArticle::opened);
        QVERIFY(!article.isOpen());
        QVERIFY(article.open(id));
        QVERIFY(article.open(id));
        QCOMPARE(opened.size(), 1);
        QCOMPARE(article.id(), id);
        QCOMPARE(article.article().text, text);
        QCOMPARE(article.annotations().first().quote, u"Alan Turing"_s);
        QCOMPARE(article.mentions().size(), 1);
    }

    void theOpenOneStaysWhereAnotherCannotBeRead()
    {
        const auto id = m_library->addArticle(u"Un titre"_s, u"Un texte."_s);
        m_library->openSession();
        OpenArticle article(m_library->session);
        QVERIFY(article.open(id));
        QCOMPARE(article.open(id + 1).error().code, ErrorCode::ArticleUnknown);
        QCOMPARE(article.id(), id);
    }

    void closesWithItsLibrary()
    {
        const auto id = m_library->addArticle(u"Un titre"_s, u"Un texte."_s);
        m_library->openSession();
        OpenArticle article(m_library->session);
        QVERIFY(article.open(id));
        const QSignalSpy opened(&article, &OpenArticle::opened);
        m_library->session.close();
        QVERIFY(!article.isOpen());
        QVERIFY(article.annotations().isEmpty());
        QCOMPARE(opened.size(), 1);
    }

    void followsOnlyItsOwnAnnotations()
    {
        const auto id = m_library->addArticle(u"Un titre"_s, u"Un texte."_s);
        const auto other = m_library->addArticle(u"Un autre"_s, u"Un autre texte."_s);
        m_library->openSession();
        auto &session = m_library->session;
        OpenArticle article(session);
        QVERIFY(article.open(id));
        const QSignalSpy changed(&article, &OpenArticle::annotationsChanged);
        const auto there = session.annotate(session.article(other).value(), {0, 2}, {});
        QTRY_VERIFY(there.isFinished());
        QCOMPARE(changed.size(), 0);
        const auto here = session.annotate(article.article(), {0, 2}, {});
        QTRY_VERIFY(here.isFinished());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(article.annotation(here.result().value())->quote, u"Un"_s);
        QVERIFY(!article.annotation(there.result().value()));
    }

    void followsAnotherText()
    {
        const auto text = u"Il pleut sur le port depuis mardi matin. La halle ferme."_s;
        const auto id = m_library->addArticle(u"Un titre"_s, text);
        m_library->annotate(id, u"La halle"_s);
        m_library->annotate(id, u"depuis mardi matin"_s);
        m_library->openSession();
        auto &session = m_library->session;
        OpenArticle article(session);
        QVERIFY(article.open(id));
        const QSignalSpy opened(&article, &OpenArticle::opened);
        const QString corrected = u"Oui. "_s + QString(text).remove(u" depuis mardi matin"_s);
        const auto change = session.replaceText(id, {.text = corrected}, VersionOrigin::Corrected);
        QTRY_VERIFY(change.isFinished());
        QCOMPARE(opened.size(), 1);
        QCOMPARE(article.article().text, corrected);
        QCOMPARE(article.article().words, 9);
        QCOMPARE(article.annotations().size(), 1);
        QCOMPARE(corrected.sliced(article.annotations().first().range.start, 8), u"La halle"_s);
        QCOMPARE(article.unplaced().size(), 1);
        QCOMPARE(article.unplaced().first().annotation.quote, u"depuis mardi matin"_s);

        const QSignalSpy changed(&article, &OpenArticle::annotationsChanged);
        const auto placed = session.placeAnnotation(article.article(), article.unplaced().first().annotation.id, {0, 3});
        QTRY_VERIFY(placed.isFinished());
        QCOMPARE(changed.size(), 1);
        QVERIFY(article.unplaced().isEmpty());
        QCOMPARE(article.annotations().first().quote, u"Oui"_s);

        for (const auto &expected : {corrected, text}) {
            const auto undone = session.undo();
            QTRY_VERIFY(undone.isFinished());
            QCOMPARE(article.article().text, expected);
        }
        QCOMPARE(article.annotations().size(), 2);
        QVERIFY(article.unplaced().isEmpty());
    }

    void undoTellsOfTheChangedAnnotationOnly()
    {
        const auto id = m_library->addArticle(u"Un titre"_s, u"Un texte de rien."_s);
        const auto other = m_library->annotate(id, u"rien"_s);
        m_library->openSession();
        auto &session = m_library->session;
        OpenArticle article(session);
        QVERIFY(article.open(id));
        const auto added = session.annotate(article.article(), {3, 8}, {});
        QTRY_VERIFY(added.isFinished());
        const auto marked = added.result().value();
        const auto noted = session.setNote(id, other, u"note"_s);
        QTRY_VERIFY(noted.isFinished());
        const QSignalSpy changed(&article, &OpenArticle::annotationsChanged);
        const auto expectReplay = [&](const QFuture<Result<HistoryStep>> &replay, AnnotationId which, qsizetype annotations) {
            QTRY_VERIFY(replay.isFinished());
            QCOMPARE(changed.last().first().value<QList<AnnotationId>>(), QList{which});
            QCOMPARE(article.annotations().size(), annotations);
        };
        expectReplay(session.undo(), other, 2);
        expectReplay(session.undo(), marked, 1);
        expectReplay(session.redo(), marked, 2);
        expectReplay(session.redo(), other, 2);
        QCOMPARE(article.annotation(other)->note, u"note"_s);
        QCOMPARE(changed.size(), 4);
    }

    void whereMentionsAreStaleThoseNearThePositionComeFirst()
    {
        const auto far = u"Marie Curie vit à Paris. "_s;
        const QString text = far + u"\n"_s + QString(u"Il pleut encore. "_s).repeated(20'000) + u"\n"_s + u"M. Albert Camus a 12 ans."_s;
        Article unread{.title = u"Un titre"_s, .language = u"fr"_s, .text = text, .words = 60'000};
        const auto id = m_library->outside().articles().add(unread, {mentionOf(text, u"Curie"_s, MentionKind::Misc)}, u"an older one"_s).value().id;
        unread.id = id;
        const auto position = text.size() - 5;
        const auto first = firstMentions(m_library->outside(), m_library->recognizer.get(), unread, position);
        QVERIFY(first);
        QStringList found;
        for (const auto &mention : *first) {
            found.append(text.sliced(mention.range.start, mention.range.length()));
        }
        QCOMPARE(found.first(), u"Curie"_s); // as it was stored
        QVERIFY2(found.contains(u"Albert Camus"_s) && found.contains(u"12 ans"_s), qPrintable(found.join(u", "_s)));
        QVERIFY(!found.contains(u"Marie Curie"_s));
        QVERIFY(std::ranges::is_sorted(*first, {}, [](const Mention &mention) {
            return mention.range.start;
        }));

        m_library->openSession();
        OpenArticle article(m_library->session);
        QVERIFY(article.open(id, position));
        const auto isWhole = [&article, &text] {
            return std::ranges::any_of(article.mentions(), [&text](const Mention &mention) {
                return text.sliced(mention.range.start, mention.range.length()) == u"Marie Curie";
            });
        };
        QTRY_VERIFY(isWhole());
    }

    void findsTheMentionAtAPosition()
    {
        const auto text = u"Ada Lovelace et Alan Turing."_s;
        const auto id =
            m_library->addArticle(u"Un titre"_s,
                                  text,
                                  {mentionOf(text, u"Ada Lovelace"_s, MentionKind::Person), mentionOf(text, u"Alan Turing"_s, MentionKind::Person)});
        m_library->openSession();
        OpenArticle article(m_library->session);
        QVERIFY(article.open(id));
        QCOMPARE(article.mentionAt(0)->range, (TextRange{0, 12}));
        QCOMPARE(article.mentionAt(11)->range, (TextRange{0, 12}));
        QVERIFY(!article.mentionAt(12));
        QCOMPARE(article.mentionAt(20)->range, (TextRange{16, 27}));
        QVERIFY(!article.mentionAt(text.size()));
    }

    void theMentionsOfALongTextFollow()
    {
        const auto text = u"Ada Lovelace. "_s + QString(300'000, u'a');
        const auto id = m_library->addArticle(u"Un titre"_s, text, {mentionOf(text, u"Ada Lovelace"_s, MentionKind::Person)});
        m_library->openSession();
        OpenArticle article(m_library->session);
        const QSignalSpy changed(&article, &OpenArticle::mentionsChanged);
        QVERIFY(article.open(id));
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(article.mentions().size(), 1);
    }

    void renewedMentionsAreShown()
    {
        const auto text = u"Ada Lovelace et Alan Turing."_s;
        const auto id = m_library->addArticle(u"Un titre"_s, text);
        m_library->openSession();
        OpenArticle article(m_library->session);
        QVERIFY(article.open(id));
        const QSignalSpy changed(&article, &OpenArticle::mentionsChanged);
        const auto version = m_library->recognizer.get().version();
        QVERIFY(m_library->outside().mentions().replace(id, text, {mentionOf(text, u"Ada"_s, MentionKind::Person)}, version));
        m_library->session.lookForOutsideChanges();
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(article.mentions().size(), 1);
    }

private:
    std::unique_ptr<TestLibrary> m_library;
};

QTEST_GUILESS_MAIN(OpenArticleTest)
#include "tst_openarticle.moc"
