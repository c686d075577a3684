// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/articlefiltermodel.h"
#include "models/articlelistmodel.h"
#include "models/codebook.h"
#include "models/testlibrary.h"
#include "support/testsupport.h"
#include "ui/docks/articlepanel.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
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
            , panel(articles, filter)
        {
            panel.resize(300, 500);
            panel.show();
        }

        Codebook codebook;
        ArticleListModel articles;
        ArticleFilterModel filter;
        ArticlePanel panel;
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
