// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/articleprinter.h"

#include "ui/notes/notetext.h"
#include "ui/reader/mentionformats.h"
#include "ui/reader/pagepainter.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QFontInfo>
#include <QGuiApplication>
#include <QPainter>
#include <QScreen>
#include <QTextDocument>

#include <cmath>

using namespace Qt::StringLiterals;

namespace
{
class PrintText
{
    Q_DECLARE_TR_FUNCTIONS(ArticlePrinter)
};

// In the layout's pixels.
constexpr qreal marginForTags = 165; // left of the text
constexpr qreal factsHeight = 34;
constexpr qreal footHeight = 36;
constexpr qreal distanceOfNotes = 28; // below the text
constexpr qreal labelScale = 0.72; // of the text's size

/// In pixels: the painter is scaled from the layout's pixels to the device's, and would scale points once more.
QFont smallFont(QFont font)
{
    font.setPixelSize(int(std::lround(QFontInfo(font).pixelSize() * labelScale)));
    return font;
}
}

ArticlePrinter::ArticlePrinter(Content content, const std::function<BlockStyle(TextRange)> &styleOf)
    : m_content(std::move(content))
    , m_layout([this](const PageLayout::Block &block) {
        return mentionFormats(block, m_content.mentions, m_content.shownKinds, m_content.theme);
    })
{
    m_content.theme.paper = Qt::white;
    numberNotes();
    m_lanes.set(m_content.marks);
    m_layout.setText(m_content.text, styleOf);
}

void ArticlePrinter::numberNotes()
{
    for (auto &mark : m_content.marks) {
        if (mark.note.isEmpty()) {
            continue;
        }
        const auto quote = m_content.text.sliced(mark.range.start, mark.range.length()).simplified().toHtmlEscaped();
        m_notes.append(u"<p><b>%1.</b> <i>%2</i> (%3)</p>%4"_s.arg(m_notes.size() + 1).arg(quote, mark.label.toHtmlEscaped(), noteHtml(mark.note)));
        mark.label += u" [%1]"_s.arg(m_notes.size());
        mark.note.clear(); // the number stands for it
    }
}

bool ArticlePrinter::print(QPagedPaintDevice &device)
{
    QPainter painter;
    if (!painter.begin(&device)) {
        return false;
    }
    const qreal scale = device.logicalDpiX() / QGuiApplication::primaryScreen()->logicalDotsPerInch();
    painter.scale(scale, scale);
    m_page = QSizeF(device.width(), device.height()) / scale;
    m_layout.setFont(m_content.font);
    const QSizeF body(m_page.width() - marginForTags, m_page.height() - footHeight);
    m_layout.setWidth(body.width());
    cutIntoPages(body.height());

    QTextDocument notes;
    writeNotes(notes, body.width());
    const int textPages = int(m_slices.size());
    const qreal below = headOf(m_slices.back()) + m_slices.back().bottom - m_slices.back().top + distanceOfNotes;
    const bool notesFollow = below + notes.size().height() <= body.height();
    if (!notesFollow) {
        notes.setPageSize(body);
    }
    m_pageCount = textPages + (m_notes.isEmpty() || notesFollow ? 0 : notes.pageCount());
    for (int page = 0; page < m_pageCount; ++page) {
        if (page > 0 && !device.newPage()) {
            return false;
        }
        if (page < textPages) {
            paintSlice(painter, m_slices[size_t(page)]);
        } else {
            paintNotes(painter, notes, {{0, (page - textPages) * body.height()}, body}, 0);
        }
        if (!m_notes.isEmpty() && notesFollow && page + 1 == textPages) {
            paintNotes(painter, notes, {{0, 0}, notes.size()}, below);
        }
        paintFoot(painter, page + 1, m_pageCount);
    }
    return painter.end();
}

