// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/docks/articlepanel.h"

#include "models/articlefiltermodel.h"
#include "models/articlelistmodel.h"
#include "ui/docks/articledelegate.h"
#include "ui/docks/emptystate.h"
#include "ui/docks/filterfield.h"
#include "ui/docks/itemdrawing.h"
#include "ui/docks/itemlistview.h"
#include "ui/docks/shelftree.h"
#include "ui/icons/iconset.h"

#include <QActionGroup>
#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

ArticlePanel::ArticlePanel(LibrarySession &session, ArticleListModel &articles, ArticleFilterModel &filter, ShelfTreeModel &shelves, QWidget *parent)
    : QWidget(parent)
    , m_articles(articles)
    , m_filter(filter)
    , m_shelves(new ShelfTree(session, shelves, this))
    , m_shelfArea(new QWidget(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_list(new ItemListView(this))
    , m_filterField(new FilterField(*m_list, this))
    , m_orderButton(new QToolButton(this))
    , m_orders(new QActionGroup(this))
    , m_newCollection(new QToolButton(this))
    , m_count(new QLabel(this))
    , m_emptyLibrary(new EmptyState(this))
    , m_import(new QPushButton(this))
    , m_samples(new QPushButton(this))
    , m_noMatch(new EmptyState(this))
    , m_stack(new QStackedWidget(this))
{
    m_list->setModel(&m_filter);
    m_list->setModelColumn(ArticleListModel::Title);
    m_list->setItemDelegate(new ArticleDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setChoosesByMoving(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setDragEnabled(true);
    m_list->setDragDropMode(QAbstractItemView::DragOnly);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->installEventFilter(this);
    makeOrderMenu();
    makeEmptyStates();
    arrange();
    connectModels();
    retranslate();
    updateIcons();
    showState();
}

void ArticlePanel::setCurrent(ArticleId id)
{
    m_current = id;
    m_filter.setKept(id);
    showCurrent();
}

QList<ArticleId> ArticlePanel::selected() const
{
    auto rows = m_list->selectionModel()->selectedIndexes(); // a list selects one column of the rows
    std::ranges::sort(rows);
    QList<ArticleId> ids;
    for (const auto &row : std::as_const(rows)) {
        ids.append(row.data(ArticleListModel::IdRole).toLongLong());
    }
    return ids.isEmpty() && m_current != 0 ? QList{m_current} : ids;
}

ShelfTree *ArticlePanel::shelves() const
{
    return m_shelves;
}

void ArticlePanel::focusFilter()
{
    m_filterField->setFocus(Qt::ShortcutFocusReason);
    m_filterField->selectAll();
}

void ArticlePanel::next()
{
    const auto current = m_filter.indexOf(m_current);
    activate(m_filter.index(current.isValid() ? current.row() + 1 : 0, ArticleListModel::Title));
}

void ArticlePanel::previous()
{
    const auto current = m_filter.indexOf(m_current);
    activate(m_filter.index(current.isValid() ? current.row() - 1 : m_filter.rowCount() - 1, ArticleListModel::Title));
}

void ArticlePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        updateIcons();
    }
    QWidget::changeEvent(event);
}

/// Delete is the page's key too, so it is no shortcut here: two of one key in a window would block each other.
bool ArticlePanel::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched != m_list || !isKey || !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Delete)) {
        return QWidget::eventFilter(watched, event);
    }
    event->accept();
    if (event->type() == QEvent::KeyPress) {
        Q_EMIT binRequested();
    }
    return true;
}

void ArticlePanel::makeOrderMenu()
{
    auto *menu = new QMenu(m_orderButton);
    for (const auto order : {Order::Import, Order::Title, Order::Source, Order::Date}) {
        auto *action = menu->addAction(QString());
        action->setCheckable(true);
        action->setChecked(order == Order::Import);
        action->setActionGroup(m_orders);
        connect(action, &QAction::triggered, this, [this, order] {
            setOrder(order);
        });
    }
    m_orderButton->setMenu(menu);
    m_orderButton->setPopupMode(QToolButton::InstantPopup);
    m_orderButton->setAutoRaise(true);
    m_orderButton->setFocusPolicy(Qt::TabFocus);
}

