// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article.h"
#include "core/error.h"
#include "core/mention.h"

#include <QList>

class Database;

/// Articles as they are stored. Not part of the history: importing is not undone.
class ArticleRepository
{
public:
    explicit ArticleRepository(Database &database);

    struct Added {
        ArticleId id = 0;
        bool existed = false; ///< the same text was there already; nothing was written
    };

    /// Stores article, original (compressed), mentions and full-text entry in one transaction. The article's `id` is ignored.
    /// Two articles are the same when their texts are. `recognizer` is the version of the recognizer that the mentions come
    /// from; empty where none has run (see MentionRepository::staleArticles). Error: RangeInvalid (a mention outside the text).
    [[nodiscard]] Result<Added> add(const Article &article, const QList<Mention> &mentions, const QString &recognizer = {});
    /// The same for many in one transaction, for imports; the result is in the order of the input.
    struct Incoming {
        Article article;
        QList<Mention> mentions;
        QString recognizer;
    };
    [[nodiscard]] Result<QList<Added>> add(const QList<Incoming> &articles);

    [[nodiscard]] Result<int> count() const;
    /// Summaries in order of import, newest first, `limit` of them from `offset`; limit < 0: all. Does not read texts.
    [[nodiscard]] Result<QList<ArticleSummary>> summaries(int offset = 0, int limit = -1) const;
    /// Error: ArticleUnknown.
    [[nodiscard]] Result<ArticleSummary> summary(ArticleId id) const;
    /// The whole article without `original`. Error: ArticleUnknown.
    [[nodiscard]] Result<Article> article(ArticleId id) const;
    /// The file as it came. Error: ArticleUnknown.
    [[nodiscard]] Result<QByteArray> original(ArticleId id) const;
    /// In order of import.
    [[nodiscard]] Result<QList<ArticleId>> ids() const;

private:
    Database &m_database;
};
