// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/versions/reviewdialog.h"

#include "models/openarticle.h"
#include "ui/dialogs/dialoglayout.h"
#include "ui/docks/itemdrawing.h"
#include "ui/notes/shortquote.h"
#include "ui/versions/countedparts.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr int rowRole = Qt::UserRole;
constexpr qsizetype quoteLength = 160;

enum Column {
    QuoteColumn,
    FoundColumn,
    ScoreColumn
};
}

ReviewDialog::ReviewDialog(const OpenArticle &article, const TextChange &change, bool canWrite, QWidget *parent)
    : QDialog(parent)
    , m_article(article)
    , m_change(change)
    , m_shown(article.id())
    , m_canWrite(canWrite)
    , m_summary(new QLabel(this))
    , m_tree(new QTreeWidget(this))
    , m_goThere(new QPushButton(tr("&Show in the text"), this))
    , m_accept(new QPushButton(tr("&Accept this place"), this))
    , m_placeHere(new QPushButton(tr("Place on the s&election"), this))
    , m_orphan(new QPushButton(tr("&No place"), this))
    , m_seen(new QPushButton(tr("&Moved ones seen"), this))
{
    setWindowTitle(tr("Annotations after the change"));
    arrange();
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &ReviewDialog::updateButtons);
    connect(m_tree, &QTreeWidget::itemActivated, m_goThere, &QPushButton::click);
    const auto onClick = [this](QPushButton *button, auto ask) {
        connect(button, &QPushButton::clicked, this, [this, ask] {
            if (const auto *row = current()) {
                ask(*row);
            }
        });
    };
    onClick(m_goThere, [this](const Row &row) {
        Q_EMIT goToRequested(row.range);
    });
    onClick(m_accept, [this](const Row &row) {
        Q_EMIT placeRequested(row.id, row.range);
    });
    onClick(m_placeHere, [this](const Row &row) {
        Q_EMIT placeHereRequested(row.id);
    });
    onClick(m_orphan, [this](const Row &row) {
        Q_EMIT orphanRequested(row.id);
    });
    connect(m_seen, &QPushButton::clicked, this, &ReviewDialog::movedSeen);
    connect(&article, &OpenArticle::annotationsChanged, this, &ReviewDialog::reload);
    connect(&article, &OpenArticle::opened, this, [this] {
        // The list is of another article, or of another text.
        close();
    });
    fill();
}

