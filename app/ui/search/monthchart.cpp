// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/monthchart.h"

#include "ui/docks/itemdrawing.h"

#include <QDate>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr int mostMonths = 36;
constexpr qreal widestBar = 12.0 * gridUnit;
constexpr qreal gapShare = 0.3;
constexpr qreal labelScale = 0.85;

QDate monthOf(const QString &month)
{
    return QDate::fromString(month + u"-01"_s, Qt::ISODate);
}
}

MonthChart::MonthChart(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Passages by month"));
}

void MonthChart::setMonths(const QMap<QString, int> &months, const QLocale &locale)
{
    m_bars.clear();
    QDate first;
    QDate last;
    for (const auto &month : months.keys()) {
        if (const auto date = monthOf(month); date.isValid()) {
            first = first.isValid() ? std::min(first, date) : date;
            last = last.isValid() ? std::max(last, date) : date;
        }
    }
    if (first.isValid()) {
        const auto span = (last.year() - first.year()) * 12 + last.month() - first.month() + 1;
        if (span <= mostMonths) {
            addMonths(first, last, months, locale);
        } else {
            addYears(first, last, months);
        }
    }
    m_most = 0;
    QStringList spoken;
    for (const auto &bar : std::as_const(m_bars)) {
        m_most = std::max(m_most, bar.count);
        spoken.append(tr("%1: %2").arg(bar.name, locale.toString(bar.count)));
    }
    setAccessibleDescription(spoken.join(u", "_s));
    updateGeometry();
    update();
}

void MonthChart::addMonths(QDate first, QDate last, const QMap<QString, int> &months, const QLocale &locale)
{
    for (auto month = first; month <= last; month = month.addMonths(1)) {
        const bool beginsYear = month == first || month.month() == 1;
        const auto name = locale.standaloneMonthName(month.month(), QLocale::ShortFormat);
        m_bars.append({.label = beginsYear ? name + u'\n' + QString::number(month.year()) : name,
                       .name = locale.standaloneMonthName(month.month()) + u' ' + QString::number(month.year()),
                       .count = months.value(month.toString(u"yyyy-MM"_s)),
                       .isLabelled = beginsYear});
    }
}

void MonthChart::addYears(QDate first, QDate last, const QMap<QString, int> &months)
{
    for (int year = first.year(); year <= last.year(); ++year) {
        int count = 0;
        for (const auto [month, passages] : months.asKeyValueRange()) {
            count += monthOf(month).year() == year ? passages : 0;
        }
        m_bars.append({.label = QString::number(year), .name = QString::number(year), .count = count});
    }
}

bool MonthChart::isEmpty() const
{
    return m_bars.isEmpty();
}

QList<std::pair<QString, int>> MonthChart::bars() const
{
    QList<std::pair<QString, int>> all;
    for (const auto &bar : m_bars) {
        all.append({bar.name, bar.count});
    }
    return all;
}

QSize MonthChart::sizeHint() const
{
    return {120 * gridUnit, 8 * fontMetrics().lineSpacing()};
}

QSize MonthChart::minimumSizeHint() const
{
    return {60 * gridUnit, 6 * fontMetrics().lineSpacing()};
}

/// Where the bars stand: a line for the highest count above, two for labels below.
QRectF MonthChart::plot() const
{
    const auto line = QFontMetricsF(scaledFont(font(), labelScale)).lineSpacing();
    return QRectF(rect()).adjusted(gridUnit, line + gridUnit, -gridUnit, -2 * line - gridUnit);
}

qreal MonthChart::barWidth() const
{
    return m_bars.isEmpty() ? 0 : std::min(widestBar, plot().width() / qreal(m_bars.size()));
}

int MonthChart::barAt(QPoint place) const
{
    const auto width = barWidth();
    const auto bar = width > 0 ? int((place.x() - plot().left()) / width) : -1;
    return place.x() >= plot().left() && bar < m_bars.size() ? bar : -1;
}

bool MonthChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const auto bar = barAt(help->pos()); bar >= 0) {
            QToolTip::showText(help->globalPos(), tr("%1: %2").arg(m_bars.at(bar).name, QLocale().toString(m_bars.at(bar).count)), this);
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return QWidget::event(event);
}

void MonthChart::paintEvent(QPaintEvent * /*event*/)
{
    if (m_bars.isEmpty() || m_most == 0) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(scaledFont(font(), labelScale));
    const QFontMetricsF metrics(painter.font());
    const auto area = plot();
    const auto width = barWidth();
    const auto widestLabel = std::ranges::max(m_bars, {}, [&](const Bar &bar) {
        return metrics.horizontalAdvance(bar.label.section(u'\n', 0, 0));
    });
    const bool hasRoom = metrics.horizontalAdvance(widestLabel.label.section(u'\n', 0, 0)) + gridUnit <= width;
    painter.fillRect(QRectF(area.left(), area.bottom(), width * qreal(m_bars.size()), 1), hairline(palette()));
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        const auto &bar = m_bars.at(i);
        const auto left = area.left() + qreal(i) * width;
        const auto height = area.height() * bar.count / m_most;
        const QRectF drawn(left + width * gapShare / 2, area.bottom() - height, width * (1 - gapShare), height);
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().color(QPalette::Active, QPalette::Accent));
        painter.drawRect(drawn);
        painter.setPen(faintText(palette()));
        const auto count = QLocale().toString(bar.count);
        if (bar.count > 0 && metrics.horizontalAdvance(count) <= width) {
            painter.drawText(QRectF(left, drawn.top() - metrics.lineSpacing(), width, metrics.lineSpacing()), Qt::AlignHCenter | Qt::AlignBottom, count);
        }
        if (hasRoom || bar.isLabelled) {
            const auto room = hasRoom ? width : std::max(width, metrics.horizontalAdvance(u"0000 000"_s));
            const QRectF below(left, area.bottom() + gridUnit, room, 2 * metrics.lineSpacing());
            painter.drawText(below, (hasRoom ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignTop, bar.label);
        }
    }
}
