// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QStyledItemDelegate>

/// Draws the rows of PassageListModel: headings of articles, and passages with what was found in one column, so that the eye runs
/// down it and reads the contexts on both sides.
class PassageDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setLocale(const QLocale &locale);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHeading(QPainter &painter, QRectF area, const QStyleOptionViewItem &item, const QModelIndex &index) const;
    static void paintPassage(QPainter &painter, QRectF area, const QStyleOptionViewItem &item, const QModelIndex &index);

    QLocale m_locale;
};
