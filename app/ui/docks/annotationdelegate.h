// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation.h"

#include <QFont>
#include <QHash>
#include <QStyledItemDelegate>

#include <optional>

/// Draws an annotation as a card: the dots and names of its tags, the quote on up to four lines, the note below.
class AnnotationDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The family that quotes are written in, at the size of the window's own font.
    void setQuoteFont(const QFont &font);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    // The note, in place: Ctrl+Enter or a click elsewhere keeps it, Escape leaves it as it was.
    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

Q_SIGNALS:
    void noteWritten(AnnotationId id, const QString &note) const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Card;
    [[nodiscard]] Card card(const QStyleOptionViewItem &option, const QModelIndex &index, int width) const;

    std::optional<QFont> m_quoteFont;
    mutable QHash<size_t, int> m_heights; ///< of cards, by their look: a list of thousands asks again whenever a row comes or goes
    mutable int m_measuredWidth = 0; ///< that they hold for
    mutable QFont m_measuredFont;
};
