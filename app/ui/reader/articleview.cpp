// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/articleview.h"

#include "messages/mentionkindname.h"
#include "ui/reader/articleaccessible.h"
#include "ui/reader/caretmotion.h"
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

using namespace Qt::StringLiterals;

namespace
{
constexpr qreal pageMargin = 28; // above and below the text
constexpr qreal narrowestSide = 40; // left of the text: room for stripes
constexpr qreal labelledSide = 150; // the same with room for the names of tags
constexpr qsizetype titleWithin = 12; // paragraphs in which the title is looked for

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

QTextCharFormat formatOf(MentionKind kind, const Ink &ink)
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

/// The paragraph that is the article's title, among the first ones.
std::optional<TextRange> titleIn(const QString &text, const QString &title)
{
    qsizetype seen = 0;
    for (qsizetype start = 0; start < text.size() && seen < titleWithin;) {
        const auto line = paragraphAt(text, start);
        const auto content = QStringView(text).sliced(line.start, line.length()).trimmed();
        seen += !content.isEmpty();
        if (!content.isEmpty() && content == QStringView(title).trimmed()) {
            return line;
        }
        start = line.end + 1;
    }
    return std::nullopt;
}

/// A short line near the top that names the author.
bool looksLikeByline(QStringView text, TextRange line, const QString &author)
{
    constexpr qsizetype longest = 160;
    constexpr qsizetype deepest = 3000;
    return !author.isEmpty() && line.length() <= longest && line.start < deepest && text.sliced(line.start, line.length()).contains(author);
}

/// A line of its own that ends no sentence and is followed by prose.
bool looksLikeSubheading(QStringView text, TextRange line)
{
    const auto content = text.sliced(line.start, line.length()).trimmed();
    constexpr qsizetype longest = 60;
    const bool startsUpper = !content.isEmpty() && content.front().isUpper();
    const bool endsOpen = !content.isEmpty() && (content.back().isLetterOrNumber() || content.back() == u'?');
    if (!startsUpper || !endsOpen || content.size() > longest || !content.contains(u' ')) {
        return false;
    }
    const auto next = paragraphAt(text, std::min(line.end + 2, text.size()));
    return next.length() > 2 * longest;
}
}

