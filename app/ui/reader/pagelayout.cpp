// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/pagelayout.h"

#include "core/paragraphs.h"

#include <QFontInfo>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace
{
/// A longer paragraph is cut: laying out costs more than linear in a block's length, and only whole blocks are laid out.
constexpr qsizetype longestBlock = 6000;
/// More than two tall screens of short paragraphs.
constexpr size_t keptLayouts = 240;

struct Type {
    qreal scale; ///< of the reader's font size
    qreal leading; ///< line height in font sizes
    qreal spaceAbove; ///< in font sizes of the text
    bool bold;
    bool italic = false;
};

constexpr Type typeOf(BlockStyle style)
{
    switch (style) {
    case BlockStyle::Kicker:
        return {.scale = 0.8, .leading = 1.5, .spaceAbove = 0.4, .bold = true};
    case BlockStyle::Title:
        return {.scale = 1.85, .leading = 1.25, .spaceAbove = 0.5, .bold = true};
    case BlockStyle::Byline:
        return {.scale = 0.85, .leading = 1.5, .spaceAbove = 0.5, .bold = false};
    case BlockStyle::Subheading:
        return {.scale = 1.2, .leading = 1.4, .spaceAbove = 1.5, .bold = true};
    case BlockStyle::Lead:
        return {.scale = 1.12, .leading = 1.5, .spaceAbove = 0.75, .bold = true};
    case BlockStyle::ListItem:
        return {.scale = 1.0, .leading = 1.55, .spaceAbove = 0.3, .bold = false};
    case BlockStyle::Quotation:
        return {.scale = 1.0, .leading = 1.55, .spaceAbove = 0.9, .bold = false, .italic = true};
    case BlockStyle::Caption:
        return {.scale = 0.85, .leading = 1.45, .spaceAbove = 0.75, .bold = false, .italic = true};
    case BlockStyle::Note:
        return {.scale = 0.85, .leading = 1.45, .spaceAbove = 0.4, .bold = false};
    case BlockStyle::Paragraph:
        break;
    }
    return {.scale = 1.0, .leading = 1.55, .spaceAbove = 0.75, .bold = false};
}

/// The text as it is set: a space that French punctuation stands behind or before holds them together on one line. Only what is
/// drawn has it; lengths and positions are the text's own.
QString typeset(QStringView text)
{
    constexpr QStringView closing = u"»:;!?%";
    QString shown = text.toString();
    for (qsizetype i = 1; i + 1 < shown.size(); ++i) {
        if (shown[i] == u' ' && (shown[i - 1] == u'«' || closing.contains(shown[i + 1]))) {
            shown[i] = QChar::Nbsp;
        }
    }
    return shown;
}

/// Where a piece of at most `longestBlock` that begins at `start` ends: behind a sentence, else behind a space.
qsizetype pieceEnd(QStringView text, qsizetype start, qsizetype end)
{
    const auto limit = start + longestBlock;
    if (limit >= end) {
        return end;
    }
    const auto piece = text.sliced(start, longestBlock);
    const auto sentence = piece.lastIndexOf(QLatin1StringView(". "));
    const auto space = piece.lastIndexOf(u' ');
    if (sentence > longestBlock / 2) {
        return start + sentence + 2;
    }
    if (space > longestBlock / 2) {
        return start + space + 1;
    }
    return text[limit].isLowSurrogate() ? limit - 1 : limit;
}
}

PageLayout::PageLayout(Formats formats)
    : m_formats(std::move(formats))
{
}

void PageLayout::setText(const QString &text, const std::function<BlockStyle(TextRange)> &styleOf)
{
    m_text = text;
    m_blocks.clear();
    for (const auto &paragraph : paragraphsOf(text)) {
        cut(paragraph, styleOf(paragraph));
    }
    estimateHeights();
}

void PageLayout::cut(TextRange paragraph, BlockStyle style)
{
    for (auto start = paragraph.start; start < paragraph.end;) {
        const auto end = pieceEnd(m_text, start, paragraph.end);
        m_blocks.push_back({.range = {start, end}, .style = style, .continued = end < paragraph.end});
        start = end;
    }
}

void PageLayout::setFont(const QFont &font)
{
    if (font != m_font) {
        m_font = font;
        m_pixelSize = QFontInfo(font).pixelSize();
        estimateHeights();
    }
}

void PageLayout::setWidth(qreal width)
{
    if (width != m_width) {
        m_width = width;
        estimateHeights();
    }
}

void PageLayout::resetFormats()
{
    m_laid.clear();
}

const QString &PageLayout::text() const
{
    return m_text;
}

int PageLayout::count() const
{
    return int(m_blocks.size());
}

const PageLayout::Block &PageLayout::block(int index) const
{
    return m_blocks[size_t(index)];
}

