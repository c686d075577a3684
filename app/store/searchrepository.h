// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article.h"
#include "core/error.h"

#include <QStringList>

class Database;

struct SearchHit {
    ArticleId article = 0;
    QString title;
    QString snippet; ///< one line; hits between U+2068 and U+2069 (first-strong isolate marks)
};

/// The words and quoted phrases of a query, in its order; such without a letter or digit are left out.
[[nodiscard]] QStringList searchTerms(const QString &query);

/// Full-text search over titles and texts; case and diacritics do not count.
class SearchRepository
{
public:
    explicit SearchRepository(Database &database);

    /// Best first. Words are sought all together in any order; "quoted words" as a phrase; the last unquoted word also as a
    /// prefix. Nothing in a query is an operator otherwise, so no query is wrong; one without a letter or digit finds nothing.
    [[nodiscard]] Result<QList<SearchHit>> find(const QString &query, int limit = -1) const;
    /// Ids only, for filtering as one types; every word counts as a prefix.
    [[nodiscard]] Result<QList<ArticleId>> filter(const QString &query) const;

private:
    Database &m_database;
};
