// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/articleview.h"

#include "messages/mentionkindname.h"
#include "ui/notes/notetext.h"
#include "ui/reader/articleaccessible.h"
#include "ui/reader/caretmotion.h"
#include "ui/reader/mentionformats.h"
#include "ui/reader/overviewstrip.h"
#include "ui/reader/pagepainter.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDateTime>
#include <QFontMetricsF>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyleHints>
#include <QTextLine>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace
{
constexpr qreal pageMargin = 28; // above and below the text
constexpr qreal narrowestSide = 40; // left of the text: room for stripes
constexpr qreal labelledSide = 150; // the same with room for the names of tags
constexpr qreal handleRadius = 4; // of the knobs at the ends of the current annotation
constexpr qreal handleReach = 8;

/// What a tooltip says of a mark: its tags in their colours, the beginning of its passage, its note.
QString describe(const AnnotationMark &mark, const QString &text)
{
    constexpr qsizetype longestQuote = 90;
    const auto quote = text.sliced(mark.range.start, std::min(mark.range.length(), longestQuote)).simplified();
    const auto more = mark.range.length() > longestQuote ? u"…"_s : QString();
    return u"<p><font color='%1'>■</font> <b>%2</b><br/><i>%3%4</i></p>%5"_s.arg(mark.colours.first().name(),
                                                                                 mark.label.toHtmlEscaped(),
                                                                                 quote.toHtmlEscaped(),
                                                                                 more,
                                                                                 noteHtml(mark.note));
}

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

ArticleView::ArticleView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_layout([this](const PageLayout::Block &block) {
        return mentionFormats(block, m_mentions, m_shownKinds, m_theme);
    })
    , m_shownKinds(allMentionKinds.begin(), allMentionKinds.end())
    , m_strip(new OverviewStrip(*this))
{
    setViewportMargins(0, 0, OverviewStrip::stripWidth, 0);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Article"));
    QAccessible::installFactory(ArticleAccessible::make); // known ones are not added twice
}

ArticleView::~ArticleView() = default;

void ArticleView::setArticle(const Article &article)
{
    m_mentions.clear();
    m_hits.clear();
    m_currentHit = -1;
    m_lanes.set({});
    m_currentMark = 0;
    m_anchor = m_caret = 0;
    m_announced.clear();
    m_resizing.reset();
    m_hovered = 0;
    m_caretX.reset();
    // A byline over the title is a rubric.
    const auto title = article.paragraphKinds.indexOf(ParagraphKind::Title);
    qsizetype paragraph = 0;
    m_layout.setText(article.text, [&](TextRange) {
        const auto kind = article.paragraphKinds.value(paragraph, ParagraphKind::Paragraph);
        const bool isRubric = paragraph++ < title && kind == ParagraphKind::Byline;
        return isRubric ? BlockStyle::Kicker : lookOf(kind);
    });
    m_firstPaintDue = true;
    verticalScrollBar()->setValue(0);
    updateScrollBar();
    viewport()->update();
    Q_EMIT selectionChanged();
}

void ArticleView::clear()
{
    setArticle({});
    m_firstPaintDue = false;
}

void ArticleView::setMentions(const QList<Mention> &mentions)
{
    m_mentions = mentions;
    m_layout.resetFormats();
    viewport()->update();
}

void ArticleView::setShownKinds(const QSet<MentionKind> &kinds)
{
    m_shownKinds = kinds;
    m_layout.resetFormats();
    viewport()->update();
}

void ArticleView::setMarks(const QList<AnnotationMark> &marks)
{
    m_lanes.set(marks);
    if (!m_lanes.find(m_currentMark)) {
        m_currentMark = 0;
        m_resizing.reset();
    }
    m_hovered = 0;
    viewport()->update();
    m_strip->update();
}

void ArticleView::setHits(const QList<TextRange> &hits, qsizetype current)
{
    m_hits = hits;
    m_currentHit = current;
    viewport()->update();
    m_strip->update();
}

void ArticleView::setCurrentMark(AnnotationId id)
{
    m_currentMark = id;
    m_resizing.reset();
    viewport()->update();
    if (const auto *placed = m_lanes.find(id)) {
        const auto &range = placed->mark.range;
        const auto quote = text().sliced(range.start, range.length()).simplified();
        announce(tr("Annotation: %1").arg(placed->mark.label) + u". "_s + quote + (placed->mark.note.isEmpty() ? QString() : u". "_s + placed->mark.note));
    }
}

void ArticleView::setTheme(const ReadingTheme &theme)
{
    m_theme = theme;
    auto colours = palette();
    colours.setColor(QPalette::Base, theme.paper);
    colours.setColor(QPalette::Text, theme.text);
    viewport()->setPalette(colours);
    m_layout.resetFormats();
    viewport()->update();
    m_strip->update();
}

void ArticleView::setTextFont(const QFont &font)
{
    const auto shown = positionAt({viewport()->width() / 2, 0});
    const bool atTop = verticalScrollBar()->value() == 0;
    m_layout.setFont(font);
    updateColumn();
    updateScrollBar();
    if (!atTop) {
        verticalScrollBar()->setValue(int(pageMargin + m_layout.top(m_layout.blockOf(shown))));
    }
    viewport()->update();
}

void ArticleView::setColumnLetters(int letters)
{
    m_columnLetters = letters;
    updateColumn();
    updateScrollBar();
    viewport()->update();
}

void ArticleView::setCaretBrowsing(bool browsing)
{
    m_caretBrowsing = browsing;
    if (browsing && !viewport()->rect().intersects(cursorRect(m_caret))) {
        const auto top = topPosition();
        setAnchorAndCaret(top, top);
    }
    viewport()->update();
}

bool ArticleView::isCaretBrowsing() const
{
    return m_caretBrowsing;
}

const QString &ArticleView::text() const
{
    return m_layout.text();
}

const QList<Mention> &ArticleView::mentions() const
{
    return m_mentions;
}

const QSet<MentionKind> &ArticleView::shownKinds() const
{
    return m_shownKinds;
}

BlockStyle ArticleView::styleOf(TextRange paragraph) const
{
    return m_layout.block(m_layout.blockOf(paragraph.start)).style;
}

const QList<TextRange> &ArticleView::hits() const
{
    return m_hits;
}

const AnnotationLanes &ArticleView::lanes() const
{
    return m_lanes;
}

const ReadingTheme &ArticleView::theme() const
{
    return m_theme;
}

TextRange ArticleView::selection() const
{
    return trimmed(text(), {std::min(m_anchor, m_caret), std::max(m_anchor, m_caret)});
}

QString ArticleView::selectedText() const
{
    const auto range = selection();
    return text().sliced(range.start, range.length());
}

qsizetype ArticleView::caretPosition() const
{
    return m_caret;
}

void ArticleView::select(TextRange range)
{
    setAnchorAndCaret(range.start, range.end);
}

void ArticleView::clearSelection()
{
    setAnchorAndCaret(m_caret, m_caret);
}

void ArticleView::copySelection() const
{
    if (!selection().isEmpty()) {
        QApplication::clipboard()->setText(selectedText());
    }
}

bool ArticleView::isSelecting() const
{
    return m_dragging;
}

void ArticleView::scrollTo(TextRange range)
{
    if (m_layout.count() == 0) {
        return;
    }
    const auto first = cursorRect(range.start);
    const auto last = cursorRect(range.end);
    const int height = viewport()->height();
    if (first.top() < 0 || last.bottom() > height) {
        verticalScrollBar()->setValue(verticalScrollBar()->value() + first.top() - height / 3);
        // What was an estimate on the way is laid out now: once more, exactly.
        layOutVisible();
        const auto settled = cursorRect(range.start);
        verticalScrollBar()->setValue(verticalScrollBar()->value() + settled.top() - height / 3);
    }
}

void ArticleView::scrollToTop(qsizetype position)
{
    if (m_layout.count() == 0) {
        return;
    }
    layOutVisible(); // the scroll bar's range is that of this page and window from here on
    for (int settling = 0; settling < 2; ++settling) {
        verticalScrollBar()->setValue(verticalScrollBar()->value() + (position == 0 ? -verticalScrollBar()->value() : cursorRect(position).top()));
        layOutVisible();
    }
}

void ArticleView::centreOn(qreal fraction)
{
    verticalScrollBar()->setValue(int(pageMargin + fraction * m_layout.height()) - viewport()->height() / 2);
}

qsizetype ArticleView::topPosition() const
{
    return verticalScrollBar()->value() == 0 ? 0 : positionAt({int(column().left()), 1});
}

qreal ArticleView::fractionOf(qsizetype position) const
{
    if (m_layout.count() == 0) {
        return 0;
    }
    const int index = m_layout.blockOf(position);
    const auto &range = m_layout.block(index).range;
    const auto within = qreal(std::min(position, range.end) - range.start) / qreal(std::max<qsizetype>(1, range.length()));
    return (m_layout.top(index) + within * m_layout.heightOf(index)) / m_layout.height();
}

qsizetype ArticleView::positionAtFraction(qreal fraction) const
{
    if (m_layout.count() == 0) {
        return 0;
    }
    const qreal y = fraction * m_layout.height();
    const int index = m_layout.blockAt(y);
    const auto &range = m_layout.block(index).range;
    const qreal within = std::clamp((y - m_layout.top(index)) / m_layout.heightOf(index), 0.0, 1.0);
    return range.start + qsizetype(within * qreal(range.length()));
}

QList<AnnotationMark> ArticleView::marksAt(qsizetype position) const
{
    QList<AnnotationMark> marks;
    for (const auto *placed : m_lanes.overlapping({position, position + 1})) {
        marks.append(placed->mark);
    }
    std::ranges::stable_sort(marks, {}, [](const AnnotationMark &mark) {
        return mark.range.length();
    });
    return marks;
}

std::optional<Mention> ArticleView::mentionAt(qsizetype position) const
{
    const auto found = std::ranges::upper_bound(m_mentions, position, {}, [](const Mention &mention) {
        return mention.range.end;
    });
    if (found == m_mentions.end() || !found->range.contains(position) || !m_shownKinds.contains(found->kind)) {
        return std::nullopt;
    }
    return *found;
}

QRect ArticleView::cursorRect(qsizetype position) const
{
    if (m_layout.count() == 0) {
        return {};
    }
    const int index = m_layout.blockOf(position);
    const auto &block = m_layout.block(index);
    const auto &lines = m_layout.lines(index);
    const auto inBlock = int(std::clamp(position, block.range.start, block.range.end) - block.range.start);
    const auto line = lines.lineForTextPosition(inBlock);
    const auto area = column();
    const QPointF place(area.left() + line.cursorToX(inBlock), area.top() + m_layout.top(index) + line.y() - verticalScrollBar()->value());
    return QRectF(place, QSizeF(2, line.height())).toAlignedRect();
}

qsizetype ArticleView::positionAt(QPoint point) const
{
    if (m_layout.count() == 0) {
        return 0;
    }
    const auto area = column();
    const qreal y = point.y() + verticalScrollBar()->value() - area.top();
    const int index = m_layout.blockAt(y);
    const auto &lines = m_layout.lines(index);
    const qreal inBlock = y - m_layout.top(index);
    for (int i = 0; i < lines.lineCount(); ++i) {
        const auto line = lines.lineAt(i);
        const bool isLast = i + 1 == lines.lineCount();
        if (isLast || inBlock < lines.lineAt(i + 1).y()) {
            return m_layout.block(index).range.start + line.xToCursor(point.x() - area.left());
        }
    }
    return m_layout.block(index).range.start;
}

QRectF ArticleView::column() const
{
    // In the middle, but the tags' names in the left margin get their room before the right margin gets more than its least.
    const qreal free = viewport()->width() - m_columnWidth;
    const qreal left = std::max(std::floor(free / 2), std::min(labelledSide, free - narrowestSide / 2));
    return {std::max(left, std::min(narrowestSide, free)), pageMargin, m_columnWidth, m_layout.height()};
}

void ArticleView::updateColumn()
{
    const QFontMetricsF metrics(m_layout.fontOf(BlockStyle::Paragraph));
    // A pangram's worth of French letters, so that the column holds as many letters of prose as it says.
    const auto sample = u"portez ce vieux whisky au juge blond qui fume, et lisez la suite "_s;
    const qreal wanted = metrics.horizontalAdvance(sample) / qreal(sample.size()) * m_columnLetters;
    m_columnWidth = std::floor(std::clamp(wanted, 120.0, std::max(120.0, viewport()->width() - narrowestSide * 1.5)));
    m_layout.setWidth(m_columnWidth);
}

void ArticleView::updateScrollBar()
{
    const int page = viewport()->height();
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setSingleStep(QFontMetrics(m_layout.fontOf(BlockStyle::Paragraph)).height());
    const int last = std::max(0, int(std::ceil(m_layout.height() + 2 * pageMargin)) - page);
    if (last != verticalScrollBar()->maximum()) {
        verticalScrollBar()->setRange(0, last);
        m_strip->update(); // places have moved
    }
}

void ArticleView::layOutVisible()
{
    if (m_layout.count() == 0) {
        return;
    }
    // What is above the first line in view must not push it away when it turns out taller or shorter than estimated.
    const qreal top = verticalScrollBar()->value() - pageMargin;
    const int first = m_layout.blockAt(top);
    const qreal estimated = m_layout.heightOf(first);
    static_cast<void>(m_layout.lines(first));
    const bool startsAbove = m_layout.top(first) < top;
    const qreal grown = startsAbove && top > 0 ? m_layout.heightOf(first) - estimated : 0;
    for (int i = first + 1; i < m_layout.count() && m_layout.top(i) < top + grown + viewport()->height(); ++i) {
        static_cast<void>(m_layout.lines(i));
    }
    updateScrollBar();
    if (grown != 0) {
        verticalScrollBar()->setValue(verticalScrollBar()->value() + int(std::round(grown)));
    }
}

void ArticleView::paintEvent(QPaintEvent *event)
{
    layOutVisible();
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_theme.paper);
    const int scrolled = verticalScrollBar()->value();
    painter.translate(0, -scrolled);
    auto labelFont = font();
    labelFont.setPointSizeF(labelFont.pointSizeF() * 0.9);
    // In the current annotation it shows where a cut would part it.
    const bool showsCaret = hasFocus() && (m_caretBrowsing || currentRange().contains(m_caret));
    const PagePainter::Page page{
        .layout = m_layout,
        .lanes = m_lanes,
        .theme = m_theme,
        .labelFont = labelFont,
        .selection = {std::min(m_anchor, m_caret), std::max(m_anchor, m_caret)},
        .caret = showsCaret ? std::optional(m_caret) : std::nullopt,
        .current = m_currentMark,
        .resized = m_resizing ? std::optional(m_resizing->range) : std::nullopt,
        .hovered = m_hovered,
        .hits = m_hits,
        .currentHit = m_currentHit,
        .column = column(),
    };
    PagePainter(page).paint(painter, QRectF(event->rect()).translated(0, scrolled));
    painter.translate(0, scrolled);
    paintHandles(painter);
    if (hasFocus() && m_focusByKey) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme.ink(MentionKind::Person).colour, 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
    if (m_firstPaintDue) {
        m_firstPaintDue = false;
        QMetaObject::invokeMethod(this, &ArticleView::firstPainted, Qt::QueuedConnection);
    }
}

