// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

/// A pop-up with a field and a list: the list follows what is typed, arrows walk through it meanwhile, Enter or a click takes a row,
/// Escape closes. What the rows are is for those who inherit.
class FilteredPopUp : public QFrame
{
    Q_OBJECT

public:
    explicit FilteredPopUp(QWidget *parent = nullptr);

protected:
    /// What the field asks for, and what screen readers call the list.
    void setWords(const QString &prompt, const QString &listName);
    /// With an empty field, in the size that `rows` rows need; the place is the caller's to choose before it shows itself.
    void prepare(int width, int rows);
    /// Shows it with its top left there (global), moved so that all of it is on the screen.
    void showAt(QPoint corner);
    [[nodiscard]] int rowCount() const;
    [[nodiscard]] QTreeWidget *list() const;

    /// Adds the rows that fit to the list, which is empty.
    virtual void fill(const QString &typed) = 0;
    /// Comes when the pop-up has closed.
    virtual void take(const QTreeWidgetItem &row) = 0;

    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refill();
    void step(int rows);
    void takeRow(const QTreeWidgetItem *row);

    QLineEdit *m_field;
    QTreeWidget *m_list;
};
