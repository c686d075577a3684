// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/codebook.h"
#include "models/openarticle.h"
#include "models/tagtreemodel.h"
#include "models/testlibrary.h"
#include "support/testsupport.h"
#include "ui/docks/tagdock.h"

#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;

class TagDockTest : public QObject
{
    Q_OBJECT

    struct Window {
        explicit Window(TestLibrary &library)
            : codebook(library.session)
            , article(library.session)
            , tags(library.session, codebook, article)
            , dock(library.session, codebook, tags)
        {
            dock.resize(300, 500);
            dock.show();
        }

        Codebook codebook;
        OpenArticle article;
        TagTreeModel tags;
        TagDock dock;
        QTreeView *tree = dock.findChild<QTreeView *>();
    };

    std::unique_ptr<TestLibrary> m_library;
    std::unique_ptr<Window> m_window;
    TagId m_bridges = 0;

    /// The only row of the name that the tree shows.
    [[nodiscard]] QModelIndex row(const QString &name) const
    {
        auto *model = m_window->tree->model();
        return model->match(model->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly | Qt::MatchRecursive).value(0);
    }

    [[nodiscard]] QStringList paths() const
    {
        QStringList paths;
        for (const auto &tag : m_window->codebook.tags()) {
            paths.append(m_window->codebook.path(tag.id));
        }
        return paths;
    }

private Q_SLOTS:
    void init()
    {
        prepareTest();
        m_library = std::make_unique<TestLibrary>();
        const auto article = m_library->addArticle(u"Le pont"_s, u"Le pont\n\nLe pont neuf est le plus vieux pont de la ville."_s);
        m_bridges = m_library->addTag(u"Ponts"_s);
        const auto old = m_library->addTag(u"Ponts/Été"_s);
        m_library->addTag(u"Gares"_s);
        m_library->annotate(article, u"neuf"_s, {m_bridges});
        m_library->annotate(article, u"vieux"_s, {old});
        m_library->openSession();
        m_window = std::make_unique<Window>(*m_library);
        QVERIFY(QTest::qWaitForWindowExposed(&m_window->dock));
        m_window->tree->setFocus();
    }
    void cleanup()
    {
        m_window.reset();
        m_library.reset();
    }

    void enterAndDoubleClickTag()
    {
        const QSignalSpy activated(&m_window->dock, &TagDock::tagActivated);
        m_window->tree->setCurrentIndex(row(u"Ponts"_s));
        QTest::keyClick(m_window->tree, Qt::Key_Return);
        const auto place = m_window->tree->visualRect(row(u"Ponts"_s)).center();
        QTest::mouseClick(m_window->tree->viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(m_window->tree->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(activated.size(), 2);
        QCOMPARE(activated[0][0].toLongLong(), m_bridges);
        QCOMPARE(activated[1][0].toLongLong(), m_bridges);
        QVERIFY(m_window->tree->isExpanded(row(u"Ponts"_s)));
    }

    void renamesInPlace()
    {
        m_window->tree->setCurrentIndex(row(u"Gares"_s));
        QTest::keyClick(m_window->tree, Qt::Key_F2);
        auto *editor = m_window->tree->findChild<QLineEdit *>();
        QVERIFY(editor != nullptr);
        editor->selectAll();
        QTest::keyClicks(editor, u"Trains"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(paths().contains(u"Trains"_s));
        QVERIFY(!paths().contains(u"Gares"_s));
    }

    void deletesWhenThatIsConfirmed()
    {
        m_window->tree->setCurrentIndex(row(u"Ponts"_s));
        QTest::keyClick(m_window->tree, Qt::Key_Delete);
        QTRY_VERIFY(m_window->dock.findChild<QMessageBox *>() != nullptr);
        auto *box = m_window->dock.findChild<QMessageBox *>();
        QVERIFY(box->text().contains(u"Ponts"_s));
        QVERIFY2(box->informativeText().contains(u'2'), qPrintable(box->informativeText()));
        QCOMPARE(paths().size(), 3);
        const auto buttons = box->buttons();
        const auto confirm = std::ranges::find(buttons, QMessageBox::DestructiveRole, [box](QAbstractButton *button) {
            return box->buttonRole(button);
        });
        QVERIFY(confirm != buttons.end());
        QTest::mouseClick(*confirm, Qt::LeftButton);
        QTRY_COMPARE(paths(), QStringList{u"Gares"_s});
    }

    void filterForgivesAccents()
    {
        QTest::keyClicks(m_window->dock.findChild<QLineEdit *>(), u"ete"_s);
        QVERIFY(row(u"Été"_s).isValid());
        QVERIFY(row(u"Ponts"_s).isValid()); // above it
        QVERIFY(!row(u"Gares"_s).isValid());
        QTest::keyClick(m_window->dock.findChild<QLineEdit *>(), Qt::Key_Escape);
        QVERIFY(row(u"Gares"_s).isValid());
    }
};

QTEST_MAIN(TagDockTest)
#include "tst_tagdock.moc"
