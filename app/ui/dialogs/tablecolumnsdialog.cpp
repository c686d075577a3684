// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/tablecolumnsdialog.h"

#include "ui/dialogs/dialoglayout.h"
#include "ui/docks/itemdrawing.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace
{
constexpr std::array fields{TableField::Text,
                            TableField::Title,
                            TableField::Lead,
                            TableField::Author,
                            TableField::Source,
                            TableField::Published,
                            TableField::Section,
                            TableField::Url,
                            TableField::Language};
}

TableColumnsDialog::TableColumnsDialog(const ArticleTable &table, const QString &fileName, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Columns of “%1”").arg(fileName));
    auto *explanation = new QLabel(tr("Each row becomes an article. Choose which column holds what."), this);
    explanation->setWordWrap(true);

    const auto guessed = guessedColumns(table);
    auto *form = new QFormLayout;
    for (const auto field : fields) {
        auto *choice = new QComboBox(this);
        choice->addItem(tr("None"));
        choice->addItems(table.columns);
        choice->setCurrentIndex(int(table.columns.indexOf(guessed.value(field))) + 1);
        form->addRow(fieldName(field), choice);
        connect(choice, &QComboBox::currentIndexChanged, this, &TableColumnsDialog::followChoice);
        m_choices.insert(field, choice);
    }

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_import = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    m_import->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = dialogColumn(this);
    layout->addWidget(explanation);
    layout->addWidget(makePreview(table), 1);
    layout->addLayout(form);
    layout->addWidget(buttons);
    resize(180 * gridUnit, 140 * gridUnit);
    followChoice();
}

TableColumns TableColumnsDialog::columns() const
{
    TableColumns chosen;
    for (auto choice = m_choices.begin(); choice != m_choices.end(); ++choice) {
        // A field that is to stay empty is chosen too: it must not be guessed again.
        chosen.insert(choice.key(), choice.value()->currentIndex() > 0 ? choice.value()->currentText() : QString());
    }
    return chosen;
}

QTableWidget *TableColumnsDialog::makePreview(const ArticleTable &table)
{
    constexpr qsizetype longestCell = 200;
    auto *preview = new QTableWidget(int(table.rows.size()), int(table.columns.size()), this);
    preview->setAccessibleName(tr("First rows"));
    preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    preview->setHorizontalHeaderLabels(table.columns);
    preview->verticalHeader()->hide();
    for (int row = 0; row < preview->rowCount(); ++row) {
        const auto &cells = table.rows[row].cells;
        for (int column = 0; column < std::min(preview->columnCount(), int(cells.size())); ++column) {
            preview->setItem(row, column, new QTableWidgetItem(cells[column].left(longestCell).simplified()));
        }
    }
    return preview;
}

QString TableColumnsDialog::fieldName(TableField field)
{
    switch (field) {
    case TableField::Text:
        return tr("Te&xt");
    case TableField::Title:
        return tr("&Title");
    case TableField::Lead:
        return tr("Stan&dfirst");
    case TableField::Author:
        return tr("&Author");
    case TableField::Source:
        return tr("&Source");
    case TableField::Published:
        return tr("&Published");
    case TableField::Section:
        return tr("S&ection");
    case TableField::Url:
        return tr("Add&ress");
    case TableField::Language:
        return tr("&Language");
    }
    return {};
}

void TableColumnsDialog::followChoice()
{
    m_import->setEnabled(m_choices.value(TableField::Text)->currentIndex() > 0);
}
