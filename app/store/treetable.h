// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QList>
#include <QString>

#include <optional>

class Database;

/// The tree that a table's rows make by its columns id, parent (NULL at the first level), name, name_key and position: the codebook,
/// the collections.
class TreeTable
{
public:
    using Id = qint64;
    using Parent = std::optional<Id>; ///< nothing: the first level

    TreeTable(Database &database, QLatin1StringView table);

    /// By position.
    [[nodiscard]] Result<QList<Id>> childrenOf(Parent parent) const;
    /// Case does not count; see nameKey().
    [[nodiscard]] Result<std::optional<Id>> childNamed(Parent parent, const QString &name) const;
    /// Nothing where there is no such row.
    [[nodiscard]] Result<std::optional<QString>> nameOf(Id row) const;
    /// Nothing where there is no such row, or where it is on the first level.
    [[nodiscard]] Result<Parent> parentOf(Id row) const;
    /// True where `other` is `row` or stands below it.
    [[nodiscard]] Result<bool> holds(Id row, Parent other) const;
    /// Puts a row under a parent, at a position among its children; behind the last where there are fewer. Only what changes is
    /// written. Precondition: the parent is not below the row.
    [[nodiscard]] Result<void> place(Id row, Parent parent, int position) const;

private:
    Database &m_database;
    QString m_table;
};
