// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/blockstyles.h"

namespace
{
BlockStyle lookOf(ParagraphKind kind)
{
    switch (kind) {
    case ParagraphKind::Title:
        return BlockStyle::Title;
    case ParagraphKind::Lead:
        return BlockStyle::Lead;
    case ParagraphKind::Subheading:
        return BlockStyle::Subheading;
    case ParagraphKind::ListItem:
        return BlockStyle::ListItem;
    case ParagraphKind::Quotation:
        return BlockStyle::Quotation;
    case ParagraphKind::Caption:
        return BlockStyle::Caption;
    case ParagraphKind::Note:
        return BlockStyle::Note;
    case ParagraphKind::Byline:
        return BlockStyle::Byline;
    case ParagraphKind::Paragraph:
        break;
    }
    return BlockStyle::Paragraph;
}
}

std::function<BlockStyle(TextRange)> blockStylesOf(const Article &article)
{
    const auto title = article.paragraphKinds.indexOf(ParagraphKind::Title);
    return [kinds = article.paragraphKinds, title, paragraph = qsizetype(0)](TextRange) mutable {
        const auto kind = kinds.value(paragraph, ParagraphKind::Paragraph);
        const bool isRubric = paragraph++ < title && kind == ParagraphKind::Byline; // over the title
        return isRubric ? BlockStyle::Kicker : lookOf(kind);
    };
}
