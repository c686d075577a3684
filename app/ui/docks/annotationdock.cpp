// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/docks/annotationdock.h"

#include "models/annotationlistmodel.h"
#include "ui/docks/annotationdelegate.h"
#include "ui/docks/emptystate.h"
#include "ui/docks/itemlistview.h"
#include "ui/icons/iconset.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

AnnotationDock::AnnotationDock(AnnotationListModel &annotations, QWidget *parent)
    : QWidget(parent)
    , m_annotations(annotations)
    , m_list(new ItemListView(this))
    , m_delegate(new AnnotationDelegate(m_list))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedLayout(this))
{
    m_list->setModel(&m_annotations);
    m_list->setItemDelegate(m_delegate);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->installEventFilter(this);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    setFocusProxy(m_list);
    makeActions();

    connect(m_list, &QWidget::customContextMenuRequested, this, &AnnotationDock::showMenu);
    connect(m_list, &ItemListView::chosen, m_goThere, &QAction::trigger);
    connect(&m_annotations, &QAbstractItemModel::modelReset, this, &AnnotationDock::showState);
    connect(&m_annotations, &QAbstractItemModel::rowsInserted, this, &AnnotationDock::showState);
    connect(&m_annotations, &QAbstractItemModel::rowsRemoved, this, &AnnotationDock::showState);
    retranslate();
    updateIcons();
    showState();
}

void AnnotationDock::setCurrent(AnnotationId id)
{
    const auto index = m_annotations.indexOf(id);
    if (!index.isValid()) {
        m_list->selectionModel()->clear();
    } else if (index != m_list->currentIndex() || m_list->selectionModel()->selectedRows().size() != 1) {
        m_list->setCurrentIndex(index);
    }
}

void AnnotationDock::setQuoteFont(const QFont &font)
{
    m_delegate->setQuoteFont(font);
    m_list->doItemsLayout();
}

void AnnotationDock::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        updateIcons();
    }
    QWidget::changeEvent(event);
}

/// The list's keys are those of the reader, so they are no shortcuts: two of one key in a window would block each other.
bool AnnotationDock::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const auto *key = static_cast<QKeyEvent *>(event);
    auto *action = key->modifiers() == Qt::NoModifier ? actionOfKey(key->key()) : nullptr;
    if (action == nullptr || current() == 0) {
        return QWidget::eventFilter(watched, event);
    }
    event->accept();
    if (event->type() == QEvent::KeyPress) {
        action->trigger();
    }
    return true;
}

void AnnotationDock::makeActions()
{
    m_goThere = new QAction(this);
    connect(m_goThere, &QAction::triggered, this, [this] {
        Q_EMIT annotationActivated(current());
    });
    m_tag = new QAction(this);
    connect(m_tag, &QAction::triggered, this, [this] {
        Q_EMIT tagRequested(current());
    });
    m_note = new QAction(this);
    connect(m_note, &QAction::triggered, this, [this] {
        Q_EMIT noteRequested(current());
    });
    m_remove = new QAction(this);
    connect(m_remove, &QAction::triggered, this, [this] {
        Q_EMIT removeRequested(selected());
    });
}

void AnnotationDock::showMenu(QPoint position)
{
    if (!m_list->indexAt(position).isValid()) {
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_goThere, m_tag, m_note});
    menu->addSeparator();
    menu->addAction(m_remove);
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

/// 0 where there is none.
AnnotationId AnnotationDock::current() const
{
    return m_list->currentIndex().data(AnnotationListModel::IdRole).toLongLong();
}

QList<AnnotationId> AnnotationDock::selected() const
{
    auto rows = m_list->selectionModel()->selectedRows();
    std::ranges::sort(rows);
    QList<AnnotationId> ids;
    for (const auto &row : std::as_const(rows)) {
        ids.append(row.data(AnnotationListModel::IdRole).toLongLong());
    }
    return ids;
}

QAction *AnnotationDock::actionOfKey(int key) const
{
    switch (key) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return m_remove;
    case Qt::Key_N:
        return m_note;
    case Qt::Key_T:
        return m_tag;
    default:
        return nullptr;
    }
}

void AnnotationDock::showState()
{
    m_stack->setCurrentWidget(m_annotations.rowCount() == 0 ? static_cast<QWidget *>(m_empty) : m_list);
}

void AnnotationDock::retranslate()
{
    setWindowTitle(tr("Annotations"));
    m_list->setAccessibleName(tr("Annotations of the article, in reading order"));
    m_empty->setTexts(tr("No passage is marked yet"),
                      tr("Select a passage in the text, then press 1 to 9 for a tag with that key, T for any tag, or N for a note."));
    // The key beside a menu's word; see eventFilter.
    m_goThere->setText(tr("&Go there") + u'\t' + QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText));
    m_tag->setText(tr("&Tag…") + u"\tT"_s);
    m_note->setText(tr("&Note…") + u"\tN"_s);
    m_remove->setText(tr("&Remove") + u'\t' + QKeySequence(Qt::Key_Delete).toString(QKeySequence::NativeText));
}

void AnnotationDock::updateIcons()
{
    m_tag->setIcon(icon(u"tag"_s, palette()));
    m_note->setIcon(icon(u"note"_s, palette()));
    m_remove->setIcon(icon(u"delete"_s, palette()));
}
