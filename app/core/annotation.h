// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tag.h"
#include "core/textrange.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringView>

using AnnotationId = qint64;

/// A passage that the reader marked. It keeps its quote and some text around it, so that it can be found again in another
/// version of the article.
struct Annotation {
    AnnotationId id = 0; ///< 0 until stored
    qint64 article = 0;
    TextRange range;
    int paragraph = 0; ///< from 1; lines without a visible character do not count
    QString quote;
    QString before;
    QString after;
    QString note;
    QString annotator;
    QList<TagId> tags;
    QDateTime created; ///< UTC
    QDateTime modified; ///< UTC

    bool operator==(const Annotation &) const = default;
};

/// How much text an annotation keeps before and after its quote, in code points.
inline constexpr int annotationContext = 48;

/// An annotation of `range` in `text` with quote, context and paragraph filled in. Precondition: the range is inside the text and
/// not empty. O(range.end), for the paragraph's number.
[[nodiscard]] Annotation annotationOf(QStringView text, TextRange range);