void ArticleView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const auto shown = positionAt({viewport()->width() / 2, 0});
    const qreal before = m_columnWidth;
    m_strip->setGeometry(viewport()->geometry().right() + 1, 0, OverviewStrip::stripWidth, viewport()->height());
    updateColumn();
    updateScrollBar();
    if (before != m_columnWidth && verticalScrollBar()->value() > 0) {
        verticalScrollBar()->setValue(verticalScrollBar()->value() + cursorRect(shown).top());
    }
}

void ArticleView::scrollContentsBy(int dx, int dy)
{
    Q_UNUSED(dx)
    Q_UNUSED(dy)
    viewport()->update();
    Q_EMIT scrolled();
}

void ArticleView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Article"));
    }
}

void ArticleView::setAnchorAndCaret(qsizetype anchor, qsizetype caret)
{
    anchor = std::clamp<qsizetype>(anchor, 0, text().size());
    caret = std::clamp<qsizetype>(caret, 0, text().size());
    if (anchor == m_anchor && caret == m_caret) {
        return;
    }
    m_anchor = anchor;
    m_caret = caret;
    viewport()->update();
    if (QAccessible::isActive()) {
        QAccessibleTextSelectionEvent event(this, int(std::min(anchor, caret)), int(std::max(anchor, caret)));
        event.setCursorPosition(int(caret));
        QAccessible::updateAccessibility(&event);
    }
    announceMarksAtCaret();
    Q_EMIT selectionChanged();
}

