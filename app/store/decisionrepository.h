// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article.h"
#include "core/error.h"
#include "core/mention.h"
#include "core/nameverdict.h"

#include <QList>
#include <QStringList>

class Database;
class History;

/// What the reader says of mentions and of names (the lexicon). Every change is one step of the history. MentionRepository reads
/// mentions as these decisions have it.
class DecisionRepository
{
public:
    DecisionRepository(Database &database, History &history);

    /// Says of one place what it is, whatever recognition finds there: all of the mention but its flags and confidence. Accepted or
    /// rejected; in place of what was said of that range before, and of what was accepted and overlaps it. `text` is the article's.
    /// Errors: ArticleUnknown, RangeInvalid.
    [[nodiscard]] Result<void> decide(ArticleId article, QStringView text, const Mention &mention);
    /// Leaves the place to recognition again. Nothing where nothing was said of it.
    [[nodiscard]] Result<void> forget(ArticleId article, QStringView text, TextRange range);
    /// In order of their range, then of its end. `text` is the article's.
    [[nodiscard]] Result<QList<Mention>> ofArticle(ArticleId article, QStringView text) const;

    /// Says of names what they are wherever they stand, as one step. Error: RangeInvalid (an empty name).
    [[nodiscard]] Result<void> decideNames(const QList<NameVerdict> &decisions);
    [[nodiscard]] Result<void> forgetNames(const QStringList &names);
    /// In the order of their letters' codes.
    [[nodiscard]] Result<QList<NameVerdict>> names() const;

private:
    Database &m_database;
    History &m_history;
};
