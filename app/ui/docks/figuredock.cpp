// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/docks/figuredock.h"

#include "messages/mentionkindname.h"
#include "messages/valuewords.h"
#include "models/figurelistmodel.h"
#include "ui/docks/docklayout.h"
#include "ui/docks/emptystate.h"
#include "ui/docks/figuretable.h"
#include "ui/docks/figurevalue.h"
#include "ui/docks/itemdrawing.h"
#include "ui/icons/iconset.h"

#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QSortFilterProxyModel>
#include <QStackedLayout>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

FigureDock::FigureDock(FigureListModel &figures, QWidget *parent)
    : QWidget(parent)
    , m_figures(figures)
    , m_filter(new QSortFilterProxyModel(this))
    , m_table(new FigureTable(this))
    , m_kinds(new QComboBox(this))
    , m_copy(new QToolButton(this))
    , m_export(new QToolButton(this))
    , m_options(new QToolButton(this))
    , m_relativeDates(new QAction(this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedLayout(this))
{
    m_filter->setSourceModel(&m_figures);
    m_filter->setSortRole(FigureListModel::SortRole);
    m_filter->setFilterRole(FigureListModel::KindRole);
    setUpTable();
    arrange();
    connect(m_kinds, &QComboBox::currentIndexChanged, this, &FigureDock::filterByKind);
    connect(m_copy, &QToolButton::clicked, this, &FigureDock::copyRows);
    connect(m_export, &QToolButton::clicked, this, &FigureDock::exportRequested);
    connect(m_relativeDates, &QAction::toggled, this, &FigureDock::relativeDatesToggled);
    connect(&m_figures, &QAbstractItemModel::modelReset, this, &FigureDock::showState);
    connect(&m_figures, &QAbstractItemModel::rowsInserted, this, &FigureDock::showState);
    connect(&m_figures, &QAbstractItemModel::rowsRemoved, this, &FigureDock::showState);
    retranslate();
    updateIcons();
}

void FigureDock::setRelativeDates(bool marked)
{
    const QSignalBlocker blocker(m_relativeDates);
    m_relativeDates->setChecked(marked);
}

const QAbstractItemModel &FigureDock::shownRows() const
{
    return *m_filter;
}

void FigureDock::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        updateIcons();
    }
    QWidget::changeEvent(event);
}

