// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tagtreemodel.h"

#include "models/codebook.h"
#include "models/dragging.h"
#include "models/librarysession.h"
#include "models/openarticle.h"

#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

QString dragFormat()
{
    return u"application/x-manicule-tag"_s;
}

TagId draggedTag(const QMimeData &data)
{
    return draggedIds(data, dragFormat()).value(0);
}

} // namespace

TagTreeModel::TagTreeModel(LibrarySession &session, const Codebook &codebook, const OpenArticle &article, QObject *parent)
    : TitledModel(parent)
    , m_session(session)
    , m_codebook(codebook)
    , m_article(article)
{
    connect(&codebook, &Codebook::changed, this, &TagTreeModel::update);
    connect(&codebook, &Codebook::usesChanged, this, &TagTreeModel::update);
    connect(&article, &OpenArticle::opened, this, &TagTreeModel::countUsesHere);
    connect(&article, &OpenArticle::annotationsChanged, this, &TagTreeModel::countUsesHere);
    update();
    countUsesHere();
}

QModelIndex TagTreeModel::indexOf(TagId id) const
{
    const auto *found = m_nodes.value(id);
    return found ? TreeModel::indexOf(found) : QModelIndex();
}

const Tag *TagTreeModel::tag(const QModelIndex &index) const
{
    return index.isValid() ? &node(index)->value : nullptr;
}

int TagTreeModel::columnCount(const QModelIndex & /*parent*/) const
{
    return ColumnCount;
}

QVariant TagTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const auto &tag = node(index)->value;
    switch (role) {
    case Qt::DisplayRole:
        return text(tag, index.column());
    case Qt::EditRole:
        return index.column() == Name ? QVariant(tag.name) : QVariant();
    case Qt::ToolTipRole:
        return tag.examples.isEmpty() ? tag.description : QString(tag.description + (tag.description.isEmpty() ? u""_s : u"\n\n"_s) + tag.examples);
    case DescriptionRole:
        return tag.description;
    case Qt::TextAlignmentRole:
        return index.column() >= UsesHere ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case IdRole:
        return tag.id;
    case ColourRole:
        return tag.colour;
    case PathRole:
        return m_codebook.path(tag.id);
    default:
        return {};
    }
}

QVariant TagTreeModel::text(const Tag &tag, int column) const
{
    switch (column) {
    case Name:
        return tag.name;
    case Shortcut:
        return tag.shortcut;
    case UsesHere:
        return m_usesHere.value(tag.id);
    case Uses:
        return tag.uses;
    default:
        return {};
    }
}

bool TagTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != Name || role != Qt::EditRole) {
        return false;
    }
    auto changed = node(index)->value;
    changed.name = value.toString().trimmed();
    if (changed.name.isEmpty() || changed.name == node(index)->value.name) {
        return false;
    }
    m_session.changeTag(changed);
    return true;
}

Qt::ItemFlags TagTreeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return m_session.isReadOnly() ? Qt::NoItemFlags : Qt::ItemIsDropEnabled; // between the tags of the first level
    }
    auto flags = QAbstractItemModel::flags(index);
    if (!m_session.isReadOnly()) {
        flags |= Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled;
        flags.setFlag(Qt::ItemIsEditable, index.column() == Name);
    }
    return flags;
}

Qt::DropActions TagTreeModel::supportedDropActions() const
{
    return Qt::MoveAction;
}

QStringList TagTreeModel::mimeTypes() const
{
    return {dragFormat()};
}

QMimeData *TagTreeModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty()) {
        return nullptr;
    }
    return dragOf(dragFormat(), {node(indexes.constFirst())->value.id});
}

bool TagTreeModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int /*row*/, int /*column*/, const QModelIndex &parent) const
{
    const auto *dragged = m_nodes.value(draggedTag(*data));
    return action == Qt::MoveAction && dragged && !node(parent)->isOrHasAbove(dragged);
}

bool TagTreeModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent)) {
        return false;
    }
    const auto *dragged = m_nodes.value(draggedTag(*data));
    const auto *under = node(parent);
    int position = row < 0 ? int(under->children.size()) : row;
    // Positions are counted without the tag that moves.
    if (dragged->parent == under && dragged->row < position) {
        --position;
    }
    const auto newParent = under == root() ? std::nullopt : std::optional(under->value.id);
    m_session.moveTag(dragged->value.id, newParent, position);
    return true;
}

void TagTreeModel::update()
{
    removeAbsent();
    // Parents come before their children, so whatever a tag is put under or behind stands in its place already.
    QHash<TagId, int> placed;
    for (const auto &tag : m_codebook.tags()) {
        place(tag, placed[tag.parent.value_or(0)]++);
    }
}

void TagTreeModel::removeAbsent()
{
    const auto isAbsent = [this](const Node *node) {
        return node != root() && !m_codebook.tag(node->value.id);
    };
    const auto nodes = m_nodes.values();
    for (auto *node : nodes) {
        if (!isAbsent(node) && isAbsent(node->parent)) {
            moveNode(node, root(), int(root()->children.size())); // for place() to put where it belongs
        }
    }
    QList<const Node *> topmost;
    std::ranges::copy_if(nodes, std::back_inserter(topmost), [&](const Node *node) {
        return isAbsent(node) && !isAbsent(node->parent);
    });
    for (const auto *node : std::as_const(topmost)) {
        removeWithChildren(node);
    }
    m_nodes.removeIf([this](const auto &entry) {
        return !m_codebook.tag(entry.key());
    });
}

void TagTreeModel::removeWithChildren(const Node *node)
{
    auto *parent = node->parent;
    const int row = node->row;
    beginRemoveRows(indexOf(parent), row, row);
    const auto removed = parent->take(row);
    endRemoveRows();
}

void TagTreeModel::place(const Tag &tag, int row)
{
    auto *parent = tag.parent ? m_nodes.value(*tag.parent) : root();
    auto *node = m_nodes.value(tag.id);
    if (!node) {
        beginInsertRows(indexOf(parent), row, row);
        m_nodes.insert(tag.id, parent->insert(row, std::make_unique<Node>(tag)));
        endInsertRows();
        return;
    }
    if (row >= int(parent->children.size()) || parent->children[std::size_t(row)].get() != node) {
        moveNode(node, parent, row);
    }
    if (node->value != tag) {
        node->value = tag;
        Q_EMIT dataChanged(indexOf(node), indexOf(node, ColumnCount - 1));
    }
}

// `row`: where it is to stand among the children of `parent`; within one parent only towards the front.
void TagTreeModel::moveNode(Node *node, Node *parent, int row)
{
    const int from = node->row;
    beginMoveRows(indexOf(node->parent), from, from, indexOf(parent), row);
    auto taken = node->parent->take(from);
    parent->insert(row, std::move(taken));
    endMoveRows();
}

void TagTreeModel::countUsesHere()
{
    QHash<TagId, int> uses;
    for (const auto &annotation : m_article.annotations()) {
        for (const auto tag : annotation.tags) {
            ++uses[tag];
        }
    }
    const auto before = std::exchange(m_usesHere, uses);
    for (auto [id, node] : m_nodes.asKeyValueRange()) {
        if (before.value(id) != uses.value(id)) {
            const auto changed = indexOf(node, UsesHere);
            Q_EMIT dataChanged(changed, changed);
        }
    }
}
