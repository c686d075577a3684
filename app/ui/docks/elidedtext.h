// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QList>
#include <QString>

class QPainter;
class QPointF;

/// A short text broken into lines of a width, the last one ending in an ellipsis where the text goes on.
class ElidedText
{
public:
    ElidedText() = default;
    /// `width` and what height() returns are in device-independent pixels.
    ElidedText(const QString &text, const QFont &font, qreal width, int mostLines);

    [[nodiscard]] qsizetype lineCount() const;
    [[nodiscard]] qreal height() const;
    /// In the painter's pen; `topLeft` is the first line's.
    void draw(QPainter &painter, const QPointF &topLeft) const;

private:
    QFont m_font;
    QList<QString> m_lines;
    qreal m_width = 0;
    qreal m_lineHeight = 0;
};
