// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/annotationlistmodel.h"
#include "models/codebook.h"
#include "models/openarticle.h"
#include "models/testlibrary.h"
#include "support/testsupport.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class AnnotationListModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
        m_library = std::make_unique<TestLibrary>();
        m_tag = m_library->addTag(u"Politique/Élections"_s);
        m_article = m_library->addArticle(u"Un titre"_s, u"Premier passage.\n\nDeuxième\npassage.\n\nTroisième passage."_s);
        m_library->annotate(m_article, u"Deuxième\npassage"_s, {m_tag});
        m_library->annotate(m_article, u"Premier"_s);
        m_codebook = std::make_unique<Codebook>(m_library->session);
        m_open = std::make_unique<OpenArticle>(m_library->session);
        m_model = std::make_unique<AnnotationListModel>(*m_open, *m_codebook);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
        m_library->openSession();
        QVERIFY(m_open->open(m_article));
    }

    void cleanup()
    {
        m_tester.reset(); // each goes before what it stands on
        m_model.reset();
        m_open.reset();
        m_codebook.reset();
        m_library.reset();
    }

    void cardsInReadingOrder()
    {
        QCOMPARE(quotes(), (QStringList{u"Premier"_s, u"Deuxième passage"_s}));
        const auto card = m_model->index(1);
        QCOMPARE(card.data(AnnotationListModel::TagNamesRole).toStringList(), QStringList{u"Élections"_s});
        QCOMPARE(card.data(AnnotationListModel::TagPathsRole).toStringList(), QStringList{u"Politique/Élections"_s});
        QCOMPARE(card.data(AnnotationListModel::TagColoursRole).toStringList(), QStringList{m_codebook->colour(m_tag)});
        QCOMPARE(card.data(AnnotationListModel::ParagraphRole).toInt(), 2);
        QCOMPARE(m_model->indexOf(m_model->annotation(1).id).row(), 1);
        QVERIFY(!m_model->indexOf(0).isValid());
    }

    void aNewOneComesInItsPlace()
    {
        const QSignalSpy inserted(m_model.get(), &AnnotationListModel::rowsInserted);
        const QSignalSpy changed(m_model.get(), &AnnotationListModel::dataChanged);
        annotate(u"passage"_s);
        QTRY_COMPARE(m_model->rowCount(), 3);
        QCOMPARE(quotes(), (QStringList{u"Premier"_s, u"passage"_s, u"Deuxième passage"_s}));
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(changed.size(), 0);
    }

    void twoOfOnePassageBothStand()
    {
        annotate(u"Premier"_s);
        QTRY_COMPARE(m_model->rowCount(), 3);
        QCOMPARE(quotes().first(2), (QStringList{u"Premier"_s, u"Premier"_s}));
    }

    void aRemovedOneGoesAndUndoBringsItBack()
    {
        const QSignalSpy reset(m_model.get(), &AnnotationListModel::modelReset);
        m_library->session.removeAnnotations(m_article, {m_model->annotation(0).id});
        QTRY_COMPARE(quotes(), QStringList{u"Deuxième passage"_s});
        m_library->session.undo();
        QTRY_COMPARE(quotes(), (QStringList{u"Premier"_s, u"Deuxième passage"_s}));
        QCOMPARE(reset.size(), 0);
    }

    void aNoteChangesItsCardOnly()
    {
        const QSignalSpy changed(m_model.get(), &AnnotationListModel::dataChanged);
        m_library->session.setNote(m_article, m_model->annotation(1).id, u"à relire"_s);
        QTRY_COMPARE(m_model->index(1).data(AnnotationListModel::NoteRole).toString(), u"à relire"_s);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), 1);
    }

    void aRenamedTagIsShownByItsNewName()
    {
        auto tag = *m_codebook->tag(m_tag);
        tag.name = u"Votes"_s;
        m_library->session.changeTag(tag);
        QTRY_COMPARE(m_model->index(1).data(AnnotationListModel::TagNamesRole).toStringList(), QStringList{u"Votes"_s});
    }

    void anotherArticleHasOthers()
    {
        m_open->close();
        QCOMPARE(m_model->rowCount(), 0);
    }

private:
    void annotate(const QString &quote)
    {
        const auto &article = m_open->article();
        const auto start = article.text.indexOf(quote);
        m_library->session.annotate(article, {start, start + quote.size()}, {});
    }

    [[nodiscard]] QStringList quotes() const
    {
        QStringList quotes;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            quotes.append(m_model->index(row).data().toString());
        }
        return quotes;
    }

    std::unique_ptr<TestLibrary> m_library;
    std::unique_ptr<Codebook> m_codebook;
    std::unique_ptr<OpenArticle> m_open;
    std::unique_ptr<AnnotationListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    ArticleId m_article = 0;
    TagId m_tag = 0;
};

QTEST_MAIN(AnnotationListModelTest)
#include "tst_annotationlistmodel.moc"
