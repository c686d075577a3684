// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/articlelistmodel.h"
#include "models/codebook.h"
#include "models/testlibrary.h"
#include "support/testsupport.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class ArticleListModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
        m_library = std::make_unique<TestLibrary>();
        m_codebook = std::make_unique<Codebook>(m_library->session);
    }

    void showsWhatIsKnownOfAnArticle()
    {
        const auto id = m_library->addArticle(Article{.title = u"Un titre"_s,
                                                      .author = u"Ada"_s,
                                                      .source = u"Le Journal"_s,
                                                      .published = u"2025-01-28"_s,
                                                      .language = u"fr"_s,
                                                      .fileName = u"/tmp/a.txt"_s,
                                                      .text = u"Un texte."_s,
                                                      .words = 1234});
        const auto tag = m_library->addTag(u"Politique"_s);
        m_library->annotate(id, u"texte"_s, {tag});
        ArticleListModel model(m_library->session, *m_codebook);
        const QAbstractItemModelTester tester(&model);
        m_library->openSession();
        model.setLocale(QLocale(QLocale::English, QLocale::UnitedStates));

        QCOMPARE(model.rowCount(), 1);
        const auto text = [&](int column) {
            return model.index(0, column).data().toString();
        };
        QCOMPARE(text(ArticleListModel::Title), u"Un titre"_s);
        QCOMPARE(text(ArticleListModel::Source), u"Le Journal"_s);
        QCOMPARE(text(ArticleListModel::Author), u"Ada"_s);
        QCOMPARE(text(ArticleListModel::Date), u"January 28, 2025"_s);
        QCOMPARE(text(ArticleListModel::Language), u"fr"_s);
        QCOMPARE(text(ArticleListModel::Words), u"1,234"_s);
        QCOMPARE(text(ArticleListModel::Annotations), u"1"_s);
        QCOMPARE(model.index(0, 0).data(ArticleListModel::IdRole).toLongLong(), id);
        QCOMPARE(model.index(0, 0).data(ArticleListModel::SubtitleRole).toString(), u"Le Journal · January 28, 2025"_s);
        QCOMPARE(model.index(0, 0).data(ArticleListModel::TagColoursRole).toStringList(), QStringList{m_codebook->colour(tag)});
    }

    void theSubtitleSaysOnlyWhatIsKnown_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("published");
        QTest::addColumn<QString>("subtitle");
        QTest::newRow("source") << u"Le Journal"_s << QString() << u"Le Journal"_s;
        QTest::newRow("date") << QString() << u"2025"_s << u"2025"_s;
        QTest::newRow("neither") << QString() << QString() << QString();
    }

    void theSubtitleSaysOnlyWhatIsKnown()
    {
        QFETCH(const QString, source);
        QFETCH(const QString, published);
        m_library->addArticle(Article{.source = source, .published = published, .text = u"Un texte."_s});
        ArticleListModel model(m_library->session, *m_codebook);
        const QAbstractItemModelTester tester(&model);
        m_library->openSession();
        QTEST(model.index(0, 0).data(ArticleListModel::SubtitleRole).toString(), "subtitle");
    }

    void firstRowsAtOnceAndTheOthersBeside()
    {
        const auto ids = m_library->addArticles(250);
        ArticleListModel model(m_library->session, *m_codebook);
        const QAbstractItemModelTester tester(&model);
        m_library->openSession();
        QCOMPARE(model.rowCount(), ArticleListModel::firstRows);
        QVERIFY(!model.isComplete());
        const QSignalSpy inserted(&model, &ArticleListModel::rowsInserted);
        QTRY_VERIFY(model.isComplete());
        QCOMPARE(model.rowCount(), 250);
        QCOMPARE(inserted.size(), 1);
        for (int row = 0; row < 250; ++row) {
            QCOMPARE(model.summary(row).id, ids.at(249 - row));
            QCOMPARE(model.indexOf(ids.at(249 - row)).row(), row);
        }
    }

    void whatChangesWhileTheOthersAreReadIsNotLost()
    {
        const auto ids = m_library->addArticles(250);
        ArticleListModel model(m_library->session, *m_codebook);
        const QAbstractItemModelTester tester(&model);
        m_library->openSession();
        const auto added = m_library->addArticle(u"Neuf"_s, u"Un neuf."_s);
        Q_EMIT m_library->session.articlesAdded({added});
        m_library->annotate(ids.first(), u"Texte"_s);
        Q_EMIT m_library->session.annotationsChanged(ids.first());
        QVERIFY(!model.isComplete());
        QTRY_VERIFY(model.isComplete());
        QCOMPARE(model.rowCount(), 251);
        QCOMPARE(model.indexOf(added).row(), 0);
        QTRY_COMPARE(model.summary(model.indexOf(ids.first()).row()).annotations, 1);
    }

    void importedArticlesComeInFront()
    {
        m_library->addArticles(3);
        ArticleListModel model(m_library->session, *m_codebook);
        const QAbstractItemModelTester tester(&model);
        m_library->openSession();
        const QSignalSpy reset(&model, &ArticleListModel::modelReset);
        m_library->session.importSamples();
        QTRY_COMPARE(model.rowCount(), 7);
        QCOMPARE(model.summary(6).title, u"Titre 0"_s);
        QCOMPARE(reset.size(), 0);
    }

    void importedAgainAnArticleComesBackFromTheBin()
    {
        ArticleListModel model(m_library->session, *m_codebook);
        const QAbstractItemModelTester tester(&model);
        m_library->openSession();
        auto &session = m_library->session;
        const QSignalSpy imported(&session, &LibrarySession::importFinished);
        session.importSamples();
        QTRY_COMPARE(imported.size(), 1);
        session.setBinned({model.summary(0).id}, true);
        QTRY_VERIFY(model.summary(0).isBinned);
        session.importSamples();
        QTRY_COMPARE(imported.size(), 2);
        QTRY_VERIFY(!model.summary(0).isBinned);
    }

    void anAnnotationChangesItsRowOnly()
    {
        const auto ids = m_library->addArticles(3);
        ArticleListModel model(m_library->session, *m_codebook);
        const QAbstractItemModelTester tester(&model);
        m_library->openSession();
        const QSignalSpy changed(&model, &ArticleListModel::dataChanged);
        auto &session = m_library->session;
        session.annotate(session.article(ids.at(1)).value(), {0, 2}, {});
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), 1);
        QCOMPARE(model.summary(1).annotations, 1);
    }

    void aRemovedTagLeavesEveryRow()
    {
        const auto tag = m_library->addTag(u"Politique"_s);
        for (const auto id : m_library->addArticles(3)) {
            m_library->annotate(id, u"Texte"_s, {tag});
        }
        ArticleListModel model(m_library->session, *m_codebook);
        const QAbstractItemModelTester tester(&model);
        m_library->openSession();
        QCOMPARE(model.index(2, 0).data(ArticleListModel::TagColoursRole).toStringList().size(), 1);
        m_library->session.removeTag(tag);
        QTRY_VERIFY(model.summary(2).tags.isEmpty());
        QVERIFY(model.index(2, 0).data(ArticleListModel::TagColoursRole).toStringList().isEmpty());
        QCOMPARE(model.summary(2).annotations, 1);
    }

    void whatAnotherProcessAddsAppears()
    {
        m_library->addArticles(2);
        ArticleListModel model(m_library->session, *m_codebook);
        const QAbstractItemModelTester tester(&model);
        m_library->openSession();
        const QSignalSpy inserted(&model, &ArticleListModel::rowsInserted);
        m_library->addArticles(5);
        m_library->session.lookForOutsideChanges();
        QTRY_COMPARE(model.rowCount(), 5); // the first two are the same
        QCOMPARE(inserted.size(), 1);
    }

    void anotherLibraryHasOtherArticles()
    {
        m_library->addArticles(250);
        ArticleListModel model(m_library->session, *m_codebook);
        const QAbstractItemModelTester tester(&model);
        m_library->openSession();
        QVERIFY(m_library->session.open(m_library->filePath(u"new.manicule"_s))); // the first one's rows are still being read
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(model.isComplete());
    }

    void titlesOfColumnsAreGivenByTheWindow()
    {
        ArticleListModel model(m_library->session, *m_codebook);
        const QAbstractItemModelTester tester(&model);
        QVERIFY(model.setHeaderData(ArticleListModel::Title, Qt::Horizontal, u"Titre"_s));
        QVERIFY(!model.setHeaderData(ArticleListModel::ColumnCount, Qt::Horizontal, u"Rien"_s));
        QCOMPARE(model.headerData(ArticleListModel::Title, Qt::Horizontal).toString(), u"Titre"_s);
    }

private:
    std::unique_ptr<TestLibrary> m_library;
    std::unique_ptr<Codebook> m_codebook;
};

QTEST_MAIN(ArticleListModelTest)
#include "tst_articlelistmodel.moc"
