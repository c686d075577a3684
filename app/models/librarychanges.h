// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation.h"
#include "core/article.h"

#include <QList>

#include <optional>

struct HistoryStep;

/// What of a library a command has changed, for those who show it.
struct LibraryChanges {
    std::optional<ArticleId> annotationsOf; ///< 0: of any article
    QList<AnnotationId> annotations; ///< where these are all of it
    bool addsAnnotation = false; ///< the one whose id is the result
    bool tags = false;
    std::optional<ArticleId> mentionsOf; ///< 0: of any article
    bool names = false; ///< what is said of them
    QList<ArticleId> articles; ///< what lists show of them
    QList<ArticleId> texts;
    bool anyText = false;
    bool anyArticle = false;
    bool collections = false;
    bool staleMentions = false; ///< of `articles`, perhaps

    /// What a step changes, be it done, undone or done again.
    [[nodiscard]] static LibraryChanges of(const HistoryStep &step);
    [[nodiscard]] static LibraryChanges ofSettledDuplicates();
    void add(const LibraryChanges &others);
};
