// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation.h"

#include <QList>
#include <QStringView>

/// Makes many annotations of one text without reading it from its beginning for each paragraph number. The text outlives it.
class AnnotationMaker
{
public:
    /// O(text).
    explicit AnnotationMaker(QStringView text);

    /// As annotationOf(text, range). O(log paragraphs).
    [[nodiscard]] Annotation operator()(TextRange range) const;
    /// As paragraphNumber(text, position).
    [[nodiscard]] int paragraph(qsizetype position) const;

private:
    QStringView m_text;
    QList<TextRange> m_paragraphs;
};
