// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/textrange.h"

#include <QFont>
#include <QList>
#include <QString>
#include <QTextLayout>

#include <functional>
#include <memory>
#include <vector>

/// What a paragraph is, for its type and spacing.
enum class BlockStyle {
    Paragraph,
    Kicker,
    Title,
    Byline,
    Lead,
    Subheading,
    ListItem,
    Quotation,
    Caption,
    Note
};

/// A text as lines on a page of a given width, laid out as it comes into view.
///
/// The text is cut into blocks: its paragraphs, very long ones in pieces. Each block has a height: an estimate from its number of
/// letters until it is laid out, its own afterwards. A Fenwick tree over the heights finds the block at a place and the place of a
/// block in O(log blocks); only what is looked at costs more. Heights, tops and widths are in pixels. Belongs to the GUI thread.
class PageLayout
{
public:
    struct Block {
        TextRange range; ///< without the LF that ends it
        BlockStyle style = BlockStyle::Paragraph;
        bool continued = false; ///< the next block goes on with the same paragraph
    };

    /// Formats (relative to the block) that the lines of a block are drawn with. They may not change widths.
    using Formats = std::function<QList<QTextLayout::FormatRange>(const Block &block)>;

    explicit PageLayout(Formats formats);

    /// O(n) in the text's length, without laying anything out. `styleOf` is asked once for each paragraph.
    void setText(const QString &text, const std::function<BlockStyle(TextRange)> &styleOf);
    void setFont(const QFont &font);
    void setWidth(qreal width);
    /// Forgets what is laid out (formats have changed); heights stay.
    void resetFormats();

    [[nodiscard]] const QString &text() const;
    [[nodiscard]] int count() const;
    [[nodiscard]] const Block &block(int index) const;
    [[nodiscard]] QFont fontOf(BlockStyle style) const;
    [[nodiscard]] qreal height() const;
    [[nodiscard]] qreal top(int index) const;
    [[nodiscard]] qreal heightOf(int index) const;
    /// The block whose band holds `y`; the first or last one outside.
    [[nodiscard]] int blockAt(qreal y) const;
    /// The block that holds the position; a position between two belongs to the one before.
    [[nodiscard]] int blockOf(qsizetype position) const;
    /// The lines of a block, laid out now if they were not; its height may change by it. Line positions are relative to the top
    /// of the block. The reference holds until the next call of a function that is not const.
    [[nodiscard]] const QTextLayout &lines(int index);
    [[nodiscard]] bool isMeasured(int index) const;

private:
    struct Laid {
        std::unique_ptr<QTextLayout> lines;
        quint64 used = 0;
    };

    void cut(TextRange paragraph, BlockStyle style);
    void estimateHeights();
    [[nodiscard]] qreal estimatedHeight(const Block &block) const;
    [[nodiscard]] qreal spaceBefore(int index) const;
    void setHeight(int index, qreal height);
    void layOut(QTextLayout &layout, int index);
    void dropOldest();

    Formats m_formats;
    QString m_text;
    QFont m_font;
    qreal m_pixelSize = 0; ///< of m_font
    qreal m_width = 0;
    std::vector<Block> m_blocks;
    std::vector<qreal> m_heights;
    std::vector<qreal> m_sums; // Fenwick tree over m_heights, from 1
    std::vector<bool> m_measured;
    std::vector<std::pair<int, Laid>> m_laid; // few: what was looked at last
    quint64 m_clock = 0;
};
