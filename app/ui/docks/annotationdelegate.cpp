// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/docks/annotationdelegate.h"

#include "models/annotationlistmodel.h"
#include "ui/docks/elidedtext.h"
#include "ui/docks/itemdrawing.h"
#include "ui/notes/notetext.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QPainter>
#include <QPlainTextEdit>

namespace
{
constexpr int cardMargin = gridUnit;
constexpr int cardPadding = 2 * gridUnit;
constexpr int cardSide = 3 * gridUnit;
constexpr int partGap = gridUnit;
constexpr int quoteLines = 4;
constexpr int noteLines = 6;
constexpr int noteIndent = 2 * gridUnit;
constexpr qsizetype leastEditedLines = 3;
constexpr qreal cardRadius = 1.5 * gridUnit;
constexpr qreal tagScale = 0.9;
constexpr qsizetype mostHeights = 100'000;
}

/// What a card holds, laid out for its width.
struct AnnotationDelegate::Card {
    QStringList tagNames;
    QStringList tagColours;
    QFont tagFont;
    qreal tagHeight = 0;
    ElidedText quote;
    ElidedText note;

    [[nodiscard]] qreal height() const
    {
        auto height = quote.height();
        height += tagNames.isEmpty() ? 0 : tagHeight + partGap;
        height += note.lineCount() == 0 ? 0 : note.height() + partGap;
        return height + 2 * (cardPadding + cardMargin);
    }
};

namespace
{
/// "● Politics  ● Economy  +2" on one line.
void drawTags(QPainter &painter, QRectF line, const QStringList &names, const QStringList &colours, const QColor &pen)
{
    const QFontMetricsF metrics(painter.font());
    const auto moreOf = [](qsizetype hidden) {
        return u'+' + QString::number(hidden);
    };
    for (qsizetype i = 0; i < names.size(); ++i) {
        const auto left = names.size() - i - 1;
        const auto reserve = left > 0 ? 2 * gridUnit + metrics.horizontalAdvance(moreOf(left)) : 0;
        const auto room = line.width() - tagDotSize - gridUnit - reserve;
        painter.setPen(pen);
        if (i > 0 && room < std::min(metrics.horizontalAdvance(names[i]), 12.0 * gridUnit)) {
            painter.drawText(line, Qt::AlignLeading | Qt::AlignVCenter, moreOf(left + 1));
            return;
        }
        drawTagDots(painter, {line.left(), line.center().y()}, {colours.value(i)}, tagDotSize);
        line.setLeft(line.left() + tagDotSize + gridUnit);
        const auto name = metrics.elidedText(names[i], Qt::ElideRight, room);
        painter.drawText(line, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine, name);
        line.setLeft(line.left() + metrics.horizontalAdvance(name) + 2 * gridUnit);
    }
}
}

void AnnotationDelegate::setQuoteFont(const QFont &font)
{
    m_quoteFont = font;
    m_heights.clear();
}

AnnotationDelegate::Card AnnotationDelegate::card(const QStyleOptionViewItem &option, const QModelIndex &index, int width) const
{
    const auto inner = std::max(width - 2 * (cardMargin + cardSide), 10 * gridUnit);
    auto quoteFont = option.font;
    if (m_quoteFont) {
        quoteFont.setFamilies(m_quoteFont->families());
    }
    Card card;
    card.tagNames = index.data(AnnotationListModel::TagNamesRole).toStringList();
    card.tagColours = index.data(AnnotationListModel::TagColoursRole).toStringList();
    card.tagFont = scaledFont(option.font, tagScale);
    card.tagHeight = QFontMetricsF(card.tagFont).height();
    card.quote = ElidedText(index.data(Qt::DisplayRole).toString(), quoteFont, inner, quoteLines);
    const auto note = notePlainText(index.data(AnnotationListModel::NoteRole).toString()).trimmed();
    if (!note.isEmpty()) {
        card.note = ElidedText(note, option.font, inner - noteIndent, noteLines);
    }
    return card;
}

void AnnotationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    auto item = option;
    initStyleOption(&item, index);
    const auto card = this->card(item, index, item.rect.width());
    const auto &palette = item.palette;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const auto frame = QRectF(item.rect).adjusted(cardMargin, cardMargin, -cardMargin, -cardMargin);
    const auto ground = mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.04);
    drawItemGround(*painter, frame, item, ground, cardRadius);

    auto inner = frame.adjusted(cardSide, cardPadding, -cardSide, -cardPadding);
    if (!card.tagNames.isEmpty()) {
        painter->setFont(card.tagFont);
        drawTags(*painter, {inner.left(), inner.top(), inner.width(), card.tagHeight}, card.tagNames, card.tagColours, faintText(item));
        inner.setTop(inner.top() + card.tagHeight + partGap);
    }
    painter->setPen(palette.color(QPalette::Text));
    card.quote.draw(*painter, inner.topLeft());
    inner.setTop(inner.top() + card.quote.height() + partGap);
    if (card.note.lineCount() > 0) {
        painter->fillRect(QRectF(inner.left(), inner.top(), 2, card.note.height()), hairline(palette));
        painter->setPen(faintText(item));
        card.note.draw(*painter, inner.topLeft() + QPointF(noteIndent, 0));
    }
    painter->restore();
}

QSize AnnotationDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const auto width = view != nullptr ? view->viewport()->width() : option.rect.width();
    if (m_measuredWidth != width || m_measuredFont != option.font || m_heights.size() > mostHeights) {
        m_measuredWidth = width;
        m_measuredFont = option.font;
        m_heights.clear();
    }
    auto &height = m_heights[index.data(AnnotationListModel::LookRole).value<size_t>()];
    if (height == 0) {
        height = qCeil(card(option, index, width).height());
    }
    return {0, height};
}

QWidget *AnnotationDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem & /*option*/, const QModelIndex & /*index*/) const
{
    auto *editor = new QPlainTextEdit(parent);
    editor->setTabChangesFocus(true);
    editor->setAccessibleName(tr("Note on the passage"));
    editor->setPlaceholderText(tr("Note… (Ctrl+Enter keeps it)"));
    return editor;
}

void AnnotationDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *note = static_cast<QPlainTextEdit *>(editor);
    if (note->toPlainText().isEmpty()) { // what is being written outlives a change of the row
        note->setPlainText(index.data(AnnotationListModel::NoteRole).toString());
        note->moveCursor(QTextCursor::End);
    }
}

void AnnotationDelegate::setModelData(QWidget *editor, QAbstractItemModel * /*model*/, const QModelIndex &index) const
{
    const auto note = static_cast<QPlainTextEdit *>(editor)->toPlainText().trimmed();
    if (note != index.data(AnnotationListModel::NoteRole).toString()) {
        Q_EMIT noteWritten(index.data(AnnotationListModel::IdRole).toLongLong(), note);
    }
}

/// Where the note stands, or would; of some lines, and inside the view.
void AnnotationDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto laidOut = card(option, index, option.rect.width());
    const auto frame = option.rect.adjusted(cardMargin + cardSide, cardMargin, -cardMargin - cardSide, -cardMargin);
    const auto lines = std::max<qsizetype>(laidOut.note.lineCount(), leastEditedLines);
    const auto height = int(lines) * option.fontMetrics.lineSpacing() + 3 * gridUnit;
    const auto noteTop = frame.bottom() - cardPadding - (laidOut.note.lineCount() > 0 ? qCeil(laidOut.note.height()) : 0);
    const auto top = std::clamp(noteTop, 0, std::max(0, editor->parentWidget()->height() - height));
    editor->setGeometry(frame.left(), top, frame.width(), height);
}

bool AnnotationDelegate::eventFilter(QObject *watched, QEvent *event)
{
    const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    const bool isReturn = key && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter);
    if (isReturn && key->modifiers().testFlag(Qt::ControlModifier)) {
        auto *editor = static_cast<QWidget *>(watched);
        Q_EMIT commitData(editor);
        Q_EMIT closeEditor(editor);
        return true;
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}
