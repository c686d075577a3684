// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mention.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QList>

#include <functional>
#include <memory>
#include <optional>

class LibrarySession;
class OpenArticle;

/// The names of the open article: kinds; under each the persons or things, by the fullest name that the article has of them; under
/// each of these the forms in which it names them, where there are several. Column titles are given by the window with
/// setHeaderData().
class NameListModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column {
        Name,
        Here, ///< occurrences in the article; of a kind: how many persons or things
        InLibrary, ///< occurrences in the library; counted beside the window, empty until then
        ColumnCount
    };
    enum Role {
        KindRole = Qt::UserRole, ///< int, a MentionKind
        SortRole, ///< text of the name, or a count; of a kind: its place among kinds
        FormsRole, ///< QStringList: the texts by which the article names it; empty for a kind
        AcceptedRole, ///< bool: the reader has said of all its mentions that they are right
    };

    NameListModel(LibrarySession &session, const OpenArticle &article, QObject *parent = nullptr);
    ~NameListModel() override;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool setHeaderData(int section, Qt::Orientation orientation, const QVariant &value, int role = Qt::EditRole) override;

    /// How a kind is called in the reader's language; kindWord() until this is set.
    void setKindNames(std::function<QString(MentionKind)> kindName);

    /// Where the name, in any of its forms, occurs, in order; empty for a kind.
    [[nodiscard]] QList<TextRange> occurrences(const QModelIndex &index) const;
    /// The first occurrence that starts after `position`, else the first of all. Nothing for a kind.
    [[nodiscard]] std::optional<TextRange> occurrenceAfter(const QModelIndex &index, qsizetype position) const;
    /// Of a person or thing, else of a form.
    [[nodiscard]] QModelIndex indexOf(MentionKind kind, QStringView name) const;
    /// The persons or things of a kind, in the order of their names.
    [[nodiscard]] QStringList namesOf(MentionKind kind) const;

private:
    struct Node;
    using NameCounts = QHash<QPair<MentionKind, QString>, int>;

    void reload();
    [[nodiscard]] static std::unique_ptr<Node> treeOf(const OpenArticle &article);
    void countInLibrary();
    void showCounts(const NameCounts &counts);
    [[nodiscard]] QVariant text(const Node &node, int column) const;
    [[nodiscard]] Node *node(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const Node &node) const;

    LibrarySession &m_session;
    const OpenArticle &m_article;
    std::unique_ptr<Node> m_root; // its children: kinds in their order, none without a name
    std::function<QString(MentionKind)> m_kindName;
    QHash<int, QVariant> m_titles;
    int m_generation = 0; // of the names; counts of older ones are dropped
};
