// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/outlinedstyle.h"

#include <QStyleFactory>
#include <QStyleOptionButton>

using namespace Qt::StringLiterals;

OutlinedStyle::OutlinedStyle()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{
}

QRect OutlinedStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    constexpr int room = 3; // px
    const auto rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? rect.adjusted(room, 0, -room, 0) : rect;
}

void OutlinedStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool isIndicator = element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton;
    if (!button || !isIndicator) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    // The outline is the window's colour made darker; nothing else of an indicator takes that colour.
    auto outlined = *button;
    outlined.palette.setColor(QPalette::Window, button->palette.color(QPalette::PlaceholderText));
    QProxyStyle::drawPrimitive(element, &outlined, painter, widget);
}

int OutlinedStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    constexpr int besideTabName = 12; // px, on both sides together
    return metric == PM_TabBarTabHSpace ? besideTabName : QProxyStyle::pixelMetric(metric, option, widget);
}

int OutlinedStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const
{
    return hint == SH_DialogButtonBox_ButtonsHaveIcons ? 0 : QProxyStyle::styleHint(hint, option, widget, returned);
}
