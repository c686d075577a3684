// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/articleview.h"

#include "ui/reader/articleaccessible.h"
#include "ui/reader/blockstyles.h"
#include "ui/reader/caretmotion.h"
#include "ui/reader/mentionformats.h"
#include "ui/reader/overviewstrip.h"
#include "ui/reader/pagepainter.h"
#include "ui/reader/passagetip.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace
{
QTextCharFormat noteLinkFormat(const ReadingTheme &theme)
{
    QTextCharFormat format;
    format.setForeground(theme.faint);
    format.setFontUnderline(true);
    return format;
}
}

ArticleView::ArticleView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_layout([this](const PageLayout::Block &block) {
        return mentionFormats(block, m_mentions, m_shownKinds, m_theme) + m_noteLinks.formats(block, noteLinkFormat(m_theme));
    })
    , m_column(m_layout, *this)
    , m_shownKinds(allMentionKinds.begin(), allMentionKinds.end())
    , m_strip(new OverviewStrip(*this))
    , m_scroll(m_layout, m_column, *this)
    , m_updates(m_column, m_scroll, m_lanes, *viewport())
    , m_announcer(*this)
    , m_handles(*this)
    , m_targets(*this)
{
    setViewportMargins(0, 0, OverviewStrip::stripWidth, 0);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setMouseTracking(true);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, m_strip, qOverload<>(&QWidget::update)); // places have moved
    QAccessible::installFactory(ArticleAccessible::make); // known ones are not added twice
    setAccessibleName(tr("Article")); // asks for the interface, which is made once
}

ArticleView::~ArticleView() = default;

void ArticleView::setArticle(const Article &article)
{
    m_mentions.clear();
    m_noteLinks.set(article);
    m_hits.clear();
    m_currentHit = -1;
    m_lanes.set({});
    m_currentMark = 0;
    m_span = {};
    m_announcer.forget();
    m_handles.forget();
    m_hovered = 0;
    m_targets.forgetColumn();
    m_layout.setText(article.text, blockStylesOf(article));
    m_scroll.setValue(0);
    m_scroll.fit();
    viewport()->update();
    Q_EMIT selectionChanged();
}

void ArticleView::clear()
{
    setArticle({});
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
    followMarks();
    viewport()->update();
}

void ArticleView::changeMarks(const QList<AnnotationId> &gone, const QList<AnnotationMark> &come)
{
    const auto before = m_updates.seenMarks();
    m_updates.updateMark(m_hovered);
    m_lanes.change(gone, come);
    m_updates.updateChanges(before, gone);
    followMarks();
}

