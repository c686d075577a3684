// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/findbar.h"

#include "ui/icons/iconset.h"
#include "ui/reader/articleview.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype longestProposal = 120; // a longer selection is no phrase to seek
constexpr int fieldWidth = 200; // px
}

FindBar::FindBar(ArticleView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_field(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_wholeWords(new QCheckBox(this))
    , m_tagAll(new QToolButton(this))
    , m_close(new QToolButton(this))
{
    arrange();
    retranslate();
    hide();
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &FindBar::search);
    connect(m_wholeWords, &QCheckBox::toggled, this, &FindBar::search);
    connect(m_next, &QToolButton::clicked, this, [this] {
        step(1);
    });
    connect(m_previous, &QToolButton::clicked, this, [this] {
        step(-1);
    });
    connect(m_tagAll, &QToolButton::clicked, this, &FindBar::tagAllRequested);
    connect(m_close, &QToolButton::clicked, this, &FindBar::dismiss);
}

void FindBar::arrange()
{
    setAutoFillBackground(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->setSpacing(6);
    m_field->setFixedWidth(fieldWidth);
    m_field->setClearButtonEnabled(true);
    layout->addWidget(m_field);
    for (auto *button : {m_previous, m_next, m_tagAll, m_close}) {
        button->setAutoRaise(true);
    }
    m_tagAll->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    layout->addWidget(m_count);
    layout->addStretch(1);
    layout->addWidget(m_wholeWords);
    layout->addWidget(m_tagAll);
    layout->addWidget(m_close);
    updateIcons();
}

void FindBar::updateIcons()
{
    m_previous->setIcon(icon(u"previous"_s, palette()));
    m_next->setIcon(icon(u"next"_s, palette()));
    m_tagAll->setIcon(icon(u"tag"_s, palette()));
    m_close->setIcon(icon(u"close"_s, palette()));
}

void FindBar::retranslate()
{
    m_field->setPlaceholderText(tr("Find in the article"));
    m_field->setAccessibleName(tr("Find in the article"));
    m_previous->setToolTip(tr("Previous hit (Shift+F3)"));
    m_previous->setAccessibleName(tr("Previous hit"));
    m_next->setToolTip(tr("Next hit (F3)"));
    m_next->setAccessibleName(tr("Next hit"));
    m_wholeWords->setText(tr("Whole words"));
    m_tagAll->setText(tr("Tag all…"));
    m_tagAll->setToolTip(tr("Tag every hit, in this article or in the library"));
    m_close->setToolTip(tr("Close (Esc)"));
    m_close->setAccessibleName(tr("Close"));
    showCount();
}

void FindBar::open()
{
    const auto selected = m_view.selectedText();
    m_origin = m_view.selection().isEmpty() ? m_view.topPosition() : m_view.selection().start;
    setVisible(true);
    if (!selected.isEmpty() && selected.size() <= longestProposal && !selected.contains(u'\n')) {
        m_field->setText(selected);
    }
    m_field->selectAll();
    m_field->setFocus();
    search();
}

void FindBar::find(const QString &words)
{
    m_origin = m_view.selection().isEmpty() ? m_view.topPosition() : m_view.selection().start;
    setVisible(true);
    m_field->setText(words);
    search();
}

void FindBar::step(int step)
{
    if (!isVisible()) {
        open();
        if (m_field->text().isEmpty()) {
            return;
        }
    }
    if (!m_hits.isEmpty()) {
        showHit((m_current + step + m_hits.size()) % m_hits.size());
    }
}

void FindBar::dismiss()
{
    setVisible(false);
    m_view.setHits({}, -1);
    if (m_current >= 0) {
        m_view.select(m_hits[m_current]);
    }
    m_hits.clear();
    m_current = -1;
    Q_EMIT hitsChanged();
    m_view.setFocus();
}

void FindBar::follow()
{
    m_text.reset();
    m_origin = 0;
    if (isVisible()) {
        search();
    }
}

bool FindBar::hasHits() const
{
    return !m_hits.isEmpty();
}

QString FindBar::words() const
{
    return m_field->text();
}

SearchableText::Match FindBar::match() const
{
    return m_wholeWords->isChecked() ? SearchableText::Match::WholeWords : SearchableText::Match::Anywhere;
}

void FindBar::search()
{
    if (!isVisible()) {
        return;
    }
    if (!m_text) {
        m_text.emplace(m_view.text());
    }
    m_hits = m_text->find(m_field->text(), match());
    const auto fromHere = std::ranges::lower_bound(m_hits, m_origin, {}, &TextRange::start);
    if (m_hits.isEmpty()) {
        m_current = -1;
        m_view.setHits({}, -1);
        showCount();
    } else {
        showHit(fromHere == m_hits.end() ? 0 : fromHere - m_hits.begin());
    }
}

void FindBar::showHit(qsizetype hit)
{
    m_current = hit;
    m_origin = m_hits[hit].start;
    m_view.setHits(m_hits, hit);
    m_view.scrollTo(m_hits[hit]);
    showCount();
}

void FindBar::showCount()
{
    QString count;
    if (!m_hits.isEmpty()) {
        count = tr("%L1 of %L2").arg(m_current + 1).arg(m_hits.size());
    } else if (!m_field->text().isEmpty()) {
        count = tr("Nothing found");
    }
    m_count->setText(count);
    for (auto *button : {m_previous, m_next, m_tagAll}) {
        button->setEnabled(!m_hits.isEmpty());
    }
    Q_EMIT hitsChanged();
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Escape:
        dismiss();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        step(key->modifiers() & Qt::ShiftModifier ? -1 : 1);
        return true;
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void FindBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        updateIcons();
    }
}
