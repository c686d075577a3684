// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractItemModel>

#include <memory>
#include <vector>

/// An item model over a tree of values that it owns: the structure, and the indexes of its nodes. What a value shows and how the tree
/// changes is the subclass's.
template<typename Value>
class TreeModel : public QAbstractItemModel
{
public:
    using QAbstractItemModel::parent; // of the object
    using QAbstractItemModel::QAbstractItemModel;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override
    {
        return hasIndex(row, column, parent) ? createIndex(row, column, node(parent)->children[std::size_t(row)].get()) : QModelIndex();
    }

    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override
    {
        return index.isValid() ? indexOf(node(index)->parent) : QModelIndex();
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.column() > 0 ? 0 : int(node(parent)->children.size());
    }

protected:
    struct Node {
        Value value;
        Node *parent = nullptr;
        int row = 0; ///< among the parent's children
        std::vector<std::unique_ptr<Node>> children;

        [[nodiscard]] bool isOrHasAbove(const Node *other) const
        {
            return this == other || (parent && parent->isOrHasAbove(other));
        }

        Node *insert(int at, std::unique_ptr<Node> child)
        {
            child->parent = this;
            auto *inserted = children.insert(children.cbegin() + at, std::move(child))->get();
            countRows(at);
            return inserted;
        }

        Node *append(Value childValue)
        {
            return insert(int(children.size()), std::make_unique<Node>(std::move(childValue)));
        }

        [[nodiscard]] std::unique_ptr<Node> take(int at)
        {
            auto child = std::move(children[std::size_t(at)]);
            children.erase(children.cbegin() + at);
            countRows(at);
            return child;
        }

        /// After children were moved or removed by other means.
        void countRows(int from = 0)
        {
            for (auto next = std::size_t(from); next < children.size(); ++next) {
                children[next]->row = int(next);
            }
        }
    };

    /// What the nodes of the first level stand under; it has no index and shows nothing.
    [[nodiscard]] Node *root() const
    {
        return m_root.get();
    }

    [[nodiscard]] Node *node(const QModelIndex &index) const
    {
        return index.isValid() ? static_cast<Node *>(index.internalPointer()) : root();
    }

    [[nodiscard]] QModelIndex indexOf(const Node *node, int column = 0) const
    {
        return node == root() ? QModelIndex() : createIndex(node->row, column, node);
    }

private:
    std::unique_ptr<Node> m_root = std::make_unique<Node>();
};
