// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mention.h"

#include <QSet>
#include <QWidget>

#include <functional>

class EmptyState;
class FilterField;
class NameDelegate;
class NameFilterModel;
class NameListModel;
class QStackedLayout;
class QTreeView;

/// The names of the open article by kind, with how often they occur here and in the library.
class NameDock : public QWidget
{
    Q_OBJECT

public:
    explicit NameDock(NameListModel &names, QWidget *parent = nullptr);

    /// Where the reader stands, as a position in the text: a name leads to its next occurrence after it.
    void setReaderPosition(std::function<qsizetype()> position);
    /// The colour that the page writes a kind in. Call it again when the theme changes.
    void setInks(std::function<QColor(MentionKind)> ink);

Q_SIGNALS:
    void rangeActivated(TextRange range);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpTree();
    void arrange();
    void expandKinds();
    void activate(const QModelIndex &index);
    void showState();
    void retranslate();

    NameListModel &m_names;
    NameFilterModel *m_filter;
    QTreeView *m_tree;
    NameDelegate *m_delegate;
    FilterField *m_filterField;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    std::function<qsizetype()> m_readerPosition;
    QSet<MentionKind> m_collapsed; // by the reader
};
