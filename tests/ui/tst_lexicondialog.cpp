// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/librarysession.h"
#include "models/testlibrary.h"
#include "support/testsupport.h"
#include "ui/dialogs/lexicondialog.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

/// The list of what was said of names, with real events.
class LexiconDialogTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestLibrary> m_library;
    std::unique_ptr<LexiconDialog> m_dialog;
    QTreeWidget *m_tree = nullptr;

    [[nodiscard]] QStringList rows() const
    {
        QStringList texts;
        for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
            const auto *row = m_tree->topLevelItem(i);
            if (!row->isHidden()) {
                texts.append(row->text(0) + u'|' + row->text(1) + u'|' + row->text(2) + u'|' + row->text(3));
            }
        }
        return texts;
    }

    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        const auto buttons = m_dialog->findChildren<QPushButton *>();
        const auto found = std::ranges::find_if(buttons, [&](const QPushButton *candidate) {
            return candidate->text().remove(u'&') == text;
        });
        return found == buttons.end() ? nullptr : *found;
    }

    void chooseByKeys(int row)
    {
        m_tree->setFocus();
        QTest::keyClick(m_tree, Qt::Key_Home);
        for (int i = 0; i < row; ++i) {
            QTest::keyClick(m_tree, Qt::Key_Down);
        }
    }

private Q_SLOTS:
    void init()
    {
        prepareTest();
        m_library = std::make_unique<TestLibrary>();
        m_library->openSession();
        m_dialog = std::make_unique<LexiconDialog>(m_library->session);
        m_tree = m_dialog->findChild<QTreeWidget *>();
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
        m_library->session.decideNames({{.name = u"Belle-Île"_s, .status = MentionStatus::Rejected},
                                        {.name = u"Kerdoncuf"_s, .entity = u"Jeanne Kerdoncuf"_s},
                                        {.name = u"Rochebrune"_s, .kind = MentionKind::Place, .always = true}});
    }

    void cleanup()
    {
        m_dialog.reset();
        m_library.reset();
    }

    void listsWhatWasSaid()
    {
        QTRY_COMPARE(rows(),
                     (QStringList{u"Belle-Île|not a name||"_s, u"Kerdoncuf|right|as it is found|Jeanne Kerdoncuf"_s, u"Rochebrune|always marked|Place|"_s}));
    }

    void findsNamesByWhatTheyNameToo()
    {
        QTRY_COMPARE(rows().size(), 3);
        auto *field = m_dialog->findChild<QLineEdit *>();
        QTest::keyClicks(field, u"jeanne"_s);
        QCOMPARE(rows().size(), 1);
        field->clear();
        QTest::keyClicks(field, u"ile"_s);
        QCOMPARE(rows(), QStringList{u"Belle-Île|not a name||"_s});
    }

    void takesBackByKeyAndUndoes()
    {
        QTRY_COMPARE(rows().size(), 3);
        chooseByKeys(0);
        QTest::keyClick(m_tree, Qt::Key_Delete);
        QTRY_COMPARE(rows().size(), 2);
        QCOMPARE(m_library->session.nameVerdicts()->size(), 2);
        m_tree->setFocus();
        QTest::keySequence(m_tree, QKeySequence::Undo);
        QTRY_COMPARE(rows().size(), 3);
        QTest::keySequence(m_tree, QKeySequence::Redo);
        QTRY_COMPARE(rows().size(), 2);
    }

    void deleteInTheFieldLeavesTheNames()
    {
        QTRY_COMPARE(rows().size(), 3);
        chooseByKeys(0);
        auto *field = m_dialog->findChild<QLineEdit *>();
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Delete);
        QCOMPARE(rows().size(), 3);
        QCOMPARE(m_library->session.nameVerdicts()->size(), 3);
    }

    void changesTheKind()
    {
        QTRY_COMPARE(rows().size(), 3);
        chooseByKeys(0);
        QTest::keyClick(m_tree, Qt::Key_Down, Qt::ShiftModifier);
        auto *kinds = button(u"Kind"_s)->menu();
        const auto actions = kinds->actions();
        (*std::ranges::find(actions, u"Organization"_s, &QAction::text))->trigger();
        QTRY_COMPARE(rows().first(), u"Belle-Île|right|Organization|"_s);
        QCOMPARE(rows().at(1), u"Kerdoncuf|right|Organization|Jeanne Kerdoncuf"_s);
        QCOMPARE(m_tree->selectedItems().size(), 2); // what was chosen stays chosen
        actions.last()->trigger();
        QTRY_COMPARE(rows().at(1), u"Kerdoncuf|right|as it is found|Jeanne Kerdoncuf"_s);
    }

    void asksForThePageOfAName()
    {
        QTRY_COMPARE(rows().size(), 3);
        m_tree->selectAll();
        QVERIFY(!button(u"In the library…"_s)->isEnabled()); // one at a time
        chooseByKeys(2);
        QVERIFY(button(u"In the library…"_s)->isEnabled());
        const QSignalSpy asked(m_dialog.get(), &LexiconDialog::pageRequested);
        QTest::keyClick(m_tree, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toString(), u"Rochebrune"_s);
    }
};

QTEST_MAIN(LexiconDialogTest)
#include "tst_lexicondialog.moc"
