// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/tagorder.h"

#include "store/database.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr TagId root = 0;

Tag tagOf(const Statement &row)
{
    Tag tag;
    tag.id = row.integer(0);
    if (!row.isNull(1)) {
        tag.parent = row.integer(1);
    }
    tag.name = row.text(2);
    tag.colour = row.text(3);
    tag.description = row.text(4);
    tag.shortcut = row.isNull(5) ? u""_s : row.text(5);
    tag.position = int(row.integer(6));
    tag.examples = row.text(7);
    return tag;
}
}

Result<TagOrder> TagOrder::read(Database &database)
{
    const auto rows = database.list(u"SELECT id, parent, name, colour, description, shortcut, position, examples FROM tag ORDER BY position, id"_s, tagOf);
    if (!rows) {
        return std::unexpected(rows.error());
    }
    QHash<TagId, QList<Tag>> children;
    for (const auto &tag : *rows) {
        children[tag.parent.value_or(root)].append(tag);
    }
    TagOrder order;
    // The next tag stands at the end.
    QList<Tag> open = children.value(root);
    std::ranges::reverse(open);
    while (!open.isEmpty()) {
        const Tag tag = open.takeLast();
        const QString above = tag.parent ? order.paths[order.ranks.value(*tag.parent)] + tagPathSeparator : QString();
        order.ranks.insert(tag.id, order.tags.size());
        order.tags.append(tag);
        order.paths.append(above + tag.name);
        auto below = children.value(tag.id);
        std::ranges::reverse(below);
        open.append(below);
    }
    return order;
}

void TagOrder::sort(QList<TagId> &tagIds) const
{
    std::ranges::sort(tagIds, {}, [this](TagId tag) {
        return ranks.value(tag);
    });
}
