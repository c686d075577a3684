// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/docks/emptystate.h"

#include "ui/docks/itemdrawing.h"

#include <QAbstractButton>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel(this))
    , m_advice(new QLabel(this))
    , m_layout(new QVBoxLayout(this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    for (auto *label : {m_heading, m_advice}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
        label->setTextFormat(Qt::PlainText);
    }
    m_layout->setContentsMargins(6 * gridUnit, 8 * gridUnit, 6 * gridUnit, 4 * gridUnit);
    m_layout->setSpacing(2 * gridUnit);
    m_layout->addStretch(1);
    m_layout->addWidget(m_heading);
    m_layout->addWidget(m_advice);
    m_layout->addStretch(2);
    updateLook();
}

void EmptyState::setTexts(const QString &heading, const QString &advice)
{
    m_heading->setText(heading);
    m_advice->setText(advice);
    m_advice->setVisible(!advice.isEmpty());
}

void EmptyState::addButton(QAbstractButton *button)
{
    const bool first = m_layout->count() == 4;
    if (first) {
        m_layout->insertSpacing(m_layout->count() - 1, 2 * gridUnit);
    }
    m_layout->insertWidget(m_layout->count() - 1, button, 0, Qt::AlignHCenter);
}

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        updateLook();
    }
    QWidget::changeEvent(event);
}

void EmptyState::updateLook()
{
    auto font = scaledFont(this->font(), 1.1);
    font.setWeight(QFont::DemiBold);
    m_heading->setFont(font);
    auto faint = palette();
    faint.setColor(QPalette::Text, faintText(palette())); // the role that goes with Base
    m_advice->setPalette(faint);
}
