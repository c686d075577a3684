// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article.h"
#include "core/error.h"
#include "store/versionrepository.h"

#include <QList>
#include <QString>

class AnnotationMaker;
class CodePoints;
class Database;
class Statement;
class TextAlignment;
struct Reanchored;

/// Takes what stands in a text along when its article gets another one: annotations, and what the reader said of mentions. For one
/// step of the history, which is the caller's; what it is given outlives it.
class TextFollower
{
public:
    TextFollower(Database &database, ArticleId article, const QString &before, const QString &after, const TextAlignment &alignment);

    /// Adds what came of them to `change`.
    [[nodiscard]] Result<void> moveAnnotations(TextChange &change);
    /// What has lost its place is kept, and found again should its text come back. Adds how many those are to `change`.
    [[nodiscard]] Result<void> moveDecisions(TextChange &change);

private:
    struct AnnotationRow;
    struct DecisionRow;

    [[nodiscard]] Result<QList<AnnotationRow>> annotations() const;
    /// The row as it stands in the new text.
    [[nodiscard]] static Result<void>
    write(Statement &update, const AnnotationRow &row, const Reanchored &found, const AnnotationMaker &make, const CodePoints &points);
    [[nodiscard]] Result<QList<DecisionRow>> decisions() const;
    [[nodiscard]] QList<Anchor> anchorsOf(const QList<DecisionRow> &rows) const;
    [[nodiscard]] Result<void> remove(const DecisionRow &row);
    [[nodiscard]] Result<void> insert(const DecisionRow &row);

    Database &m_database;
    ArticleId m_article;
    const QString &m_before;
    const QString &m_after;
    const TextAlignment &m_alignment;
};
