// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article.h"
#include "core/collection.h"

#include <QSet>

/// A part of the library's articles that the list can show.
struct Shelf {
    enum class Kind {
        All,
        Unread,
        Starred,
        Collection,
        Bin ///< what lies there is on no other shelf
    };

    Kind kind = Kind::All;
    CollectionId collection = 0; ///< of kind Collection
    QSet<CollectionId> below; ///< the collection and those below it, whose articles it shows too

    [[nodiscard]] bool holds(const ArticleSummary &article) const;

    bool operator==(const Shelf &) const = default;
};
