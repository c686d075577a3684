// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation.h"

#include <QWidget>

class AnnotationDelegate;
class AnnotationFilterModel;
class AnnotationListModel;
class Codebook;
class EmptyState;
class FilterField;
class ItemListView;
class QAction;
class QActionGroup;
class QLabel;
class QMenu;
class QStackedLayout;
class QToolButton;

/// The open article's annotations as cards, in reading order unless another is chosen; filtered by text, tag and annotator.
class AnnotationDock : public QWidget
{
    Q_OBJECT

public:
    AnnotationDock(AnnotationListModel &annotations, const Codebook &codebook, QWidget *parent = nullptr);

    /// The one that the reader stands on; nothing is selected where it is 0. Emits nothing.
    void setCurrent(AnnotationId id);
    /// What quotes are written in.
    void setQuoteFont(const QFont &font);

Q_SIGNALS:
    void annotationActivated(AnnotationId id);
    void removeRequested(const QList<AnnotationId> &ids);
    /// Written in place.
    void noteWritten(AnnotationId id, const QString &note);
    void tagRequested(const QList<AnnotationId> &ids);
    void exportRequested(const QList<AnnotationId> &ids);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeActions();
    void makeOrders();
    void arrange();
    void fillFilterMenu();
    void editNote();
    void showCount();
    void showMenu(QPoint position);
    [[nodiscard]] AnnotationId current() const;
    [[nodiscard]] QList<AnnotationId> selected() const;
    [[nodiscard]] QAction *actionOfKey(int key) const;
    void showState();
    void retranslate();
    void updateIcons();

    AnnotationListModel &m_annotations;
    const Codebook &m_codebook;
    AnnotationFilterModel *m_filter;
    ItemListView *m_list;
    FilterField *m_filterField;
    QToolButton *m_filterButton;
    QMenu *m_filterMenu;
    QToolButton *m_orderButton;
    QActionGroup *m_orders;
    QLabel *m_count;
    AnnotationDelegate *m_delegate;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    QAction *m_goThere;
    QAction *m_tag;
    QAction *m_note;
    QAction *m_remove;
    QAction *m_export;
    QAction *m_selectAll;
};
