// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation.h"

#include <QWidget>

class AnnotationDelegate;
class AnnotationListModel;
class EmptyState;
class ItemListView;
class QAction;
class QStackedLayout;

/// The open article's annotations as cards in reading order.
class AnnotationDock : public QWidget
{
    Q_OBJECT

public:
    explicit AnnotationDock(AnnotationListModel &annotations, QWidget *parent = nullptr);

    /// The one that the reader stands on; nothing is selected where it is 0. Emits nothing.
    void setCurrent(AnnotationId id);
    /// What quotes are written in.
    void setQuoteFont(const QFont &font);

Q_SIGNALS:
    void annotationActivated(AnnotationId id);
    void removeRequested(const QList<AnnotationId> &ids);
    void noteRequested(AnnotationId id);
    void tagRequested(AnnotationId id);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeActions();
    void showMenu(QPoint position);
    [[nodiscard]] AnnotationId current() const;
    [[nodiscard]] QList<AnnotationId> selected() const;
    [[nodiscard]] QAction *actionOfKey(int key) const;
    void showState();
    void retranslate();
    void updateIcons();

    AnnotationListModel &m_annotations;
    ItemListView *m_list;
    AnnotationDelegate *m_delegate;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    QAction *m_goThere;
    QAction *m_tag;
    QAction *m_note;
    QAction *m_remove;
};