void ArticlePanel::makeEmptyStates()
{
    m_import->setDefault(true);
    m_emptyLibrary->addButton(m_import);
    m_emptyLibrary->addButton(m_samples);
    connect(m_import, &QPushButton::clicked, this, &ArticlePanel::importRequested);
    connect(m_samples, &QPushButton::clicked, this, &ArticlePanel::samplesRequested);
}

void ArticlePanel::arrange()
{
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(2 * gridUnit, 2 * gridUnit, 2 * gridUnit, 2 * gridUnit);
    bar->setSpacing(gridUnit);
    bar->addWidget(m_filterField);
    bar->addWidget(m_orderButton);
    bar->addWidget(m_newCollection);
    m_newCollection->setAutoRaise(true);
    m_newCollection->setFocusPolicy(Qt::TabFocus);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_emptyLibrary);
    m_stack->addWidget(m_noMatch);
    m_count->setContentsMargins(3 * gridUnit, gridUnit, 3 * gridUnit, gridUnit);
    m_count->setFont(scaledFont(font(), 0.9));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_shelfArea->setBackgroundRole(QPalette::Base);
    m_shelfArea->setAutoFillBackground(true);
    auto *shelves = new QHBoxLayout(m_shelfArea);
    shelves->setContentsMargins(2 * gridUnit, 0, 2 * gridUnit, 0);
    shelves->addWidget(m_shelves);
    m_splitter->addWidget(m_shelfArea);
    m_splitter->addWidget(m_stack);
    m_splitter->setChildrenCollapsible(true);
    m_splitter->setCollapsible(1, false);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setHandleWidth(1);
    layout->addLayout(bar);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_count);
    setFocusProxy(m_list);
}

void ArticlePanel::connectModels()
{
    m_showStateSoon.setSingleShot(true);
    m_showStateSoon.setInterval(0);
    connect(&m_showStateSoon, &QTimer::timeout, this, &ArticlePanel::showState);
    const auto soon = qOverload<>(&QTimer::start);
    connect(&m_filter, &QAbstractItemModel::rowsInserted, &m_showStateSoon, soon);
    connect(&m_filter, &QAbstractItemModel::rowsRemoved, &m_showStateSoon, soon);
    connect(&m_filter, &QAbstractItemModel::modelReset, &m_showStateSoon, soon);
    connect(&m_filter, &QAbstractItemModel::layoutChanged, &m_showStateSoon, soon);
    connect(&m_filter, &ArticleFilterModel::filterFinished, &m_showStateSoon, soon);
    connect(&m_articles, &ArticleListModel::completed, &m_showStateSoon, soon);

    connect(m_filterField, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.setQuery(text);
    });
    connect(m_filterField, &FilterField::listEntered, this, [this] {
        activate(m_list->currentIndex());
    });
    connect(m_list, &ItemListView::chosen, this, &ArticlePanel::activate);
    connect(m_list, &QWidget::customContextMenuRequested, this, [this](QPoint place) {
        if (m_list->indexAt(place).isValid()) {
            Q_EMIT menuRequested(m_list->viewport()->mapToGlobal(place));
        }
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ArticlePanel::selectionChanged);
    connect(m_shelves, &ShelfTree::shelfChosen, this, &ArticlePanel::setShelf);
    connect(m_newCollection, &QToolButton::clicked, this, [this] {
        m_shelves->addCollection(false);
    });
}

void ArticlePanel::setShelf(const Shelf &shelf)
{
    m_filter.setShelf(shelf);
    showState();
}

void ArticlePanel::setOrder(Order order)
{
    switch (order) {
    case Order::Import:
        m_filter.sort(-1); // as the list is by itself
        break;
    case Order::Title:
        m_filter.sort(ArticleListModel::Title, Qt::AscendingOrder);
        break;
    case Order::Source:
        m_filter.sort(ArticleListModel::Source, Qt::AscendingOrder);
        break;
    case Order::Date:
        m_filter.sort(ArticleListModel::Date, Qt::DescendingOrder);
        break;
    }
    m_list->scrollTo(m_list->currentIndex());
}

void ArticlePanel::activate(const QModelIndex &index)
{
    if (!index.isValid()) {
        return;
    }
    if (const auto id = index.data(ArticleListModel::IdRole).toLongLong(); id != m_current) {
        setCurrent(id);
        Q_EMIT articleActivated(id);
    }
}

