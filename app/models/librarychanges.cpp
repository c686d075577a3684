// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/librarychanges.h"

#include "store/history.h"

LibraryChanges LibraryChanges::ofSettledDuplicates()
{
    return {.annotationsOf = 0, .mentionsOf = 0, .anyText = true, .anyArticle = true, .collections = true, .staleMentions = true};
}

LibraryChanges LibraryChanges::of(const HistoryStep &step)
{
    const bool ofOne = step.article != 0;
    const auto annotations = ofOne ? step.annotations : QList<AnnotationId>();
    const auto articles = ofOne ? QList{step.article} : QList<ArticleId>();
    switch (step.kind) {
    case EditKind::AddAnnotation:
    case EditKind::RemoveAnnotation:
    case EditKind::TagAnnotation:
    case EditKind::UntagAnnotation:
    case EditKind::ChangeNote:
    case EditKind::ResizeAnnotation:
    case EditKind::SplitAnnotation:
    case EditKind::MergeAnnotations:
    case EditKind::PlaceAnnotation:
    case EditKind::OrphanAnnotation:
        return {.annotationsOf = step.article, .annotations = annotations};
    case EditKind::AddTag:
    case EditKind::ChangeTag:
    case EditKind::MoveTag:
        return {.tags = true};
    case EditKind::TagOccurrences:
        return {.annotationsOf = step.article, .annotations = annotations, .tags = true};
    case EditKind::RemoveTag:
    case EditKind::MergeTags:
        return {.annotationsOf = 0, .tags = true};
    case EditKind::ImportCodebook:
        return {.tags = true};
    case EditKind::DecideMention:
        return {.mentionsOf = step.article};
    case EditKind::DecideName:
        return {.mentionsOf = 0, .names = true};
    case EditKind::SettleDuplicates:
        return ofSettledDuplicates();
    case EditKind::BinArticles:
    case EditKind::RestoreArticles:
        return {.annotationsOf = 0, .mentionsOf = 0, .articles = articles, .collections = true};
    case EditKind::MarkRead:
    case EditKind::MarkUnread:
    case EditKind::StarArticles:
    case EditKind::UnstarArticles:
    case EditKind::UnlinkArticles:
        return {.articles = articles, .anyArticle = !ofOne};
    case EditKind::TakeNewerText: // perhaps another article's
        return {.annotationsOf = 0, .mentionsOf = step.article, .texts = articles, .anyArticle = true, .collections = true};
    case EditKind::CorrectText:
    case EditKind::RestoreText:
        return {.annotationsOf = step.article, .mentionsOf = step.article, .articles = articles, .texts = articles};
    case EditKind::CorrectArticle:
        return {.articles = articles, .anyArticle = !ofOne, .staleMentions = true};
    case EditKind::AddCollection:
    case EditKind::ChangeCollection:
    case EditKind::MoveCollection:
        return {.collections = true};
    case EditKind::RemoveCollection:
    case EditKind::FillCollection:
    case EditKind::EmptyCollection:
        return {.anyArticle = true, .collections = true};
    }
    return {};
}

void LibraryChanges::add(const LibraryChanges &others)
{
    const auto join = [](std::optional<ArticleId> &mine, const std::optional<ArticleId> &other) {
        mine = mine && other && *mine != *other ? 0 : other ? other : mine;
    };
    join(annotationsOf, others.annotationsOf);
    annotations.clear(); // any of them
    join(mentionsOf, others.mentionsOf);
    tags = tags || others.tags;
    names = names || others.names;
    articles.append(others.articles);
    texts.append(others.texts);
    anyText = anyText || others.anyText;
    anyArticle = anyArticle || others.anyArticle;
    collections = collections || others.collections;
    staleMentions = staleMentions || others.staleMentions;
}
