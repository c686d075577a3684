// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/shelf.h"

#include <algorithm>

bool Shelf::holds(const ArticleSummary &article) const
{
    if (article.isBinned || kind == Kind::Bin) {
        return article.isBinned && kind == Kind::Bin;
    }
    switch (kind) {
    case Kind::Unread:
        return !article.isRead;
    case Kind::Starred:
        return article.isStarred;
    case Kind::Collection:
        return std::ranges::any_of(article.collections, [this](CollectionId id) {
            return below.contains(id);
        });
    default:
        return true;
    }
}
