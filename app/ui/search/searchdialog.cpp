// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/searchdialog.h"

#include "ui/docks/itemdrawing.h"
#include "ui/docks/itemlistview.h"
#include "ui/docks/listkeys.h"
#include "ui/search/passagedelegate.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr auto typingPause = 150ms;
}

SearchDialog::SearchDialog(LibrarySession &session, QWidget *parent)
    : QDialog(parent)
    , m_search(session)
    , m_field(new QLineEdit(this))
    , m_state(new QLabel(this))
    , m_list(new ItemListView(this))
    , m_keys(new QLabel(this))
    , m_delegate(new PassageDelegate(this))
{
    arrange();
    retranslate();
    m_field->installEventFilter(this);
    m_searchSoon.setSingleShot(true);
    m_searchSoon.setInterval(typingPause);
    m_searchSoon.callOnTimeout(this, &SearchDialog::search);
    connect(m_field, &QLineEdit::textChanged, &m_searchSoon, qOverload<>(&QTimer::start));
    connect(m_list, &ItemListView::chosen, this, &SearchDialog::activate);
    connect(&m_search, &PassageSearch::found, this, &SearchDialog::take);
    connect(&m_search, &PassageSearch::finished, this, &SearchDialog::showState);
    connect(&session, &LibrarySession::opened, this, &SearchDialog::search);
}

void SearchDialog::arrange()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4 * gridUnit, 4 * gridUnit, 4 * gridUnit, 3 * gridUnit);
    layout->setSpacing(2 * gridUnit);
    layout->addWidget(m_field);
    layout->addWidget(m_state);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_keys);
    m_field->setClearButtonEnabled(true);
    m_list->setModel(&m_found);
    m_list->setItemDelegate(m_delegate);
    m_list->setUniformItemSizes(false);
    m_state->setForegroundRole(QPalette::PlaceholderText);
    m_keys->setForegroundRole(QPalette::PlaceholderText);
    m_keys->setAlignment(Qt::AlignRight);
    resize(230 * gridUnit, 150 * gridUnit);
}

void SearchDialog::retranslate()
{
    setWindowTitle(tr("Find in the library"));
    m_field->setPlaceholderText(tr("Words, or a “quoted phrase”"));
    m_field->setAccessibleName(tr("Find in the library"));
    m_list->setAccessibleName(tr("Passages"));
    m_keys->setText(tr("↑ ↓ walk through · Enter opens there · Esc closes"));
    showState();
}

void SearchDialog::open()
{
    QWidget::show(); // beside the window rather than before it: articles are opened while it stands
    raise();
    activateWindow();
    m_field->setFocus();
    m_field->selectAll();
}

void SearchDialog::setLocale(const QLocale &locale)
{
    m_delegate->setLocale(locale);
    m_list->viewport()->update();
}

void SearchDialog::search()
{
    m_searchSoon.stop();
    m_found.clear();
    m_search.search(m_field->text());
    showState();
}

void SearchDialog::take(const QList<PassageGroup> &groups)
{
    m_found.append(groups);
    if (!m_list->currentIndex().isValid()) {
        // The first passage rather than the heading above it.
        m_list->setCurrentIndex(m_found.index(groups.first().passages.isEmpty() ? 0 : 1));
    }
    showState();
}

void SearchDialog::showState()
{
    if (m_field->text().trimmed().isEmpty()) {
        m_state->setText(tr("Case and accents do not count."));
    } else if (m_found.articleCount() > 0) {
        m_state->setText(tr("%Ln passage(s)", nullptr, m_found.passageCount()) + u' ' + tr("in %Ln article(s)", nullptr, m_found.articleCount()));
    } else {
        m_state->setText(m_search.isRunning() || m_searchSoon.isActive() ? tr("Searching…") : tr("Nothing found"));
    }
}

void SearchDialog::walk(int rows)
{
    if (m_found.rowCount() > 0) {
        m_list->setCurrentIndex(m_found.index(std::clamp(m_list->currentIndex().row() + rows, 0, m_found.rowCount() - 1)));
    }
}

void SearchDialog::activate(const QModelIndex &index)
{
    if (index.isValid()) {
        hide();
        Q_EMIT passageActivated(index.data(PassageListModel::ArticleRole).toLongLong(), m_found.range(index).value_or(TextRange()));
    }
}

bool SearchDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress) {
        return QDialog::eventFilter(watched, event);
    }
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (const int rows = rowsOfKey(key); rows != 0) {
        walk(rows);
        return true;
    }
    if (takesRow(key)) {
        activate(m_list->currentIndex());
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void SearchDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}
