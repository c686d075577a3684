// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/docks/namedock.h"

#include "messages/mentionkindname.h"
#include "models/namelistmodel.h"
#include "ui/docks/docklayout.h"
#include "ui/docks/emptystate.h"
#include "ui/docks/filterfield.h"
#include "ui/docks/itemdrawing.h"
#include "ui/docks/namedelegate.h"
#include "ui/docks/namefiltermodel.h"
#include "ui/docks/nameselectionmenu.h"
#include "ui/icons/iconset.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QStackedLayout>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

NameDock::NameDock(NameListModel &names, QWidget *parent)
    : QWidget(parent)
    , m_names(names)
    , m_filter(new NameFilterModel(this))
    , m_tree(new QTreeView(this))
    , m_delegate(new NameDelegate(m_tree))
    , m_filterField(new FilterField(*m_tree, this))
    , m_lexicon(new QToolButton(this))
    , m_options(new QToolButton(this))
    , m_selection(new NameSelectionMenu(m_options))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedLayout(this))
{
    m_filter->setSourceModel(&m_names);
    setUpTree();
    arrange();
    connect(m_filterField, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setText(text);
        expandKinds();
    });
    connect(m_filter, &QAbstractItemModel::modelAboutToBeReset, this, &NameDock::rememberState);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &NameDock::restoreState);
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &NameDock::showState);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &NameDock::showState);
    connect(m_selection, &NameSelectionMenu::thresholdChosen, this, &NameDock::thresholdChosen);
    retranslate();
    updateIcons();
    showState();
}

void NameDock::setReaderPosition(std::function<qsizetype()> position)
{
    m_readerPosition = std::move(position);
}

void NameDock::setInks(std::function<QColor(MentionKind)> ink)
{
    m_delegate->setInks(std::move(ink));
    m_tree->viewport()->update();
}

void NameDock::setNameActions(const QList<QAction *> &actions)
{
    m_tree->addActions(actions);
}

void NameDock::setLexiconAction(QAction *action)
{
    m_lexicon->setDefaultAction(action);
}

void NameDock::setThreshold(double threshold)
{
    m_selection->setThreshold(threshold);
}

NameDock::Current NameDock::current() const
{
    const auto index = m_tree->currentIndex().siblingAtColumn(NameListModel::Name);
    return {.kind = MentionKind(index.data(NameListModel::KindRole).toInt()),
            .name = index.data().toString(),
            .forms = index.data(NameListModel::FormsRole).toStringList()};
}

bool NameDock::listHasFocus() const
{
    return m_tree->hasFocus();
}

void NameDock::rememberState()
{
    m_remembered = current();
}

/// A decision on a name has all names read anew; the reader stays where they were.
void NameDock::restoreState()
{
    showState();
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const auto kind = m_filter->index(row, NameListModel::Name);
        for (int nameRow = 0; nameRow < m_filter->rowCount(kind); ++nameRow) {
            const auto name = m_filter->index(nameRow, NameListModel::Name, kind);
            if (m_expanded.contains({kind.data(NameListModel::KindRole).toInt(), name.data().toString()})) {
                m_tree->expand(name);
            }
        }
    }
    if (!m_remembered.forms.isEmpty()) {
        m_tree->setCurrentIndex(m_filter->mapFromSource(m_names.indexOf(m_remembered.kind, m_remembered.name)));
    }
}

void NameDock::askForMenu(QPoint position)
{
    const auto index = m_tree->indexAt(position);
    if (index.isValid() && !index.siblingAtColumn(NameListModel::Name).data(NameListModel::FormsRole).toStringList().isEmpty()) {
        m_tree->setCurrentIndex(index);
        Q_EMIT menuRequested(m_tree->viewport()->mapToGlobal(position));
    }
}

void NameDock::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        updateIcons();
    }
    QWidget::changeEvent(event);
}

bool NameDock::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            activate(m_tree->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void NameDock::setUpTree()
{
    m_tree->setModel(m_filter);
    m_tree->setItemDelegate(m_delegate);
    m_tree->setSortingEnabled(true);
    m_tree->sortByColumn(NameListModel::Here, Qt::DescendingOrder);
    m_tree->installEventFilter(this);
    setUpDockTree(*m_tree, NameListModel::Name);
    connect(m_tree, &QTreeView::clicked, this, &NameDock::activate);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &NameDock::askForMenu);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &NameDock::currentChanged);
    connect(m_tree, &QTreeView::collapsed, this, [this](const QModelIndex &index) {
        const auto kind = index.data(NameListModel::KindRole).toInt();
        if (index.parent().isValid()) {
            m_expanded.remove({kind, index.data().toString()});
        } else {
            m_collapsed.insert(MentionKind(kind));
        }
    });
    connect(m_tree, &QTreeView::expanded, this, [this](const QModelIndex &index) {
        const auto kind = index.data(NameListModel::KindRole).toInt();
        if (index.parent().isValid()) {
            m_expanded.insert({kind, index.data().toString()});
        } else {
            m_collapsed.remove(MentionKind(kind));
        }
    });
}

void NameDock::arrange()
{
    auto *bar = layOutDock(*m_stack, *m_tree, *m_empty).bar;
    bar->addWidget(m_filterField);
    m_lexicon->setAutoRaise(true);
    m_lexicon->setToolButtonStyle(Qt::ToolButtonIconOnly);
    bar->addWidget(m_lexicon);
    setUpOptions(*m_options, m_selection);
    bar->addWidget(m_options);
}

void NameDock::activate(const QModelIndex &index)
{
    const auto name = m_filter->mapToSource(index);
    const auto position = m_readerPosition ? m_readerPosition() : -1;
    if (const auto range = m_names.occurrenceAfter(name, position)) {
        Q_EMIT rangeActivated(*range);
    } else if (index.isValid()) {
        m_tree->setExpanded(index.siblingAtColumn(NameListModel::Name), !m_tree->isExpanded(index.siblingAtColumn(NameListModel::Name)));
    }
}

/// All but those that the reader closed.
void NameDock::expandKinds()
{
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const auto kind = m_filter->index(row, NameListModel::Name);
        if (!m_collapsed.contains(MentionKind(kind.data(NameListModel::KindRole).toInt()))) {
            m_tree->expand(kind);
        }
    }
}

void NameDock::showState()
{
    showEmpty(*m_stack, m_names.rowCount() == 0);
    expandKinds();
}

void NameDock::retranslate()
{
    setWindowTitle(tr("Names"));
    m_options->setAccessibleName(tr("Options for names"));
    m_options->setToolTip(tr("How sure a name must be to be shown"));
    m_selection->retranslate();
    m_filter->setLocale(QLocale());
    m_tree->setAccessibleName(tr("Names of the article, by kind and by person or thing"));
    m_filterField->setPlaceholderText(tr("Filter names…"));
    m_filterField->setAccessibleName(tr("Filter names"));
    m_filterField->setToolTip(tr("Show the names that hold these letters"));
    m_names.setKindNames(mentionKindHeading);
    m_names.setHeaderData(NameListModel::Name, Qt::Horizontal, tr("Name"));
    m_names.setHeaderData(NameListModel::Here, Qt::Horizontal, tr("Here", "how often a name occurs in the article"));
    m_names.setHeaderData(NameListModel::InLibrary, Qt::Horizontal, tr("Library", "how often a name occurs in the library"));
    m_empty->setTexts(
        tr("No names"),
        tr("People, organizations, places and works that an article names stand here, with how often they occur in it and in the whole library."));
}

void NameDock::updateIcons()
{
    m_options->setIcon(icon(u"settings"_s, palette()));
}
