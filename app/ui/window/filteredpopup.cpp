// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/filteredpopup.h"

#include "ui/docks/listkeys.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QScreen>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace
{
constexpr int border = 8; // px
constexpr int gap = 4;
constexpr int leastRowHeight = 20;
}

FilteredPopUp::FilteredPopUp(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_field(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(border, border, border, border);
    layout->setSpacing(gap);
    layout->addWidget(m_field);
    layout->addWidget(m_list);
    m_list->setFrameShape(NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderHidden(true);
    m_list->setColumnCount(2);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_field->installEventFilter(this);
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textChanged, this, &FilteredPopUp::refill);
    connect(m_list, &QTreeWidget::itemClicked, this, &FilteredPopUp::takeRow);
}

void FilteredPopUp::setWords(const QString &prompt, const QString &listName)
{
    m_field->setPlaceholderText(prompt);
    m_field->setAccessibleName(prompt);
    m_list->setAccessibleName(listName);
}

void FilteredPopUp::prepare(int width, int rows)
{
    m_field->clear();
    refill();
    const int rowHeight = std::max(m_list->sizeHintForRow(0), leastRowHeight);
    resize(width, m_field->sizeHint().height() + gap + rows * rowHeight + 2 * border);
}

void FilteredPopUp::showAt(QPoint corner)
{
    const auto area = screen()->availableGeometry();
    corner.setX(std::clamp(corner.x(), area.left(), std::max(area.left(), area.right() - width())));
    corner.setY(std::clamp(corner.y(), area.top(), std::max(area.top(), area.bottom() - height())));
    move(corner);
    show();
    m_field->setFocus();
}

int FilteredPopUp::rowCount() const
{
    return m_list->topLevelItemCount();
}

QTreeWidget *FilteredPopUp::list() const
{
    return m_list;
}

bool FilteredPopUp::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress) {
        return QFrame::eventFilter(watched, event);
    }
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (const int rows = rowsOfKey(key); rows != 0) {
        step(rows);
        return true;
    }
    if (takesRow(key)) {
        takeRow(m_list->currentItem());
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void FilteredPopUp::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Dark));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void FilteredPopUp::refill()
{
    const auto words = m_field->text().trimmed();
    m_list->clear();
    fill(words);
    if (rowCount() == 0 && !words.isEmpty()) {
        (new QTreeWidgetItem(m_list, {tr("Nothing found")}))->setFlags(Qt::NoItemFlags);
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

void FilteredPopUp::step(int rows)
{
    const auto row = m_list->indexOfTopLevelItem(m_list->currentItem()) + rows;
    m_list->setCurrentItem(m_list->topLevelItem(std::clamp(row, 0, std::max(0, rowCount() - 1))));
}

void FilteredPopUp::takeRow(const QTreeWidgetItem *row)
{
    if (row && !row->isDisabled()) {
        hide();
        take(*row);
    }
}
