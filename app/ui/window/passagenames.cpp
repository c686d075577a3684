// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/passagenames.h"

#include "ui/reader/articleview.h"

#include <QPainter>

using namespace Qt::StringLiterals;

PassageNames::PassageNames(const ArticleView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    connect(&view, &ArticleView::selectionChanged, this, &PassageNames::tell);
    connect(&view, &ArticleView::marksChanged, this, &PassageNames::tell);
}

void PassageNames::tell()
{
    QStringList names;
    for (const auto &mark : m_view.marksAt(m_view.caretPosition())) {
        const auto note = mark.note.isEmpty() ? QString() : u" ✎"_s;
        names.append((mark.id == m_view.currentMark() ? u"▸ "_s : QString()) + mark.label + note);
    }
    const auto text = names.isEmpty() ? QString() : tr("Here: %1").arg(names.join(u" · "_s));
    if (text != m_text) {
        m_text = text;
        setAccessibleName(text);
        setToolTip(names.size() > 1 ? text + u'\n' + tr("Tab goes from one to the next.") : text);
        update();
    }
}

QString PassageNames::text() const
{
    return m_text;
}

QSize PassageNames::sizeHint() const
{
    return {0, fontMetrics().height()};
}

void PassageNames::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignRight, fontMetrics().elidedText(m_text, Qt::ElideRight, width()));
}
