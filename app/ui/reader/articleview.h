// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article.h"
#include "core/mention.h"
#include "ui/reader/annotationlanes.h"
#include "ui/reader/caretannouncer.h"
#include "ui/reader/caretkeys.h"
#include "ui/reader/carettargets.h"
#include "ui/reader/endhandles.h"
#include "ui/reader/notelinks.h"
#include "ui/reader/pagelayout.h"
#include "ui/reader/pagescroll.h"
#include "ui/reader/pageupdates.h"
#include "ui/reader/readingcolumn.h"
#include "ui/reader/selectiongesture.h"
#include "ui/theme/readingtheme.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>
#include <QLineF>
#include <QSet>

#include <optional>

class OverviewStrip;

/// The reader: one article as a page. Mentions are drawn in ink, annotations in highlighter. It shows and selects; what a
/// selection becomes is decided by who listens. First screen and scrolling cost only what is seen (see PageLayout).
class ArticleView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit ArticleView(QWidget *parent = nullptr);
    ~ArticleView() override;

    /// Shows another article from its top, without mentions and marks yet.
    void setArticle(const Article &article);
    void clear();
    /// In order, disjoint, as recognition gives them.
    void setMentions(const QList<Mention> &mentions);
    void setShownKinds(const QSet<MentionKind> &kinds);
    void setMarks(const QList<AnnotationMark> &marks);
    /// Takes marks away and shows others, which may be the same changed.
    void changeMarks(const QList<AnnotationId> &gone, const QList<AnnotationMark> &come);
    /// Frames one mark; 0: none.
    void setCurrentMark(AnnotationId id);
    /// Lights what a search found, in order; `current`, an index into them, the most; -1: none.
    void setHits(const QList<TextRange> &hits, qsizetype current);
    void setTheme(const ReadingTheme &theme);
    void setTextFont(const QFont &font);
    /// Letters in a full line; the column is never wider, whatever the window.
    void setColumnLetters(int letters);

    /// With it, keys move a caret; without it they scroll the page, and only with Shift they select.
    void setCaretBrowsing(bool browsing);
    [[nodiscard]] bool isCaretBrowsing() const;

    [[nodiscard]] const QString &text() const;
    [[nodiscard]] const QList<Mention> &mentions() const;
    [[nodiscard]] const QSet<MentionKind> &shownKinds() const;
    /// What a paragraph of the text is shown as.
    [[nodiscard]] BlockStyle styleOf(TextRange paragraph) const;
    [[nodiscard]] const QList<TextRange> &hits() const;
    [[nodiscard]] const AnnotationLanes &lanes() const;
    [[nodiscard]] const ReadingTheme &theme() const;
    /// 0 where there is none.
    [[nodiscard]] AnnotationId currentMark() const;
    /// Without white space at its ends; empty where nothing is selected.
    [[nodiscard]] TextRange selection() const;
    [[nodiscard]] QString selectedText() const;
    [[nodiscard]] qsizetype caretPosition() const;
    void select(TextRange range);
    void clearSelection();
    /// Selects the word at the caret; from a selection on, the sentence, the paragraph, the whole text around it.
    void expandSelection();
    void copySelection() const;
    /// True while a mouse button is held to select.
    [[nodiscard]] bool isSelecting() const;
    /// Scrolls until the range is in view, a third down the window where it was not.
    void scrollTo(TextRange range);
    /// Scrolls the position's line to the top of the window.
    void scrollToTop(qsizetype position);
    /// Scrolls a place of the whole page, from 0 to 1, to the middle of the window.
    void centreOn(qreal fraction);
    /// The first position of the first line in view; 0 where the page is at its top.
    [[nodiscard]] qsizetype topPosition() const;
    /// Where in the whole page a position stands, from 0 to 1, and back; to within a line. O(log n), lays nothing out.
    [[nodiscard]] qreal fractionOf(qsizetype position) const;
    [[nodiscard]] qsizetype positionAtFraction(qreal fraction) const;
    /// The marks at a position, the shortest first.
    [[nodiscard]] QList<AnnotationMark> marksAt(qsizetype position) const;
    [[nodiscard]] std::optional<Mention> mentionAt(qsizetype position) const;
    /// The place of a position's line in viewport coordinates; lays out what it must.
    [[nodiscard]] QRect cursorRect(qsizetype position) const;
    /// Where a range that is not empty begins and ends: lines as high as those of the text, in viewport coordinates.
    [[nodiscard]] QLineF startLine(TextRange range) const;
    [[nodiscard]] QLineF endLine(TextRange range) const;
    /// The position nearest to a point of the viewport.
    [[nodiscard]] qsizetype positionAt(QPoint point) const;

Q_SIGNALS:
    void selectionChanged();
    /// The mouse button that selected was let go.
    void selectionFinished();
    void scrolled();
    /// Marks came, went or changed, or another one is current.
    void marksChanged();
    /// A mark was clicked; 0: the page beside all marks.
    void markActivated(AnnotationId id);
    /// An end of the current mark was dragged.
    void markResized(AnnotationId id, TextRange range);
    void contextMenuRequested(QPoint globalPosition);
    void zoomRequested(int steps);
    /// What screen readers are told of the annotations where one is.
    void announced(const QString &message);
    /// The call of a note was clicked, or Enter pressed on it: the number of its note. On that number: the call, back.
    void noteLinkActivated(TextRange target);

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    /// Tab walks through the marks at the caret before it leaves the page.
    bool focusNextPrevChild(bool next) override;
    void timerEvent(QTimerEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void followMarks();
    void moveByKey(const CaretKey &key);
    [[nodiscard]] bool scrollByKey(const CaretKey &key);
    void selectSpan(SelectionSpan span);
    void finishDragging();
    void hover(QPoint point);
    void showToolTip(QPoint viewportPosition, QPoint globalPosition);
    /// Exactly under the point, not only near it.
    [[nodiscard]] std::optional<NoteLinks::Link> noteLinkAt(QPoint point) const;
    void paintFocus(QPainter &painter) const;

    mutable PageLayout m_layout; // laying out what is asked for is not a change that a caller sees
    ReadingColumn m_column;
    AnnotationLanes m_lanes;
    QList<Mention> m_mentions;
    NoteLinks m_noteLinks;
    QSet<MentionKind> m_shownKinds;
    QList<TextRange> m_hits;
    qsizetype m_currentHit = -1;
    ReadingTheme m_theme;
    OverviewStrip *m_strip;
    AnnotationId m_currentMark = 0;

    PageScroll m_scroll;
    PageUpdates m_updates;
    CaretAnnouncer m_announcer;
    SelectionSpan m_span;
    bool m_caretBrowsing = false;
    bool m_focusByKey = false; ///< then a frame shows where the keyboard is
    EndHandles m_handles;
    AnnotationId m_hovered = 0; ///< its stripe is under the mouse
    CaretTargets m_targets;
    SelectionGesture m_gesture;
    QBasicTimer m_autoScroll;
};
