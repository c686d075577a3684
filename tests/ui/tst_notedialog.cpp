// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testsupport.h"
#include "ui/dialogs/notedialog.h"
#include "ui/notes/notetext.h"

#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>

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

    void marksAreMadeByKeyAndShown()
    {
        NoteDialog dialog(u"Un passage"_s, {});
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *field = dialog.findChild<QPlainTextEdit *>();
        auto *preview = dialog.findChild<QTextBrowser *>();
        QVERIFY(!preview->isVisible());
        QTest::keyClicks(field, u"tout "_s);
        QTest::keyClick(field, Qt::Key_B, Qt::ControlModifier);
        QTest::keyClicks(field, u"relire"_s);
        QCOMPARE(dialog.note(), u"tout **relire**"_s);
        QVERIFY(preview->isVisible());
        QCOMPARE(preview->toPlainText(), u"tout relire"_s);
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(field, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(dialog.note(), u"- tout **relire**"_s);
    }

    void notesReadWithoutTheirMarks_data()
    {
        QTest::addColumn<QString>("note");
        QTest::addColumn<QString>("plain");
        QTest::addColumn<QString>("html");
        QTest::newRow("bold") << u"un **mot** fort"_s << u"un mot fort"_s << u"font-weight:700"_s;
        QTest::newRow("italics") << u"un *mot*"_s << u"un mot"_s << u"font-style:italic"_s;
        QTest::newRow("list") << u"- un\n- deux"_s << u"un\ndeux"_s << u"<li"_s;
        QTest::newRow("link") << u"[ici](https://example.org/)"_s << u"ici"_s << u"href=\"https://example.org/\""_s;
        QTest::newRow("typed line break") << u"un\ndeux"_s << u"un\ndeux"_s << u"un</p>"_s;
        QTest::newRow("HTML is text") << u"a <b>c</b>"_s << u"a <b>c</b>"_s << u"&lt;b&gt;"_s;
    }
    void notesReadWithoutTheirMarks()
    {
        QFETCH(QString, note);
        QFETCH(QString, plain);
        QFETCH(QString, html);
        QCOMPARE(notePlainText(note), plain);
        QVERIFY2(noteHtml(note).contains(html), qPrintable(noteHtml(note)));
        QCOMPARE(noteHtml(u" \n"_s), QString());
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
