// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/docks/filterfield.h"

#include "ui/icons/iconset.h"

#include <QAbstractItemView>
#include <QAction>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

FilterField::FilterField(QAbstractItemView &view, QWidget *parent)
    : QLineEdit(parent)
    , m_view(view)
    , m_lens(addAction(icon(u"search"_s, palette()), LeadingPosition))
{
    setClearButtonEnabled(true);
    m_lens->setEnabled(false); // a picture, not a button
    m_view.installEventFilter(this);
}

void FilterField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        event->accept();
    } else if (event->key() == Qt::Key_Down && event->modifiers() == Qt::NoModifier) {
        enterList();
        event->accept();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

void FilterField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        m_lens->setIcon(icon(u"search"_s, palette()));
    }
    QLineEdit::changeEvent(event);
}

bool FilterField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_view && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const auto current = m_view.currentIndex();
        const bool atTop = !current.parent().isValid() && current.row() <= 0;
        if (key->key() == Qt::Key_Up && key->modifiers() == Qt::NoModifier && atTop) {
            setFocus(Qt::BacktabFocusReason);
            return true;
        }
    }
    return QLineEdit::eventFilter(watched, event);
}

void FilterField::enterList()
{
    const auto *model = m_view.model();
    if (model == nullptr || model->rowCount(m_view.rootIndex()) == 0) {
        return;
    }
    if (!m_view.currentIndex().isValid()) {
        m_view.setCurrentIndex(model->index(0, 0, m_view.rootIndex()));
    }
    m_view.setFocus(Qt::TabFocusReason);
    Q_EMIT listEntered();
}
