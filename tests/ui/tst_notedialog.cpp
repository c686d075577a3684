// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testsupport.h"
#include "ui/dialogs/notedialog.h"

#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class NoteDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void controlEnterSaves()
    {
        NoteDialog dialog(u"Un passage"_s, u"Avant"_s);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *field = dialog.findChild<QPlainTextEdit *>();
        QTest::keyClicks(field, u" et ensuite"_s);
        QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(dialog.note(), u"Avant et ensuite"_s);
    }

    void escapeLeavesAnUnchangedNote()
    {
        NoteDialog dialog(u"Un passage"_s, u"Avant"_s);
        dialog.show();
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
        QVERIFY(dialog.findChild<QMessageBox *>() == nullptr);
    }

    void escapeAsksAboutAChangedNote_data()
    {
        QTest::addColumn<QMessageBox::StandardButton>("answer");
        QTest::addColumn<bool>("stays");
        QTest::addColumn<int>("result");
        QTest::newRow("save") << QMessageBox::Save << false << int(QDialog::Accepted);
        QTest::newRow("discard") << QMessageBox::Discard << false << int(QDialog::Rejected);
        QTest::newRow("go on writing") << QMessageBox::Cancel << true << int(QDialog::Rejected);
    }
    void escapeAsksAboutAChangedNote()
    {
        QFETCH(const QMessageBox::StandardButton, answer);
        NoteDialog dialog(u"Un passage"_s, {});
        dialog.show();
        QTest::keyClicks(dialog.findChild<QPlainTextEdit *>(), u"Nouveau"_s);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(dialog.isVisible());
        auto *box = dialog.findChild<QMessageBox *>();
        QVERIFY(box != nullptr);
        QTest::mouseClick(box->button(answer), Qt::LeftButton);
        QTEST(dialog.isVisible(), "stays");
        QTEST(dialog.result(), "result");
    }
};

QTEST_MAIN(NoteDialogTest)
#include "tst_notedialog.moc"