QFont PageLayout::fontOf(BlockStyle style) const
{
    const auto type = typeOf(style);
    QFont font(m_font);
    font.setPointSizeF(m_font.pointSizeF() * type.scale);
    font.setBold(type.bold);
    font.setItalic(type.italic);
    return font;
}

qreal PageLayout::height() const
{
    return top(count());
}

qreal PageLayout::top(int index) const
{
    qreal sum = 0;
    for (int i = index; i > 0; i -= i & -i) {
        sum += m_sums[size_t(i)];
    }
    return sum;
}

qreal PageLayout::heightOf(int index) const
{
    return m_heights[size_t(index)];
}

int PageLayout::blockAt(qreal y) const
{
    // Walks down the Fenwick tree: the largest index whose prefix sum is at most y.
    int index = 0;
    int step = 1;
    while (step * 2 <= count()) {
        step *= 2;
    }
    for (; step > 0; step /= 2) {
        const int next = index + step;
        if (next <= count() && m_sums[size_t(next)] <= y) {
            index = next;
            y -= m_sums[size_t(index)];
        }
    }
    return std::clamp(index, 0, std::max(0, count() - 1));
}

int PageLayout::blockOf(qsizetype position) const
{
    const auto after = std::ranges::upper_bound(m_blocks, position, {}, [](const Block &block) {
        return block.range.start;
    });
    return std::max(0, int(after - m_blocks.begin()) - 1);
}

const QTextLayout &PageLayout::lines(int index)
{
    ++m_clock;
    const auto known = std::ranges::find(m_laid, index, &std::pair<int, Laid>::first);
    if (known != m_laid.end()) {
        known->second.used = m_clock;
        return *known->second.lines;
    }
    if (m_laid.size() >= keptLayouts) {
        dropOldest();
    }
    const auto &range = block(index).range;
    auto layout = std::make_unique<QTextLayout>(typeset(QStringView(m_text).sliced(range.start, range.length())), fontOf(block(index).style));
    layout->setFormats(m_formats(block(index)));
    layOut(*layout, index);
    return *m_laid.emplace_back(index, Laid{.lines = std::move(layout), .used = m_clock}).second.lines;
}

bool PageLayout::isMeasured(int index) const
{
    return m_measured[size_t(index)];
}

void PageLayout::layOut(QTextLayout &layout, int index)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    if (layout.text().isRightToLeft()) {
        option.setTextDirection(Qt::RightToLeft);
        option.setAlignment(Qt::AlignRight);
    }
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    const qreal lineHeight = QFontInfo(layout.font()).pixelSize() * typeOf(block(index).style).leading;
    qreal y = spaceBefore(index);
    layout.beginLayout();
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(m_width);
        line.setPosition({0, y + (lineHeight - line.height()) / 2});
        y += lineHeight;
    }
    layout.endLayout();
    setHeight(index, std::ceil(y));
    m_measured[size_t(index)] = true;
}

void PageLayout::dropOldest()
{
    const auto half = m_laid.begin() + std::ptrdiff_t(m_laid.size() / 2);
    std::ranges::nth_element(m_laid, half, {}, [](const auto &entry) {
        return entry.second.used;
    });
    m_laid.erase(m_laid.begin(), half);
}

void PageLayout::estimateHeights()
{
    m_laid.clear();
    m_measured.assign(m_blocks.size(), false);
    m_heights.resize(m_blocks.size());
    m_sums.assign(m_blocks.size() + 1, 0);
    for (int i = 0; i < count(); ++i) {
        m_heights[size_t(i)] = estimatedHeight(block(i)) + spaceBefore(i);
        m_sums[size_t(i) + 1] = m_heights[size_t(i)];
    }
    for (int i = 1; i <= count(); ++i) {
        if (const int parent = i + (i & -i); parent <= count()) {
            m_sums[size_t(parent)] += m_sums[size_t(i)];
        }
    }
}

qreal PageLayout::estimatedHeight(const Block &block) const
{
    const auto type = typeOf(block.style);
    const qreal size = m_pixelSize * type.scale;
    const qreal letters = std::max(1.0, m_width / (size * 0.47)); // 0.47: mean width of French prose in a serif, in font sizes
    return std::ceil(qreal(block.range.length()) / letters) * size * type.leading;
}

qreal PageLayout::spaceBefore(int index) const
{
    const bool goesOn = index > 0 && block(index - 1).continued;
    return goesOn ? 0 : m_pixelSize * typeOf(block(index).style).spaceAbove;
}

void PageLayout::setHeight(int index, qreal height)
{
    const qreal change = height - m_heights[size_t(index)];
    if (change == 0) {
        return;
    }
    m_heights[size_t(index)] = height;
    for (int i = index + 1; i <= count(); i += i & -i) {
        m_sums[size_t(i)] += change;
    }
}