ArticleView::ArticleView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_layout([this](const PageLayout::Block &block) {
        return formatsOf(block);
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
    m_caretShown = false;
    m_caretX.reset();
    const auto title = titleIn(article.text, article.title);
    const auto &text = article.text;
    m_layout.setText(text, [&](TextRange paragraph) {
        if (title && paragraph == *title) {
            return BlockStyle::Title;
        }
        if (title && paragraph.end <= title->start) {
            return BlockStyle::Kicker;
        }
        if (looksLikeByline(text, paragraph, article.author)) {
            return BlockStyle::Byline;
        }
        return looksLikeSubheading(text, paragraph) ? BlockStyle::Subheading : BlockStyle::Paragraph;
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
    }
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
    viewport()->update();
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

const QString &ArticleView::text() const
{
    return m_layout.text();
}

const QList<Mention> &ArticleView::mentions() const
{
    return m_mentions;
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

QList<QTextLayout::FormatRange> ArticleView::formatsOf(const PageLayout::Block &block) const
{
    QList<QTextLayout::FormatRange> formats;
    auto mention = std::ranges::upper_bound(m_mentions, block.range.start, {}, [](const Mention &candidate) {
        return candidate.range.end;
    });
    for (; mention != m_mentions.end() && mention->range.start < block.range.end; ++mention) {
        if (m_shownKinds.contains(mention->kind)) {
            const auto part = intersected(mention->range, block.range);
            formats.append(
                {.start = int(part.start - block.range.start), .length = int(part.length()), .format = formatOf(mention->kind, m_theme.ink(mention->kind))});
        }
    }
    return formats;
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
    const PagePainter::Page page{
        .layout = m_layout,
        .lanes = m_lanes,
        .theme = m_theme,
        .labelFont = labelFont,
        .selection = {std::min(m_anchor, m_caret), std::max(m_anchor, m_caret)},
        .caret = hasFocus() && m_caretShown ? std::optional(m_caret) : std::nullopt,
        .current = m_currentMark,
        .hits = m_hits,
        .currentHit = m_currentHit,
        .column = column(),
    };
    PagePainter(page).paint(painter, QRectF(event->rect()).translated(0, scrolled));
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
    m_caretShown = true;
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
    Q_EMIT selectionChanged();
}

void ArticleView::moveCaret(qsizetype position, bool extend)
{
    setAnchorAndCaret(extend ? m_anchor : position, position);
    const auto place = cursorRect(m_caret);
    if (place.top() < 0) {
        verticalScrollBar()->setValue(verticalScrollBar()->value() + place.top() - place.height() / 2);
    } else if (place.bottom() > viewport()->height()) {
        verticalScrollBar()->setValue(verticalScrollBar()->value() + place.bottom() - viewport()->height() + place.height() / 2);
    }
}

void ArticleView::moveCaretByLines(int lines, bool extend)
{
    const auto place = cursorRect(m_caret);
    const qreal x = m_caretX.value_or(place.left());
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
    moveCaret(target, extend);
    m_caretX = x;
}

bool ArticleView::moveByKey(QKeyEvent *event)
{
    struct Move {
        QKeySequence::StandardKey plain;
        QKeySequence::StandardKey extending;
        qsizetype (*target)(QStringView text, qsizetype position);
    };
    static constexpr Move moves[] = {
        {QKeySequence::MoveToNextChar,
         QKeySequence::SelectNextChar,
         [](QStringView t, qsizetype p) {
             return nextCharacter(t, p, Direction::Forward);
         }},
        {QKeySequence::MoveToPreviousChar,
         QKeySequence::SelectPreviousChar,
         [](QStringView t, qsizetype p) {
             return nextCharacter(t, p, Direction::Backward);
         }},
        {QKeySequence::MoveToNextWord,
         QKeySequence::SelectNextWord,
         [](QStringView t, qsizetype p) {
             return nextWord(t, p, Direction::Forward);
         }},
        {QKeySequence::MoveToPreviousWord,
         QKeySequence::SelectPreviousWord,
         [](QStringView t, qsizetype p) {
             return nextWord(t, p, Direction::Backward);
         }},
        {QKeySequence::MoveToStartOfDocument,
         QKeySequence::SelectStartOfDocument,
         [](QStringView, qsizetype) {
             return qsizetype(0);
         }},
        {QKeySequence::MoveToEndOfDocument,
         QKeySequence::SelectEndOfDocument,
         [](QStringView t, qsizetype) {
             return t.size();
         }},
        {QKeySequence::MoveToStartOfBlock,
         QKeySequence::SelectStartOfBlock,
         [](QStringView t, qsizetype p) {
             return paragraphAt(t, p).start;
         }},
        {QKeySequence::MoveToEndOfBlock,
         QKeySequence::SelectEndOfBlock,
         [](QStringView t, qsizetype p) {
             return paragraphAt(t, p).end;
         }},
    };
    for (const auto &move : moves) {
        if (event->matches(move.plain) || event->matches(move.extending)) {
            moveCaret(move.target(text(), m_caret), event->matches(move.extending));
            m_caretX.reset();
            return true;
        }
    }
    const int pageOfLines = std::max(1, viewport()->height() / std::max(1, cursorRect(m_caret).height()) - 2);
    const std::tuple<QKeySequence::StandardKey, QKeySequence::StandardKey, int> byLines[] = {
        {QKeySequence::MoveToNextLine, QKeySequence::SelectNextLine, 1},
        {QKeySequence::MoveToPreviousLine, QKeySequence::SelectPreviousLine, -1},
        {QKeySequence::MoveToNextPage, QKeySequence::SelectNextPage, pageOfLines},
        {QKeySequence::MoveToPreviousPage, QKeySequence::SelectPreviousPage, -pageOfLines},
    };
    for (const auto &[plain, extending, lines] : byLines) {
        if (event->matches(plain) || event->matches(extending)) {
            moveCaretByLines(lines, event->matches(extending));
            return true;
        }
    }
    const std::tuple<QKeySequence::StandardKey, QKeySequence::StandardKey, int> toLineEnds[] = {
        {QKeySequence::MoveToStartOfLine, QKeySequence::SelectStartOfLine, 0},
        {QKeySequence::MoveToEndOfLine, QKeySequence::SelectEndOfLine, viewport()->width()},
    };
    for (const auto &[plain, extending, x] : toLineEnds) {
        if (event->matches(plain) || event->matches(extending)) {
            moveCaret(positionAt({x, cursorRect(m_caret).center().y()}), event->matches(extending));
            m_caretX.reset();
            return true;
        }
    }
    return false;
}

void ArticleView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::SelectAll)) {
        setAnchorAndCaret(0, text().size());
    } else if (event->key() == Qt::Key_Space && !(event->modifiers() & ~Qt::ShiftModifier)) {
        verticalScrollBar()->triggerAction(event->modifiers() & Qt::ShiftModifier ? QScrollBar::SliderPageStepSub : QScrollBar::SliderPageStepAdd);
    } else if (m_layout.count() == 0 || !moveByKey(event)) {
        QAbstractScrollArea::keyPressEvent(event);
    }
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
    const auto start = m_unitStart.start;
    const auto whole = snap ? snappedToWords(text(), {std::min(start, position), std::max(start, position)}) : TextRange();
    if (whole.isEmpty()) {
        setAnchorAndCaret(start, position);
    } else if (position < start) {
        setAnchorAndCaret(whole.end, whole.start);
    } else {
        setAnchorAndCaret(whole.start, whole.end);
    }
}

void ArticleView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_layout.count() == 0) {
        return;
    }
    const auto point = event->position().toPoint();
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
    if (!m_dragging) {
        viewport()->setCursor(stripeAt(point) ? Qt::PointingHandCursor : Qt::IBeamCursor);
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
    QStringList lines;
    if (const auto stripe = stripeAt(viewportPosition)) {
        const auto &mark = m_lanes.find(*stripe)->mark;
        lines << mark.label << mark.note;
    } else {
        const auto position = positionAt(viewportPosition);
        if (const auto mention = mentionAt(position)) {
            const auto value = mention->value.isEmpty() ? QString() : u" · "_s + mention->value;
            lines << mentionKindName(mention->kind) + value;
        }
        for (const auto &mark : marksAt(position)) {
            lines << mark.label << mark.note;
        }
    }
    lines.removeAll(QString());
    if (lines.isEmpty()) {
        QToolTip::hideText();
    } else {
        QToolTip::showText(globalPosition, lines.join(u'\n'), viewport());
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
