// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/draft.h"

#include <QList>
#include <QString>
#include <QStringView>

/// Marks the first heading as the title, with a rubric, a date or a name above it at most, where nothing is marked as title yet.
void markTitle(QList<Block> &blocks);

/// Gathers the text of a word processor's document into blocks, whatever the format: its reader walks through the document and
/// calls these in the order of the text. Footnotes are numbered, called « [1] » in the text and put at its end; a row of a table
/// becomes a line with tabs between its cells, unless the table only places paragraphs on the page.
class DocumentBlocks
{
public:
    void addText(QStringView text);
    /// What follows stands on a line of its own in the same paragraph.
    void breakLine();
    /// Ends the paragraph. `mark` is what stands before a list's item: "•", "3.". Blank ones leave nothing.
    void endParagraph(ParagraphKind kind = ParagraphKind::Paragraph, const QString &mark = {});

    /// A footnote or endnote called from here: what comes until endNote() is its text.
    void beginNote();
    void endNote();
    /// Text that stands beside the paragraph it is anchored in: a text box. It goes before that paragraph.
    void beginAside();
    void endAside();
    /// A row of a table. Rows nest.
    void beginRow();
    void endCell();
    void endRow();

    /// More than mostLines paragraphs have come.
    [[nodiscard]] bool isFull() const;
    /// All of it, in order, notes last. Where nothing was marked as title, the first heading near the beginning is.
    [[nodiscard]] QList<Block> takeBlocks();

private:
    struct Flow {
        QList<Block> blocks;
        QList<QList<Block>> cells;
        QString paragraph;
        bool hasRows = false; ///< the last block is a row of a table
    };

    void open();
    /// Nothing where the flow was too deep to be opened.
    [[nodiscard]] Flow close();
    void append(QList<Block> blocks);
    [[nodiscard]] Flow &here();

    QList<Flow> m_flows{Flow()};
    QList<Block> m_notes;
    int m_noteCount = 0;
    qsizetype m_lineCount = 0;
    int m_tooDeep = 0;
};
