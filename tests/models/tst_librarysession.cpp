// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/librarysession.h"
#include "models/testlibrary.h"
#include "recognition/articlementions.h"
#include "store/annotationrepository.h"
#include "store/articlerepository.h"
#include "store/mentionrepository.h"
#include "store/tagrepository.h"
#include "support/testsupport.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class LibrarySessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
        m_library = std::make_unique<TestLibrary>();
        m_article = m_library->addArticle(u"Un titre"_s, u"Un titre\n\nUn court texte."_s);
    }

    void anotherLibraryTakesThePlaceOfTheOpenOne()
    {
        auto &session = m_library->session;
        const QSignalSpy opened(&session, &LibrarySession::opened);
        const QSignalSpy closed(&session, &LibrarySession::closed);
        QVERIFY(!session.isOpen());
        QVERIFY(session.open(m_library->path()));
        QCOMPARE(session.articleCount(), 1);
        QVERIFY(session.open(m_library->filePath(u"new.manicule"_s)));
        QCOMPARE(session.articleCount(), 0);
        QCOMPARE(session.path(), m_library->filePath(u"new.manicule"_s));
        QCOMPARE(opened.size(), 2);
        QCOMPARE(closed.size(), 1);
    }

    void theOpenLibraryStaysWhereAnotherCannotBeOpened()
    {
        m_library->openSession();
        const auto noLibrary = m_library->writeFile(u"no.manicule"_s, QByteArray(5000, 'x'));
        QVERIFY(!m_library->session.open(noLibrary));
        QCOMPARE(m_library->session.path(), m_library->path());
        QCOMPARE(m_library->session.articleCount(), 1);
    }

    void withoutALibraryEverythingFailsPlainly()
    {
        auto &session = m_library->session;
        const QSignalSpy failed(&session, &LibrarySession::failed);
        QCOMPARE(session.articleCount().error().code, ErrorCode::LibraryNotOpened);
        QCOMPARE(session.undo().result().error().code, ErrorCode::LibraryNotOpened);
        session.importPaths({u"a.txt"_s});
        QCOMPARE(failed.size(), 2);
        QVERIFY(!session.nextUndo());
    }

    void anAnnotationIsOnDiskWhenItIsAnnounced()
    {
        m_library->openSession();
        auto &session = m_library->session;
        session.setAnnotator(u"Zoé"_s);
        int onDisk = -1;
        connect(&session, &LibrarySession::annotationsChanged, this, [&](ArticleId article) {
            QCOMPARE(article, m_article);
            onDisk = m_library->outside().annotations().count().value_or(-2);
        });
        const QSignalSpy historyChanged(&session, &LibrarySession::historyChanged);
        const auto article = session.article(m_article).value();
        const auto annotated = session.annotate(article, {3, 8}, {}, u"une note"_s);
        QTRY_VERIFY(annotated.isFinished());
        QCOMPARE(onDisk, 1);
        QCOMPARE(historyChanged.size(), 1);
        const auto annotations = session.annotations(article).value();
        QCOMPARE(annotations.first().id, annotated.result().value());
        QCOMPARE(annotations.first().quote, u"titre"_s);
        QCOMPARE(annotations.first().note, u"une note"_s);
        QCOMPARE(annotations.first().annotator, u"Zoé"_s);
    }

    void rangesThatAreNotOfTheText_data()
    {
        QTest::addColumn<qsizetype>("start");
        QTest::addColumn<qsizetype>("end");
        QTest::newRow("empty") << qsizetype(3) << qsizetype(3);
        QTest::newRow("backwards") << qsizetype(5) << qsizetype(3);
        QTest::newRow("before the text") << qsizetype(-1) << qsizetype(3);
        QTest::newRow("behind the text") << qsizetype(3) << qsizetype(1000);
    }

    void rangesThatAreNotOfTheText()
    {
        QFETCH(const qsizetype, start);
        QFETCH(const qsizetype, end);
        m_library->openSession();
        const QSignalSpy failed(&m_library->session, &LibrarySession::failed);
        const auto annotated = m_library->session.annotate(m_library->session.article(m_article).value(), {start, end}, {});
        QCOMPARE(annotated.result().error().code, ErrorCode::RangeInvalid);
        QCOMPARE(failed.size(), 1);
    }

    void everyCommandCanBeUndoneAndRedone()
    {
        m_library->openSession();
        auto &session = m_library->session;
        const auto article = session.article(m_article).value();
        const auto tag = session.ensureTag(u"Politique/Élections"_s);
        const auto annotated = session.annotate(article, {0, 2}, {});
        QTRY_VERIFY(tag.isFinished() && annotated.isFinished());
        const auto id = annotated.result().value();
        const auto tagged = session.setTagged(m_article, id, tag.result().value(), true);
        const auto noted = session.setNote(m_article, id, u"vu"_s);
        const auto removed = session.removeAnnotations(m_article, {id});
        QTRY_VERIFY(tagged.isFinished() && noted.isFinished() && removed.isFinished());
        QVERIFY(session.annotations(article).value().isEmpty());
        QCOMPARE(session.nextUndo()->kind, EditKind::RemoveAnnotation);

        const auto undone = session.undo();
        QTRY_VERIFY(undone.isFinished());
        QCOMPARE(undone.result().value().article, m_article);
        QCOMPARE(session.annotations(article).value().first().note, u"vu"_s);
        QCOMPARE(session.annotations(article).value().first().tags, QList{tag.result().value()});
        QCOMPARE(session.nextRedo()->kind, EditKind::RemoveAnnotation);

        const auto redone = session.redo();
        QTRY_VERIFY(redone.isFinished());
        QVERIFY(session.annotations(article).value().isEmpty());
        QVERIFY(!session.nextRedo());
    }

    void undoingAnnouncesWhatItChanged()
    {
        const auto tag = m_library->addTag(u"Politique"_s);
        m_library->annotate(m_article, u"titre"_s, {tag});
        m_library->openSession();
        auto &session = m_library->session;
        const auto removed = session.removeTag(tag);
        QTRY_VERIFY(removed.isFinished());

        const QSignalSpy tags(&session, &LibrarySession::tagsChanged);
        const QSignalSpy annotations(&session, &LibrarySession::annotationsChanged);
        const QSignalSpy articles(&session, &LibrarySession::articlesChanged);
        const auto undone = session.undo(); // the tag comes back to whatever carried it
        QTRY_VERIFY(undone.isFinished());
        QCOMPARE(tags.size(), 1);
        QCOMPARE(annotations.size(), 1);
        QCOMPARE(annotations.first().first().toLongLong(), 0);
        QCOMPARE(articles.size(), 1);
    }

    void aCommandThatFailsAnnouncesOnlyThat()
    {
        m_library->addTag(u"Politique"_s);
        m_library->openSession();
        auto &session = m_library->session;
        const QSignalSpy failed(&session, &LibrarySession::failed);
        const QSignalSpy tagsChanged(&session, &LibrarySession::tagsChanged);
        const auto added = session.addTag({.name = u"politique"_s});
        QTRY_VERIFY(added.isFinished());
        QCOMPARE(added.result().error().code, ErrorCode::TagExists);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(tagsChanged.size(), 0);
    }

    void aChangedTextIsRecognisedAnew()
    {
        m_library->openSession();
        auto &session = m_library->session;
        const QString text = u"Le conseil de Quimper a voté 42 millions d’euros."_s;
        const QSignalSpy texts(&session, &LibrarySession::textsChanged);
        const auto change = session.replaceText(m_article, {.text = text}, VersionOrigin::Corrected);
        QTRY_VERIFY(change.isFinished());
        QCOMPARE(texts.size(), 1);
        QCOMPARE(texts.first().first().value<QList<ArticleId>>(), QList{m_article});
        const auto article = session.article(m_article).value();
        QTRY_VERIFY(!session.mentions(article)->isEmpty());
        QCOMPARE(session.versions(m_article)->size(), 2);
        const auto restored = session.restoreVersion(m_article, session.versions(m_article)->last().id);
        QTRY_VERIFY(restored.isFinished());
        QVERIFY(session.article(m_article)->text.contains(u"Un court texte."_s));
    }

    void aLibraryThatCannotBeWrittenIsRead()
    {
        m_library->addTag(u"Politique"_s);
        const auto copy = m_library->filePath(u"copy.manicule"_s);
        QVERIFY(m_library->outside().backup(copy));
        QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner));
        if (QFileInfo(copy).isWritable()) {
            QSKIP("this user may write to every file");
        }
        auto &session = m_library->session;
        QVERIFY(session.open(copy));
        QVERIFY(session.isReadOnly());
        QCOMPARE(session.articleCount(), 1);
        QCOMPARE(session.ensureTag(u"Sport"_s).result().error().code, ErrorCode::LibraryReadOnly);
        QCOMPARE(session.tags().value().size(), 1);
    }

    void whatTheReaderDidIsWrittenBeforeTheLibraryCloses()
    {
        m_library->openSession();
        for (int i = 0; i < 20; ++i) {
            m_library->session.ensureTag(QString::number(i));
        }
        m_library->session.close();
        QCOMPARE(m_library->outside().tags().all().value().size(), 20);
    }

    void importsGoOnBesideTheWindow()
    {
        QStringList files{m_library->writeFile(u"empty.txt"_s, "")};
        for (int i = 0; i < 100; ++i) {
            files.append(m_library->writeFile(u"%1.txt"_s.arg(i), "Titre " + QByteArray::number(i) + "\n\nTexte.\n"));
        }
        m_library->openSession();
        auto &session = m_library->session;
        QList<ArticleId> added;
        connect(&session, &LibrarySession::articlesAdded, this, [&](const QList<ArticleId> &ids) {
            for (const auto id : ids) {
                QVERIFY(session.summary(id));
            }
            added += ids;
        });
        const QSignalSpy progress(&session, &LibrarySession::importProgress);
        const QSignalSpy finished(&session, &LibrarySession::importFinished);
        session.importPaths(files);
        session.importSamples();
        QVERIFY(session.isImporting());
        QTRY_COMPARE(finished.size(), 2);
        QVERIFY(!session.isImporting());
        QCOMPARE(added.size(), 104);
        const auto report = finished.first().first().value<ImportReport>();
        QCOMPARE(report.added(), 100);
        QCOMPARE(report.failed(), 1);
        QVERIFY(!progress.isEmpty());
        QCOMPARE(progress.last(), (QList<QVariant>{4, 4, 4})); // files, of so many, articles
    }

    void anImportCanBeCancelled()
    {
        QStringList files;
        for (int i = 0; i < 300; ++i) {
            files.append(m_library->writeFile(u"%1.txt"_s.arg(i), "Titre " + QByteArray::number(i) + "\n\nTexte.\n"));
        }
        m_library->openSession();
        auto &session = m_library->session;
        const QSignalSpy finished(&session, &LibrarySession::importFinished);
        session.importPaths(files);
        session.importSamples();
        session.cancelImport();
        QTRY_COMPARE(finished.size(), 1);
        const auto report = finished.first().first().value<ImportReport>();
        QVERIFY(report.cancelled);
        QCOMPARE(session.articleCount(), 1 + report.added());
    }

    void closingEndsAnImport()
    {
        m_library->openSession();
        auto &session = m_library->session;
        const QSignalSpy finished(&session, &LibrarySession::importFinished);
        session.importSamples();
        session.close();
        QCOMPARE(finished.size(), 1);
        QVERIFY(!session.isImporting());
    }

    void whatAnotherProcessWritesIsNoticed()
    {
        m_library->openSession();
        auto &session = m_library->session;
        const QSignalSpy changed(&session, &LibrarySession::articlesChanged);
        const QSignalSpy imported(&session, &LibrarySession::importFinished);
        session.importSamples();
        QTRY_COMPARE(imported.size(), 1);
        session.lookForOutsideChanges();
        session.importSamples(); // its work stands behind the look
        QTRY_COMPARE(imported.size(), 2);
        QCOMPARE(changed.size(), 0); // our own writing is no news

        m_library->addArticle(u"Un autre"_s, u"Un autre texte."_s);
        session.lookForOutsideChanges();
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(session.articleCount(), 6);
    }

    void staleMentionsAreRenewed()
    {
        const auto text = u"Le 14 juillet 1789, le projet coûtait 5 millions d'euros."_s;
        const auto add = [&](const QString &recognizer, const QString &ending) {
            return m_library->outside().articles().add({.language = u"fr"_s, .text = text + ending}, {}, recognizer).value().id;
        };
        const auto current = add(m_library->recognizer.get().version(), {});
        const auto stale = add(u"older"_s, u" Fin."_s);
        m_library->openSession();
        auto &session = m_library->session;
        const QSignalSpy renewed(&session, &LibrarySession::mentionsChanged);
        QTRY_COMPARE(renewed.size(), 1);
        QCOMPARE(renewed.first().first().toLongLong(), stale);
        const auto article = session.article(stale).value();
        QCOMPARE(session.mentions(article).value(), mentionsOf(article, m_library->recognizer.get()));
        QVERIFY(session.mentions(session.article(current).value()).value().isEmpty());
    }

    void whatIsTaughtIsHeardInEveryArticleThatHoldsIt()
    {
        const auto version = m_library->recognizer.get().version();
        const auto add = [&](const QString &text) {
            return m_library->outside().articles().add({.language = u"fr"_s, .text = text}, {}, version).value().id;
        };
        const auto with = add(u"La rivière Zorgue a débordé."_s);
        add(u"Il pleut."_s);
        m_library->openSession();
        auto &session = m_library->session;
        const auto article = session.article(with).value();
        const auto shown = [&] {
            return session.mentions(article).value_or(QList<Mention>());
        };
        QVERIFY(shown().isEmpty());

        const QSignalSpy renewed(&session, &LibrarySession::mentionsChanged);
        session.decideNames({{.name = u"Zorgue"_s, .kind = MentionKind::Place, .always = true}});
        QTRY_COMPARE(renewed.size(), 2);
        QCOMPARE(renewed.at(0).first().toLongLong(), 0); // shown at once
        QCOMPARE(renewed.at(1).first().toLongLong(), with); // and read again with it; the other article is not
        QCOMPARE(shown().size(), 1);
        QCOMPARE(shown().first().origin, MentionOrigin::Lexicon);
        const auto stale = [&version](Library &library) {
            return library.mentions().staleArticles(version).value();
        };
        QVERIFY(stale(m_library->outside()).isEmpty());

        session.undo();
        QTRY_COMPARE(renewed.size(), 4);
        QCOMPARE(renewed.at(3).first().toLongLong(), with);
        QCOMPARE(shown(), mentionsOf(article, m_library->recognizer.get()));
    }

    void passagesThatAreThereNoMoreAreNotTagged()
    {
        m_library->openSession();
        auto &session = m_library->session;
        const QSignalSpy failed(&session, &LibrarySession::failed);
        const auto tag = [&](TextRange range, const QString &quote) {
            const auto tagged = session.tagPassages({{.article = m_article, .ranges = {{0, 2}, range}, .quotes = {u"Un"_s, quote}}}, u"Neuf"_s);
            return QTest::qWaitFor([&] {
                return tagged.isFinished();
            })
                ? tagged.result()
                : Result<int>(failure(ErrorCode::Cancelled));
        };
        QCOMPARE(tag({10, 12}, u"Le"_s).error().code, ErrorCode::RangeInvalid); // another word stands there by now
        QCOMPARE(tag({900, 902}, u"Un"_s).error().code, ErrorCode::RangeInvalid);
        QCOMPARE(failed.size(), 2);
        QCOMPARE(session.annotations(session.article(m_article).value())->size(), 0);
        QVERIFY(session.tags()->isEmpty()); // all is one step
        QCOMPARE(tag({10, 12}, u"Un"_s), 2);
    }

    void theOpenArticlesMentionsAreRenewedFirst()
    {
        QList<ArticleId> stale;
        for (int i = 0; i < 30; ++i) {
            stale.append(m_library->outside().articles().add({.text = u"Texte %1."_s.arg(i)}, {}, u"older"_s).value().id);
        }
        m_library->openSession();
        auto &session = m_library->session;
        const QSignalSpy renewed(&session, &LibrarySession::mentionsChanged);
        session.renewMentionsFirst(stale.first());
        QTRY_COMPARE(renewed.size(), 30);
        QCOMPARE(renewed.first().first().toLongLong(), stale.first());
        QCOMPARE(renewed.at(1).first().toLongLong(), stale.last()); // then the newest
    }

private:
    std::unique_ptr<TestLibrary> m_library;
    ArticleId m_article = 0;
};

QTEST_GUILESS_MAIN(LibrarySessionTest)
#include "tst_librarysession.moc"