void ArticleView::announceMarksAtCaret()
{
    QList<AnnotationId> here;
    QStringList entered;
    for (const auto &mark : marksAt(m_caret)) {
        here.append(mark.id);
        if (!m_announced.contains(mark.id)) {
            entered.append(mark.label);
        }
    }
    const bool hasLeft = here.isEmpty() && !m_announced.isEmpty();
    m_announced = here;
    if (!entered.isEmpty() || hasLeft) {
        announce(hasLeft ? tr("Outside annotations") : tr("Annotation: %1").arg(entered.join(u"; "_s)));
    }
}

void ArticleView::announce(const QString &message)
{
    QAccessibleAnnouncementEvent event(this, message);
    QAccessible::updateAccessibility(&event);
    Q_EMIT announced(message);
}

void ArticleView::showCaret()
{
    const auto place = cursorRect(m_caret);
    if (place.top() < 0) {
        const int above = verticalScrollBar()->value() + place.top() - place.height() / 2;
        verticalScrollBar()->setValue(above < pageMargin ? 0 : above);
    } else if (place.bottom() > viewport()->height()) {
        verticalScrollBar()->setValue(verticalScrollBar()->value() + place.bottom() - viewport()->height() + place.height() / 2);
    }
}

qsizetype ArticleView::targetByLines(int lines)
{
    const auto place = cursorRect(m_caret);
    const qreal x = m_caretX.value_or(place.left());
    m_caretX = x;
    const int step = place.height();
    // By points, so that the space between paragraphs is stepped over: go on until the position changes.
    auto target = m_caret;
    const int limit = step * 6;
    for (int distance = step; distance <= limit && target == m_caret; distance += step / 2) {
        const int y = place.center().y() + (lines < 0 ? -1 : 1) * (std::abs(lines) - 1) * step + (lines < 0 ? -distance : distance);
        target = positionAt(QPoint(int(std::round(x)), y));
        if (lines < 0 ? target > m_caret : target < m_caret) {
            target = m_caret;
        }
    }
    return target;
}

