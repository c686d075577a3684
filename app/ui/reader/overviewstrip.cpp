// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/overviewstrip.h"

#include "ui/reader/articleview.h"
#include "ui/theme/contrast.h"

#include <QHash>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr int tickHeight = 2;
constexpr int markLeft = 3;
constexpr int hitLeft = 8;
constexpr int tickWidth = 4;
constexpr int reach = 4; // px around the mouse, for what it points at
constexpr qsizetype mostLabels = 6; // in a tooltip
}

OverviewStrip::OverviewStrip(ArticleView &view)
    : QWidget(&view)
    , m_view(view)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::NoFocus);
}

int OverviewStrip::rowOf(qsizetype position) const
{
    return std::min(int(m_view.fractionOf(position) * height()), height() - tickHeight);
}

void OverviewStrip::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_view.theme().paper);
    painter.fillRect(0, 0, 1, height(), m_view.theme().rule);
    if (!m_view.text().isEmpty()) {
        paintMarks(painter);
        paintHits(painter);
    }
}

void OverviewStrip::paintMarks(QPainter &painter) const
{
    QHash<QRgb, QColor> seen; // making a colour stand out costs more than drawing with it
    for (const auto &placed : m_view.lanes().all()) {
        const auto colour = placed.mark.colours.first();
        auto &shown = seen[colour.rgb()];
        if (!shown.isValid()) {
            shown = standingOut(colour, m_view.theme().paper);
        }
        const int top = rowOf(placed.mark.range.start);
        painter.fillRect(markLeft, top, tickWidth, std::max(tickHeight, rowOf(placed.mark.range.end) - top), shown);
    }
}

void OverviewStrip::paintHits(QPainter &painter) const
{
    // Row by row rather than hit by hit: a letter typed into the search field may stand a million times in a long text.
    const auto &hits = m_view.hits();
    const auto colour = m_view.theme().ink(MentionKind::Person).colour;
    auto next = hits.begin();
    for (int row = 0; row < height() && next != hits.end(); ++row) {
        const auto end = m_view.positionAtFraction(qreal(row + 1) / height());
        if (next->start < end || row + 1 == height()) {
            painter.fillRect(hitLeft, std::min(row, height() - tickHeight), tickWidth, tickHeight, colour);
            next = std::ranges::lower_bound(next, hits.end(), end, {}, &TextRange::start);
        }
    }
}

void OverviewStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && height() > 0) {
        m_view.centreOn(std::clamp(event->position().y() / height(), 0.0, 1.0));
    }
}

void OverviewStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton) {
        m_view.centreOn(std::clamp(event->position().y() / height(), 0.0, 1.0));
    }
}

bool OverviewStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), textAt(help->pos().y()), this);
        return true;
    }
    return QWidget::event(event);
}

QString OverviewStrip::textAt(int y) const
{
    const auto from = m_view.positionAtFraction(std::max(0.0, qreal(y - reach) / height()));
    const auto to = m_view.positionAtFraction(std::min(1.0, qreal(y + reach) / height()));
    QStringList lines;
    for (const auto *placed : m_view.lanes().overlapping({from, to})) {
        if (!lines.contains(placed->mark.label)) {
            lines.append(placed->mark.label);
        }
    }
    if (lines.size() > mostLabels) {
        lines = lines.first(mostLabels) << u"…"_s;
    }
    const auto &hits = m_view.hits();
    const auto first = std::ranges::lower_bound(hits, from, {}, &TextRange::start);
    const auto last = std::ranges::lower_bound(hits, to, {}, &TextRange::start);
    if (first != last) {
        lines.append(tr("%Ln hit(s)", nullptr, int(last - first)));
    }
    return lines.join(u'\n');
}
