// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testsupport.h"
#include "ui/dialogs/importreportdialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QListWidget>
#include <QPushButton>
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
        const ImportReport smooth{.files = {{u"a.txt"_s, QList{ImportedArticle{1, false, u"A"_s, 10}}}}, .total = 1};
        QVERIFY(!ImportReportDialog::isNeeded(smooth));
        auto rough = smooth;
        rough.files.append({u"b.txt"_s, failure(ErrorCode::FileEmpty, u"b.txt"_s)});
        rough.files.append({u"c.txt"_s, QList{ImportedArticle{2, true, u"Le pont"_s, 10}}});
        QVERIFY(ImportReportDialog::isNeeded(rough));

        ImportReportDialog dialog(rough);
        dialog.show();
        const auto *list = dialog.findChild<QListWidget *>();
        QCOMPARE(list->count(), 2);
        QVERIFY(list->item(0)->text().contains(u"b.txt"_s));
        QVERIFY(list->item(1)->text().contains(u"c.txt"_s) && list->item(1)->text().contains(u"Le pont"_s));

        QTest::mouseClick(dialog.findChild<QPushButton *>(u"copy"_s), Qt::LeftButton);
        QVERIFY(QGuiApplication::clipboard()->text().contains(list->item(1)->text()));
    }
};

QTEST_MAIN(ImportReportDialogTest)
#include "tst_importreportdialog.moc"