qsizetype ArticleView::targetOf(const CaretKey &key)
{
    const bool isForward = key.direction == Direction::Forward;
    const int sign = isForward ? 1 : -1;
    const bool byWords = key.extends && !key.byLetter;
    if (key.unit != CaretKey::Unit::Line && key.unit != CaretKey::Unit::Page) {
        m_caretX.reset();
    }
    switch (key.unit) {
    case CaretKey::Unit::Character:
        if (!byWords) {
            return nextCharacter(text(), m_caret, key.direction);
        }
        [[fallthrough]]; // a selection goes by whole words
    case CaretKey::Unit::Word:
        return byWords && isForward ? nextWordEnd(text(), m_caret) : nextWord(text(), m_caret, key.direction);
    case CaretKey::Unit::Line:
        return targetByLines(sign);
    case CaretKey::Unit::Page:
        return targetByLines(sign * std::max(1, viewport()->height() / std::max(1, cursorRect(m_caret).height()) - 2));
    case CaretKey::Unit::LineEnd:
        return positionAt({isForward ? viewport()->width() : 0, cursorRect(m_caret).center().y()});
    case CaretKey::Unit::Paragraph: {
        const auto paragraph = paragraphAt(text(), m_caret);
        return isForward ? paragraph.end : paragraph.start;
    }
    case CaretKey::Unit::Document:
        return isForward ? text().size() : 0;
    }
    return m_caret;
}