/// The view moves its current row by itself when a filter hides it; the open article stays the same.
void ArticlePanel::showCurrent()
{
    const auto index = m_filter.indexOf(m_current);
    if (index == m_list->currentIndex() && (!index.isValid() || m_list->selectionModel()->isSelected(index))) {
        return;
    }
    if (index.isValid()) {
        m_list->setCurrentIndex(index);
    } else {
        m_list->selectionModel()->clear();
    }
}

void ArticlePanel::showState()
{
    showCurrent();
    const bool isEmpty = m_articles.rowCount() == 0 && m_articles.isComplete();
    m_shelfArea->setVisible(!isEmpty);
    m_newCollection->setVisible(!isEmpty);
    if (isEmpty) {
        m_stack->setCurrentWidget(m_emptyLibrary);
    } else if (m_filter.rowCount() > 0 || !m_articles.isComplete()) {
        m_stack->setCurrentWidget(m_list);
    } else if (!m_filter.query().trimmed().isEmpty()) {
        showNothing(tr("Nothing found"), tr("No article here holds “%1” in its title or text. Escape shows all again.").arg(m_filter.query().trimmed()));
    } else {
        showEmptyShelf();
    }
    showCount();
}

void ArticlePanel::showEmptyShelf()
{
    switch (m_filter.shelf().kind) {
    case Shelf::Kind::Unread:
        showNothing(tr("All is read"), tr("Articles that you have not opened yet stand here."));
        break;
    case Shelf::Kind::Starred:
        showNothing(tr("No stars yet"), tr("Give an article a star to find it here again."));
        break;
    case Shelf::Kind::Collection:
        showNothing(tr("Nothing is here yet"), tr("Drag articles onto the collection, or choose it in their menu. An article may be in several."));
        break;
    case Shelf::Kind::Bin:
        showNothing(tr("The bin is empty"), tr("Articles that you remove come here first, and can be restored."));
        break;
    case Shelf::Kind::All:
        showNothing(tr("No articles"), tr("All articles of the library lie in the bin."));
        break;
    }
}

void ArticlePanel::showNothing(const QString &heading, const QString &advice)
{
    m_noMatch->setTexts(heading, advice);
    m_stack->setCurrentWidget(m_noMatch);
}

void ArticlePanel::showCount()
{
    const int shown = m_filter.rowCount();
    m_count->setVisible(m_articles.rowCount() > 0);
    if (!m_articles.isComplete()) {
        m_count->setText(tr("Reading the library…"));
    } else if (m_filter.query().trimmed().isEmpty()) {
        m_count->setText(tr("%Ln article(s)", nullptr, shown));
    } else {
        m_count->setText(tr("%L1 of %Ln article(s)", nullptr, m_filter.countOnShelf()).arg(shown));
    }
}

void ArticlePanel::retranslate()
{
    setWindowTitle(tr("Articles"));
    m_list->setAccessibleName(tr("Articles"));
    m_filterField->setPlaceholderText(tr("Filter articles…"));
    m_filterField->setAccessibleName(tr("Filter articles"));
    m_filterField->setToolTip(tr("Show the articles that hold these words in their title or text"));
    m_orderButton->setToolTip(tr("Order of the articles"));
    m_orderButton->setAccessibleName(tr("Order of the articles"));
    m_newCollection->setToolTip(tr("New collection"));
    m_newCollection->setAccessibleName(tr("New collection"));
    const auto orders = m_orders->actions();
    orders[int(Order::Import)]->setText(tr("Latest &import first"));
    orders[int(Order::Title)]->setText(tr("&Title"));
    orders[int(Order::Source)]->setText(tr("&Source"));
    orders[int(Order::Date)]->setText(tr("Latest &date first"));
    m_emptyLibrary->setTexts(
        tr("The library is empty"),
        tr("Import articles from web pages, PDF, Word or text files or from the export of a press database, or drop files and folders here."
           " The samples show what Manicule does with them."));
    m_import->setText(tr("&Import articles…"));
    m_import->setToolTip(tr("Choose files to read into the library"));
    m_samples->setText(tr("&Open the samples"));
    m_samples->setToolTip(tr("Put four short articles into the library"));
    showState();
}

void ArticlePanel::updateIcons()
{
    m_orderButton->setIcon(icon(u"sort"_s, palette()));
    m_newCollection->setIcon(icon(u"add"_s, palette()));
    m_import->setIcon(icon(u"import"_s, palette()));
}
