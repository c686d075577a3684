// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/shelftreemodel.h"

#include "models/articlelistmodel.h"
#include "models/librarysession.h"

#include <QHash>
#include <QMimeData>

#include <algorithm>
#include <vector>

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
    QList<ArticleId> articles;
    const auto ids = data.data(articlesFormat()).split(' ');
    for (const auto &id : ids) {
        if (const auto article = id.toLongLong(); article > 0) {
            articles.append(article);
        }
    }
    return articles;
}

CollectionId draggedCollection(const QMimeData &data)
{
    return data.data(collectionFormat()).toLongLong();
}

constexpr int rowsBeforeCollections = 3; // all, unread, starred
}

struct ShelfTreeModel::Node {
    Shelf shelf;
    QString name; // of a collection
    int articles = 0;
    Node *parent = nullptr;
    int row = 0;
    std::vector<std::unique_ptr<Node>> children;

    Node *add(const Shelf &childShelf, const QString &childName = {})
    {
        children.push_back(std::make_unique<Node>(childShelf, childName));
        children.back()->parent = this;
        children.back()->row = int(children.size()) - 1;
        return children.back().get();
    }

    [[nodiscard]] bool isBelow(CollectionId collection) const
    {
        return shelf.collection == collection || (parent && parent->isBelow(collection));
    }
};

ShelfTreeModel::ShelfTreeModel(LibrarySession &session, const ArticleListModel &articles, QObject *parent)
    : QAbstractItemModel(parent)
    , m_session(session)
    , m_articles(articles)
    , m_root(std::make_unique<Node>())
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

ShelfTreeModel::~ShelfTreeModel() = default;

ShelfTreeModel::Node *ShelfTreeModel::node(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex ShelfTreeModel::indexOf(const Node &node, int column) const
{
    return createIndex(node.row, column, &node);
}

QModelIndex ShelfTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column, node(parent)->children.at(std::size_t(row)).get()) : QModelIndex();
}

QModelIndex ShelfTreeModel::parent(const QModelIndex &index) const
{
    const auto *above = index.isValid() ? node(index)->parent : nullptr;
    return above == nullptr || above == m_root.get() ? QModelIndex() : indexOf(*above);
}

int ShelfTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(node(parent)->children.size());
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
    const auto &shown = *node(index);
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
    if (name.isEmpty() || name == node(index)->name) {
        return false;
    }
    m_session.renameCollection(node(index)->shelf.collection, name);
    return true;
}

Qt::ItemFlags ShelfTreeModel::flags(const QModelIndex &index) const
{
    const bool isWritable = !m_session.isReadOnly();
    if (!index.isValid()) {
        return isWritable ? Qt::ItemIsDropEnabled : Qt::NoItemFlags; // a collection that goes to the first level
    }
    auto flags = QAbstractItemModel::flags(index);
    const bool isCollection = node(index)->shelf.kind == Shelf::Kind::Collection;
    flags.setFlag(Qt::ItemIsDropEnabled, isWritable && node(index)->shelf.kind != Shelf::Kind::Unread);
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
    if (indexes.isEmpty() || node(indexes.first())->shelf.kind != Shelf::Kind::Collection) {
        return nullptr;
    }
    auto data = std::make_unique<QMimeData>();
    data->setData(collectionFormat(), QByteArray::number(node(indexes.first())->shelf.collection));
    return data.release(); // the caller's, as QAbstractItemModel has it
}

QMimeData *ShelfTreeModel::dragOf(const QList<ArticleId> &articles)
{
    QByteArrayList ids;
    for (const auto article : articles) {
        ids.append(QByteArray::number(article));
    }
    auto data = std::make_unique<QMimeData>();
    data->setData(articlesFormat(), ids.join(' '));
    return data.release(); // the caller's, as QAbstractItemModel has it
}