bool FigureDock::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy)) {
            copyRows();
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            activate(m_table->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FigureDock::setUpTable()
{
    m_table->setModel(m_filter);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(FigureListModel::Paragraph, Qt::AscendingOrder);
    m_table->installEventFilter(this);
    for (const auto column : {FigureListModel::Kind, FigureListModel::Sentence}) {
        m_table->setColumnHidden(column, true); // the table draws them below the row
    }
    auto *header = m_table->header();
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(6 * gridUnit);
    header->setMaximumSectionSize(44 * gridUnit);
    header->setResizeContentsPrecision(50); // rows: thousands would be measured for what is seen
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(FigureListModel::Text, QHeaderView::Stretch);
    connect(m_table, &QTreeView::clicked, this, &FigureDock::activate);
}

void FigureDock::arrange()
{
    m_kinds->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (auto *button : {m_copy, m_export}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
    }
    m_relativeDates->setCheckable(true);
    auto *options = new QMenu(m_options);
    options->addAction(m_relativeDates);
    setUpOptions(*m_options, options);
    auto *bar = layOutDock(*m_stack, *m_table, *m_empty).bar;
    bar->addWidget(m_kinds);
    bar->addStretch();
    bar->addWidget(m_copy);
    bar->addWidget(m_export);
    bar->addWidget(m_options);
}

void FigureDock::activate(const QModelIndex &index)
{
    if (index.isValid()) {
        Q_EMIT rangeActivated(m_figures.figure(m_filter->mapToSource(index).row()).range);
    }
}

void FigureDock::filterByKind()
{
    const auto kind = m_kinds->currentData();
    m_filter->setFilterRegularExpression(kind.isValid() ? u"^%1$"_s.arg(kind.toInt()) : QString());
}

/// The kinds that the article has. What was chosen stays chosen where it is among them.
void FigureDock::listKinds()
{
    QSet<MentionKind> present;
    for (int row = 0; row < m_figures.rowCount(); ++row) {
        present.insert(m_figures.figure(row).kind);
    }
    const auto chosen = m_kinds->currentData();
    {
        const QSignalBlocker blocker(m_kinds);
        m_kinds->clear();
        m_kinds->addItem(tr("All figures"));
        for (const auto kind : allMentionKinds) {
            if (present.contains(kind)) {
                m_kinds->addItem(mentionKindHeading(kind), int(kind));
            }
        }
        m_kinds->setCurrentIndex(chosen.isValid() ? std::max(m_kinds->findData(chosen), 0) : 0);
    }
    filterByKind();
}

void FigureDock::copyRows() const
{
    auto rows = m_table->selectionModel()->selectedRows();
    std::ranges::sort(rows);
    if (rows.isEmpty()) {
        for (int row = 0; row < m_filter->rowCount(); ++row) {
            rows.append(m_filter->index(row, 0));
        }
    }
    QStringList lines;
    for (const auto &row : std::as_const(rows)) {
        QStringList cells;
        for (const auto column : {FigureListModel::Kind,
                                  FigureListModel::Text,
                                  FigureListModel::Value,
                                  FigureListModel::Note,
                                  FigureListModel::Paragraph,
                                  FigureListModel::Sentence}) {
            cells.append(row.siblingAtColumn(column).data().toString().simplified());
        }
        lines.append(cells.join(u'\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n') + u'\n');
}

void FigureDock::showState()
{
    listKinds();
    m_table->setColumnHidden(FigureListModel::Note, !m_figures.hasFlags());
    showEmpty(*m_stack, m_figures.rowCount() == 0);
}

void FigureDock::retranslate()
{
    setWindowTitle(tr("Figures"));
    m_table->setAccessibleName(tr("Figures of the article"));
    m_kinds->setAccessibleName(tr("Kind of figures"));
    m_kinds->setToolTip(tr("Which kind of figures to show"));
    m_copy->setAccessibleName(tr("Copy rows"));
    m_copy->setToolTip(tr("Copy the selected rows for a spreadsheet, or all where none is selected (%1)")
                           .arg(QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText)));
    m_export->setAccessibleName(tr("Export figures"));
    m_export->setToolTip(tr("Save the rows that are shown as a CSV file"));
    m_options->setAccessibleName(tr("Options for figures"));
    m_options->setToolTip(tr("What counts as a figure"));
    m_relativeDates->setText(tr("Relative &dates, such as yesterday or last week"));
    m_relativeDates->setToolTip(tr("Only in articles whose own date is known; their values are counted from it"));
    m_figures.setWords({.kind = mentionKindName, .value = shownValue, .flags = flagsText});
    m_figures.setHeaderData(FigureListModel::Kind, Qt::Horizontal, tr("Kind"));
    m_figures.setHeaderData(FigureListModel::Text, Qt::Horizontal, tr("Text"));
    m_figures.setHeaderData(FigureListModel::Value, Qt::Horizontal, tr("Value"));
    m_figures.setHeaderData(FigureListModel::Note, Qt::Horizontal, tr("Note"));
    m_figures.setHeaderData(FigureListModel::Sentence, Qt::Horizontal, tr("Sentence"));
    m_figures.setHeaderData(FigureListModel::Paragraph, Qt::Horizontal, tr("§", "number of the paragraph"));
    m_empty->setTexts(tr("No figures"), tr("Amounts, percentages, dates and other figures of an article stand here, with what they are worth."));
    showState();
}

void FigureDock::updateIcons()
{
    m_copy->setIcon(icon(u"copy"_s, palette()));
    m_export->setIcon(icon(u"export"_s, palette()));
    m_options->setIcon(icon(u"settings"_s, palette()));
}