void ArticleView::moveByKey(const CaretKey &key)
{
    const auto target = targetOf(key);
    if (key.extends) {
        extendFrom(m_anchor, target, !key.byLetter);
    } else {
        setAnchorAndCaret(target, target);
    }
    showCaret();
}

bool ArticleView::scrollByKey(const CaretKey &key)
{
    if (key.unit != CaretKey::Unit::Document && key.unit != CaretKey::Unit::LineEnd) {
        return false; // the scroll area does
    }
    verticalScrollBar()->setValue(key.direction == Direction::Forward ? verticalScrollBar()->maximum() : 0);
    return true;
}

void ArticleView::keyPressEvent(QKeyEvent *event)
{
    const auto key = m_layout.count() == 0 ? std::nullopt : caretKeyOf(*event);
    if (event->matches(QKeySequence::SelectAll)) {
        setAnchorAndCaret(0, text().size());
    } else if (event->key() == Qt::Key_Escape && m_resizing) {
        m_resizing.reset();
        viewport()->update();
    } else if (event->key() == Qt::Key_Space && !(event->modifiers() & ~Qt::ShiftModifier)) {
        verticalScrollBar()->triggerAction(event->modifiers() & Qt::ShiftModifier ? QScrollBar::SliderPageStepSub : QScrollBar::SliderPageStepAdd);
    } else if (key && (m_caretBrowsing || key->extends)) {
        moveByKey(*key);
    } else if (!key || !scrollByKey(*key)) {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

bool ArticleView::focusNextPrevChild(bool next)
{
    const auto marks = marksAt(m_caret);
    const auto current = std::ranges::find(marks, m_currentMark, &AnnotationMark::id) - marks.begin();
    const auto target = current == marks.size() ? (next ? 0 : marks.size() - 1) : current + (next ? 1 : -1);
    if (target < 0 || target >= marks.size()) {
        return QAbstractScrollArea::focusNextPrevChild(next);
    }
    Q_EMIT markActivated(marks[target].id);
    return true;
}

TextRange ArticleView::unitAt(qsizetype position) const
{
    switch (m_unit) {
    case Unit::Word:
        return wordAt(text(), position);
    case Unit::Sentence:
        return sentenceAt(text(), position);
    case Unit::Paragraph:
        return paragraphAt(text(), position);
    case Unit::Character:
        break;
    }
    return {position, position};
}

void ArticleView::extendTo(qsizetype position, bool snap)
{
    if (m_unit != Unit::Character) {
        const auto here = unitAt(position);
        if (position < m_unitStart.start) {
            setAnchorAndCaret(m_unitStart.end, here.start);
        } else {
            setAnchorAndCaret(m_unitStart.start, std::max(here.end, m_unitStart.end));
        }
        return;
    }
    extendFrom(m_unitStart.start, position, snap);
}

void ArticleView::extendFrom(qsizetype anchor, qsizetype position, bool snap)
{
    const auto whole = snap ? snappedToWords(text(), {std::min(anchor, position), std::max(anchor, position)}) : TextRange();
    if (whole.isEmpty()) {
        setAnchorAndCaret(anchor, position);
    } else if (position < anchor) {
        setAnchorAndCaret(whole.end, whole.start);
    } else {
        setAnchorAndCaret(whole.start, whole.end);
    }
}

void ArticleView::expandSelection()
{
    const auto chosen = selection();
    const auto last = std::max(chosen.start, chosen.end - 1);
    if (chosen.isEmpty()) {
        select(wordAt(text(), m_caret));
        return;
    }
    const TextRange wider[] = {
        {wordAt(text(), chosen.start).start, wordAt(text(), last).end},
        {sentenceAt(text(), chosen.start).start, sentenceAt(text(), last).end},
        {paragraphAt(text(), chosen.start).start, paragraphAt(text(), last).end},
        {0, text().size()},
    };
    for (const auto &range : wider) {
        if (range.contains(chosen) && range != chosen) {
            select(range);
            return;
        }
    }
}

void ArticleView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_layout.count() == 0) {
        return;
    }
    const auto point = event->position().toPoint();
    if (const auto edge = handleAt(point)) {
        m_resizing = {.id = m_currentMark, .edge = *edge, .range = currentRange()};
        return;
    }
    if (const auto mark = stripeAt(point)) {
        Q_EMIT markActivated(*mark);
        return;
    }
    const auto interval = QGuiApplication::styleHints()->mouseDoubleClickInterval();
    const bool isTriple = QDateTime::currentMSecsSinceEpoch() - m_lastDoubleClick < interval
        && (point - m_lastClick).manhattanLength() < QGuiApplication::styleHints()->startDragDistance();
    m_caretX.reset();
    m_dragging = true;
    m_moved = false;
    m_lastClick = point;
    const auto position = positionAt(point);
    if (isTriple) {
        m_unit = Unit::Sentence;
        m_unitStart = unitAt(position);
        setAnchorAndCaret(m_unitStart.start, m_unitStart.end);
    } else if (event->modifiers() & Qt::ShiftModifier) {
        m_unit = Unit::Character;
        m_unitStart = {m_anchor, m_anchor};
        m_moved = true;
        extendTo(position, !(event->modifiers() & Qt::AltModifier));
    } else {
        m_unit = Unit::Character;
        m_unitStart = {position, position};
        setAnchorAndCaret(position, position);
    }
}

