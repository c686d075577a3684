// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/docks/itemdrawing.h"

#include <QPainter>
#include <QPixmap>
#include <QStyleOptionViewItem>

namespace
{
constexpr int dotGap = gridUnit;
constexpr int barWidth = 3;
}

QColor mixed(const QColor &under, const QColor &over, qreal share)
{
    const auto mix = [share](float a, float b) {
        return float(a + (b - a) * share);
    };
    return QColor::fromRgbF(mix(under.redF(), over.redF()), mix(under.greenF(), over.greenF()), mix(under.blueF(), over.blueF()));
}

QColor faintText(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.66);
}

QColor faintText(const QStyleOptionViewItem &option)
{
    const auto &palette = option.palette;
    return option.state.testFlag(QStyle::State_Selected) ? mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.84) : faintText(palette);
}

QColor hairline(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.12);
}

QFont scaledFont(const QFont &font, qreal factor)
{
    auto scaled = font;
    if (font.pointSizeF() > 0) {
        scaled.setPointSizeF(font.pointSizeF() * factor);
    } else {
        scaled.setPixelSize(qRound(font.pixelSize() * factor));
    }
    return scaled;
}

void drawItemGround(QPainter &painter, const QRectF &rect, const QStyleOptionViewItem &option, const QColor &ground, qreal radius)
{
    const auto accent = option.palette.color(QPalette::Active, QPalette::Accent);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    auto colour = ground;
    if (selected) {
        colour = mixed(ground, accent, option.state.testFlag(QStyle::State_Active) ? 0.18 : 0.12);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        colour = mixed(ground, accent, 0.08);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(rect, radius, radius);
    if (selected) {
        const auto inset = radius > 0 ? radius : 0;
        painter.setBrush(accent);
        painter.drawRect(QRectF(rect.left(), rect.top() + inset, barWidth, rect.height() - 2 * inset));
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(accent, 1.5));
        painter.drawRoundedRect(rect.adjusted(0.75, 0.75, -0.75, -0.75), radius, radius);
    }
}

qreal tagDotsWidth(qsizetype count)
{
    return count > 0 ? qreal(count) * (tagDotSize + dotGap) - dotGap : 0;
}

qreal drawTagDots(QPainter &painter, const QPointF &leftCentre, const QStringList &colours, qreal width)
{
    auto shown = colours.size();
    const auto more = [&](qsizetype hidden) {
        return hidden > 0 ? u'+' + QString::number(hidden) : QString();
    };
    const QFontMetricsF metrics(painter.font());
    const auto widthOf = [&](qsizetype count) {
        const auto hidden = colours.size() - count;
        return tagDotsWidth(count) + (hidden > 0 ? dotGap + metrics.horizontalAdvance(more(hidden)) : 0);
    };
    while (shown > 0 && widthOf(shown) > width) {
        --shown;
    }
    const auto textPen = painter.pen();
    auto dot = QRectF(leftCentre.x(), leftCentre.y() - tagDotSize / 2.0, tagDotSize, tagDotSize);
    for (qsizetype i = 0; i < shown; ++i) {
        const QColor colour(colours[i]);
        painter.setPen(QPen(mixed(colour, textPen.color(), 0.35), 1));
        painter.setBrush(colour);
        painter.drawEllipse(dot.adjusted(0.5, 0.5, -0.5, -0.5));
        dot.translate(tagDotSize + dotGap, 0);
    }
    painter.setPen(textPen);
    if (const auto hidden = colours.size() - shown; hidden > 0) {
        const auto height = metrics.height();
        painter.drawText(QRectF(dot.left(), leftCentre.y() - height / 2, width, height), Qt::AlignLeft | Qt::AlignVCenter, more(hidden));
    }
    return widthOf(shown);
}

void drawColourChip(QPainter &painter, const QRectF &rect, const QColor &colour)
{
    painter.setPen(QPen(mixed(colour, colour.lightnessF() > 0.5 ? Qt::black : Qt::white, 0.3), 1));
    painter.setBrush(colour);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), rect.width() / 4, rect.width() / 4);
}

QIcon colourChip(const QColor &colour, int size, qreal devicePixelRatio)
{
    QPixmap pixmap(QSize(size, size) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    drawColourChip(painter, QRectF(0, 0, size, size), colour);
    painter.end();
    QIcon icon;
    for (const auto mode : {QIcon::Normal, QIcon::Selected, QIcon::Disabled}) {
        icon.addPixmap(pixmap, mode);
    }
    return icon;
}
