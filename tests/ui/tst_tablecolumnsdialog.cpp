// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testsupport.h"
#include "ui/dialogs/tablecolumnsdialog.h"

#include <QComboBox>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;

class TableColumnsDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void beginsWithTheGuess()
    {
        const TableColumnsDialog dialog(table(), u"a.csv"_s);
        const auto columns = dialog.columns();
        QCOMPARE(columns.value(TableField::Text), u"texte"_s);
        QCOMPARE(columns.value(TableField::Title), u"titre"_s);
        QCOMPARE(columns.value(TableField::Author), QString());
        QCOMPARE(dialog.findChild<QTableWidget *>()->item(0, 1)->text(), u"Un titre"_s);
    }

    void wantsAText()
    {
        TableColumnsDialog dialog(table(), u"a.csv"_s);
        const auto choices = dialog.findChildren<QComboBox *>();
        QPushButton *import = nullptr;
        for (auto *button : dialog.findChildren<QPushButton *>()) {
            import = button->isDefault() ? button : import;
        }
        QVERIFY(import);
        QVERIFY(import->isEnabled());
        choices.first()->setCurrentIndex(0);
        QVERIFY(!import->isEnabled());
        choices.first()->setCurrentText(u"id"_s);
        QVERIFY(import->isEnabled());
        QCOMPARE(dialog.columns().value(TableField::Text), u"id"_s);
    }

private:
    static ArticleTable table()
    {
        return {.columns = {u"id"_s, u"titre"_s, u"texte"_s},
                .rows = {{.cells = {u"1"_s, u"Un titre"_s, u"Le texte."_s}, .line = 2, .original = {}}},
                .encoding = {}};
    }
};

QTEST_MAIN(TableColumnsDialogTest)
#include "tst_tablecolumnsdialog.moc"
