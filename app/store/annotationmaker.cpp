// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/annotationmaker.h"

#include "core/paragraphs.h"

#include <algorithm>

AnnotationMaker::AnnotationMaker(QStringView text)
    : m_text(text)
    , m_paragraphs(paragraphsOf(text))
{
}

Annotation AnnotationMaker::operator()(TextRange range) const
{
    constexpr qsizetype around = 4 * annotationContext; // more than the context takes, surrogate pairs and all
    const auto first = std::max<qsizetype>(0, range.start - around);
    const auto last = std::min(m_text.size(), range.end + around);
    auto annotation = annotationOf(m_text.sliced(first, last - first), {range.start - first, range.end - first});
    annotation.range = range;
    annotation.paragraph = paragraph(range.start);
    return annotation;
}

int AnnotationMaker::paragraph(qsizetype position) const
{
    const auto behind = std::ranges::upper_bound(m_paragraphs, position, {}, &TextRange::start);
    return std::max(1, int(behind - m_paragraphs.begin()));
}
