// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation.h"
#include "core/article.h"

/// Whether an annotation stands where it says.
enum class AnnotationPlace {
    Certain,
    Doubtful, ///< it may stand there: its article's text has changed, and the reader has not said
    Orphaned ///< what it marked is not in the text any more
};

/// An annotation with all that one row of an export says of it. One row for each tag; one where there is none.
struct AnnotationRow {
    Annotation annotation; ///< `range` is in code points here: rows are read without their texts
    ArticleSummary article;
    QString tag; ///< name; empty where the annotation has none
    QString tagPath;
    AnnotationPlace place = AnnotationPlace::Certain;
};
