// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article.h"
#include "core/error.h"

#include <QByteArray>
#include <QList>

#include <functional>

class ArticleRepository;
class Database;
class History;

/// Two articles that the reader calls versions of one text.
struct ArticleLink {
    ArticleId article = 0;
    ArticleId other = 0; ///< the one that came before
    double distance = 0; ///< 0, the same text; 1, nothing in common

    bool operator==(const ArticleLink &) const = default;
};

/// Which articles resemble one another: what they are compared by, and what the reader said of those that do.
class LikenessRepository
{
public:
    LikenessRepository(Database &database, History &history, ArticleRepository &articles);

    /// Visits every article that is not in the bin, in the order of ids, with the fingerprint it was stored with (see
    /// ArticleRepository::Incoming); an empty one where there is none. Ends where `visit` gives an error, which it returns.
    using Visit = std::function<Result<void>(ArticleId article, const QByteArray &fingerprint)>;
    [[nodiscard]] Result<void> eachFingerprint(const Visit &visit) const;

    /// What becomes of near duplicates, as one step of the history: some are linked with the older one, others go to the bin.
    /// Error: ArticleUnknown, and then nothing is done.
    [[nodiscard]] Result<void> settle(const QList<ArticleLink> &linked, const QList<ArticleId> &binned);
    /// Takes a link back, whichever of the two came first. One step of the history.
    [[nodiscard]] Result<void> unlink(ArticleId one, ArticleId other);
    /// The links of an article with those that are not in the bin; `article` is the one asked about, nearest first.
    [[nodiscard]] Result<QList<ArticleLink>> linksOf(ArticleId article) const;

private:
    Database &m_database;
    History &m_history;
    ArticleRepository &m_articles;
};
