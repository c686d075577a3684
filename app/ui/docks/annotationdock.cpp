// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/docks/annotationdock.h"

#include "models/annotationlistmodel.h"
#include "models/codebook.h"
#include "ui/docks/annotationdelegate.h"
#include "ui/docks/annotationfiltermodel.h"
#include "ui/docks/docklayout.h"
#include "ui/docks/emptystate.h"
#include "ui/docks/filterfield.h"
#include "ui/docks/itemdrawing.h"
#include "ui/docks/itemlistview.h"
#include "ui/icons/iconset.h"

#include <QActionGroup>
#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QStackedLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

AnnotationDock::AnnotationDock(AnnotationListModel &annotations, const Codebook &codebook, QWidget *parent)
    : QWidget(parent)
    , m_annotations(annotations)
    , m_codebook(codebook)
    , m_filter(new AnnotationFilterModel(annotations, codebook, this))
    , m_list(new ItemListView(this))
    , m_filterField(new FilterField(*m_list, this))
    , m_filterButton(new QToolButton(this))
    , m_filterMenu(new QMenu(this))
    , m_orderButton(new QToolButton(this))
    , m_orders(new QActionGroup(this))
    , m_count(new QLabel(this))
    , m_delegate(new AnnotationDelegate(m_list))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedLayout(this))
{
    m_list->setModel(m_filter);
    m_list->setItemDelegate(m_delegate);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->installEventFilter(this);
    makeActions();
    makeOrders();
    arrange();

    connect(m_list, &QWidget::customContextMenuRequested, this, &AnnotationDock::showMenu);
    connect(m_list, &ItemListView::chosen, m_goThere, &QAction::trigger);
    connect(m_delegate, &AnnotationDelegate::noteWritten, this, &AnnotationDock::noteWritten);
    connect(m_filterField, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setText(text);
        showCount();
    });
    connect(m_filterMenu, &QMenu::aboutToShow, this, &AnnotationDock::fillFilterMenu);
    connect(&m_annotations, &QAbstractItemModel::modelReset, this, [this] {
        m_filter->setTag({}); // the filter was for another article
        m_filter->setAnnotator({});
        showState();
    });
    connect(&m_annotations, &QAbstractItemModel::rowsInserted, this, &AnnotationDock::showState);
    connect(&m_annotations, &QAbstractItemModel::rowsRemoved, this, &AnnotationDock::showState);
    connect(&m_annotations, &QAbstractItemModel::dataChanged, this, &AnnotationDock::showCount);
    retranslate();
    updateIcons();
    showState();
}

void AnnotationDock::makeOrders()
{
    using Order = AnnotationFilterModel::Order;
    auto *menu = new QMenu(m_orderButton);
    for (const auto order : {Order::Reading, Order::LatestChange, Order::Tag}) {
        auto *action = menu->addAction(QString());
        action->setCheckable(true);
        action->setChecked(order == Order::Reading);
        action->setActionGroup(m_orders);
        connect(action, &QAction::triggered, this, [this, order] {
            m_filter->setOrder(order);
        });
    }
    m_orderButton->setMenu(menu);
    m_filterButton->setMenu(m_filterMenu);
    m_filterButton->setCheckable(true);
    for (auto *button : {m_orderButton, m_filterButton}) {
        button->setPopupMode(QToolButton::InstantPopup);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
    }
}

void AnnotationDock::arrange()
{
    const auto [bar, column] = layOutDock(*m_stack, *m_list, *m_empty);
    bar->addWidget(m_filterField, 1);
    bar->addWidget(m_filterButton);
    bar->addWidget(m_orderButton);
    m_count->setContentsMargins(3 * gridUnit, gridUnit, 3 * gridUnit, gridUnit);
    m_count->setFont(scaledFont(font(), 0.9));
    column->addWidget(m_count);
}

