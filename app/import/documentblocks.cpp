// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/documentblocks.h"

#include "import/bounds.h"
#include "import/characters.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
// Deeper than any document; a hostile one would move its text up through every level.
constexpr qsizetype deepest = 64;

QString lineOf(const QList<Block> &cell)
{
    QStringList texts;
    for (const auto &block : cell) {
        texts.append(block.text);
    }
    return texts.join(u' ').replace(u'\t', u' ');
}

// A table that places text on the page has cells of several or of long paragraphs, or one cell alone.
bool placesText(const QList<QList<Block>> &cells)
{
    constexpr qsizetype longCell = 300;
    const auto filled = std::ranges::count_if(cells, [](const QList<Block> &cell) {
        return !cell.isEmpty();
    });
    return filled <= 1 || std::ranges::any_of(cells, [](const QList<Block> &cell) {
               return lineOf(cell).size() > longCell;
           });
}

QList<Block> blocksOfRow(const QList<QList<Block>> &cells)
{
    QList<Block> blocks;
    if (placesText(cells)) {
        for (const auto &cell : cells) {
            blocks += cell;
        }
        return blocks;
    }
    QStringList texts;
    for (const auto &cell : cells) {
        texts.append(lineOf(cell));
    }
    while (texts.last().isEmpty()) {
        texts.removeLast();
    }
    return {{.text = texts.join(u'\t')}};
}

bool isPlain(const Block &block)
{
    return block.kind == ParagraphKind::Paragraph;
}
}

void markTitle(QList<Block> &blocks)
{
    constexpr qsizetype mostAbove = 4;
    constexpr qsizetype longestAbove = 200;
    if (std::ranges::contains(blocks, ParagraphKind::Title, &Block::kind)) {
        return;
    }
    const auto heading = std::ranges::find(blocks, ParagraphKind::Subheading, &Block::kind);
    const bool isNear = heading != blocks.end() && heading - blocks.begin() <= mostAbove;
    if (isNear && std::all_of(blocks.begin(), heading, [](const Block &block) {
            return isPlain(block) && block.text.size() <= longestAbove;
        })) {
        heading->kind = ParagraphKind::Title;
    }
}

DocumentBlocks::Flow &DocumentBlocks::here()
{
    return m_flows.last();
}

void DocumentBlocks::addText(QStringView text)
{
    here().paragraph += text;
}

void DocumentBlocks::breakLine()
{
    here().paragraph += u'\n';
}

void DocumentBlocks::endParagraph(ParagraphKind kind, const QString &mark)
{
    auto &flow = here();
    const auto text = withPlainCharacters(flow.paragraph);
    flow.paragraph.clear();
    bool first = true;
    for (const auto line : QStringView(text).tokenize(u'\n')) {
        const auto trimmed = line.trimmed();
        if (trimmed.isEmpty()) {
            continue;
        }
        const bool goesOn = !first || (kind == ParagraphKind::ListItem && !flow.blocks.isEmpty() && flow.blocks.last().kind == kind);
        const auto prefix = first && !mark.isEmpty() ? mark + u' ' : QString();
        flow.blocks.append({.text = prefix + trimmed, .kind = kind, .apart = !goesOn});
        flow.hasRows = false;
        first = false;
        ++m_lineCount;
    }
}

bool DocumentBlocks::isFull() const
{
    return m_lineCount > mostLines;
}

void DocumentBlocks::open()
{
    if (m_flows.size() < deepest) {
        m_flows.append(Flow());
    } else {
        ++m_tooDeep;
    }
}

DocumentBlocks::Flow DocumentBlocks::close()
{
    if (m_tooDeep > 0) {
        --m_tooDeep;
        return {};
    }
    if (m_flows.size() == 1) {
        return {};
    }
    endParagraph();
    return m_flows.takeLast();
}

void DocumentBlocks::append(QList<Block> blocks)
{
    here().blocks += std::move(blocks);
}

void DocumentBlocks::beginNote()
{
    here().paragraph += u'[' + QString::number(++m_noteCount) + u']';
    open();
}

void DocumentBlocks::endNote()
{
    const auto number = m_noteCount;
    auto note = close();
    for (auto &block : note.blocks) {
        block.kind = ParagraphKind::Note;
    }
    if (!note.blocks.isEmpty()) {
        note.blocks.first().text.prepend(u'[' + QString::number(number) + u"] "_s);
    }
    m_notes += note.blocks;
}

void DocumentBlocks::beginAside()
{
    open();
}

void DocumentBlocks::endAside()
{
    append(close().blocks);
}

void DocumentBlocks::beginRow()
{
    open();
}

void DocumentBlocks::endCell()
{
    endParagraph();
    here().cells.append(std::exchange(here().blocks, {}));
}

void DocumentBlocks::endRow()
{
    auto row = close();
    if (!row.blocks.isEmpty()) {
        row.cells.append(row.blocks);
    }
    auto blocks = row.cells.isEmpty() ? QList<Block>() : blocksOfRow(row.cells);
    if (blocks.isEmpty()) {
        return;
    }
    const bool isLine = blocks.size() == 1 && blocks.first().text.contains(u'\t');
    blocks.first().apart = !(isLine && here().hasRows);
    append(blocks);
    here().hasRows = isLine;
}

QList<Block> DocumentBlocks::takeBlocks()
{
    while (m_flows.size() > 1) {
        endAside();
    }
    endParagraph();
    auto blocks = std::exchange(here().blocks, {});
    markTitle(blocks);
    return blocks + std::exchange(m_notes, {});
}
