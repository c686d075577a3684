// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/mentionformats.h"

#include <algorithm>

namespace
{
/// Names are underlined each in their own way, so that kinds differ without their colours.
QTextCharFormat::UnderlineStyle underlineOf(MentionKind kind)
{
    switch (kind) {
    case MentionKind::Organization:
        return QTextCharFormat::DashUnderline;
    case MentionKind::Place:
        return QTextCharFormat::DotLine;
    case MentionKind::Misc:
        return QTextCharFormat::DashDotLine;
    default:
        return QTextCharFormat::SingleUnderline;
    }
}
}

QTextCharFormat mentionFormat(MentionKind kind, const Ink &ink)
{
    QTextCharFormat format;
    format.setForeground(ink.colour);
    if (ink.underline) {
        auto line = ink.colour;
        line.setAlphaF(0.6F);
        format.setUnderlineStyle(underlineOf(kind));
        format.setUnderlineColor(line);
    }
    return format;
}

QList<QTextLayout::FormatRange>
mentionFormats(const PageLayout::Block &block, const QList<Mention> &mentions, const QSet<MentionKind> &shown, const ReadingTheme &theme)
{
    QList<QTextLayout::FormatRange> formats;
    auto mention = std::ranges::upper_bound(mentions, block.range.start, {}, [](const Mention &candidate) {
        return candidate.range.end;
    });
    for (; mention != mentions.end() && mention->range.start < block.range.end; ++mention) {
        if (shown.contains(mention->kind)) {
            const auto part = intersected(mention->range, block.range);
            formats.append(
                {.start = int(part.start - block.range.start), .length = int(part.length()), .format = mentionFormat(mention->kind, theme.ink(mention->kind))});
        }
    }
    return formats;
}
