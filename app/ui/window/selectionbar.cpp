// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/selectionbar.h"

#include "models/codebook.h"
#include "ui/theme/tagchip.h"

#include <QAction>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>

namespace
{
constexpr int longestName = 110; // px
constexpr int chipSize = 10;
}

SelectionBar::SelectionBar(const Codebook &codebook, const QList<QAction *> &actions, QWidget *parent)
    : QFrame(parent)
    , m_codebook(codebook)
    , m_tags(new QHBoxLayout)
{
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    setFocusPolicy(Qt::NoFocus);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(2);
    m_tags->setSpacing(2);
    layout->addLayout(m_tags);
    for (auto *action : actions) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::NoFocus);
        layout->addWidget(button);
    }
    hide();
}

void SelectionBar::setTags(const QList<TagId> &tags)
{
    while (auto *item = m_tags->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // a click on it may have brought us here
        delete item;
    }
    m_buttons.clear();
    for (const auto id : tags) {
        const auto *tag = m_codebook.tag(id);
        if (!tag) {
            continue;
        }
        auto *button = new QToolButton(this);
        button->setText(fontMetrics().elidedText(tag->name, Qt::ElideRight, longestName));
        button->setIcon(tagChip(QColor(tag->colour), chipSize, devicePixelRatioF()));
        button->setIconSize({chipSize, chipSize});
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::NoFocus);
        const auto path = m_codebook.path(id);
        button->setToolTip(tag->shortcut.isEmpty() ? path : tr("%1 (key %2)").arg(path, tag->shortcut));
        connect(button, &QToolButton::clicked, this, [this, id] {
            Q_EMIT tagPicked(id);
        });
        button->setCheckable(true);
        m_tags->addWidget(button);
        m_buttons.insert(id, button);
    }
}

void SelectionBar::setChosen(const QList<TagId> &tags)
{
    for (const auto [tag, button] : m_buttons.asKeyValueRange()) {
        button->setChecked(tags.contains(tag));
    }
}

void SelectionBar::showBeside(const QRect &passage)
{
    adjustSize();
    const auto room = parentWidget()->rect();
    const int left = std::clamp(passage.left(), room.left() + 4, std::max(room.left() + 4, room.right() - width() - 4));
    const bool fitsAbove = passage.top() - height() - 6 >= room.top();
    const int top = fitsAbove ? passage.top() - height() - 6 : std::min(passage.bottom() + 6, room.bottom() - height());
    move(left, top);
    show();
    raise();
}
