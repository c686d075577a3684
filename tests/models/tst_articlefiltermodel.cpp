// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/articlefiltermodel.h"
#include "models/articlelistmodel.h"
#include "models/codebook.h"
#include "models/testlibrary.h"
#include "support/testsupport.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class ArticleFilterModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
        m_library = std::make_unique<TestLibrary>();
        m_codebook = std::make_unique<Codebook>(m_library->session);
        m_articles = std::make_unique<ArticleListModel>(m_library->session, *m_codebook);
        m_filter = std::make_unique<ArticleFilterModel>(m_library->session, *m_articles);
        m_filter->setLocale(QLocale(QLocale::French, QLocale::France));
        m_tester = std::make_unique<QAbstractItemModelTester>(m_filter.get());

        m_library->addArticle({.title = u"Zèbre"_s, .author = u"Ada"_s, .published = u"2025-01"_s, .text = u"Le zèbre court."_s, .words = 30});
        m_library->addArticle({.title = u"Été"_s, .author = u"Zoé"_s, .published = u"2024-12-31"_s, .text = u"L'été revient."_s, .words = 200});
        m_library->addArticle({.title = u"Fin"_s, .author = u"Ada"_s, .text = u"La fin de l'été."_s, .words = 100});
    }

    void cleanup()
    {
        m_tester.reset(); // models go in the order of their sources
        m_filter.reset();
        m_articles.reset();
        m_codebook.reset();
        m_library.reset();
    }

    void sortsAsReadersExpect_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<Qt::SortOrder>("order");
        QTest::addColumn<QStringList>("titles");
        QTest::newRow("title") << int(ArticleListModel::Title) << Qt::AscendingOrder << QStringList{u"Été"_s, u"Fin"_s, u"Zèbre"_s};
        QTest::newRow("author, the newest import first") << int(ArticleListModel::Author) << Qt::AscendingOrder << QStringList{u"Fin"_s, u"Zèbre"_s, u"Été"_s};
        QTest::newRow("author backwards, the newest import first")
            << int(ArticleListModel::Author) << Qt::DescendingOrder << QStringList{u"Été"_s, u"Fin"_s, u"Zèbre"_s};
        QTest::newRow("date, the latest first") << int(ArticleListModel::Date) << Qt::DescendingOrder << QStringList{u"Zèbre"_s, u"Été"_s, u"Fin"_s};
        QTest::newRow("words, by number") << int(ArticleListModel::Words) << Qt::AscendingOrder << QStringList{u"Zèbre"_s, u"Fin"_s, u"Été"_s};
        QTest::newRow("import") << -1 << Qt::AscendingOrder << QStringList{u"Fin"_s, u"Été"_s, u"Zèbre"_s};
    }

    void sortsAsReadersExpect()
    {
        QFETCH(const int, column);
        QFETCH(const Qt::SortOrder, order);
        m_library->openSession();
        m_filter->sort(column, order);
        QTEST(titles(), "titles");
    }

    void showsWhatHoldsTheQuery_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("titles");
        QTest::newRow("a word") << u"zèbre"_s << QStringList{u"Zèbre"_s};
        QTest::newRow("the beginning of a word, without its accents") << u"ete"_s << QStringList{u"Fin"_s, u"Été"_s};
        QTest::newRow("two words in any order") << u"ete fin"_s << QStringList{u"Fin"_s};
        QTest::newRow("nothing that is there") << u"girafe"_s << QStringList();
        QTest::newRow("signs only") << u"\"*("_s << QStringList();
        QTest::newRow("blank") << u"  "_s << QStringList{u"Fin"_s, u"Été"_s, u"Zèbre"_s};
    }

    void showsWhatHoldsTheQuery()
    {
        QFETCH(const QString, query);
        m_library->openSession();
        const QSignalSpy finished(m_filter.get(), &ArticleFilterModel::filterFinished);
        m_filter->setQuery(query);
        QTRY_COMPARE(finished.size(), 1);
        QTEST(titles(), "titles");
    }

    void onlyTheLatestQueryCounts()
    {
        m_library->openSession();
        const QSignalSpy finished(m_filter.get(), &ArticleFilterModel::filterFinished);
        m_filter->setQuery(u"z"_s);
        m_filter->setQuery(u"girafe"_s);
        m_filter->setQuery(u"ete"_s);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(titles(), (QStringList{u"Fin"_s, u"Été"_s}));
        m_filter->setQuery(u"z"_s);
        m_filter->setQuery({});
        QCOMPARE(finished.size(), 2);
        QCOMPARE(titles().size(), 3);
    }

    void newArticlesAreFilteredAsWell()
    {
        m_library->openSession();
        m_filter->setQuery(u"zebre"_s);
        QTRY_COMPARE(titles(), QStringList{u"Zèbre"_s});
        m_library->session.importPaths(
            {m_library->writeFile(u"a.txt"_s, "Deux zèbres\n\nIls courent.\n"), m_library->writeFile(u"b.txt"_s, "Un chat\n\nIl dort.\n")});
        QTRY_COMPARE(titles(), (QStringList{u"Deux zèbres"_s, u"Zèbre"_s}));
    }

    void theCurrentArticleStaysCurrent()
    {
        m_library->openSession();
        m_filter->sort(ArticleListModel::Title);
        const auto id = m_articles->summary(0).id;
        const QPersistentModelIndex current(m_filter->indexOf(id));
        m_filter->setQuery(u"fin"_s);
        QTRY_COMPARE(titles(), QStringList{u"Fin"_s});
        QVERIFY(current.isValid());
        QCOMPARE(current.data(ArticleListModel::IdRole).toLongLong(), id);
        m_filter->setQuery(u"zebre"_s);
        QTRY_COMPARE(titles(), QStringList{u"Zèbre"_s});
        QVERIFY(!m_filter->indexOf(id).isValid());
    }

    void aQueryOutlivesItsLibrary()
    {
        m_library->openSession();
        m_filter->setQuery(u"zebre"_s);
        QTRY_COMPARE(titles(), QStringList{u"Zèbre"_s});
        QVERIFY(m_library->session.open(m_library->filePath(u"new.manicule"_s)));
        m_library->session.importSamples();
        const QSignalSpy imported(&m_library->session, &LibrarySession::importFinished);
        QTRY_COMPARE(imported.size(), 1);
        QTRY_VERIFY(titles().isEmpty());
        m_filter->setQuery({});
        QCOMPARE(titles().size(), 4);
    }

private:
    [[nodiscard]] QStringList titles() const
    {
        QStringList titles;
        for (int row = 0; row < m_filter->rowCount(); ++row) {
            titles.append(m_filter->index(row, ArticleListModel::Title).data().toString());
        }
        return titles;
    }

    std::unique_ptr<TestLibrary> m_library;
    std::unique_ptr<Codebook> m_codebook;
    std::unique_ptr<ArticleListModel> m_articles;
    std::unique_ptr<ArticleFilterModel> m_filter;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_MAIN(ArticleFilterModelTest)
#include "tst_articlefiltermodel.moc"
