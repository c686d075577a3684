// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article.h"
#include "core/collection.h"
#include "core/error.h"
#include "store/treetable.h"

#include <QList>

class Database;
class History;

/// Articles that the reader has put together, as a tree. Every change is one step of the history.
class CollectionRepository
{
public:
    CollectionRepository(Database &database, History &history);

    /// Parents before their children, siblings by position; `articles` filled in.
    [[nodiscard]] Result<QList<Collection>> all() const;
    /// Last among its siblings. Errors: CollectionExists (a sibling has the name), CollectionInvalid (an empty name),
    /// CollectionUnknown (its parent).
    [[nodiscard]] Result<CollectionId> add(const QString &name, std::optional<CollectionId> parent);
    /// Errors: CollectionUnknown, CollectionExists, CollectionInvalid.
    [[nodiscard]] Result<void> rename(CollectionId collection, const QString &name);
    /// Under another parent, at a position among its siblings. Error: CollectionInvalid where it would stand under itself.
    [[nodiscard]] Result<void> move(CollectionId collection, std::optional<CollectionId> parent, int position);
    /// With those below it. The articles stay in the library.
    [[nodiscard]] Result<void> remove(CollectionId collection);
    /// Puts articles in; those that are there already stay. Errors: CollectionUnknown, ArticleUnknown.
    [[nodiscard]] Result<void> fill(CollectionId collection, const QList<ArticleId> &articles);
    /// Takes articles out.
    [[nodiscard]] Result<void> takeOut(CollectionId collection, const QList<ArticleId> &articles);

private:
    [[nodiscard]] Result<void> require(CollectionId collection) const;
    [[nodiscard]] Result<void> requireFreeName(CollectionId self, std::optional<CollectionId> parent, const QString &name) const;
    [[nodiscard]] Result<void> requireNotBelow(CollectionId collection, std::optional<CollectionId> parent) const;

    Database &m_database;
    History &m_history;
    TreeTable m_tree;
};
