// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/codebook.h"
#include "models/openarticle.h"
#include "models/tagtreemodel.h"
#include "models/testlibrary.h"
#include "store/tagrepository.h"
#include "support/testsupport.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

class TagTreeModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
        m_library = std::make_unique<TestLibrary>();
        for (const auto &path : {u"A"_s, u"A/p"_s, u"A/q"_s, u"A/q/x"_s, u"B"_s, u"C"_s}) {
            m_tags.insert(path, m_library->addTag(path));
        }
        m_codebook = std::make_unique<Codebook>(m_library->session);
        m_open = std::make_unique<OpenArticle>(m_library->session);
        m_model = std::make_unique<TagTreeModel>(m_library->session, *m_codebook, *m_open);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
        m_library->openSession();
    }

    void cleanup()
    {
        m_tester.reset(); // each goes before what it stands on
        m_model.reset();
        m_open.reset();
        m_codebook.reset();
        m_library.reset();
    }

    void showsTheTree()
    {
        QCOMPARE(outline(), u"A(p q(x)) B C"_s);
        const auto x = indexOf(u"A/q/x"_s);
        QCOMPARE(x.data(TagTreeModel::PathRole).toString(), u"A/q/x"_s);
        QCOMPARE(x.data(TagTreeModel::ColourRole).toString(), m_codebook->colour(m_tags[u"A/q/x"_s]));
        QCOMPARE(m_model->tag(x)->name, u"x"_s);
        QCOMPARE(m_model->tag({}), nullptr);
    }

    void countsUsesHereAndInTheLibrary()
    {
        const auto here = m_library->addArticle(u"Un"_s, u"Un texte."_s);
        const auto there = m_library->addArticle(u"Deux"_s, u"Deux textes."_s);
        m_library->annotate(there, u"Deux"_s, {m_tags[u"B"_s]});
        m_library->annotate(here, u"Un"_s, {m_tags[u"B"_s]});
        QVERIFY(m_open->open(here));
        m_library->session.lookForOutsideChanges();
        const auto uses = [&](int column) {
            return indexOf(u"B"_s).siblingAtColumn(column).data().toInt();
        };
        QTRY_COMPARE(uses(TagTreeModel::Uses), 2);
        QCOMPARE(uses(TagTreeModel::UsesHere), 1);
        m_open->close();
        QCOMPARE(uses(TagTreeModel::UsesHere), 0);
    }

    void renamesInPlace()
    {
        const QSignalSpy reset(m_model.get(), &TagTreeModel::modelReset);
        QVERIFY(m_model->setData(indexOf(u"A/p"_s), u" α "_s));
        QTRY_COMPARE(outline(), u"A(α q(x)) B C"_s);
        QCOMPARE(reset.size(), 0);
    }

    void whatIsNoNameIsNotAskedFor_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("empty") << QString();
        QTest::newRow("blank") << u"  "_s;
        QTest::newRow("the same") << u"p"_s;
    }

    void whatIsNoNameIsNotAskedFor()
    {
        QFETCH(const QString, name);
        QVERIFY(!m_model->setData(indexOf(u"A/p"_s), name));
    }

    void aNameThatASiblingHasIsRefused()
    {
        const QSignalSpy failed(&m_library->session, &LibrarySession::failed);
        QVERIFY(m_model->setData(indexOf(u"A/p"_s), u"Q"_s));
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(outline(), u"A(p q(x)) B C"_s);
    }

    void dragAndDropNestsAndReorders_data()
    {
        QTest::addColumn<QString>("dragged");
        QTest::addColumn<QString>("onto");
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("outline");
        QTest::newRow("on a tag: its last child") << u"C"_s << u"A"_s << -1 << u"A(p q(x) C) B"_s;
        QTest::newRow("between the children of another") << u"C"_s << u"A"_s << 1 << u"A(p C q(x)) B"_s;
        QTest::newRow("with its children") << u"A/q"_s << u"C"_s << -1 << u"A(p) B C(q(x))"_s;
        QTest::newRow("to the first level, in front") << u"A/q"_s << QString() << 0 << u"q(x) A(p) B C"_s;
        QTest::newRow("to the front among its siblings") << u"C"_s << QString() << 0 << u"C A(p q(x)) B"_s;
        QTest::newRow("to the back among its siblings") << u"A"_s << QString() << 3 << u"B C A(p q(x))"_s;
        QTest::newRow("one further back") << u"A"_s << QString() << 2 << u"B A(p q(x)) C"_s;
        QTest::newRow("on the empty space: last of the first level") << u"A/p"_s << QString() << -1 << u"A(q(x)) B C p"_s;
    }

    void dragAndDropNestsAndReorders()
    {
        QFETCH(const QString, dragged);
        QFETCH(const QString, onto);
        QFETCH(const int, row);
        QFETCH(const QString, outline);
        const QPersistentModelIndex moved(indexOf(dragged));
        const QSignalSpy reset(m_model.get(), &TagTreeModel::modelReset);
        const std::unique_ptr<QMimeData> data(m_model->mimeData({indexOf(dragged)}));
        const auto parent = onto.isEmpty() ? QModelIndex() : indexOf(onto);
        QVERIFY(m_model->canDropMimeData(data.get(), Qt::MoveAction, row, 0, parent));
        QVERIFY(m_model->dropMimeData(data.get(), Qt::MoveAction, row, 0, parent));
        QTRY_COMPARE(this->outline(), outline);
        QCOMPARE(moved.data(TagTreeModel::IdRole).toLongLong(), m_tags[dragged]); // it moved: expansion and selection stay
        QCOMPARE(reset.size(), 0);

        m_library->session.undo();
        QTRY_COMPARE(this->outline(), u"A(p q(x)) B C"_s);
    }

    void nothingIsDroppedUnderItself_data()
    {
        QTest::addColumn<QString>("onto");
        QTest::newRow("itself") << u"A"_s;
        QTest::newRow("its child") << u"A/q"_s;
        QTest::newRow("its child's child") << u"A/q/x"_s;
    }

    void nothingIsDroppedUnderItself()
    {
        QFETCH(const QString, onto);
        const std::unique_ptr<QMimeData> data(m_model->mimeData({indexOf(u"A"_s)}));
        QVERIFY(!m_model->canDropMimeData(data.get(), Qt::MoveAction, -1, 0, indexOf(onto)));
        QVERIFY(!m_model->dropMimeData(data.get(), Qt::MoveAction, -1, 0, indexOf(onto)));
    }

    void onlyTagsAreDropped()
    {
        QMimeData text;
        text.setText(u"texte"_s);
        QVERIFY(!m_model->canDropMimeData(&text, Qt::MoveAction, -1, 0, {}));
    }

    void aRemovedTagGoesWithItsChildrenAndComesBack()
    {
        const QSignalSpy removed(m_model.get(), &TagTreeModel::rowsRemoved);
        m_library->session.removeTag(m_tags[u"A/q"_s]);
        QTRY_COMPARE(outline(), u"A(p) B C"_s);
        QCOMPARE(removed.size(), 1);
        QVERIFY(!m_model->indexOf(m_tags[u"A/q/x"_s]).isValid());
        m_library->session.undo();
        QTRY_COMPARE(outline(), u"A(p q(x)) B C"_s);
    }

    void followsAnyChangeFromOutside()
    {
        auto &tags = m_library->outside().tags();
        QVERIFY(tags.move(m_tags[u"A/q/x"_s], m_tags[u"C"_s], 0));
        QVERIFY(tags.move(m_tags[u"A/p"_s], std::nullopt, 0));
        QVERIFY(tags.remove(m_tags[u"A"_s]));
        m_library->addTag(u"C/x/y"_s);
        m_library->session.lookForOutsideChanges();
        QTRY_COMPARE(outline(), u"p B C(x(y))"_s);
    }

    void anotherLibraryHasAnotherCodebook()
    {
        QVERIFY(m_library->session.open(m_library->filePath(u"new.manicule"_s)));
        QCOMPARE(outline(), QString());
    }

private:
    [[nodiscard]] QModelIndex indexOf(const QString &path) const
    {
        return m_model->indexOf(m_tags.value(path));
    }

    // "A(p q) B"
    [[nodiscard]] QString outline(const QModelIndex &parent = {}) const
    {
        QStringList parts;
        for (int row = 0; row < m_model->rowCount(parent); ++row) {
            const auto tag = m_model->index(row, TagTreeModel::Name, parent);
            const auto children = outline(tag);
            parts.append(children.isEmpty() ? tag.data().toString() : u"%1(%2)"_s.arg(tag.data().toString(), children));
        }
        return parts.join(u' ');
    }

    std::unique_ptr<TestLibrary> m_library;
    std::unique_ptr<Codebook> m_codebook;
    std::unique_ptr<OpenArticle> m_open;
    std::unique_ptr<TagTreeModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    QHash<QString, TagId> m_tags;
};

QTEST_MAIN(TagTreeModelTest)
#include "tst_tagtreemodel.moc"
