// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/passagelistmodel.h"
#include "models/passagesearch.h"

#include <QDialog>
#include <QTimer>

class ItemListView;
class PassageDelegate;
class QLabel;
class QLineEdit;

/// Finds in the whole library: passages in context, article by article, as one types. Up and Down walk through them from the
/// field, Enter opens the article there. What was sought is still there when it is opened again.
class SearchDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SearchDialog(LibrarySession &session, QWidget *parent = nullptr);

    void open() override;
    void setLocale(const QLocale &locale);

Q_SIGNALS:
    /// An empty range: the article as a whole.
    void passageActivated(ArticleId article, TextRange range);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void retranslate();
    void search();
    void take(const QList<PassageGroup> &groups);
    void showState();
    void walk(int rows);
    void activate(const QModelIndex &index);

    PassageSearch m_search;
    PassageListModel m_found;
    QLineEdit *m_field;
    QLabel *m_state;
    ItemListView *m_list;
    QLabel *m_keys;
    PassageDelegate *m_delegate;
    QTimer m_searchSoon;
};
