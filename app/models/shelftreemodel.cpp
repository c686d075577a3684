// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/shelftreemodel.h"

#include "models/articlelistmodel.h"
#include "models/dragging.h"
#include "models/librarysession.h"

#include <QHash>
#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
QString articlesFormat()
{
    return u"application/x-manicule-articles"_s;
}

QString collectionFormat()
{
    return u"application/x-manicule-collection"_s;
}

QList<ArticleId> draggedArticles(const QMimeData &data)
{
    return draggedIds(data, articlesFormat());
}

CollectionId draggedCollection(const QMimeData &data)
{
    return draggedIds(data, collectionFormat()).value(0);
}

constexpr int rowsBeforeCollections = 3; // all, unread, starred
}

ShelfTreeModel::ShelfTreeModel(LibrarySession &session, const ArticleListModel &articles, QObject *parent)
    : TreeModel(parent)
    , m_session(session)
    , m_articles(articles)
    , m_kindName([](Shelf::Kind) {
        return QString();
    })
{
    m_recountSoon.setSingleShot(true);
    m_recountSoon.setInterval(0);
    connect(&m_recountSoon, &QTimer::timeout, this, &ShelfTreeModel::recount);
    const auto soon = qOverload<>(&QTimer::start);
    connect(&articles, &QAbstractItemModel::rowsInserted, &m_recountSoon, soon);
    connect(&articles, &QAbstractItemModel::rowsRemoved, &m_recountSoon, soon);
    connect(&articles, &QAbstractItemModel::modelReset, &m_recountSoon, soon);
    connect(&articles, &QAbstractItemModel::dataChanged, &m_recountSoon, soon);
    connect(&session, &LibrarySession::opened, this, &ShelfTreeModel::reload);
    connect(&session, &LibrarySession::closed, this, &ShelfTreeModel::reload);
    connect(&session, &LibrarySession::collectionsChanged, this, &ShelfTreeModel::reload);
    reload();
}

int ShelfTreeModel::columnCount(const QModelIndex & /*parent*/) const
{
    return ColumnCount;
}

QVariant ShelfTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const auto &shown = node(index)->value;
    const bool isCollection = shown.shelf.kind == Shelf::Kind::Collection;
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Articles ? QVariant(shown.articles) : isCollection ? shown.name : m_kindName(shown.shelf.kind);
    case Qt::EditRole:
        return index.column() == Name ? QVariant(shown.name) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == Articles ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case KindRole:
        return int(shown.shelf.kind);
    case CollectionRole:
        return shown.shelf.collection;
    default:
        return {};
    }
}

bool ShelfTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable)) {
        return false;
    }
    const auto name = value.toString().simplified();
    if (name.isEmpty() || name == node(index)->value.name) {
        return false;
    }
    m_session.renameCollection(node(index)->value.shelf.collection, name);
    return true;
}

Qt::ItemFlags ShelfTreeModel::flags(const QModelIndex &index) const
{
    const bool isWritable = !m_session.isReadOnly();
    if (!index.isValid()) {
        return isWritable ? Qt::ItemIsDropEnabled : Qt::NoItemFlags; // a collection that goes to the first level
    }
    auto flags = QAbstractItemModel::flags(index);
    const bool isCollection = node(index)->value.shelf.kind == Shelf::Kind::Collection;
    flags.setFlag(Qt::ItemIsDropEnabled, isWritable && node(index)->value.shelf.kind != Shelf::Kind::Unread);
    flags.setFlag(Qt::ItemIsDragEnabled, isWritable && isCollection);
    flags.setFlag(Qt::ItemIsEditable, isWritable && isCollection && index.column() == Name);
    return flags;
}

Qt::DropActions ShelfTreeModel::supportedDropActions() const
{
    return Qt::MoveAction | Qt::CopyAction;
}

QStringList ShelfTreeModel::mimeTypes() const
{
    return {articlesFormat(), collectionFormat()};
}

QMimeData *ShelfTreeModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty() || node(indexes.first())->value.shelf.kind != Shelf::Kind::Collection) {
        return nullptr;
    }
    return ::dragOf(collectionFormat(), {node(indexes.first())->value.shelf.collection});
}

QMimeData *ShelfTreeModel::dragOf(const QList<ArticleId> &articles)
{
    return ::dragOf(articlesFormat(), articles);
}

bool ShelfTreeModel::canDropMimeData(const QMimeData *data, Qt::DropAction /*action*/, int row, int /*column*/, const QModelIndex &parent) const
{
    const auto kind = shelf(parent).kind;
    if (const auto collection = draggedCollection(*data); collection != 0) {
        const bool isTree = !parent.isValid() || kind == Shelf::Kind::Collection;
        return isTree && !node(parent)->isOrHasAbove(node(indexOf(Shelf::Kind::Collection, collection)));
    }
    return row < 0 && parent.isValid() && kind != Shelf::Kind::Unread && !draggedArticles(*data).isEmpty();
}

