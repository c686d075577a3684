// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mention.h"
#include "models/titledmodel.h"
#include "models/treemodel.h"

#include <QHash>
#include <QList>

#include <functional>
#include <optional>

class LibrarySession;
class OpenArticle;

/// A row of the tree of names.
struct NameRow {
    enum class Level {
        Root,
        Kind,
        Entity,
        Form
    };

    Level level = Level::Root;
    MentionKind kind = MentionKind::Person;
    QString text; ///< of an entity or a form
    QList<TextRange> occurrences; ///< the same
    std::optional<int> inLibrary; ///< nothing until it is counted
    bool accepted = true; ///< all its mentions are

    void take(const Mention &mention);
};

/// The names of the open article: kinds; under each the persons or things, by the fullest name that the article has of them; under
/// each of these the forms in which it names them, where there are several. Column titles are given by the window with
/// setHeaderData().
class NameListModel : public TitledModel<TreeModel<NameRow>>
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

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

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
    using TreeModel::indexOf;
    using NameCounts = QHash<QPair<MentionKind, QString>, int>;

    void reload();
    void fill();
    void arrange();
    void countInLibrary();
    void showCounts(const NameCounts &counts);
    [[nodiscard]] QVariant text(const Node &node, int column) const;
    [[nodiscard]] static QStringList formsOf(const Node &node);

    LibrarySession &m_session;
    const OpenArticle &m_article;
    std::function<QString(MentionKind)> m_kindName;
    int m_generation = 0; // of the names; counts of older ones are dropped
};
