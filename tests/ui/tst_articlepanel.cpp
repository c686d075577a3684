// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/articlefiltermodel.h"
#include "models/articlelistmodel.h"
#include "models/codebook.h"
#include "models/shelftreemodel.h"
#include "models/testlibrary.h"
#include "support/testsupport.h"
#include "ui/docks/articlepanel.h"
#include "ui/docks/shelftree.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class ArticlePanelTest : public QObject
{
    Q_OBJECT

    struct Window {
        explicit Window(TestLibrary &library)
            : codebook(library.session)
            , articles(library.session, codebook)
            , filter(library.session, articles)
            , shelves(library.session, articles)
            , panel(library.session, articles, filter, shelves)
        {
            panel.resize(300, 500);
            panel.show();
        }

        Codebook codebook;
        ArticleListModel articles;
        ArticleFilterModel filter;
        ShelfTreeModel shelves;
        ArticlePanel panel;
        ShelfTree *tree = panel.shelves();
        QListView *list = panel.findChild<QListView *>();
        QLineEdit *field = panel.findChild<QLineEdit *>();
    };

    std::unique_ptr<TestLibrary> m_library;
    std::unique_ptr<Window> m_window;
    QList<ArticleId> m_ids; // the last is the first of the list

    void open()
    {
        m_ids.clear();
        for (const auto &title : {u"Le pont"_s, u"La gare"_s, u"Le port"_s}) {
            m_ids.append(m_library->addArticle(title, title + u"\n\nUn texte."_s));
        }
        m_library->openSession();
        m_window = std::make_unique<Window>(*m_library);
        QVERIFY(QTest::qWaitForWindowExposed(&m_window->panel));
        QTRY_VERIFY(m_window->articles.isComplete());
        QCOMPARE(m_window->filter.rowCount(), 3);
    }

    [[nodiscard]] bool says(const QString &words) const
    {
        return std::ranges::any_of(m_window->panel.findChildren<QLabel *>(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }

private Q_SLOTS:
    void init()
    {
        prepareTest();
        m_library = std::make_unique<TestLibrary>();
    }
    void cleanup()
    {
        m_window.reset();
        m_library.reset();
    }

    void anEmptyLibrarySaysWhatToDo()
    {
        m_library->openSession();
        m_window = std::make_unique<Window>(*m_library);
        const QSignalSpy importRequested(&m_window->panel, &ArticlePanel::importRequested);
        const QSignalSpy samplesRequested(&m_window->panel, &ArticlePanel::samplesRequested);
        const auto buttons = m_window->panel.findChildren<QPushButton *>();
        QCOMPARE(buttons.size(), 2);
        for (auto *button : buttons) {
            QTRY_VERIFY(button->isVisible());
            QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(importRequested.size(), 1);
        QCOMPARE(samplesRequested.size(), 1);
        QVERIFY(!m_window->list->isVisible());
    }

    void arrowsGoFromArticleToArticle()
    {
        open();
        const QSignalSpy activated(&m_window->panel, &ArticlePanel::articleActivated);
        m_window->field->setFocus();
        QTest::keyClick(m_window->field, Qt::Key_Down);
        QTest::keyClick(m_window->list, Qt::Key_Down);
        QTest::keyClick(m_window->list, Qt::Key_Up);
        QTest::keyClick(m_window->list, Qt::Key_Up);
        QCOMPARE(activated.size(), 3); // the last key went back to the field
        QCOMPARE(activated[0][0].toLongLong(), m_ids[2]);
        QCOMPARE(activated[1][0].toLongLong(), m_ids[1]);
        QCOMPARE(activated[2][0].toLongLong(), m_ids[2]);
        m_window->panel.next();
        QCOMPARE(activated.last()[0].toLongLong(), m_ids[1]);
        m_window->panel.previous();
        m_window->panel.previous();
        QCOMPARE(activated.size(), 5); // there is none above the first
    }

    void theSelectedRowIsTheOpenArticles()
    {
        open();
        const QSignalSpy activated(&m_window->panel, &ArticlePanel::articleActivated);
        m_window->panel.setCurrent(m_ids[0]);
        QCOMPARE(m_window->list->currentIndex().data(ArticleListModel::IdRole).toLongLong(), m_ids[0]);
        QTest::keyClicks(m_window->field, u"gare"_s);
        QTRY_COMPARE(m_window->filter.rowCount(), 1);
        QTRY_VERIFY(!m_window->list->currentIndex().isValid());
        QTest::keyClick(m_window->field, Qt::Key_Escape);
        QTRY_COMPARE(m_window->filter.rowCount(), 3);
        QTRY_COMPARE(m_window->list->currentIndex().data(ArticleListModel::IdRole).toLongLong(), m_ids[0]);
        QCOMPARE(activated.size(), 0);
    }

    void shelvesShowTheirArticles()
    {
        open();
        m_library->session.setStarred({m_ids[0]}, true);
        m_library->session.setBinned({m_ids[1]}, true);
        QTRY_COMPARE(m_window->filter.rowCount(), 2);
        m_window->tree->setCurrentIndex(m_window->shelves.indexOf(Shelf::Kind::Starred));
        QCOMPARE(m_window->filter.rowCount(), 1);
        m_window->tree->setCurrentIndex(m_window->shelves.indexOf(Shelf::Kind::Bin));
        QCOMPARE(m_window->filter.rowCount(), 1);
        QCOMPARE(m_window->filter.index(0, 0).data(ArticleListModel::IdRole).toLongLong(), m_ids[1]);
        m_library->session.undo();
        QTRY_COMPARE(m_window->filter.rowCount(), 0);
        QTRY_VERIFY(says(u"bin is empty"_s));
        m_window->tree->setCurrentIndex(m_window->shelves.indexOf(Shelf::Kind::All));
        QCOMPARE(m_window->filter.rowCount(), 3);
    }

    void aNewCollectionIsNamedAtOnce()
    {
        open();
        m_window->tree->setFocus();
        QTest::keyClick(m_window->tree, Qt::Key_Insert);
        QTRY_VERIFY(m_window->tree->findChild<QLineEdit *>() != nullptr);
        auto *editor = m_window->tree->findChild<QLineEdit *>();
        editor->selectAll();
        QTest::keyClicks(editor, u"Ponts"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        const auto names = [this] {
            QStringList all;
            const auto collections = m_window->shelves.collections();
            for (const auto &collection : collections) {
                all.append(collection.name);
            }
            return all;
        };
        QTRY_COMPARE(names(), QStringList{u"Ponts"_s});
        QTRY_VERIFY(says(u"Nothing is here yet"_s));
        const auto ponts = m_window->shelves.indexOf(Shelf::Kind::Collection, m_window->shelves.collections().first().id);
        const std::unique_ptr<QMimeData> dragged(m_window->articles.mimeData({m_window->articles.indexOf(m_ids[2])}));
        QVERIFY(m_window->shelves.canDropMimeData(dragged.get(), Qt::MoveAction, -1, -1, ponts));
        m_window->shelves.dropMimeData(dragged.get(), Qt::MoveAction, -1, -1, ponts);
        QTRY_COMPARE(m_window->filter.rowCount(), 1);
        QCOMPARE(m_window->tree->currentIndex().data().toString(), u"Ponts"_s);
    }

    void deleteAsksForTheBinAndSelectsSeveral()
    {
        open();
        const QSignalSpy asked(&m_window->panel, &ArticlePanel::binRequested);
        m_window->panel.setCurrent(m_ids[2]);
        m_window->list->setFocus();
        QTest::keyClick(m_window->list, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(m_window->panel.selected(), (QList{m_ids[2], m_ids[1]}));
        QTest::keyClick(m_window->list, Qt::Key_Delete);
        QCOMPARE(asked.size(), 1);
    }

    void countsWhatItShows()
    {
        open();
        QTRY_VERIFY(says(u"3"_s));
        QTest::keyClicks(m_window->field, u"gare"_s);
        QTRY_VERIFY(says(u"1 of 3"_s));
        QTest::keyClicks(m_window->field, u"zzz"_s);
        QTRY_VERIFY(says(u"garezzz"_s));
        QVERIFY(!m_window->list->isVisible());
    }
};

QTEST_MAIN(ArticlePanelTest)
#include "tst_articlepanel.moc"
