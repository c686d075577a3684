// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testsupport.h"
#include "ui/dialogs/importreportdialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class ImportReportDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void saysWhatTheWindowDoesNotShow()
    {
        const ImportReport smooth{.files = {{u"a.txt"_s, QList{ImportedArticle{.id = 1, .title = u"A"_s, .words = 10}}}}, .total = 1};
        QVERIFY(!ImportReportDialog::isNeeded(smooth));
        auto rough = smooth;
        rough.files.append({u"b.txt"_s, failure(ErrorCode::FileEmpty, u"b.txt"_s)});
        rough.files.append({u"c.txt"_s, QList{ImportedArticle{.id = 2, .existed = true, .title = u"Le pont"_s, .words = 10}}});
        QVERIFY(ImportReportDialog::isNeeded(rough));

        ImportReportDialog dialog(rough);
        dialog.show();
        const auto *list = dialog.findChild<QListWidget *>();
        QCOMPARE(list->count(), 2);
        QVERIFY(list->item(0)->text().contains(u"b.txt"_s));
        QVERIFY(list->item(1)->text().contains(u"c.txt"_s) && list->item(1)->text().contains(u"Le pont"_s));

        QTest::mouseClick(dialog.findChild<QPushButton *>(u"copy"_s), Qt::LeftButton);
        QVERIFY(QGuiApplication::clipboard()->text().contains(list->item(1)->text()));
        QVERIFY(!dialog.findChild<QPushButton *>(u"repair"_s));
    }

    void saysWhatANewerVersionDidToAnnotations_data()
    {
        QTest::addColumn<TextChange>("change");
        QTest::addColumn<QString>("said");
        const ReanchoredAnnotation moved{.outcome = AnchorOutcome::Moved};
        const ReanchoredAnnotation orphaned{.outcome = AnchorOutcome::Orphaned};
        QTest::newRow("nothing") << TextChange{.unchanged = 3} << u"no annotation changed its place."_s;
        QTest::newRow("one sort") << TextChange{.annotations = {orphaned}} << u"; 1 without a place."_s;
        QTest::newRow("two sorts") << TextChange{.annotations = {moved, orphaned, moved}} << u"; 2 annotation(s) moved, 1 without a place."_s;
    }

    void saysWhatANewerVersionDidToAnnotations()
    {
        QFETCH(TextChange, change);
        QFETCH(QString, said);
        const ImportedArticle renewed{.id = 1, .newer = change, .title = u"Le pont"_s};
        ImportReportDialog dialog({.files = {{.file = u"a.txt"_s, .articles = QList{renewed}, .warnings = {}, .failures = {}}}, .total = 1});
        const auto *list = dialog.findChild<QListWidget *>();
        QCOMPARE(list->count(), 1);
        QVERIFY2(list->item(0)->text().endsWith(said), qPrintable(list->item(0)->text()));
    }

    void offersToRepairTheEncoding()
    {
        const ImportedArticle broken{.id = 1, .title = u"A"_s, .warnings = {{.kind = ImportWarning::Kind::Mojibake, .detail = u"Ã©"_s, .found = 3}}};
        ImportReportDialog dialog({.files = {{.file = u"a.txt"_s, .articles = QList{broken}, .warnings = {}, .failures = {}}}, .total = 1});
        const QSignalSpy requested(&dialog, &ImportReportDialog::repairRequested);
        dialog.show();
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"repair"_s), Qt::LeftButton);
        QCOMPARE(requested.size(), 1);
        QVERIFY(!dialog.isVisible());
    }
};

QTEST_MAIN(ImportReportDialogTest)
#include "tst_importreportdialog.moc"
