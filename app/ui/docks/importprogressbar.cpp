// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/docks/importprogressbar.h"

#include "models/librarysession.h"
#include "ui/docks/itemdrawing.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace
{
constexpr int waitBeforeShowing = 200; // ms
}

ImportProgressBar::ImportProgressBar(LibrarySession &session, QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
{
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(30 * gridUnit, 2 * gridUnit);
    m_cancel->setAutoRaise(true);
    m_cancel->setFocusPolicy(Qt::TabFocus);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2 * gridUnit);
    layout->addWidget(m_label);
    layout->addWidget(m_bar);
    layout->addWidget(m_cancel);
    hide();

    m_showSoon.setSingleShot(true);
    m_showSoon.setInterval(waitBeforeShowing);
    connect(&m_showSoon, &QTimer::timeout, this, &QWidget::show);
    connect(&session, &LibrarySession::importProgress, this, &ImportProgressBar::showProgress);
    connect(&session, &LibrarySession::importFinished, this, [this, &session] {
        if (!session.isImporting()) { // another may have begun
            finish();
        }
    });
    connect(m_cancel, &QToolButton::clicked, &session, &LibrarySession::cancelImport);
    connect(m_cancel, &QToolButton::clicked, m_cancel, [this] {
        m_cancel->setEnabled(false); // what is in flight is still stored
    });
    retranslate();
}

void ImportProgressBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void ImportProgressBar::showProgress(double done, int total, int articles)
{
    if (total == 0) {
        m_cancel->setEnabled(true);
    }
    constexpr int stepsOfFile = 1000;
    m_done = int(done);
    m_total = total;
    m_articles = articles;
    m_bar->setRange(0, total * stepsOfFile);
    m_bar->setValue(int(done * stepsOfFile));
    showCount();
    if (isHidden() && !m_showSoon.isActive()) {
        m_showSoon.start();
    }
}

void ImportProgressBar::finish()
{
    m_showSoon.stop();
    hide();
}

void ImportProgressBar::showCount()
{
    const auto files = m_total == 0 ? tr("Importing…") : tr("Importing %L1 of %Ln file(s)", nullptr, m_total).arg(m_done);
    m_label->setText(m_articles == 0 ? files : QString(files + u" · " + tr("%Ln article(s)", nullptr, m_articles)));
}

void ImportProgressBar::retranslate()
{
    m_bar->setAccessibleName(tr("Progress of the import"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(tr("Stop the import; the articles that are in the library by then stay there"));
    showCount();
}