/// The tags and annotators that the article has, each to be chosen; the chosen one again shows all.
void AnnotationDock::fillFilterMenu()
{
    m_filterMenu->clear();
    const auto add = [this](const QString &text, bool isChosen, auto choose) {
        auto *action = m_filterMenu->addAction(QString(text).replace(u'&', u"&&"_s), this, [this, choose] {
            choose();
            showCount();
        });
        action->setCheckable(true);
        action->setChecked(isChosen);
    };
    const auto tags = m_annotations.tags();
    m_filterMenu->addSection(tags.isEmpty() ? tr("No passage has a tag") : tr("With the tag"));
    for (const auto tag : tags) {
        const bool isChosen = m_filter->tag() == tag;
        add(m_codebook.path(tag), isChosen, [this, tag, isChosen] {
            m_filter->setTag(isChosen ? std::nullopt : std::optional(tag));
        });
    }
    const auto annotators = m_annotations.annotators();
    if (!annotators.isEmpty()) {
        m_filterMenu->addSection(tr("Signed by"));
    }
    for (const auto &annotator : annotators) {
        const bool isChosen = m_filter->annotator() == annotator;
        add(annotator, isChosen, [this, annotator, isChosen] {
            m_filter->setAnnotator(isChosen ? QString() : annotator);
        });
    }
    m_filterMenu->addSeparator();
    auto *all = m_filterMenu->addAction(tr("&Show all"), this, [this] {
        m_filterField->clear();
        m_filter->setTag({});
        m_filter->setAnnotator({});
        showCount();
    });
    all->setEnabled(m_filter->isFiltering());
}

void AnnotationDock::setCurrent(AnnotationId id)
{
    const auto index = m_filter->mapFromSource(m_annotations.indexOf(id));
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
    if (key->matches(QKeySequence::SelectAll)) {
        action = m_selectAll;
    }
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
        Q_EMIT tagRequested(selected());
    });
    m_note = new QAction(this);
    connect(m_note, &QAction::triggered, this, &AnnotationDock::editNote);
    m_remove = new QAction(this);
    connect(m_remove, &QAction::triggered, this, [this] {
        Q_EMIT removeRequested(selected());
    });
    m_export = new QAction(this);
    connect(m_export, &QAction::triggered, this, [this] {
        Q_EMIT exportRequested(selected());
    });
    m_selectAll = new QAction(this);
    connect(m_selectAll, &QAction::triggered, m_list, &QAbstractItemView::selectAll);
}

void AnnotationDock::editNote()
{
    m_list->edit(m_list->currentIndex());
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
    menu->addActions({m_export, m_selectAll});
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
    case Qt::Key_F2:
        return m_note;
    case Qt::Key_T:
        return m_tag;
    default:
        return nullptr;
    }
}

void AnnotationDock::showState()
{
    showEmpty(*m_stack, m_annotations.rowCount() == 0);
    showCount();
}

void AnnotationDock::showCount()
{
    const auto all = m_annotations.rowCount();
    m_filterButton->setChecked(m_filter->tag() || !m_filter->annotator().isEmpty());
    m_count->setText(m_filter->isFiltering() ? tr("%L1 of %Ln annotation(s)", nullptr, all).arg(m_filter->rowCount()) : tr("%Ln annotation(s)", nullptr, all));
}

void AnnotationDock::retranslate()
{
    setWindowTitle(tr("Annotations"));
    m_list->setAccessibleName(tr("Annotations of the article"));
    m_empty->setTexts(tr("No passage is marked yet"),
                      tr("Select a passage in the text, then press 1 to 9 for a tag with that key, T for any tag, or N for a note."));
    m_filterField->setPlaceholderText(tr("Filter annotations…"));
    m_filterField->setAccessibleName(tr("Filter annotations"));
    m_filterField->setToolTip(tr("Show the annotations with these letters in quote, note or tags"));
    m_filterButton->setToolTip(tr("Show only a tag or an annotator"));
    m_filterButton->setAccessibleName(tr("Show only a tag or an annotator"));
    m_orderButton->setToolTip(tr("Order of the annotations"));
    m_orderButton->setAccessibleName(tr("Order of the annotations"));
    const auto orders = m_orders->actions();
    orders[int(AnnotationFilterModel::Order::Reading)]->setText(tr("&Reading order"));
    orders[int(AnnotationFilterModel::Order::LatestChange)]->setText(tr("&Latest change first"));
    orders[int(AnnotationFilterModel::Order::Tag)]->setText(tr("By &tag"));
    m_export->setText(tr("&Export selected…"));
    m_selectAll->setText(tr("Select &all") + u'\t' + QKeySequence(QKeySequence::SelectAll).toString(QKeySequence::NativeText));
    showCount();
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
    m_export->setIcon(icon(u"export"_s, palette()));
    m_filterButton->setIcon(icon(u"filter"_s, palette()));
    m_orderButton->setIcon(icon(u"sort"_s, palette()));
}
