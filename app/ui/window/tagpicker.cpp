// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/tagpicker.h"

#include "models/codebook.h"
#include "ui/docks/foldedtext.h"
#include "ui/theme/tagchip.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr int tagRole = Qt::UserRole;
constexpr int newPathRole = Qt::UserRole + 1;
constexpr int chipSize = 12;
}

TagPicker::TagPicker(const Codebook &codebook, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_codebook(codebook)
    , m_field(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setFrameShape(StyledPanel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(4);
    layout->addWidget(m_field);
    layout->addWidget(m_list);
    m_list->setFrameShape(NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_field->installEventFilter(this);
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textChanged, this, &TagPicker::fill);
    connect(m_list, &QListWidget::itemClicked, this, &TagPicker::take);
}

void TagPicker::popUp(const QRect &place, const QList<TagId> &chosen)
{
    m_chosen = chosen;
    m_field->setPlaceholderText(tr("Find or make a tag"));
    m_field->setAccessibleName(tr("Find or make a tag"));
    m_list->setAccessibleName(tr("Tags"));
    m_field->clear();
    fill();
    resize(300, m_field->sizeHint().height() + std::clamp(m_list->count(), 3, 9) * m_list->sizeHintForRow(0) + 40);
    const auto area = screen()->availableGeometry();
    QPoint corner(place.left(), place.bottom() + 4);
    if (corner.y() + height() > area.bottom()) {
        corner.setY(std::max(area.top(), place.top() - height() - 4));
    }
    corner.setX(std::clamp(corner.x(), area.left(), std::max(area.left(), area.right() - width())));
    move(corner);
    show();
    m_field->setFocus();
}

bool TagPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress) {
        return QFrame::eventFilter(watched, event);
    }
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        m_list->setCurrentRow(std::min(m_list->currentRow() + 1, m_list->count() - 1));
        return true;
    case Qt::Key_Up:
        m_list->setCurrentRow(std::max(m_list->currentRow() - 1, 0));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take(m_list->currentItem());
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

void TagPicker::fill()
{
    m_list->clear();
    const auto typed = m_field->text().trimmed();
    const auto sought = foldedText(typed);
    bool isKnown = false;
    for (const auto &tag : m_codebook.tags()) {
        const auto path = m_codebook.path(tag.id);
        if (foldedText(path).contains(sought)) {
            addRow(tag, path);
        }
        isKnown = isKnown || foldedText(path) == sought;
    }
    if (!typed.isEmpty() && !isKnown) {
        auto *item = new QListWidgetItem(tr("Make “%1”").arg(typed), m_list);
        item->setData(newPathRole, typed);
    }
    m_list->setCurrentRow(0);
}

void TagPicker::addRow(const Tag &tag, const QString &path)
{
    const auto keycap = tag.shortcut.isEmpty() ? QString() : u"  ["_s + tag.shortcut + u']';
    auto *item = new QListWidgetItem(tagChip(QColor(tag.colour), chipSize, devicePixelRatioF()), path + keycap, m_list);
    item->setData(tagRole, tag.id);
    item->setToolTip(tag.description);
    item->setData(Qt::CheckStateRole, m_chosen.contains(tag.id) ? QVariant(Qt::Checked) : QVariant());
}

void TagPicker::take(const QListWidgetItem *item)
{
    if (!item) {
        return;
    }
    hide();
    const auto path = item->data(newPathRole).toString();
    if (path.isEmpty()) {
        Q_EMIT tagPicked(item->data(tagRole).toLongLong());
    } else {
        Q_EMIT newTagPicked(path);
    }
}
