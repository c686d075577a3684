// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/docks/elidedtext.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

ElidedText::ElidedText(const QString &text, const QFont &font, qreal width, int mostLines)
    : m_font(font)
    , m_width(width)
{
    const QFontMetricsF metrics(font);
    m_lineHeight = metrics.lineSpacing();
    if (text.isEmpty()) {
        return;
    }
    auto shown = text;
    shown.replace(u'\n', QChar::LineSeparator);
    QTextLayout layout(shown, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const auto start = line.textStart();
        if (m_lines.size() + 1 < mostLines || start + line.textLength() >= shown.size()) {
            m_lines.append(shown.sliced(start, line.textLength()).trimmed());
            continue;
        }
        auto rest = shown.sliced(start);
        rest.replace(QChar::LineSeparator, u' ');
        m_lines.append(metrics.elidedText(rest, Qt::ElideRight, width));
        break;
    }
    layout.endLayout();
}

qsizetype ElidedText::lineCount() const
{
    return m_lines.size();
}

qreal ElidedText::height() const
{
    return m_lineHeight * qreal(m_lines.size());
}

void ElidedText::draw(QPainter &painter, const QPointF &topLeft) const
{
    painter.setFont(m_font);
    auto rect = QRectF(topLeft, QSizeF(m_width, m_lineHeight));
    for (const auto &line : m_lines) {
        painter.drawText(rect, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine, line);
        rect.translate(0, m_lineHeight);
    }
}