void ArticleView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_layout.count() == 0) {
        return;
    }
    m_lastDoubleClick = QDateTime::currentMSecsSinceEpoch();
    m_lastClick = event->position().toPoint();
    m_dragging = true;
    m_moved = true;
    m_unit = Unit::Word;
    m_unitStart = wordAt(text(), positionAt(m_lastClick));
    setAnchorAndCaret(m_unitStart.start, m_unitStart.end);
}

void ArticleView::mouseMoveEvent(QMouseEvent *event)
{
    const auto point = event->position().toPoint();
    if (m_resizing) {
        resizeTo(point, !(event->modifiers() & Qt::AltModifier));
        return;
    }
    if (!m_dragging) {
        hover(point);
        return;
    }
    if (!m_moved && (point - m_lastClick).manhattanLength() < QGuiApplication::styleHints()->startDragDistance() / 2) {
        return;
    }
    m_moved = true;
    m_dragPoint = point;
    extendTo(positionAt(point), !(event->modifiers() & Qt::AltModifier));
    if (viewport()->rect().contains(point)) {
        m_autoScroll.stop();
    } else if (!m_autoScroll.isActive()) {
        m_autoScroll.start(40, this);
    }
}

void ArticleView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_resizing) {
        finishResizing();
        return;
    }
    if (event->button() != Qt::LeftButton || !m_dragging) {
        return;
    }
    m_dragging = false;
    m_autoScroll.stop();
    if (!m_moved && m_unit == Unit::Character) {
        const auto marks = marksAt(m_caret);
        Q_EMIT markActivated(marks.isEmpty() ? 0 : marks.first().id);
    }
    Q_EMIT selectionFinished();
}

