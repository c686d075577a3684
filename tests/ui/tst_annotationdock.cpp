// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/annotationlistmodel.h"
#include "models/codebook.h"
#include "models/openarticle.h"
#include "models/testlibrary.h"
#include "support/testsupport.h"
#include "ui/docks/annotationdock.h"
#include "ui/docks/annotationfiltermodel.h"

#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class AnnotationDockTest : public QObject
{
    Q_OBJECT

    struct Window {
        explicit Window(TestLibrary &library)
            : codebook(library.session)
            , article(library.session)
            , annotations(article, codebook)
            , dock(annotations, codebook)
        {
            dock.resize(300, 500);
            dock.show();
        }

        Codebook codebook;
        OpenArticle article;
        AnnotationListModel annotations;
        AnnotationDock dock;
        QListView *list = dock.findChild<QListView *>();
    };

    std::unique_ptr<TestLibrary> m_library;
    std::unique_ptr<Window> m_window;
    QList<AnnotationId> m_ids;

private Q_SLOTS:
    void init()
    {
        prepareTest();
        m_library = std::make_unique<TestLibrary>();
        const auto article = m_library->addArticle(u"Le pont"_s, u"Le pont\n\nLe pont neuf est le plus vieux pont de la ville."_s);
        const auto tag = m_library->addTag(u"Ponts"_s);
        m_ids = {m_library->annotate(article, u"neuf"_s, {tag}), m_library->annotate(article, u"vieux"_s), m_library->annotate(article, u"ville"_s)};
        m_library->openSession();
        m_window = std::make_unique<Window>(*m_library);
        QVERIFY(QTest::qWaitForWindowExposed(&m_window->dock));
        QVERIFY(!m_window->list->isVisible()); // advice stands there
        QVERIFY(m_window->article.open(article));
        QTRY_VERIFY(m_window->list->isVisible());
        QCOMPARE(m_window->annotations.rowCount(), 3);
    }
    void cleanup()
    {
        m_window.reset();
        m_library.reset();
    }

    void keysAskForWhatTheySay()
    {
        auto &dock = m_window->dock;
        const QSignalSpy activated(&dock, &AnnotationDock::annotationActivated);
        const QSignalSpy tagRequested(&dock, &AnnotationDock::tagRequested);
        const QSignalSpy removeRequested(&dock, &AnnotationDock::removeRequested);
        dock.setCurrent(m_ids[1]);
        QCOMPARE(activated.size(), 0);
        QTest::keyClick(m_window->list, Qt::Key_Return);
        QTest::keyClick(m_window->list, Qt::Key_T);
        QTest::keyClick(m_window->list, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(m_window->list, Qt::Key_Delete);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated[0][0].toLongLong(), m_ids[1]);
        QCOMPARE(tagRequested[0][0].value<QList<AnnotationId>>(), QList{m_ids[1]});
        QCOMPARE(removeRequested[0][0].value<QList<AnnotationId>>(), QList({m_ids[1], m_ids[2]}));
    }

    void severalAreTaggedAndExportedAtOnce()
    {
        auto &dock = m_window->dock;
        const QSignalSpy tagRequested(&dock, &AnnotationDock::tagRequested);
        dock.setCurrent(m_ids[0]);
        QTest::keySequence(m_window->list, QKeySequence::SelectAll);
        QTest::keyClick(m_window->list, Qt::Key_T);
        QCOMPARE(tagRequested[0][0].value<QList<AnnotationId>>(), m_ids);
    }

    void aNoteIsWrittenInPlace()
    {
        const QSignalSpy written(&m_window->dock, &AnnotationDock::noteWritten);
        const auto editor = [this] {
            return m_window->list->findChild<QPlainTextEdit *>();
        };
        m_window->dock.setCurrent(m_ids[1]);
        m_window->list->setFocus();
        QTest::keyClick(m_window->list, Qt::Key_N);
        QTRY_VERIFY(editor() != nullptr);
        QTest::keyClicks(editor(), u"nt"_s); // keys of the list elsewhere
        QTest::keyClick(editor(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(written.size(), 1);
        QCOMPARE(written[0][0].toLongLong(), m_ids[1]);
        QCOMPARE(written[0][1].toString(), u"nt"_s);
        QTRY_VERIFY(editor() == nullptr);
        QTest::keyClick(m_window->list, Qt::Key_N);
        QTRY_VERIFY(editor() != nullptr);
        QTest::keyClicks(editor(), u"autre"_s);
        QTest::keyClick(editor(), Qt::Key_Escape);
        QTRY_VERIFY(editor() == nullptr);
        QCOMPARE(written.size(), 1);
    }

    void filterGoesThroughQuotesNotesAndTags()
    {
        m_library->session.setNote(m_window->article.id(), m_ids[2], u"À vérifier"_s);
        auto *field = m_window->dock.findChild<QLineEdit *>();
        const auto shown = [this] {
            QStringList quotes;
            for (int row = 0; row < m_window->list->model()->rowCount(); ++row) {
                quotes.append(m_window->list->model()->index(row, 0).data().toString());
            }
            return quotes;
        };
        QTest::keyClicks(field, u"VIEUX"_s);
        QCOMPARE(shown(), QStringList{u"vieux"_s});
        field->setText(u"ponts"_s);
        QCOMPARE(shown(), QStringList{u"neuf"_s});
        field->setText(u"verif"_s);
        QTRY_COMPARE(shown(), QStringList{u"ville"_s});
        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(shown().size(), 3);
    }

    void filterByTagAndOrder()
    {
        AnnotationFilterModel filter(m_window->annotations, m_window->codebook);
        const auto below = m_library->session.ensureTag(u"Ponts/Neufs"_s);
        QTRY_VERIFY(below.isFinished());
        m_library->session.setTagged(m_window->article.id(), {m_ids[1], m_ids[2]}, *below.result(), true);
        QTRY_COMPARE(m_window->annotations.tags().size(), 2);
        const auto quotes = [&filter] {
            QStringList all;
            for (int row = 0; row < filter.rowCount(); ++row) {
                all.append(filter.index(row, 0).data().toString());
            }
            return all;
        };
        filter.setTag(*below.result());
        QCOMPARE(quotes(), QStringList({u"vieux"_s, u"ville"_s}));
        filter.setTag(m_window->codebook.tags().first().id);
        QCOMPARE(quotes().size(), 3); // those below it too
        filter.setTag({});
        m_library->session.setNote(m_window->article.id(), m_ids[1], u"neu"_s);
        QTRY_COMPARE(m_window->annotations.annotation(1).note, u"neu"_s);
        filter.setOrder(AnnotationFilterModel::Order::LatestChange);
        QCOMPARE(quotes().first(), u"vieux"_s);
        filter.setOrder(AnnotationFilterModel::Order::Tag);
        QCOMPARE(quotes(), QStringList({u"neuf"_s, u"vieux"_s, u"ville"_s}));
        filter.setAnnotator(u"niemand"_s);
        QCOMPARE(quotes(), QStringList());
    }

    void aClickGoesThere()
    {
        const QSignalSpy activated(&m_window->dock, &AnnotationDock::annotationActivated);
        const auto card = m_window->list->visualRect(m_window->list->model()->index(2, 0));
        QTest::mouseClick(m_window->list->viewport(), Qt::LeftButton, {}, card.center());
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated[0][0].toLongLong(), m_ids[2]);
    }

    void noCardIsCurrentWhereTheReaderStandsOnNone()
    {
        m_window->dock.setCurrent(m_ids[0]);
        QVERIFY(m_window->list->currentIndex().isValid());
        m_window->dock.setCurrent(0);
        QVERIFY(!m_window->list->currentIndex().isValid());
        const QSignalSpy removeRequested(&m_window->dock, &AnnotationDock::removeRequested);
        QTest::keyClick(m_window->list, Qt::Key_Delete);
        QCOMPARE(removeRequested.size(), 0);
    }

    void longerQuotesMakeHigherCards()
    {
        const auto height = [this](int row) {
            return m_window->list->visualRect(m_window->list->model()->index(row, 0)).height();
        };
        QVERIFY(height(0) > height(1)); // it has a line of tags
        QCOMPARE(height(1), height(2));
    }
};

QTEST_MAIN(AnnotationDockTest)
#include "tst_annotationdock.moc"
