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
class NameSelectionMenu;
class QAction;
class QStackedLayout;
class QToolButton;
class QTreeView;

/// The names of the open article by kind and by person or thing, with how often they occur here and in the library.
class NameDock : public QWidget
{
    Q_OBJECT

public:
    explicit NameDock(NameListModel &names, QWidget *parent = nullptr);

    /// Where the reader stands, as a position in the text: a name leads to its next occurrence after it.
    void setReaderPosition(std::function<qsizetype()> position);
    /// The colour that the page writes a kind in. Call it again when the theme changes.
    void setInks(std::function<QColor(MentionKind)> ink);
    /// Commands on the current name, which answer to their keys while the list has the focus.
    void setNameActions(const QList<QAction *> &actions);
    /// Shows what was said of names: a button beside the filter.
    void setLexiconAction(QAction *action);
    /// The probability from which on names are shown.
    void setThreshold(double threshold);

    struct Current {
        MentionKind kind = MentionKind::Person;
        QString name; ///< as it is shown
        QStringList forms; ///< by which the article names it; empty where no name is current
    };
    [[nodiscard]] Current current() const;
    [[nodiscard]] bool listHasFocus() const;

Q_SIGNALS:
    void rangeActivated(TextRange range);
    /// Where a menu on the current name is to open.
    void menuRequested(QPoint globalPosition);
    void currentChanged();
    void thresholdChosen(double threshold);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpTree();
    void arrange();
    void expandKinds();
    void rememberState();
    void restoreState();
    void askForMenu(QPoint position);
    void activate(const QModelIndex &index);
    void showState();
    void retranslate();
    void updateIcons();

    NameListModel &m_names;
    NameFilterModel *m_filter;
    QTreeView *m_tree;
    NameDelegate *m_delegate;
    FilterField *m_filterField;
    QToolButton *m_lexicon;
    QToolButton *m_options;
    NameSelectionMenu *m_selection;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    std::function<qsizetype()> m_readerPosition;
    QSet<MentionKind> m_collapsed; // by the reader
    QSet<QPair<int, QString>> m_expanded; // names, by the reader
    Current m_remembered; // while the names are read anew
};
