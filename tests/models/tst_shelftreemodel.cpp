// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/shelftreemodel.h"

#include "models/articlelistmodel.h"
#include "models/codebook.h"
#include "models/testlibrary.h"
#include "support/testsupport.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QTest>

using namespace Qt::StringLiterals;

class ShelfTreeModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
        m_library = std::make_unique<TestLibrary>();
        m_ids = m_library->addArticles(3);
        m_codebook = std::make_unique<Codebook>(m_library->session);
        m_articles = std::make_unique<ArticleListModel>(m_library->session, *m_codebook);
        m_shelves = std::make_unique<ShelfTreeModel>(m_library->session, *m_articles);
        m_shelves->setKindNames([](Shelf::Kind kind) {
            return QString::number(int(kind));
        });
        m_tester = std::make_unique<QAbstractItemModelTester>(m_shelves.get());
        m_library->openSession();
        QTRY_COMPARE(count(Shelf::Kind::All), 3);
    }

    void cleanup()
    {
        m_tester.reset(); // models go in the order of their sources
        m_shelves.reset();
        m_articles.reset();
        m_codebook.reset();
        m_library.reset();
    }

    void shelvesCountTheirArticles()
    {
        QCOMPARE(count(Shelf::Kind::Unread), 3);
        m_library->session.setRead({m_ids[0], m_ids[1]}, true);
        m_library->session.setStarred({m_ids[1]}, true);
        m_library->session.setBinned({m_ids[1]}, true);
        QTRY_COMPARE(count(Shelf::Kind::Bin), 1);
        QTRY_COMPARE(count(Shelf::Kind::Unread), 1);
        QCOMPARE(count(Shelf::Kind::All), 2);
        QCOMPARE(count(Shelf::Kind::Starred), 0); // what lies in the bin is on no other shelf
    }

    void collectionsHoldWhatThoseBelowHold()
    {
        const auto above = add(u"A"_s);
        const auto below = add(u"B"_s, above);
        m_library->session.fillCollection(above, {m_ids[0], m_ids[1]});
        m_library->session.fillCollection(below, {m_ids[1], m_ids[2]});
        QTRY_COMPARE(count(Shelf::Kind::Collection, above), 3);
        QCOMPARE(count(Shelf::Kind::Collection, below), 2);
        QCOMPARE(m_shelves->parent(m_shelves->indexOf(Shelf::Kind::Collection, below)), m_shelves->indexOf(Shelf::Kind::Collection, above));
        QCOMPARE(m_shelves->rowCount(), 5); // all, unread, starred, A, bin
        m_library->session.removeCollection(above);
        QTRY_COMPARE(m_shelves->rowCount(), 4);
    }

    void aCollectionIsRenamedInPlaceAndNothingElse()
    {
        const auto id = add(u"A"_s);
        const auto index = m_shelves->indexOf(Shelf::Kind::Collection, id);
        QVERIFY(m_shelves->flags(index).testFlag(Qt::ItemIsEditable));
        QVERIFY(!m_shelves->setData(index, u"  "_s));
        QVERIFY(!m_shelves->setData(m_shelves->indexOf(Shelf::Kind::All), u"B"_s));
        QVERIFY(m_shelves->setData(index, u" B "_s));
        QTRY_COMPARE(m_shelves->indexOf(Shelf::Kind::Collection, id).data().toString(), u"B"_s);
    }

    void articlesAreDroppedOnShelves_data()
    {
        QTest::addColumn<Shelf::Kind>("kind");
        QTest::addColumn<bool>("taken");
        QTest::newRow("all: out of the bin") << Shelf::Kind::All << true;
        QTest::newRow("unread") << Shelf::Kind::Unread << false;
        QTest::newRow("starred") << Shelf::Kind::Starred << true;
        QTest::newRow("collection") << Shelf::Kind::Collection << true;
        QTest::newRow("bin") << Shelf::Kind::Bin << true;
    }
    void articlesAreDroppedOnShelves()
    {
        QFETCH(Shelf::Kind, kind);
        QFETCH(bool, taken);
        const auto collection = add(u"A"_s);
        m_library->session.setBinned({m_ids[0]}, kind == Shelf::Kind::All);
        QTRY_COMPARE(count(Shelf::Kind::Bin), kind == Shelf::Kind::All ? 1 : 0);
        const auto shelf = m_shelves->indexOf(kind, kind == Shelf::Kind::Collection ? collection : 0);
        const auto before = m_shelves->data(shelf.siblingAtColumn(ShelfTreeModel::Articles)).toInt();
        const std::unique_ptr<QMimeData> drag(ShelfTreeModel::dragOf({m_ids[0]}));
        QCOMPARE(m_shelves->canDropMimeData(drag.get(), Qt::MoveAction, -1, -1, shelf), taken);
        m_shelves->dropMimeData(drag.get(), Qt::MoveAction, -1, -1, shelf);
        QTRY_COMPARE(count(kind, kind == Shelf::Kind::Collection ? collection : 0), before + (taken ? 1 : 0));
    }

    void collectionsAreDraggedToWhereTheyBelong()
    {
        const auto a = add(u"A"_s);
        const auto b = add(u"B"_s);
        const auto c = add(u"C"_s);
        drag(c, {}, 3); // before A
        QTRY_COMPARE(m_shelves->indexOf(Shelf::Kind::Collection, c).row(), 3);
        drag(c, {}, 6); // behind B
        QTRY_COMPARE(m_shelves->indexOf(Shelf::Kind::Collection, c).row(), 5);
        drag(b, m_shelves->indexOf(Shelf::Kind::Collection, a), -1);
        QTRY_COMPARE(m_shelves->indexOf(Shelf::Kind::Collection, b).parent(), m_shelves->indexOf(Shelf::Kind::Collection, a));
        const std::unique_ptr<QMimeData> dragged(m_shelves->mimeData({m_shelves->indexOf(Shelf::Kind::Collection, a)}));
        QVERIFY(!m_shelves->canDropMimeData(dragged.get(), Qt::MoveAction, -1, -1, m_shelves->indexOf(Shelf::Kind::Collection, b)));
        QVERIFY(!m_shelves->canDropMimeData(dragged.get(), Qt::MoveAction, -1, -1, m_shelves->indexOf(Shelf::Kind::Bin)));
    }

private:
    [[nodiscard]] int count(Shelf::Kind kind, CollectionId collection = 0) const
    {
        const auto shelf = m_shelves->indexOf(kind, collection);
        return shelf.isValid() ? shelf.siblingAtColumn(ShelfTreeModel::Articles).data().toInt() : -1;
    }

    CollectionId add(const QString &name, std::optional<CollectionId> parent = {})
    {
        const auto added = m_library->session.addCollection(name, parent);
        if (!QTest::qWaitFor([&] {
                return added.isFinished();
            })) {
            return 0;
        }
        return added.result().value_or(0);
    }

    void drag(CollectionId collection, const QModelIndex &parent, int row)
    {
        const std::unique_ptr<QMimeData> dragged(m_shelves->mimeData({m_shelves->indexOf(Shelf::Kind::Collection, collection)}));
        m_shelves->dropMimeData(dragged.get(), Qt::MoveAction, row, 0, parent);
    }

    std::unique_ptr<TestLibrary> m_library;
    std::unique_ptr<Codebook> m_codebook;
    std::unique_ptr<ArticleListModel> m_articles;
    std::unique_ptr<ShelfTreeModel> m_shelves;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    QList<ArticleId> m_ids;
};

QTEST_MAIN(ShelfTreeModelTest)
#include "tst_shelftreemodel.moc"
