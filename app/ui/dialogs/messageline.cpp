// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/messageline.h"

#include <QAccessible>
#include <QColor>

MessageLine::MessageLine(QWidget *parent)
    : QLabel(parent)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setAlignment(Qt::AlignLeading | Qt::AlignTop);
    setMinimumHeight(2 * fontMetrics().lineSpacing());
}

void MessageLine::showProblem(const QString &sentence)
{
    const bool dark = palette().color(QPalette::Window).lightnessF() < 0.5;
    say(sentence, dark ? QColor(0xf2, 0xa0, 0x98) : QColor(0xa3, 0x17, 0x0f));
}

void MessageLine::showNews(const QString &sentence)
{
    say(sentence, parentWidget()->palette().color(QPalette::WindowText));
}

void MessageLine::say(const QString &sentence, const QColor &colour)
{
    auto colours = parentWidget()->palette();
    colours.setColor(QPalette::WindowText, colour);
    setPalette(colours);
    setText(sentence);
    if (!sentence.isEmpty()) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}
