// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QStyledItemDelegate>

#include <optional>

/// Draws an annotation as a card: the dots and names of its tags, the quote on up to four lines, the note below.
class AnnotationDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The family that quotes are written in, at the size of the window's own font.
    void setQuoteFont(const QFont &font);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Card;
    [[nodiscard]] Card card(const QStyleOptionViewItem &option, const QModelIndex &index, int width) const;

    std::optional<QFont> m_quoteFont;
};
