// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation.h"
#include "core/article.h"

/// An annotation with all that one row of an export says of it. One row for each tag; one where there is none.
struct AnnotationRow {
    Annotation annotation; ///< `range` is in code points here: rows are read without their texts
    ArticleSummary article;
    QString tag; ///< name; empty where the annotation has none
    QString tagPath;
};
