// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation.h"
#include "core/annotationrow.h"
#include "core/article.h"
#include "core/error.h"

#include <functional>

class Database;
class History;
enum class EditKind;

/// The passages that the reader marked. Every change is one step of the history.
class AnnotationRepository
{
public:
    AnnotationRepository(Database &database, History &history);

    /// Adds with its tags; `id`, `created` and `modified` are set here. `text` is the article's. Errors: ArticleUnknown,
    /// TagUnknown, RangeInvalid (outside the text, empty, or quote and text differ).
    [[nodiscard]] Result<AnnotationId> add(const Annotation &annotation, QStringView text);
    /// All of them or, where one is unknown, none. Error: AnnotationUnknown.
    [[nodiscard]] Result<void> remove(const QList<AnnotationId> &ids);
    /// Error: AnnotationUnknown.
    [[nodiscard]] Result<void> setNote(AnnotationId id, const QString &note);
    /// Adds the tag where it is absent, takes it away where it is present. Errors: AnnotationUnknown, TagUnknown.
    [[nodiscard]] Result<void> setTagged(AnnotationId id, TagId tag, bool tagged);

    /// In order of start, then end. `text` is the article's.
    [[nodiscard]] Result<QList<Annotation>> ofArticle(ArticleId article, QStringView text) const;
    [[nodiscard]] Result<int> count() const;

    /// Calls `take` with one row for each annotation and tag, by article, start, end, annotation, and tag in the codebook's order;
    /// only for `articles` where it is not empty. Memory does not grow with the number of rows. `take` returns false to stop.
    /// The article of a row comes without its number of annotations and its tags.
    [[nodiscard]] Result<void> forEachRow(const QList<ArticleId> &articles, const std::function<bool(const AnnotationRow &)> &take) const;

private:
    /// One step of the history about one annotation. Error: AnnotationUnknown.
    [[nodiscard]] Result<void> change(EditKind kind, AnnotationId id, const std::function<Result<void>()> &edit);

    Database &m_database;
    History &m_history;
};
