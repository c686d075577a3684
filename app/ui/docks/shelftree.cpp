// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/docks/shelftree.h"

#include "models/librarysession.h"
#include "models/shelftreemodel.h"
#include "ui/docks/itemdrawing.h"
#include "ui/docks/shelfdelegate.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr int leastRows = 4;
constexpr int mostRows = 9;

QString kindName(Shelf::Kind kind)
{
    switch (kind) {
    case Shelf::Kind::All:
        return ShelfTree::tr("All articles");
    case Shelf::Kind::Unread:
        return ShelfTree::tr("Unread");
    case Shelf::Kind::Starred:
        return ShelfTree::tr("Starred");
    case Shelf::Kind::Bin:
        return ShelfTree::tr("Bin");
    case Shelf::Kind::Collection:
        break;
    }
    return {};
}

void setKey(QAction *action, const QString &text, int key)
{
    action->setText(key != 0 ? text + u'\t' + QKeySequence(key).toString(QKeySequence::NativeText) : text);
}
}

ShelfTree::ShelfTree(LibrarySession &session, ShelfTreeModel &shelves, QWidget *parent)
    : QTreeView(parent)
    , m_session(session)
    , m_shelves(shelves)
    , m_new(new QAction(this))
    , m_newBelow(new QAction(this))
    , m_rename(new QAction(this))
    , m_delete(new QAction(this))
    , m_emptyBin(new QAction(this))
{
    setModel(&m_shelves);
    setItemDelegate(new ShelfDelegate(this));
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setIndentation(4 * gridUnit);
    setRootIsDecorated(false);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(ShelfTreeModel::Name, QHeaderView::Stretch);
    connect(m_new, &QAction::triggered, this, [this] {
        addCollection(false);
    });
    connect(m_newBelow, &QAction::triggered, this, [this] {
        addCollection(true);
    });
    connect(m_rename, &QAction::triggered, this, [this] {
        edit(currentIndex().siblingAtColumn(ShelfTreeModel::Name));
    });
    connect(m_delete, &QAction::triggered, this, &ShelfTree::askToDelete);
    connect(m_emptyBin, &QAction::triggered, this, &ShelfTree::emptyBinRequested);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &ShelfTree::choose);
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &index) {
        m_collapsed.insert(index.data(ShelfTreeModel::CollectionRole).toLongLong());
    });
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &index) {
        m_collapsed.remove(index.data(ShelfTreeModel::CollectionRole).toLongLong());
    });
    connect(&m_shelves, &QAbstractItemModel::modelReset, this, &ShelfTree::restore);
    retranslate();
    restore();
}

QSize ShelfTree::sizeHint() const
{
    const auto rows = std::clamp(m_shelves.rowCount() + 1, leastRows, mostRows);
    return {QTreeView::sizeHint().width(), rows * sizeHintForRow(0)};
}

Shelf ShelfTree::current() const
{
    return m_shelves.shelf(currentIndex());
}

void ShelfTree::choose()
{
    const auto shelf = current();
    if (currentIndex().isValid() && shelf != m_chosen) {
        m_chosen = shelf;
        Q_EMIT shelfChosen(shelf);
    }
}

/// Each change of a collection has the tree read anew.
void ShelfTree::restore()
{
    const auto collapsed = m_collapsed; // expanding forgets them
    const auto collections = m_shelves.collections();
    setRootIsDecorated(std::ranges::any_of(collections, [](const Collection &collection) {
        return collection.parent.has_value();
    }));
    expandAll();
    for (const auto id : collapsed) {
        setExpanded(m_shelves.indexOf(Shelf::Kind::Collection, id), false);
    }
    const auto chosen = m_shelves.indexOf(m_chosen.kind, m_chosen.collection);
    setCurrentIndex(chosen.isValid() ? chosen : m_shelves.indexOf(Shelf::Kind::All));
    updateGeometry();
}

/// A name that no sibling has.
QString ShelfTree::freeName(std::optional<CollectionId> parent) const
{
    const auto collections = m_shelves.collections();
    const auto isTaken = [&](const QString &name) {
        return std::ranges::any_of(collections, [&](const Collection &collection) {
            return collection.parent == parent && collection.name.compare(name, Qt::CaseInsensitive) == 0;
        });
    };
    auto name = tr("New collection");
    for (int number = 2; isTaken(name); ++number) {
        name = tr("New collection %1").arg(number);
    }
    return name;
}

void ShelfTree::addCollection(bool below)
{
    const auto shelf = current();
    const auto parent = below && shelf.kind == Shelf::Kind::Collection ? std::optional(shelf.collection) : std::nullopt;
    m_session.addCollection(freeName(parent), parent).then(this, [this](const Result<CollectionId> &added) {
        const auto index = added ? m_shelves.indexOf(Shelf::Kind::Collection, *added) : QModelIndex();
        if (index.isValid()) {
            setCurrentIndex(index);
            edit(index);
        }
    });
}

void ShelfTree::askToDelete()
{
    const auto shelf = current();
    if (shelf.kind != Shelf::Kind::Collection) {
        return;
    }
    const auto name = currentIndex().siblingAtColumn(ShelfTreeModel::Name).data().toString();
    const auto below = int(shelf.below.size()) - 1;
    auto *box = new QMessageBox(QMessageBox::Question, tr("Delete a collection"), {}, QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setText(below == 0 ? tr("Delete the collection “%1”?").arg(name)
                            : tr("Delete the collection “%1” and the %n collection(s) below it?", nullptr, below).arg(name));
    box->setInformativeText(tr("Its articles stay in the library. This can be undone."));
    auto *confirm = box->addButton(tr("&Delete"), QMessageBox::DestructiveRole);
    connect(confirm, &QAbstractButton::clicked, this, [this, id = shelf.collection] {
        m_session.removeCollection(id);
    });
    box->setDefaultButton(QMessageBox::Cancel);
    box->open();
}

void ShelfTree::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_session.isReadOnly()) {
        return;
    }
    const auto shelf = current();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_new);
    if (shelf.kind == Shelf::Kind::Collection) {
        menu->addActions({m_newBelow, m_rename});
        menu->addSeparator();
        menu->addAction(m_delete);
    } else if (shelf.kind == Shelf::Kind::Bin) {
        menu->addSeparator();
        menu->addAction(m_emptyBin);
    }
    menu->popup(event->globalPos());
}

void ShelfTree::keyPressEvent(QKeyEvent *event)
{
    const bool isCollection = current().kind == Shelf::Kind::Collection && !m_session.isReadOnly();
    if (event->key() == Qt::Key_Insert && !m_session.isReadOnly()) {
        m_new->trigger();
    } else if (event->key() == Qt::Key_F2 && isCollection) {
        m_rename->trigger();
    } else if (event->key() == Qt::Key_Delete && isCollection) {
        m_delete->trigger();
    } else {
        QTreeView::keyPressEvent(event);
    }
}

void ShelfTree::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QTreeView::changeEvent(event);
}

void ShelfTree::retranslate()
{
    setAccessibleName(tr("Shelves of the library"));
    m_shelves.setKindNames(kindName);
    setKey(m_new, tr("&New collection"), Qt::Key_Insert);
    setKey(m_newBelow, tr("New collection &below"), 0);
    setKey(m_rename, tr("&Rename"), Qt::Key_F2);
    setKey(m_delete, tr("&Delete…"), Qt::Key_Delete);
    setKey(m_emptyBin, tr("&Empty the bin…"), 0);
}
