// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/treetable.h"

#include "store/database.h"
#include "store/namekey.h"

#include <algorithm>

using namespace Qt::StringLiterals;

TreeTable::TreeTable(Database &database, QLatin1StringView table)
    : m_database(database)
    , m_table(table)
{
}

Result<QList<TreeTable::Id>> TreeTable::childrenOf(Parent parent) const
{
    return m_database.list(
        u"SELECT id FROM %1 WHERE ifnull(parent, 0) = ? ORDER BY position, id"_s.arg(m_table),
        [](const Statement &row) {
            return Id(row.integer(0));
        },
        parent.value_or(0));
}

Result<std::optional<TreeTable::Id>> TreeTable::childNamed(Parent parent, const QString &name) const
{
    return m_database.integer(u"SELECT id FROM %1 WHERE ifnull(parent, 0) = ? AND name_key = ?"_s.arg(m_table), parent.value_or(0), nameKey(name));
}

Result<std::optional<QString>> TreeTable::nameOf(Id row) const
{
    return m_database.first(
        u"SELECT name FROM %1 WHERE id = ?"_s.arg(m_table),
        [](const Statement &columns) {
            return columns.text(0);
        },
        row);
}

Result<TreeTable::Parent> TreeTable::parentOf(Id row) const
{
    return m_database.integer(u"SELECT parent FROM %1 WHERE id = ? AND parent IS NOT NULL"_s.arg(m_table), row);
}

Result<bool> TreeTable::holds(Id row, Parent other) const
{
    return m_database
        .integer(
            u"WITH RECURSIVE above (id) AS (SELECT ? UNION SELECT %1.parent FROM %1 JOIN above ON %1.id = above.id)"
            " SELECT count(*) FROM above WHERE id = ?"_s.arg(m_table),
            other,
            row)
        .transform([](std::optional<qint64> found) {
            return found.value_or(0) > 0;
        });
}

Result<void> TreeTable::place(Id row, Parent parent, int position) const
{
    auto siblings = childrenOf(parent);
    if (!siblings) {
        return std::unexpected(siblings.error());
    }
    siblings->removeOne(row);
    siblings->insert(std::clamp<qsizetype>(position, 0, siblings->size()), row);
    auto done = m_database.exec(u"UPDATE %1 SET parent = ? WHERE id = ? AND parent IS NOT ?"_s.arg(m_table), parent, row, parent);
    for (qsizetype i = 0; done && i < siblings->size(); ++i) {
        done = m_database.exec(u"UPDATE %1 SET position = ? WHERE id = ? AND position <> ?"_s.arg(m_table), qint64(i), siblings->at(i), qint64(i));
    }
    return done;
}
