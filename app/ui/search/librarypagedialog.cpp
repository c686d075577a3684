// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/librarypagedialog.h"

#include "messages/errorsentence.h"
#include "models/librarypage.h"
#include "ui/dialogs/dialoglayout.h"
#include "ui/docks/itemdrawing.h"
#include "ui/docks/itemlistview.h"
#include "ui/search/monthchart.h"
#include "ui/search/passagedelegate.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

LibraryPageDialog::LibraryPageDialog(LibrarySession &session, const QString &title, const Read &read, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_read(read)
    , m_summary(new QLabel(this))
    , m_chart(new MonthChart(this))
    , m_list(new ItemListView(this))
{
    setWindowTitle(tr("%1 in the library").arg(title));
    arrange(title);
    connect(m_list, &ItemListView::chosen, this, [this](const QModelIndex &index) {
        Q_EMIT passageActivated(index.data(PassageListModel::ArticleRole).toLongLong(), m_found.range(index).value_or(TextRange()));
    });
    connect(&session, &LibrarySession::closed, this, &QWidget::close);
    connect(&session, &LibrarySession::historyChanged, this, &LibraryPageDialog::reload);
    connect(&session, &LibrarySession::articlesAdded, this, &LibraryPageDialog::reload);
    reload();
}

void LibraryPageDialog::arrange(const QString &title)
{
    auto *heading = new QLabel(title, this);
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    auto font = scaledFont(this->font(), 1.5);
    font.setWeight(QFont::DemiBold);
    heading->setFont(font);
    auto *delegate = new PassageDelegate(m_list);
    delegate->setLocale(QLocale());
    m_list->setModel(&m_found);
    m_list->setItemDelegate(delegate);
    m_list->setUniformItemSizes(false);
    m_list->setAccessibleName(tr("Passages"));
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    auto *column = dialogColumn(this);
    column->setSpacing(2 * gridUnit);
    column->addWidget(heading);
    column->addWidget(m_summary);
    column->addWidget(m_chart);
    column->addWidget(m_list, 1);
    resize(170 * gridUnit, 160 * gridUnit);
}

void LibraryPageDialog::reload()
{
    if (!m_session.isOpen()) {
        return;
    }
    m_session.read(this, m_read, [this, generation = ++m_generation](const Result<QList<PassageGroup>> &groups) {
        if (generation == m_generation) {
            take(groups);
        }
    });
}

void LibraryPageDialog::take(const Result<QList<PassageGroup>> &groups)
{
    m_found.clear();
    if (!groups) {
        m_summary->setText(sentence(groups.error()));
        return;
    }
    m_found.append(*groups);
    const auto months = passagesByMonth(*groups);
    m_chart->setMonths(months, QLocale());
    m_chart->setVisible(!m_chart->isEmpty());
    QString summary = tr("%Ln passage(s)", nullptr, m_found.passageCount()) + u' ' + tr("in %Ln article(s)", nullptr, m_found.articleCount());
    if (const auto undated = months.value(QString()); undated > 0) {
        summary += u" · "_s + tr("%Ln without a date", nullptr, undated);
    }
    m_summary->setText(summary);
}