TextRange ArticleView::currentRange() const
{
    if (m_resizing) {
        return m_resizing->range;
    }
    const auto *placed = m_currentMark == 0 ? nullptr : m_lanes.find(m_currentMark);
    return placed ? placed->mark.range : TextRange();
}

QLineF ArticleView::edgeLine(TextRange range, Edge edge) const
{
    const auto letter = edge == Edge::Start ? range.start : range.end - 1;
    const int index = m_layout.blockOf(letter);
    const auto blockStart = m_layout.block(index).range.start;
    const auto line = m_layout.lines(index).lineForTextPosition(int(letter - blockStart));
    const auto area = column();
    const qreal x = area.left() + line.cursorToX(int((edge == Edge::Start ? range.start : range.end) - blockStart));
    const qreal top = area.top() + m_layout.top(index) + line.y() - verticalScrollBar()->value();
    return {x, top, x, top + line.height()};
}

std::optional<ArticleView::Edge> ArticleView::handleAt(QPoint point) const
{
    const auto range = currentRange();
    if (range.isEmpty()) {
        return std::nullopt;
    }
    const auto isNear = [&point](QPointF knob) {
        return QLineF(knob, point).length() <= handleReach;
    };
    if (isNear(edgeLine(range, Edge::End).p2())) {
        return Edge::End;
    }
    return isNear(edgeLine(range, Edge::Start).p1()) ? std::optional(Edge::Start) : std::nullopt;
}

void ArticleView::paintHandles(QPainter &painter) const
{
    const auto range = currentRange();
    if (range.isEmpty()) {
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.text, 2));
    painter.setBrush(m_theme.paper);
    for (const auto edge : {Edge::Start, Edge::End}) {
        const auto line = edgeLine(range, edge);
        if (line.y2() >= 0 && line.y1() <= viewport()->height()) {
            painter.drawLine(line);
            painter.drawEllipse(edge == Edge::Start ? line.p1() : line.p2(), handleRadius, handleRadius);
        }
    }
}