bool ShelfTreeModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent)) {
        return false;
    }
    if (const auto collection = draggedCollection(*data); collection != 0) {
        dropCollection(collection, *node(parent), row);
    } else {
        dropArticles(node(parent)->value.shelf, draggedArticles(*data));
    }
    // The view would remove the rows that it believes to have moved; they follow when the change is on disk.
    return false;
}

void ShelfTreeModel::dropArticles(const Shelf &shelf, const QList<ArticleId> &articles)
{
    switch (shelf.kind) {
    case Shelf::Kind::Collection:
        m_session.fillCollection(shelf.collection, articles);
        break;
    case Shelf::Kind::Starred:
        m_session.setStarred(articles, true);
        break;
    case Shelf::Kind::Bin:
        m_session.setBinned(articles, true);
        break;
    case Shelf::Kind::All:
        m_session.setBinned(articles, false);
        break;
    case Shelf::Kind::Unread:
        break;
    }
}

void ShelfTreeModel::dropCollection(CollectionId collection, const Node &under, int row)
{
    const bool isFirstLevel = &under == root();
    const int before = isFirstLevel ? rowsBeforeCollections : 0;
    const auto siblings = int(std::ranges::count_if(under.children, [](const auto &child) {
        return child->value.shelf.kind == Shelf::Kind::Collection;
    }));
    int position = row < 0 ? siblings : std::clamp(row - before, 0, siblings);
    // Positions are counted without the one that moves.
    const auto moved = indexOf(Shelf::Kind::Collection, collection);
    if (node(moved)->parent == &under && moved.row() - before < position) {
        --position;
    }
    m_session.moveCollection(collection, isFirstLevel ? std::nullopt : std::optional(under.value.shelf.collection), position);
}

void ShelfTreeModel::setKindNames(std::function<QString(Shelf::Kind)> kindName)
{
    m_kindName = std::move(kindName);
    Q_EMIT dataChanged(index(0, Name), index(rowCount() - 1, Name), {Qt::DisplayRole});
}

Shelf ShelfTreeModel::shelf(const QModelIndex &index) const
{
    return index.isValid() ? node(index)->value.shelf : Shelf();
}

QModelIndex ShelfTreeModel::indexOf(Shelf::Kind kind, CollectionId collection) const
{
    const auto nodes = allNodes();
    const auto found = std::ranges::find_if(nodes, [=](const Node *shelf) {
        return shelf->value.shelf.kind == kind && shelf->value.shelf.collection == collection;
    });
    return found == nodes.end() ? QModelIndex() : TreeModel::indexOf(*found);
}

QList<Collection> ShelfTreeModel::collections() const
{
    return m_collections;
}

QList<ShelfTreeModel::Node *> ShelfTreeModel::allNodes() const
{
    QList<Node *> nodes{root()};
    for (qsizetype next = 0; next < nodes.size(); ++next) {
        for (const auto &child : nodes.at(next)->children) {
            nodes.append(child.get());
        }
    }
    nodes.removeFirst();
    return nodes;
}

void ShelfTreeModel::reload()
{
    beginResetModel();
    m_collections = m_session.collections().value_or(QList<Collection>());
    root()->children.clear();
    for (const auto kind : {Shelf::Kind::All, Shelf::Kind::Unread, Shelf::Kind::Starred}) {
        root()->append({.shelf = {.kind = kind}});
    }
    QHash<CollectionId, Node *> nodes;
    for (const auto &collection : std::as_const(m_collections)) { // parents come first
        auto *above = collection.parent ? nodes.value(*collection.parent) : root();
        auto *added = above->append({.shelf = {.kind = Shelf::Kind::Collection, .collection = collection.id}, .name = collection.name});
        nodes.insert(collection.id, added);
        for (auto *holder = added; holder != root(); holder = holder->parent) {
            holder->value.shelf.below.insert(collection.id);
        }
    }
    root()->append({.shelf = {.kind = Shelf::Kind::Bin}});
    endResetModel();
    recount();
}

void ShelfTreeModel::recount()
{
    const auto nodes = allNodes();
    for (auto *node : nodes) {
        auto &[shelf, name, articles] = node->value;
        const auto before = std::exchange(articles, 0);
        for (int row = 0; row < m_articles.rowCount(); ++row) {
            articles += shelf.holds(m_articles.summary(row)) ? 1 : 0;
        }
        if (articles != before) {
            Q_EMIT dataChanged(indexOf(node, Articles), indexOf(node, Articles), {Qt::DisplayRole});
        }
    }
}