void ArticlePrinter::writeNotes(QTextDocument &notes, qreal width) const
{
    notes.setDefaultFont(m_content.font);
    notes.setDocumentMargin(0);
    notes.setHtml(notesHtml());
    notes.setTextWidth(width);
}

/// What of the notes is `shown`, in the text's column, so far below the top of the page.
void ArticlePrinter::paintNotes(QPainter &painter, const QTextDocument &notes, const QRectF &shown, qreal top) const
{
    painter.save();
    painter.translate(marginForTags, top - shown.top());
    painter.setClipRect(shown);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, m_content.theme.text);
    notes.documentLayout()->draw(&painter, context);
    painter.restore();
}

/// The room for the facts, on the first page.
qreal ArticlePrinter::headOf(const Slice &slice) const
{
    return slice.top == 0 && !m_content.facts.isEmpty() ? factsHeight : 0;
}

int ArticlePrinter::pageCount() const
{
    return m_pageCount;
}

void ArticlePrinter::cutIntoPages(qreal height)
{
    m_slices.assign(1, {});
    qreal room = height - headOf(m_slices.back());
    for (int index = 0; index < m_layout.count(); ++index) {
        const auto &lines = m_layout.lines(index);
        const qreal top = m_layout.top(index);
        const bool followsHeading = index > 0 && m_layout.block(index - 1).style == BlockStyle::Subheading;
        for (int i = 0; i < lines.lineCount(); ++i) {
            const auto line = lines.lineAt(i);
            qreal lineTop = top + line.y();
            if (lineTop + line.height() - m_slices.back().top > room) {
                if (i == 0 && followsHeading && m_layout.top(index - 1) > m_slices.back().top) {
                    lineTop = m_layout.top(index - 1); // a heading does not stand alone at the foot of a page
                }
                m_slices.back().bottom = lineTop;
                m_slices.push_back({.top = lineTop, .bottom = lineTop});
                room = height;
            }
            m_slices.back().bottom = top + line.y() + line.height();
        }
    }
}

void ArticlePrinter::paintSlice(QPainter &painter, const Slice &slice)
{
    const qreal head = headOf(slice);
    const auto labelFont = smallFont(m_content.font);
    if (head > 0) {
        painter.setFont(labelFont);
        painter.setPen(m_content.theme.faint);
        painter.drawText(QRectF(marginForTags, 0, m_page.width() - marginForTags, factsHeight), Qt::AlignLeft | Qt::AlignTop, m_content.facts);
    }
    const QList<TextRange> noHits;
    const PagePainter::Page page{
        .layout = m_layout,
        .lanes = m_lanes,
        .theme = m_content.theme,
        .labelFont = labelFont,
        .selection = {},
        .caret = std::nullopt,
        .hits = noHits,
        .column = QRectF(marginForTags, 0, m_page.width() - marginForTags, m_layout.height()),
    };
    painter.save();
    painter.translate(0, head - slice.top);
    const QRectF shown(0, slice.top, m_page.width(), slice.bottom - slice.top);
    painter.setClipRect(shown);
    PagePainter(page).paint(painter, shown, shown);
    painter.restore();
}

void ArticlePrinter::paintFoot(QPainter &painter, int page, int pages) const
{
    const auto font = smallFont(m_content.font);
    painter.setFont(font);
    painter.setPen(m_content.theme.faint);
    const QRectF foot(0, m_page.height() - footHeight, m_page.width(), footHeight);
    const auto number = PrintText::tr("%1 of %2").arg(page).arg(pages);
    const QFontMetricsF metrics(font);
    const qreal room = foot.width() - metrics.horizontalAdvance(number) - metrics.horizontalAdvance(u'M') * 2;
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignBottom, metrics.elidedText(m_content.title, Qt::ElideRight, room));
    painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom, number);
}

QString ArticlePrinter::notesHtml() const
{
    return u"<h2>%1</h2>%2"_s.arg(PrintText::tr("Notes").toHtmlEscaped(), m_notes.join(QString()));
}
