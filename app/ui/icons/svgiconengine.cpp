// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/icons/svgiconengine.h"

#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

SvgIconEngine::SvgIconEngine(QByteArray drawing, const QPalette &palette)
    : m_drawing(std::move(drawing))
    , m_palette(palette)
{
}

void SvgIconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    Q_UNUSED(state)
    auto drawing = m_drawing;
    drawing.replace("currentColor", colour(mode).name().toLatin1());
    QSvgRenderer renderer(drawing);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(painter, rect);
}

QPixmap SvgIconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1);
}

QPixmap SvgIconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale)
{
    QPixmap pixmap(size * scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(&painter, pixmap.rect(), mode, state);
    return pixmap;
}

QIconEngine *SvgIconEngine::clone() const
{
    return new SvgIconEngine(*this);
}

QColor SvgIconEngine::colour(QIcon::Mode mode) const
{
    switch (mode) {
    case QIcon::Disabled:
        return m_palette.color(QPalette::Disabled, QPalette::WindowText);
    case QIcon::Selected:
        return m_palette.color(QPalette::Active, QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active:
        break;
    }
    return m_palette.color(QPalette::Active, QPalette::WindowText);
}
