// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/tag.h"
#include "store/treetable.h"

#include <QList>

class Database;
class History;

/// The codebook. Every change is one step of the history.
class TagRepository
{
public:
    TagRepository(Database &database, History &history);

    /// All tags, parents before their children, siblings by position; `uses` filled in.
    [[nodiscard]] Result<QList<Tag>> all() const;
    /// `id` and `position` are set here (last among its siblings); an empty colour gets the next of the palette. Errors: TagExists
    /// (a sibling has the name), TagInvalid (empty name or '/' in it), TagUnknown (its parent).
    [[nodiscard]] Result<TagId> add(const Tag &tag);
    /// The tag at a path such as "Politique/Élections", made where it is absent, with its parents, as one step.
    [[nodiscard]] Result<TagId> ensure(const QString &path);
    [[nodiscard]] Result<std::optional<TagId>> find(const QString &path) const;
    /// Name, colour, description, examples and shortcut. A shortcut is taken from the tag that had it. Errors: TagUnknown, TagExists,
    /// TagInvalid.
    [[nodiscard]] Result<void> change(const Tag &tag);
    /// Under another parent, at a position among its siblings. Error: TagInvalid where it would stand under itself.
    [[nodiscard]] Result<void> move(TagId tag, std::optional<TagId> parent, int position);
    /// With its children. The annotations stay, without the tag.
    [[nodiscard]] Result<void> remove(TagId tag);
    /// Makes two tags one: what carries `from` or stands below it goes to `into`, and `from` goes. Errors: TagUnknown, TagInvalid
    /// (`into` is `from` or stands below it).
    [[nodiscard]] Result<void> merge(TagId from, TagId into);
    /// Makes the tags that are absent and changes those that are there, as one step. What an entry leaves empty stays as it is. How
    /// many tags those were. Errors: as add() and change().
    [[nodiscard]] Result<int> importAll(const QList<CodebookEntry> &entries);
    /// How many annotations carry the tag or one below it.
    [[nodiscard]] Result<int> usesBelow(TagId tag) const;

private:
    [[nodiscard]] Result<TagId> insert(const Tag &tag);
    /// Without its place in the tree. Error: TagUnknown.
    [[nodiscard]] Result<Tag> stored(TagId id) const;
    [[nodiscard]] Result<void> mergeChecked(TagId from, TagId into);
    [[nodiscard]] Result<void> takeOver(TagId tag, TagId parent);

    Database &m_database;
    History &m_history;
    TreeTable m_tree;
};

/// Names from the root, joined by '/'. `tags` as TagRepository::all gives them.
[[nodiscard]] QString tagPath(const QList<Tag> &tags, TagId tag);