bool ShelfTreeModel::canDropMimeData(const QMimeData *data, Qt::DropAction /*action*/, int row, int /*column*/, const QModelIndex &parent) const
{
    const auto &under = *node(parent);
    if (const auto collection = draggedCollection(*data); collection != 0) {
        const bool isTree = !parent.isValid() || under.shelf.kind == Shelf::Kind::Collection;
        return isTree && !under.isBelow(collection);
    }
    return row < 0 && parent.isValid() && under.shelf.kind != Shelf::Kind::Unread && !draggedArticles(*data).isEmpty();
}

bool ShelfTreeModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent)) {
        return false;
    }
    if (const auto collection = draggedCollection(*data); collection != 0) {
        dropCollection(collection, *node(parent), row);
    } else {
        dropArticles(*node(parent), draggedArticles(*data));
    }
    // The view would remove the rows that it believes to have moved; they follow when the change is on disk.
    return false;
}

void ShelfTreeModel::dropArticles(const Node &shelf, const QList<ArticleId> &articles)
{
    switch (shelf.shelf.kind) {
    case Shelf::Kind::Collection:
        m_session.fillCollection(shelf.shelf.collection, articles);
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
    const bool isFirstLevel = &under == m_root.get();
    const int before = isFirstLevel ? rowsBeforeCollections : 0;
    const auto siblings = int(std::ranges::count_if(under.children, [](const auto &child) {
        return child->shelf.kind == Shelf::Kind::Collection;
    }));
    int position = row < 0 ? siblings : std::clamp(row - before, 0, siblings);
    // Positions are counted without the one that moves.
    const auto moved = indexOf(Shelf::Kind::Collection, collection);
    if (node(moved)->parent == &under && moved.row() - before < position) {
        --position;
    }
    m_session.moveCollection(collection, isFirstLevel ? std::nullopt : std::optional(under.shelf.collection), position);
}

void ShelfTreeModel::setKindNames(std::function<QString(Shelf::Kind)> kindName)
{
    m_kindName = std::move(kindName);
    Q_EMIT dataChanged(index(0, Name), index(rowCount() - 1, Name), {Qt::DisplayRole});
}

Shelf ShelfTreeModel::shelf(const QModelIndex &index) const
{
    return index.isValid() ? node(index)->shelf : Shelf();
}

QModelIndex ShelfTreeModel::indexOf(Shelf::Kind kind, CollectionId collection) const
{
    const auto nodes = allNodes();
    const auto found = std::ranges::find_if(nodes, [=](const Node *shelf) {
        return shelf->shelf.kind == kind && shelf->shelf.collection == collection;
    });
    return found == nodes.end() ? QModelIndex() : indexOf(**found);
}

QList<Collection> ShelfTreeModel::collections() const
{
    return m_collections;
}

QList<ShelfTreeModel::Node *> ShelfTreeModel::allNodes() const
{
    QList<Node *> nodes{m_root.get()};
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
    m_root = std::make_unique<Node>();
    for (const auto kind : {Shelf::Kind::All, Shelf::Kind::Unread, Shelf::Kind::Starred}) {
        m_root->add({.kind = kind});
    }
    QHash<CollectionId, Node *> nodes;
    for (const auto &collection : std::as_const(m_collections)) { // parents come first
        auto *above = collection.parent ? nodes.value(*collection.parent) : m_root.get();
        auto *added = above->add({.kind = Shelf::Kind::Collection, .collection = collection.id}, collection.name);
        nodes.insert(collection.id, added);
        for (auto *holder = added; holder != m_root.get(); holder = holder->parent) {
            holder->shelf.below.insert(collection.id);
        }
    }
    m_root->add({.kind = Shelf::Kind::Bin});
    endResetModel();
    recount();
}

void ShelfTreeModel::recount()
{
    const auto nodes = allNodes();
    for (auto *shelf : nodes) {
        const auto before = std::exchange(shelf->articles, 0);
        for (int row = 0; row < m_articles.rowCount(); ++row) {
            shelf->articles += shelf->shelf.holds(m_articles.summary(row)) ? 1 : 0;
        }
        if (shelf->articles != before) {
            Q_EMIT dataChanged(indexOf(*shelf, Articles), indexOf(*shelf, Articles), {Qt::DisplayRole});
        }
    }
}
