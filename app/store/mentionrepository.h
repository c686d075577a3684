// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article.h"
#include "core/error.h"
#include "core/mention.h"

#include <QHash>
#include <QList>
#include <QPair>

class Database;

/// What recognition found in each article. Derived from the texts: it can always be made again.
class MentionRepository
{
public:
    explicit MentionRepository(Database &database);

    /// In order of their start. `text` is the article's, for the conversion of offsets.
    [[nodiscard]] Result<QList<Mention>> ofArticle(ArticleId article, QStringView text) const;
    /// Replaces them all in one transaction. `mentions` are in order and do not overlap; `recognizer` is the version of the
    /// recognizer that they come from. Errors: ArticleUnknown, RangeInvalid (outside the text).
    [[nodiscard]] Result<void> replace(ArticleId article, QStringView text, const QList<Mention> &mentions, const QString &recognizer = {});
    /// The articles whose mentions come from another version than `recognizer`, or from none, newest first.
    [[nodiscard]] Result<QList<ArticleId>> staleArticles(const QString &recognizer) const;
    /// How often each name (kind and exact text) occurs in the whole library, for the given texts only.
    [[nodiscard]] Result<QHash<QPair<MentionKind, QString>, int>> countsInLibrary(const QStringList &texts) const;

private:
    Database &m_database;
};
