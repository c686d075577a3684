// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/articletable.h"

#include <QDialog>
#include <QMap>

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

/// Which column of a table of articles holds what: a preview of its rows and a choice of column for each field, as guessed to begin
/// with.
class TableColumnsDialog : public QDialog
{
    Q_OBJECT

public:
    TableColumnsDialog(const ArticleTable &table, const QString &fileName, QWidget *parent = nullptr);

    [[nodiscard]] TableColumns columns() const;

private:
    [[nodiscard]] QTableWidget *makePreview(const ArticleTable &table);
    [[nodiscard]] static QString fieldName(TableField field);
    void followChoice();

    QMap<TableField, QComboBox *> m_choices;
    QPushButton *m_import;
};
