// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tag.h"
#include "models/titledmodel.h"
#include "models/treemodel.h"

#include <QHash>

class Codebook;
class LibrarySession;
class OpenArticle;

/// The codebook as a tree. Renaming in place and drag and drop (to nest, to reorder) become commands of the session; the tree
/// follows when they are on disk. Column titles are given by the window with setHeaderData().
class TagTreeModel : public TitledModel<TreeModel<Tag>>
{
    Q_OBJECT

public:
    enum Column {
        Name,
        Shortcut,
        UsesHere, ///< annotations of the open article that carry it
        Uses, ///< annotations of the library that carry it
        ColumnCount
    };
    enum Role {
        IdRole = Qt::UserRole, ///< TagId
        ColourRole, ///< QString, #rrggbb
        DescriptionRole, ///< QString
        PathRole, ///< QString
    };

    TagTreeModel(LibrarySession &session, const Codebook &codebook, const OpenArticle &article, QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// The name only. True: asked for; the tag is renamed when that is on disk.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    [[nodiscard]] Qt::DropActions supportedDropActions() const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

    /// Null for an invalid index. Valid until the codebook changes.
    [[nodiscard]] const Tag *tag(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(TagId id) const;

private:
    using TreeModel::indexOf;

    void update();
    void removeAbsent();
    void removeWithChildren(const Node *node);
    void place(const Tag &tag, int row);
    void moveNode(Node *node, Node *parent, int row);
    void countUsesHere();
    [[nodiscard]] QVariant text(const Tag &tag, int column) const;

    LibrarySession &m_session;
    const Codebook &m_codebook;
    const OpenArticle &m_article;
    QHash<TagId, Node *> m_nodes;
    QHash<TagId, int> m_usesHere;
};
