// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/shelf.h"
#include "models/treemodel.h"

#include <QTimer>

#include <functional>

class ArticleListModel;
class LibrarySession;

/// A row of the tree of shelves.
struct ShelfRow {
    Shelf shelf;
    QString name; ///< of a collection
    int articles = 0; ///< that it shows
};

/// The shelves of the library as a tree: all articles, unread, starred, the collections, the bin. Articles that are dropped on a
/// shelf go there; collections are renamed in place and dragged to where they belong. Both become commands of the session.
class ShelfTreeModel : public TreeModel<ShelfRow>
{
    Q_OBJECT

public:
    enum Column {
        Name,
        Articles, ///< how many it shows
        ColumnCount
    };
    enum Role {
        KindRole = Qt::UserRole, ///< int, a Shelf::Kind
        CollectionRole, ///< CollectionId; 0 for the other kinds
    };

    ShelfTreeModel(LibrarySession &session, const ArticleListModel &articles, QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// The name of a collection only. True: asked for; it is renamed when that is on disk.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    [[nodiscard]] Qt::DropActions supportedDropActions() const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

    /// How the shelves that are no collections are called in the reader's language.
    void setKindNames(std::function<QString(Shelf::Kind)> kindName);

    [[nodiscard]] Shelf shelf(const QModelIndex &index) const;
    /// Invalid where the collection is not there.
    [[nodiscard]] QModelIndex indexOf(Shelf::Kind kind, CollectionId collection = 0) const;
    /// Parents before their children.
    [[nodiscard]] QList<Collection> collections() const;

    /// What articles are dragged as.
    [[nodiscard]] static QMimeData *dragOf(const QList<ArticleId> &articles);

private:
    using TreeModel::indexOf;

    void reload();
    void recount();
    [[nodiscard]] QList<Node *> allNodes() const;
    void dropArticles(const Shelf &shelf, const QList<ArticleId> &articles);
    void dropCollection(CollectionId collection, const Node &under, int row);

    LibrarySession &m_session;
    const ArticleListModel &m_articles;
    QList<Collection> m_collections;
    std::function<QString(Shelf::Kind)> m_kindName;
    QTimer m_recountSoon; // one change of the list comes as many signals
};
