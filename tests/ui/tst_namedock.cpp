// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/namelistmodel.h"
#include "models/openarticle.h"
#include "models/testlibrary.h"
#include "support/testsupport.h"
#include "ui/docks/namedock.h"

#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;

class NameDockTest : public QObject
{
    Q_OBJECT

    struct Window {
        explicit Window(TestLibrary &library)
            : article(library.session)
            , names(library.session, article)
            , dock(names)
        {
            dock.resize(300, 500);
            dock.show();
        }

        OpenArticle article;
        NameListModel names;
        NameDock dock;
        QTreeView *tree = dock.findChild<QTreeView *>();
    };

    std::unique_ptr<TestLibrary> m_library;
    std::unique_ptr<Window> m_window;
    const QString m_text = u"Ponts\n\nÉlise Martin et Paul Roy ont vu Lyon. Paul Roy y vit. Lyon plaît à Paul Roy."_s;

    [[nodiscard]] QStringList shownNames(int kindRow) const
    {
        const auto *model = m_window->tree->model();
        const auto kind = model->index(kindRow, 0);
        QStringList names;
        for (int row = 0; row < model->rowCount(kind); ++row) {
            names.append(model->index(row, 0, kind).data().toString());
        }
        return names;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::French); // whose dictionaries put É beside E
    }

    void init()
    {
        prepareTest();
        m_library = std::make_unique<TestLibrary>();
        const auto article = m_library->addArticle(u"Ponts"_s,
                                                   m_text,
                                                   {mentionOf(m_text, u"Élise Martin"_s, MentionKind::Person),
                                                    mentionOf(m_text, u"Paul Roy"_s, MentionKind::Person),
                                                    mentionOf(m_text, u"Lyon"_s, MentionKind::Place),
                                                    mentionOf(m_text, u"Paul Roy"_s, MentionKind::Person, {}, 1),
                                                    mentionOf(m_text, u"Lyon"_s, MentionKind::Place, {}, 1),
                                                    mentionOf(m_text, u"Paul Roy"_s, MentionKind::Person, {}, 2)});
        m_library->openSession();
        m_window = std::make_unique<Window>(*m_library);
        QVERIFY(QTest::qWaitForWindowExposed(&m_window->dock));
        QVERIFY(m_window->article.open(article));
        QTRY_COMPARE(m_window->names.rowCount(), 2);
    }
    void cleanup()
    {
        m_window.reset();
        m_library.reset();
    }

    void theMostFrequentNamesComeFirstAndKindsKeepTheirOrder()
    {
        QCOMPARE(shownNames(0), QStringList({u"Paul Roy"_s, u"Élise Martin"_s}));
        m_window->tree->sortByColumn(NameListModel::Name, Qt::DescendingOrder);
        QCOMPARE(shownNames(0), QStringList({u"Paul Roy"_s, u"Élise Martin"_s}));
        m_window->tree->sortByColumn(NameListModel::Name, Qt::AscendingOrder);
        QCOMPARE(shownNames(0), QStringList({u"Élise Martin"_s, u"Paul Roy"_s}));
        QCOMPARE(shownNames(1), QStringList{u"Lyon"_s});
    }

    void aNameLeadsFromOneOccurrenceToTheNext()
    {
        qsizetype position = 0;
        m_window->dock.setReaderPosition([&position] {
            return position;
        });
        QList<qsizetype> starts;
        connect(&m_window->dock, &NameDock::rangeActivated, this, [&](TextRange range) {
            position = range.start;
            starts.append(range.start);
        });
        m_window->tree->setCurrentIndex(m_window->tree->model()->index(0, 0, m_window->tree->model()->index(0, 0)));
        for (int i = 0; i < 4; ++i) {
            QTest::keyClick(m_window->tree, Qt::Key_Return);
        }
        const auto first = m_text.indexOf(u"Paul Roy"_s);
        const auto second = m_text.indexOf(u"Paul Roy"_s, first + 1);
        QCOMPARE(starts, QList({first, second, m_text.lastIndexOf(u"Paul Roy"_s), first}));
    }

    void theListStaysWhereItWasWhenNamesAreReadAnew()
    {
        const auto persons = m_window->tree->model()->index(0, 0);
        m_window->tree->setCurrentIndex(m_window->tree->model()->index(1, 0, persons));
        m_window->tree->collapse(m_window->tree->model()->index(1, 0));
        m_library->session.decideNames({{.name = u"Paul Roy"_s}});
        const auto isAccepted = [this] {
            return m_window->names.indexOf(MentionKind::Person, u"Paul Roy").data(NameListModel::AcceptedRole).toBool();
        };
        QTRY_VERIFY(isAccepted());
        QCOMPARE(m_window->dock.current().name, u"Élise Martin"_s);
        QCOMPARE(m_window->dock.current().forms, QStringList{u"Élise Martin"_s});
        QVERIFY(!m_window->tree->isExpanded(m_window->tree->model()->index(1, 0)));
    }

    void aMenuIsAskedForOnNamesOnly()
    {
        QSignalSpy asked(&m_window->dock, &NameDock::menuRequested);
        const auto askAt = [this](const QModelIndex &index) {
            const auto place = m_window->tree->visualRect(index).center();
            QContextMenuEvent event(QContextMenuEvent::Mouse, place, m_window->tree->viewport()->mapToGlobal(place));
            QCoreApplication::sendEvent(m_window->tree->viewport(), &event);
        };
        const auto persons = m_window->tree->model()->index(0, 0);
        askAt(persons);
        QCOMPARE(asked.size(), 0);
        askAt(m_window->tree->model()->index(1, 0, persons));
        QCOMPARE(asked.size(), 1);
        QCOMPARE(m_window->dock.current().name, u"Élise Martin"_s);
    }

    void filterForgivesAccents()
    {
        QTest::keyClicks(m_window->dock.findChild<QLineEdit *>(), u"eli"_s);
        QCOMPARE(m_window->tree->model()->rowCount(), 1);
        QCOMPARE(shownNames(0), QStringList{u"Élise Martin"_s});
    }

    void howSureANameMustBeIsChosenInTheMenu()
    {
        const QSignalSpy chosen(&m_window->dock, &NameDock::thresholdChosen);
        m_window->dock.setThreshold(0.4);
        const auto steps = m_window->dock.findChild<QMenu *>()->actions();
        const auto marked = [&steps] {
            QList<qsizetype> places;
            for (qsizetype place = 0; place < steps.size(); ++place) {
                if (steps[place]->isChecked()) {
                    places.append(place);
                }
            }
            return places;
        };
        QCOMPARE(marked(), QList<qsizetype>{1});
        steps[3]->trigger();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toDouble(), 0.9);
        QCOMPARE(marked(), QList<qsizetype>{3});
        steps[3]->trigger(); // what is chosen stays chosen
        QCOMPARE(marked(), QList<qsizetype>{3});
        m_window->dock.setThreshold(0.55);
        QVERIFY(marked().isEmpty());
    }
};

QTEST_MAIN(NameDockTest)
#include "tst_namedock.moc"
