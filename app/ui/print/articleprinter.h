// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mention.h"
#include "ui/reader/annotationlanes.h"
#include "ui/reader/pagelayout.h"
#include "ui/theme/readingtheme.h"

#include <QPagedPaintDevice>
#include <QSet>

#include <functional>
#include <vector>

class QPainter;
class QTextDocument;

/// An article on paper, or as PDF: the page as the reader shows it, with names and figures in ink, highlighted passages, stripes
/// and tags in the margin; below it the notes, by the numbers that stand beside the tags.
class ArticlePrinter
{
public:
    struct Content {
        QString title; ///< at the foot of each page
        QString facts; ///< one line above the text: author, source, date
        QString text;
        QList<Mention> mentions;
        QSet<MentionKind> shownKinds;
        QList<AnnotationMark> marks;
        ReadingTheme theme; ///< its paper is taken for white
        QFont font;
    };

    /// `styleOf`: what each paragraph of the text is.
    ArticlePrinter(Content content, const std::function<BlockStyle(TextRange)> &styleOf);

    ArticlePrinter(const ArticlePrinter &) = delete; // the layout asks this very object for formats
    ArticlePrinter &operator=(const ArticlePrinter &) = delete;

    /// False where the device cannot be painted on.
    [[nodiscard]] bool print(QPagedPaintDevice &device);
    /// Of the last print().
    [[nodiscard]] int pageCount() const;

private:
    /// What of the text stands on one page, in the layout's coordinates.
    struct Slice {
        qreal top = 0;
        qreal bottom = 0;
    };

    void numberNotes();
    void cutIntoPages(qreal height);
    [[nodiscard]] qreal headOf(const Slice &slice) const;
    void paintSlice(QPainter &painter, const Slice &slice);
    void writeNotes(QTextDocument &notes, qreal width) const;
    void paintNotes(QPainter &painter, const QTextDocument &notes, const QRectF &shown, qreal top) const;
    void paintFoot(QPainter &painter, int page, int pages) const;
    [[nodiscard]] QString notesHtml() const;

    Content m_content;
    QStringList m_notes; ///< HTML, by number
    AnnotationLanes m_lanes;
    PageLayout m_layout;
    QSizeF m_page; ///< of what can be printed on, in the layout's pixels
    std::vector<Slice> m_slices;
    int m_pageCount = 0;
};
