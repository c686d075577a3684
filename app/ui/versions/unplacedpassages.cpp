// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/versions/unplacedpassages.h"

#include "models/codebook.h"
#include "models/openarticle.h"
#include "ui/docks/itemdrawing.h"
#include "ui/notes/shortquote.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype quoteLength = 120;
constexpr int shownRows = 4;
}

UnplacedPassages::UnplacedPassages(const OpenArticle &article, const Codebook &codebook, QWidget *parent)
    : QWidget(parent)
    , m_article(article)
    , m_codebook(codebook)
    , m_heading(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_review(new QPushButton(this))
{
    auto font = this->font();
    font.setWeight(QFont::DemiBold);
    m_heading->setFont(font);
    m_heading->setWordWrap(true);
    m_list->setWordWrap(true);
    m_list->setAlternatingRowColors(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * gridUnit, 2 * gridUnit, 2 * gridUnit, 2 * gridUnit);
    column->setSpacing(gridUnit);
    column->addWidget(m_heading);
    column->addWidget(m_list);
    column->addWidget(m_review);
    connect(m_review, &QPushButton::clicked, this, &UnplacedPassages::reviewRequested);
    connect(m_list, &QListWidget::itemActivated, this, &UnplacedPassages::reviewRequested);
    connect(&article, &OpenArticle::opened, this, &UnplacedPassages::fill);
    connect(&article, &OpenArticle::annotationsChanged, this, &UnplacedPassages::fill);
    connect(&codebook, &Codebook::changed, this, &UnplacedPassages::fill);
    retranslate();
}

void UnplacedPassages::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void UnplacedPassages::retranslate()
{
    m_list->setAccessibleName(tr("Passages without a certain place"));
    m_review->setText(tr("&Review…"));
    m_review->setToolTip(tr("Says where each of them stands"));
    fill();
}

void UnplacedPassages::fill()
{
    const auto &unplaced = m_article.unplaced();
    const auto moved = int(m_article.moved().size());
    setVisible(!unplaced.isEmpty() || moved > 0);
    QStringList headings;
    if (!unplaced.isEmpty()) {
        headings.append(tr("%Ln passage(s) without a certain place", nullptr, int(unplaced.size())));
    }
    if (moved > 0) {
        headings.append(tr("%Ln passage(s) moved or corrected with the text", nullptr, moved));
    }
    m_heading->setText(headings.join(u'\n'));
    m_list->setVisible(!unplaced.isEmpty());
    m_list->clear();
    for (const auto &[annotation, place, score] : unplaced) {
        QStringList details{place == AnnotationPlace::Doubtful ? tr("doubtful") : tr("not in the text any more")};
        for (const auto tag : annotation.tags) {
            details.append(m_codebook.path(tag));
        }
        auto *item = new QListWidgetItem(tr("“%1”").arg(shortQuote(annotation.quote, quoteLength)) + u'\n' + details.join(u" · "_s), m_list);
        item->setToolTip(annotation.note.isEmpty() ? annotation.quote : annotation.quote + u"\n\n"_s + annotation.note);
    }
    const auto rows = std::clamp(int(unplaced.size()), 1, shownRows);
    m_list->setFixedHeight(rows * (3 * fontMetrics().height() + gridUnit));
}
