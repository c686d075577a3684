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
class DecisionRepository;
struct NameVerdict;

/// What recognition found in each article, as the reader's decisions have it. What was found is derived from the texts: it can
/// always be made again.
class MentionRepository
{
public:
    enum class Rejected {
        LeftOut,
        Included
    };

    MentionRepository(Database &database, const DecisionRepository &decisions);

    /// In order of their start; see decidedMentions(). `text` is the article's.
    [[nodiscard]] Result<QList<Mention>> ofArticle(ArticleId article, QStringView text, Rejected rejected = Rejected::LeftOut) const;
    /// Replaces them all in one transaction. `mentions` are in order and do not overlap; `recognizer` is the version of the
    /// recognizer that they come from. Errors: ArticleUnknown (also where the article has another text by now), RangeInvalid
    /// (outside the text).
    [[nodiscard]] Result<void> replace(ArticleId article, QStringView text, const QList<Mention> &mentions, const QString &recognizer = {});
    /// What was found in the articles that hold a name of which the reader says something else than `former` becomes stale: such
    /// names are heard when an article is read.
    [[nodiscard]] Result<void> makeStaleSince(const QList<NameVerdict> &former);
    /// The articles whose mentions come from another version than `recognizer`, or from none or are stale, newest first.
    [[nodiscard]] Result<QList<ArticleId>> staleArticles(const QString &recognizer) const;
    /// Whether that one is among them. Error: ArticleUnknown.
    [[nodiscard]] Result<bool> isStale(ArticleId article, const QString &recognizer) const;
    /// How often each name (kind and exact text) occurs in the whole library, for the given texts only. Articles in the bin do
    /// not count. Reads the texts of the articles that hold a name which the reader taught.
    using NameCounts = QHash<QPair<MentionKind, QString>, int>;
    [[nodiscard]] Result<NameCounts> countsInLibrary(const QStringList &texts) const;

    /// The articles, by id, that may have a name with one of the texts: where one was found, or the reader taught it and the text
    /// holds it. Those in the bin left out.
    [[nodiscard]] Result<QList<ArticleId>> articlesWith(const QStringList &texts) const;

private:
    [[nodiscard]] Result<NameCounts> countsOfFound(const QStringList &texts) const;
    [[nodiscard]] Result<int> countOfTaught(const QString &name) const;
    [[nodiscard]] Result<QList<Mention>> recognized(ArticleId article, QStringView text) const;

    Database &m_database;
    const DecisionRepository &m_decisions;
};
