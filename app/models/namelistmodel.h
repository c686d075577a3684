// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mention.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QList>

#include <functional>
#include <optional>
#include <vector>

class LibrarySession;
class OpenArticle;

/// The names of the open article: kinds, and under each its names with how often they occur. Two mentions are of one name when
/// kind and text are the same. Column titles are given by the window with setHeaderData().
class NameListModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column {
        Name,
        Here, ///< occurrences in the article; of a kind: how many names
        InLibrary, ///< occurrences in the library; counted beside the window, empty until then
        ColumnCount
    };
    enum Role {
        KindRole = Qt::UserRole, ///< int, a MentionKind
        SortRole, ///< text of the name, or a count; of a kind: its place among kinds
    };

    NameListModel(LibrarySession &session, const OpenArticle &article, QObject *parent = nullptr);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool setHeaderData(int section, Qt::Orientation orientation, const QVariant &value, int role = Qt::EditRole) override;

    /// How a kind is called in the reader's language; kindWord() until this is set.
    void setKindNames(std::function<QString(MentionKind)> kindName);

    /// Where the name occurs, in order; empty for a kind.
    [[nodiscard]] QList<TextRange> occurrences(const QModelIndex &index) const;
    /// The first occurrence that starts after `position`, else the first of all. Nothing for a kind.
    [[nodiscard]] std::optional<TextRange> occurrenceAfter(const QModelIndex &index, qsizetype position) const;
    [[nodiscard]] QModelIndex indexOf(MentionKind kind, QStringView name) const;

private:
    struct NameEntry {
        QString text;
        QList<TextRange> occurrences;
        std::optional<int> inLibrary;
    };
    struct Group {
        MentionKind kind = MentionKind::Person;
        std::vector<NameEntry> names; // in the order of their text
    };

    void reload();
    void addGroup(MentionKind kind, const QHash<QPair<MentionKind, QString>, QList<TextRange>> &occurrences);
    void countInLibrary();
    void showCounts(const QHash<QPair<MentionKind, QString>, int> &counts);
    [[nodiscard]] QVariant groupData(const Group &group, int column, int role) const;
    [[nodiscard]] static QVariant nameData(const NameEntry &name, int column);
    [[nodiscard]] const NameEntry *name(const QModelIndex &index) const; // null for a kind

    LibrarySession &m_session;
    const OpenArticle &m_article;
    std::vector<Group> m_groups; // in the order of kinds; none without a name
    std::function<QString(MentionKind)> m_kindName;
    QHash<int, QVariant> m_titles;
    int m_generation = 0; // of the names; counts of older ones are dropped
};
