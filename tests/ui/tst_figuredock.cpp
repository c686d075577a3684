// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/figurelistmodel.h"
#include "models/openarticle.h"
#include "models/testlibrary.h"
#include "support/testsupport.h"
#include "ui/docks/figuredock.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;

class FigureDockTest : public QObject
{
    Q_OBJECT

    struct Window {
        explicit Window(TestLibrary &library)
            : article(library.session)
            , figures(article)
            , dock(figures)
        {
            figures.setLocale(QLocale::C);
            dock.resize(300, 500);
            dock.show();
        }

        OpenArticle article;
        FigureListModel figures;
        FigureDock dock;
        QTreeView *table = dock.findChild<QTreeView *>();
    };

    std::unique_ptr<TestLibrary> m_library;
    std::unique_ptr<Window> m_window;
    const QString m_text = u"Ponts\n\nIl coûte 900 euros, soit 35 % de plus, contre 20 euros avant."_s;

    [[nodiscard]] QStringList shownTexts() const
    {
        const auto *model = m_window->table->model();
        QStringList texts;
        for (int row = 0; row < model->rowCount(); ++row) {
            texts.append(model->index(row, FigureListModel::Text).data().toString());
        }
        return texts;
    }

private Q_SLOTS:
    void init()
    {
        prepareTest();
        m_library = std::make_unique<TestLibrary>();
        const auto article = m_library->addArticle(u"Ponts"_s,
                                                   m_text,
                                                   {mentionOf(m_text, u"900 euros"_s, MentionKind::Money, u"900 EUR"_s),
                                                    mentionOf(m_text, u"35 %"_s, MentionKind::Percent, u"35%"_s),
                                                    mentionOf(m_text, u"20 euros"_s, MentionKind::Money, u"20 EUR"_s)});
        m_library->openSession();
        m_window = std::make_unique<Window>(*m_library);
        QVERIFY(QTest::qWaitForWindowExposed(&m_window->dock));
        QVERIFY(m_window->article.open(article));
        QTRY_COMPARE(m_window->figures.rowCount(), 3);
    }
    void cleanup()
    {
        m_window.reset();
        m_library.reset();
    }

    void sortsByValueWithinAUnit()
    {
        QCOMPARE(shownTexts(), QStringList({u"900 euros"_s, u"35 %"_s, u"20 euros"_s}));
        m_window->table->sortByColumn(FigureListModel::Value, Qt::AscendingOrder);
        const auto texts = shownTexts();
        QVERIFY(texts.indexOf(u"20 euros"_s) + 1 == texts.indexOf(u"900 euros"_s));
    }

    void showsOneKind()
    {
        auto *kinds = m_window->dock.findChild<QComboBox *>();
        QCOMPARE(kinds->count(), 3); // all, money, percentages
        kinds->setCurrentIndex(kinds->findData(int(MentionKind::Percent)));
        QCOMPARE(shownTexts(), QStringList{u"35 %"_s});
        kinds->setCurrentIndex(0);
        QCOMPARE(shownTexts().size(), 3);
    }

    void copiesTheSelectedRows()
    {
        m_window->table->setFocus();
        m_window->table->setCurrentIndex(m_window->table->model()->index(0, 0));
        QTest::keyClick(m_window->table, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keySequence(m_window->table, QKeySequence::Copy);
        const auto lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 3); // the last one is ended too
        QCOMPARE(lines[0].split(u'\t').size(), 6);
        QCOMPARE(lines[0].split(u'\t')[1], u"900 euros"_s);
        QCOMPARE(lines[1].split(u'\t')[1], u"35 %"_s);
        QVERIFY(lines[2].isEmpty());
    }

    void notesAreShownOnlyWhereThereAreAny()
    {
        QVERIFY(m_window->table->isColumnHidden(FigureListModel::Note));
        const auto text = u"Le lundi 26 janvier 2025, 40 ans et 5 °C."_s;
        auto date = mentionOf(text, u"lundi 26 janvier 2025"_s, MentionKind::Date, u"2025-01-26"_s);
        date.flags = MentionFlag::WeekdayMismatch;
        const auto article = m_library->addArticle(
            u"Jour"_s,
            text,
            {date, mentionOf(text, u"40 ans"_s, MentionKind::Duration, u"P40Y"_s), mentionOf(text, u"5 °C"_s, MentionKind::Quantity, u"5 Cel"_s)});
        QVERIFY(m_window->article.open(article));
        QTRY_COMPARE(m_window->figures.rowCount(), 3);
        QVERIFY(!m_window->table->isColumnHidden(FigureListModel::Note));
        const auto *model = m_window->table->model();
        QCOMPARE(model->index(0, FigureListModel::Note).data().toString(), u"not that day of the week"_s);
        QCOMPARE(model->index(0, FigureListModel::Sentence).data().toString(), text);
        QCOMPARE(model->index(1, FigureListModel::Value).data().toString().section(u' ', 0, 0), u"40"_s);
        QCOMPARE(model->index(2, FigureListModel::Value).data().toString().replace(QChar::Nbsp, u' '), u"5 °C"_s);
    }

    void relativeDatesAreChosenInTheMenu()
    {
        const QSignalSpy toggled(&m_window->dock, &FigureDock::relativeDatesToggled);
        m_window->dock.setRelativeDates(true);
        QCOMPARE(toggled.size(), 0);
        auto *choice = m_window->dock.findChild<QMenu *>()->actions().first();
        QVERIFY(choice->isChecked());
        choice->trigger();
        QCOMPARE(toggled.size(), 1);
        QCOMPARE(toggled[0][0].toBool(), false);
    }

    void enterGoesThere()
    {
        const QSignalSpy activated(&m_window->dock, &FigureDock::rangeActivated);
        m_window->table->setCurrentIndex(m_window->table->model()->index(1, 0));
        QTest::keyClick(m_window->table, Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated[0][0].value<TextRange>().start, m_text.indexOf(u"35"_s));
    }
};

QTEST_MAIN(FigureDockTest)
#include "tst_figuredock.moc"