void ReviewDialog::arrange()
{
    m_summary->setWordWrap(true);
    m_tree->setHeaderLabels({tr("Passage"), tr("Now in the text"), tr("Sure")});
    m_tree->setAccessibleName(tr("Annotations whose place changed"));
    m_tree->setRootIsDecorated(false);
    m_tree->setAlternatingRowColors(true);
    m_tree->setUniformRowHeights(true);
    m_tree->header()->setSectionResizeMode(QuoteColumn, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(FoundColumn, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(ScoreColumn, QHeaderView::ResizeToContents);
    m_tree->header()->setStretchLastSection(false);
    m_goThere->setToolTip(tr("Shows the place in the article; this list stays open"));
    m_accept->setToolTip(tr("Says that the passage is this one"));
    m_placeHere->setToolTip(tr("Says that the passage is what is selected in the article"));
    m_orphan->setToolTip(tr("Says that the passage is not in the text any more; the annotation stays, without a place"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_seen->setToolTip(tr("Takes the corrected and the moved ones off this list"));
    for (auto *button : {m_goThere, m_accept, m_placeHere, m_orphan, m_seen}) {
        button->setAutoDefault(false);
        buttons->addButton(button, QDialogButtonBox::ActionRole);
    }
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = dialogColumn(this);
    layout->addWidget(m_summary);
    layout->addWidget(m_tree, 1);
    layout->addWidget(buttons);
    resize(200 * gridUnit, 100 * gridUnit);
}

void ReviewDialog::setCanPlaceHere(bool can)
{
    m_canPlaceHere = can;
    updateButtons();
}

QList<ReviewDialog::Row> ReviewDialog::rowsOf() const
{
    QList<Row> rows;
    const auto &text = m_article.article().text;
    for (const auto &unplaced : m_article.unplaced()) {
        const auto range = unplaced.annotation.range;
        const auto outcome = unplaced.place == AnnotationPlace::Doubtful ? AnchorOutcome::Doubtful : AnchorOutcome::Orphaned;
        rows.append({unplaced.annotation.id, outcome, range, unplaced.annotation.quote, text.sliced(range.start, range.length()), unplaced.score});
    }
    for (const auto &moved : m_article.moved()) {
        rows.append({moved.id, moved.outcome, moved.range, moved.quote, moved.found, moved.score});
    }
    return rows;
}

void ReviewDialog::reload()
{
    const auto row = m_tree->indexOfTopLevelItem(m_tree->currentItem());
    fill();
    if (m_tree->topLevelItemCount() > 0) {
        m_tree->setCurrentItem(m_tree->topLevelItem(std::clamp(row, 1, m_tree->topLevelItemCount() - 1)));
    }
}

void ReviewDialog::fill()
{
    m_rows = rowsOf();
    m_tree->clear();
    addGroup(tr("Doubtful: is it this passage, or one that looks like it?"), AnchorOutcome::Doubtful);
    addGroup(tr("Without a place: not found in the text"), AnchorOutcome::Orphaned);
    addGroup(tr("Their words were corrected"), AnchorOutcome::Altered);
    addGroup(tr("Moved, with the same words"), AnchorOutcome::Moved);
    m_summary->setText(m_rows.isEmpty() && m_change.lostDecisions == 0 ? tr("No annotation changed its place.") : summary());
    if (m_tree->topLevelItemCount() > 1) {
        m_tree->setCurrentItem(m_tree->topLevelItem(1));
    }
    updateButtons();
}

QString ReviewDialog::summary() const
{
    const auto count = [this](AnchorOutcome outcome) {
        return int(std::ranges::count(m_rows, outcome, &Row::outcome));
    };
    const auto doubtful = count(AnchorOutcome::Doubtful);
    const auto orphaned = count(AnchorOutcome::Orphaned);
    const auto altered = count(AnchorOutcome::Altered);
    const auto moved = count(AnchorOutcome::Moved);
    const auto unchanged = m_change.article == m_shown ? m_change.unchanged : 0;
    const auto parts = countedParts({{doubtful, tr("%Ln doubtful", nullptr, doubtful)},
                                     {orphaned, tr("%Ln without a place", nullptr, orphaned)},
                                     {altered, tr("%Ln corrected", nullptr, altered)},
                                     {moved, tr("%Ln moved", nullptr, moved)},
                                     {unchanged, tr("%Ln unchanged", nullptr, unchanged)},
                                     {m_change.lostDecisions, tr("%Ln decision(s) on names without a place", nullptr, m_change.lostDecisions)}});
    return parts.join(u" · "_s);
}

/// A heading and the rows of that outcome, where there are any.
void ReviewDialog::addGroup(const QString &title, AnchorOutcome outcome)
{
    bool isFirst = true;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const auto &row = m_rows[i];
        if (row.outcome != outcome) {
            continue;
        }
        if (std::exchange(isFirst, false)) {
            auto *heading = new QTreeWidgetItem(m_tree, {title});
            heading->setFlags(Qt::ItemIsEnabled);
            heading->setFirstColumnSpanned(true);
            auto font = heading->font(QuoteColumn);
            font.setWeight(QFont::DemiBold);
            heading->setFont(QuoteColumn, font);
        }
        const auto sure = outcome == AnchorOutcome::Orphaned ? QString() : QLocale().toString(qRound(row.score * 100)) + u"\u202f%"_s;
        auto *item = new QTreeWidgetItem(
            m_tree,
            {tr("“%1”").arg(shortQuote(row.quote, quoteLength)), row.found.isEmpty() ? u"—"_s : tr("“%1”").arg(shortQuote(row.found, quoteLength)), sure});
        item->setData(QuoteColumn, rowRole, i);
        item->setToolTip(QuoteColumn, row.quote);
        item->setToolTip(FoundColumn, row.found);
    }
}

const ReviewDialog::Row *ReviewDialog::current() const
{
    const auto *item = m_tree->currentItem();
    const auto row = item ? item->data(QuoteColumn, rowRole) : QVariant();
    return row.isValid() ? &m_rows.at(row.toLongLong()) : nullptr;
}

void ReviewDialog::updateButtons()
{
    const auto *row = current();
    const bool isDoubtful = row && row->outcome == AnchorOutcome::Doubtful;
    m_goThere->setEnabled(row != nullptr);
    m_accept->setEnabled(m_canWrite && isDoubtful);
    m_orphan->setEnabled(m_canWrite && row && row->outcome != AnchorOutcome::Orphaned);
    m_placeHere->setEnabled(m_canWrite && m_canPlaceHere && row);
    m_seen->setEnabled(m_canWrite && !m_article.moved().isEmpty());
}
