// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/pagelayout.h"

#include <QTextCharFormat>

#include <optional>

struct Article;

/// The calls of an article's notes, which lead to their notes, and the numbers of the notes, which lead back to their first calls.
class NoteLinks
{
public:
    struct Link {
        TextRange range;
        TextRange target; ///< where it leads: the number of the note, or the call
        TextRange note; ///< its paragraph
        bool leadsToNote = false; ///< else back

        bool operator==(const Link &) const = default;
    };

    /// O(n) in the text of an article that has notes.
    void set(const Article &article);
    /// The link that holds a position, or ends or begins there. O(log n).
    [[nodiscard]] std::optional<Link> at(qsizetype position) const;
    /// Ranges relative to the block, each with the format. O(log n + those of the block).
    [[nodiscard]] QList<QTextLayout::FormatRange> formats(const PageLayout::Block &block, const QTextCharFormat &format) const;

private:
    QList<Link> m_links; // by place, apart from one another
};
