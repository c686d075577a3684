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
    /// TagUnknown, RangeInvalid (outside the text, empty, or the quote does not stand there, in `text` or in what is stored by now).
    [[nodiscard]] Result<AnnotationId> add(const Annotation &annotation, QStringView text);
    /// All of them or, where one is unknown, none. Error: AnnotationUnknown.
    [[nodiscard]] Result<void> remove(const QList<AnnotationId> &ids);
    /// Error: AnnotationUnknown.
    [[nodiscard]] Result<void> setNote(AnnotationId id, const QString &note);
    /// Adds the tag where it is absent, takes it away where it is present. Errors: AnnotationUnknown, TagUnknown.
    [[nodiscard]] Result<void> setTagged(AnnotationId id, TagId tag, bool tagged);
    /// The same for all of them or, where one is unknown, for none; one step.
    [[nodiscard]] Result<void> setTagged(const QList<AnnotationId> &ids, TagId tag, bool tagged);

    /// Gives it these tags and no other, as one step. Errors: AnnotationUnknown, TagUnknown.
    [[nodiscard]] Result<void> setTags(AnnotationId id, const QList<TagId> &tags);
    /// Marks every range of the article's text with the tag, as one step: an annotation that stands exactly there gets it,
    /// elsewhere one is made. Returns how many were made or got it. O(text + ranges × log). Errors: as add(); where the stored text
    /// is another by now, none gets it.
    [[nodiscard]] Result<int> tagEach(ArticleId article, QStringView text, const QList<TextRange> &ranges, TagId tag, const QString &annotator);
    /// Moves the ends of an annotation; quote and context follow. `text` is the article's. Errors: AnnotationUnknown, RangeInvalid.
    [[nodiscard]] Result<void> setRange(AnnotationId id, TextRange range, QStringView text);
    /// Cuts an annotation in two, with the same tags, and leaves out the white space between; the note stays with the first.
    /// Returns the second. Errors: AnnotationUnknown; RangeInvalid, where one of the two would be blank.
    [[nodiscard]] Result<AnnotationId> split(AnnotationId id, qsizetype position, QStringView text);
    /// Makes one of several of one article: from the first start to the last end, with all tags and notes. The first of `ids`
    /// lives on. Errors: as setRange().
    [[nodiscard]] Result<void> merge(const QList<AnnotationId> &ids, QStringView text);

    /// Those of them that there are, in the order of the ids, whether they have their place or lost it; `text` is that of their article.
    [[nodiscard]] Result<QList<Annotation>> annotations(const QList<AnnotationId> &ids, QStringView text) const;
    /// In order of start, then end; those that have lost their place left out, see VersionRepository::unplaced. `text` is the
    /// article's.
    [[nodiscard]] Result<QList<Annotation>> ofArticle(ArticleId article, QStringView text) const;
    /// Those of articles in the bin left out.
    [[nodiscard]] Result<int> count() const;
    struct Place {
        ArticleId article = 0;
        TextRange range; ///< in code points

        bool operator==(const Place &) const = default;
    };
    /// Where the annotations stand that carry one of the tags, each once, by article and start; those in the bin, and those
    /// that have lost their place, left out.
    [[nodiscard]] Result<QList<Place>> placesOf(const QList<TagId> &tags) const;

    /// Whether any annotation of these articles, or of all that are not in the bin, has lost its place.
    [[nodiscard]] Result<bool> hasUnplaced(const QList<ArticleId> &articles) const;
    /// Calls `take` with one row for each annotation and tag, by article, start, end, annotation, and tag in the codebook's order;
    /// only for `articles` where it is not empty, else for all that are not in the bin. Memory does not grow with the number of rows. `take` returns false to
    /// stop. The article of a row comes without its number of annotations and its tags.
    [[nodiscard]] Result<void> forEachRow(const QList<ArticleId> &articles, const std::function<bool(const AnnotationRow &)> &take) const;

private:
    /// Error: AnnotationUnknown.
    [[nodiscard]] Result<Annotation> annotation(AnnotationId id, QStringView text) const;
    [[nodiscard]] Result<void> place(AnnotationId id, TextRange range, QStringView text);
    /// One step of the history about one annotation. Error: AnnotationUnknown.
    [[nodiscard]] Result<void> change(EditKind kind, AnnotationId id, const std::function<Result<void>()> &edit);

    Database &m_database;
    History &m_history;
};