void ArticleView::resizeTo(QPoint point, bool snap)
{
    const auto position = positionAt(point);
    const auto whole = m_lanes.find(m_resizing->id)->mark.range;
    const auto range =
        m_resizing->edge == Edge::Start ? TextRange{std::min(position, whole.end), whole.end} : TextRange{whole.start, std::max(position, whole.start)};
    // Only the end that is dragged snaps.
    auto wanted = snap ? snappedToWords(text(), range) : trimmed(text(), range);
    (m_resizing->edge == Edge::Start ? wanted.end : wanted.start) = m_resizing->edge == Edge::Start ? whole.end : whole.start;
    if (!wanted.isEmpty()) {
        m_resizing->range = wanted;
        viewport()->update();
    }
}

void ArticleView::finishResizing()
{
    const auto resized = *std::exchange(m_resizing, std::nullopt);
    viewport()->update();
    if (const auto *placed = m_lanes.find(resized.id); placed && placed->mark.range != resized.range) {
        Q_EMIT markResized(resized.id, resized.range);
    }
}

void ArticleView::hover(QPoint point)
{
    const auto stripe = stripeAt(point);
    viewport()->setCursor(handleAt(point) ? Qt::SizeHorCursor : stripe ? Qt::PointingHandCursor : Qt::IBeamCursor);
    if (m_hovered != stripe.value_or(0)) {
        m_hovered = stripe.value_or(0);
        viewport()->update();
    }
}

void ArticleView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_autoScroll.timerId()) {
        QAbstractScrollArea::timerEvent(event);
        return;
    }
    const int beyond = m_dragPoint.y() < 0 ? m_dragPoint.y() : m_dragPoint.y() - viewport()->height();
    verticalScrollBar()->setValue(verticalScrollBar()->value() + beyond / 2);
    extendTo(positionAt(m_dragPoint), true);
}

void ArticleView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        if (const int steps = event->angleDelta().y() / QWheelEvent::DefaultDeltasPerStep) {
            Q_EMIT zoomRequested(steps);
        }
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void ArticleView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse && selection().isEmpty()) {
        const auto position = positionAt(event->pos());
        setAnchorAndCaret(position, position);
        const auto marks = marksAt(position);
        Q_EMIT markActivated(marks.isEmpty() ? 0 : marks.first().id);
    }
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    Q_EMIT contextMenuRequested(byKey ? viewport()->mapToGlobal(cursorRect(m_caret).bottomLeft()) : event->globalPos());
}

void ArticleView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    m_focusByKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason || event->reason() == Qt::ShortcutFocusReason;
    viewport()->update();
}

void ArticleView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

bool ArticleView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        showToolTip(help->pos(), help->globalPos());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void ArticleView::showToolTip(QPoint viewportPosition, QPoint globalPosition)
{
    QStringList parts;
    if (const auto stripe = stripeAt(viewportPosition)) {
        parts << describe(m_lanes.find(*stripe)->mark, text());
    } else {
        const auto position = positionAt(viewportPosition);
        if (const auto mention = mentionAt(position)) {
            const auto value = mention->value.isEmpty() ? QString() : u" · "_s + mention->value;
            parts << QString(mentionKindName(mention->kind) + value).toHtmlEscaped();
        }
        for (const auto &mark : marksAt(position)) {
            parts << describe(mark, text());
        }
    }
    if (parts.isEmpty()) {
        QToolTip::hideText();
    } else {
        QToolTip::showText(globalPosition, u"<div>"_s + parts.join(u"</div><div>"_s) + u"</div>"_s, viewport());
    }
}

std::optional<AnnotationId> ArticleView::stripeAt(QPoint point) const
{
    if (m_lanes.laneCount() == 0) {
        return std::nullopt;
    }
    const auto area = column();
    if (point.x() >= area.left() - PagePainter::marginGap / 2) {
        return std::nullopt;
    }
    const auto line = paragraphAt(text(), positionAt({int(area.left()), point.y()}));
    for (const auto *placed : m_lanes.overlapping({line.start, line.end})) {
        const qreal left = PagePainter::stripeLeft(area, placed->lane);
        const int top = cursorRect(placed->mark.range.start).top();
        const int bottom = cursorRect(placed->mark.range.end - 1).bottom();
        const QRectF reach(left - PagePainter::stripeGap / 2, top, PagePainter::stripeWidth + PagePainter::stripeGap, bottom - top);
        if (reach.contains(point)) {
            return placed->mark.id;
        }
    }
    return std::nullopt;
}