void ArticleView::followMarks()
{
    if (!m_lanes.find(m_currentMark)) {
        m_currentMark = 0;
        m_handles.forget();
    }
    m_hovered = 0;
    m_strip->update();
    Q_EMIT marksChanged();
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
    if (m_handles.dragged()) {
        viewport()->update();
    }
    m_updates.updateMark(m_currentMark);
    m_updates.updateMark(id);
    m_currentMark = id;
    m_handles.forget();
    Q_EMIT marksChanged();
    if (const auto *placed = m_lanes.find(id)) {
        m_announcer.announceCurrent(placed->mark);
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
    const bool atTop = m_scroll.value() == 0;
    m_layout.setFont(font);
    m_column.fit();
    m_scroll.fit();
    if (!atTop) {
        m_scroll.showParagraphAtTop(shown);
    }
    viewport()->update();
}

void ArticleView::setColumnLetters(int letters)
{
    m_column.setLetters(letters);
    m_column.fit();
    m_scroll.fit();
    viewport()->update();
}

void ArticleView::setCaretBrowsing(bool browsing)
{
    m_caretBrowsing = browsing;
    if (browsing && !viewport()->rect().intersects(cursorRect(m_span.caret))) {
        const auto top = topPosition();
        selectSpan({top, top});
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

AnnotationId ArticleView::currentMark() const
{
    return m_currentMark;
}

TextRange ArticleView::selection() const
{
    return trimmed(text(), m_span.range());
}

QString ArticleView::selectedText() const
{
    const auto range = selection();
    return text().sliced(range.start, range.length());
}

qsizetype ArticleView::caretPosition() const
{
    return m_span.caret;
}

void ArticleView::select(TextRange range)
{
    selectSpan({range.start, range.end});
}

void ArticleView::clearSelection()
{
    selectSpan({m_span.caret, m_span.caret});
}

void ArticleView::copySelection() const
{
    if (!selection().isEmpty()) {
        QApplication::clipboard()->setText(selectedText());
    }
}

bool ArticleView::isSelecting() const
{
    return m_gesture.isActive();
}

void ArticleView::scrollTo(TextRange range)
{
    m_scroll.showRange(range);
}

void ArticleView::scrollToTop(qsizetype position)
{
    m_scroll.showAtTop(position);
}

void ArticleView::centreOn(qreal fraction)
{
    m_scroll.centreOn(fraction);
}

qsizetype ArticleView::topPosition() const
{
    return m_scroll.topPosition();
}

qreal ArticleView::fractionOf(qsizetype position) const
{
    return m_column.fractionOf(position);
}

qsizetype ArticleView::positionAtFraction(qreal fraction) const
{
    return m_column.positionAtFraction(fraction);
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
    return m_column.cursorRect(position);
}

qsizetype ArticleView::positionAt(QPoint point) const
{
    return m_column.positionAt(point);
}

void ArticleView::paintEvent(QPaintEvent *event)
{
    m_scroll.layOutVisible();
    QPainter painter(viewport());
    const int scrolled = m_scroll.value();
    auto labelFont = font();
    labelFont.setPointSizeF(labelFont.pointSizeF() * 0.9);
    // In the current annotation it shows where a cut would part it.
    const bool showsCaret = hasFocus() && (m_caretBrowsing || m_handles.range().contains(m_span.caret));
    const PagePainter::Page page{
        .layout = m_layout,
        .lanes = m_lanes,
        .theme = m_theme,
        .labelFont = labelFont,
        .selection = m_span.range(),
        .caret = showsCaret ? std::optional(m_span.caret) : std::nullopt,
        .current = m_currentMark,
        .resized = m_handles.dragged(),
        .hovered = m_hovered,
        .hits = m_hits,
        .currentHit = m_currentHit,
        .column = m_column.area(),
    };
    const auto view = QRectF(viewport()->rect()).translated(0, scrolled);
    for (const auto &rect : event->region()) {
        painter.setClipRect(rect); // what shines through must not be drawn over itself
        painter.fillRect(rect, m_theme.paper);
        painter.translate(0, -scrolled);
        PagePainter(page).paint(painter, view, QRectF(rect).translated(0, scrolled));
        painter.translate(0, scrolled);
    }
    painter.setClipping(false);
    m_handles.paint(painter);
    paintFocus(painter);
}

/// Frames the page where keys have brought the keyboard here, and the call or number of a note that Enter follows.
void ArticleView::paintFocus(QPainter &painter) const
{
    if (!hasFocus()) {
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
    if (m_focusByKey) {
        painter.setPen(QPen(m_theme.ink(MentionKind::Person).colour, 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
    if (const auto link = m_noteLinks.at(m_span.caret); link && m_span.range().isEmpty()) {
        painter.setPen(m_theme.text);
        painter.drawRect(cursorRect(link->range.start).united(cursorRect(link->range.end)).adjusted(-2, 0, 1, 0));
    }
}

void ArticleView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const auto shown = positionAt({viewport()->width() / 2, 0});
    const qreal before = m_column.width();
    m_strip->setGeometry(viewport()->geometry().right() + 1, 0, OverviewStrip::stripWidth, viewport()->height());
    m_column.fit();
    m_scroll.fit();
    if (before != m_column.width() && m_scroll.value() > 0) {
        m_scroll.by(cursorRect(shown).top());
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

void ArticleView::selectSpan(SelectionSpan span)
{
    span = {std::clamp<qsizetype>(span.anchor, 0, text().size()), std::clamp<qsizetype>(span.caret, 0, text().size())};
    if (span == m_span) {
        return;
    }
    const auto before = std::exchange(m_span, span).range();
    const auto after = span.range();
    // What only one of the two holds: a drag draws the lines that it crosses.
    m_updates.updateRange({std::min(before.start, after.start), std::max(before.start, after.start)});
    m_updates.updateRange({std::min(before.end, after.end), std::max(before.end, after.end)});
    if (QAccessible::isActive()) {
        QAccessibleTextSelectionEvent event(this, int(after.start), int(after.end));
        event.setCursorPosition(int(span.caret));
        QAccessible::updateAccessibility(&event);
    }
    m_announcer.follow(marksAt(m_span.caret), m_noteLinks.at(m_span.caret));
    Q_EMIT selectionChanged();
}

void ArticleView::moveByKey(const CaretKey &key)
{
    const auto target = m_targets.of(key);
    if (key.extends) {
        selectSpan(selectionTo(text(), m_span.anchor, target, !key.byLetter));
    } else {
        selectSpan({target, target});
    }
    m_scroll.showLine(m_span.caret);
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
        selectSpan({0, text().size()});
    } else if (event->key() == Qt::Key_Escape && m_handles.dragged()) {
        m_handles.forget();
        viewport()->update();
    } else if (event->key() == Qt::Key_Space && !(event->modifiers() & ~Qt::ShiftModifier)) {
        verticalScrollBar()->triggerAction(event->modifiers() & Qt::ShiftModifier ? QScrollBar::SliderPageStepSub : QScrollBar::SliderPageStepAdd);
    } else if (const auto link = m_noteLinks.at(m_span.caret); link && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        Q_EMIT noteLinkActivated(link->target);
    } else if (key && (m_caretBrowsing || key->extends)) {
        moveByKey(*key);
    } else if (!key || !scrollByKey(*key)) {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

bool ArticleView::focusNextPrevChild(bool next)
{
    const auto marks = marksAt(m_span.caret);
    const auto current = std::ranges::find(marks, m_currentMark, &AnnotationMark::id) - marks.begin();
    const auto target = current == marks.size() ? (next ? 0 : marks.size() - 1) : current + (next ? 1 : -1);
    if (target < 0 || target >= marks.size()) {
        return QAbstractScrollArea::focusNextPrevChild(next);
    }
    Q_EMIT markActivated(marks[target].id);
    return true;
}

void ArticleView::expandSelection()
{
    const auto chosen = selection();
    select(chosen.isEmpty() ? wordAt(text(), m_span.caret) : widened(text(), chosen));
}

void ArticleView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_layout.count() == 0) {
        return;
    }
    const auto point = event->position().toPoint();
    if (m_handles.take(point)) {
        return;
    }
    if (const auto mark = m_column.stripeAt(point, m_lanes)) {
        Q_EMIT markActivated(*mark);
        return;
    }
    m_targets.forgetColumn();
    const auto anchor = event->modifiers() & Qt::ShiftModifier ? std::optional(m_span.anchor) : std::nullopt;
    selectSpan(m_gesture.press(text(), point, positionAt(point), anchor, !(event->modifiers() & Qt::AltModifier)));
}

void ArticleView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_layout.count() == 0) {
        return;
    }
    const auto point = event->position().toPoint();
    selectSpan(m_gesture.doubleClick(text(), point, positionAt(point)));
}

void ArticleView::mouseMoveEvent(QMouseEvent *event)
{
    const auto point = event->position().toPoint();
    if (m_handles.dragged()) {
        if (m_handles.dragTo(point, !(event->modifiers() & Qt::AltModifier))) {
            viewport()->update();
        }
        return;
    }
    if (!m_gesture.isActive()) {
        hover(point);
        return;
    }
    if (!m_gesture.moveTo(point)) {
        return;
    }
    selectSpan(m_gesture.extendTo(text(), positionAt(point), !(event->modifiers() & Qt::AltModifier)));
    if (viewport()->rect().contains(point)) {
        m_autoScroll.stop();
    } else if (!m_autoScroll.isActive()) {
        m_autoScroll.start(40, this);
    }
}

void ArticleView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_handles.dragged()) {
        finishDragging();
        return;
    }
    if (event->button() != Qt::LeftButton || !m_gesture.isActive()) {
        return;
    }
    m_autoScroll.stop();
    if (!m_gesture.release()) {
        Q_EMIT selectionFinished();
        return;
    }
    if (const auto link = noteLinkAt(event->position().toPoint())) {
        Q_EMIT noteLinkActivated(link->target);
    } else {
        const auto marks = marksAt(m_span.caret);
        Q_EMIT markActivated(marks.isEmpty() ? 0 : marks.first().id);
    }
    Q_EMIT selectionFinished();
}

void ArticleView::finishDragging()
{
    const auto dragged = m_handles.drop();
    viewport()->update();
    if (const auto *placed = m_lanes.find(dragged.id); placed && placed->mark.range != dragged.range) {
        Q_EMIT markResized(dragged.id, dragged.range);
    }
}

QLineF ArticleView::startLine(TextRange range) const
{
    return m_column.startLine(range);
}

QLineF ArticleView::endLine(TextRange range) const
{
    return m_column.endLine(range);
}

void ArticleView::hover(QPoint point)
{
    const auto stripe = m_column.stripeAt(point, m_lanes);
    viewport()->setCursor(m_handles.isAt(point) ? Qt::SizeHorCursor : stripe || noteLinkAt(point) ? Qt::PointingHandCursor : Qt::IBeamCursor);
    if (m_hovered != stripe.value_or(0)) {
        m_updates.updateMark(m_hovered);
        m_hovered = stripe.value_or(0);
        m_updates.updateMark(m_hovered);
    }
}

void ArticleView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_autoScroll.timerId()) {
        QAbstractScrollArea::timerEvent(event);
        return;
    }
    const auto point = m_gesture.point();
    const int beyond = point.y() < 0 ? point.y() : point.y() - viewport()->height();
    m_scroll.by(beyond / 2);
    selectSpan(m_gesture.extendTo(text(), positionAt(point), true));
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
        selectSpan({position, position});
        const auto marks = marksAt(position);
        Q_EMIT markActivated(marks.isEmpty() ? 0 : marks.first().id);
    }
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    Q_EMIT contextMenuRequested(byKey ? viewport()->mapToGlobal(cursorRect(m_span.caret).bottomLeft()) : event->globalPos());
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
    if (const auto stripe = m_column.stripeAt(viewportPosition, m_lanes)) {
        parts << tipOf(m_lanes.find(*stripe)->mark, text());
    } else {
        const auto position = positionAt(viewportPosition);
        if (const auto link = noteLinkAt(viewportPosition)) {
            parts << wordsOf(*link, text()).toHtmlEscaped();
        }
        if (const auto mention = mentionAt(position)) {
            parts << tipOf(*mention);
        }
        for (const auto &mark : marksAt(position)) {
            parts << tipOf(mark, text());
        }
    }
    if (parts.isEmpty()) {
        QToolTip::hideText();
    } else {
        QToolTip::showText(globalPosition, u"<div>"_s + parts.join(u"</div><div>"_s) + u"</div>"_s, viewport());
    }
}

std::optional<NoteLinks::Link> ArticleView::noteLinkAt(QPoint point) const
{
    if (m_layout.count() == 0) {
        return std::nullopt;
    }
    const auto link = m_noteLinks.at(positionAt(point));
    const bool isUnder = link && cursorRect(link->range.start).united(cursorRect(link->range.end)).contains(point);
    return isUnder ? link : std::nullopt;
}
