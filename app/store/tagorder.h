// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/tag.h"

#include <QHash>
#include <QList>
#include <QStringList>

class Database;

/// The tags in the codebook's order: parents before their children, siblings by position.
struct TagOrder {
    QList<Tag> tags; ///< without `uses`
    QStringList paths; ///< of the tags, in the same order
    QHash<TagId, qsizetype> ranks; ///< where each tag stands in `tags`

    [[nodiscard]] static Result<TagOrder> read(Database &database);

    void sort(QList<TagId> &tagIds) const;
};
