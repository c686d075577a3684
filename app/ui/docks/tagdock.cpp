// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/docks/tagdock.h"

#include "exchange/codebookcsv.h"
#include "exchange/csvwriter.h"
#include "exchange/exportfile.h"
#include "messages/errorsentence.h"
#include "models/codebook.h"
#include "models/librarysession.h"
#include "models/tagtreemodel.h"
#include "store/library.h"
#include "store/tagrepository.h"
#include "ui/dialogs/tagdialog.h"
#include "ui/docks/docklayout.h"
#include "ui/docks/emptystate.h"
#include "ui/docks/filterfield.h"
#include "ui/docks/itemdrawing.h"
#include "ui/docks/tagdelegate.h"
#include "ui/docks/tagfiltermodel.h"
#include "ui/icons/iconset.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QFileDialog>
#include <QKeyEvent>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedLayout>
#include <QStandardPaths>
#include <QToolBar>
#include <QTreeView>

#include <limits>

using namespace Qt::StringLiterals;

namespace
{
constexpr int lastPosition = std::numeric_limits<int>::max();
}

TagDock::TagDock(LibrarySession &session, const Codebook &codebook, TagTreeModel &tags, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_codebook(codebook)
    , m_tags(tags)
    , m_filter(new TagFilterModel(this))
    , m_tree(new QTreeView(this))
    , m_filterField(new FilterField(*m_tree, this))
    , m_toolBar(new QToolBar(this))
    , m_empty(new EmptyState(this))
    , m_first(new QPushButton(this))
    , m_stack(new QStackedLayout(this))
{
    m_filter->setSourceModel(&m_tags);
    makeActions();
    setUpTree();
    arrange();
    connect(m_filterField, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setText(text);
        m_tree->expandAll();
    });
    connect(m_first, &QPushButton::clicked, m_new, &QAction::trigger);
    connect(&m_session, &LibrarySession::opened, this, &TagDock::showState);
    connect(&m_session, &LibrarySession::closed, this, &TagDock::showState);
    connect(&m_tags, &QAbstractItemModel::modelReset, m_tree, &QTreeView::expandAll);
    connect(&m_tags, &QAbstractItemModel::modelReset, this, &TagDock::showState);
    connect(&m_tags, &QAbstractItemModel::rowsInserted, this, &TagDock::showInserted);
    connect(&m_tags, &QAbstractItemModel::rowsRemoved, this, &TagDock::showState);
    retranslate();
    updateIcons();
    m_tree->expandAll();
    showState();
}

void TagDock::askForNewTag(std::optional<TagId> parent)
{
    auto *dialog = new TagDialog(m_codebook, Tag{.parent = parent}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_session.addTag(dialog->tag());
    });
    dialog->open();
}

void TagDock::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        updateIcons();
    }
    QWidget::changeEvent(event);
}

/// The tree's keys; they are no shortcuts, which would reach into the fields where a name is written.
bool TagDock::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride) {
        return QWidget::eventFilter(watched, event);
    }
    const auto *key = static_cast<QKeyEvent *>(event);
    auto *action = key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::KeypadModifier ? actionOfKey(key->key()) : nullptr;
    if (action == nullptr || !m_tree->hasFocus()) { // the editor of a name lets some keys through
        return QWidget::eventFilter(watched, event);
    }
    event->accept();
    if (event->type() == QEvent::KeyPress) {
        action->trigger();
    }
    return true;
}

void TagDock::makeActions()
{
    const auto make = [this](auto slot) {
        auto *action = new QAction(this);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_apply = make(&TagDock::activateCurrent);
    m_new = make([this] {
        askForNewTag();
    });
    m_newChild = make([this] {
        if (const auto *tag = current()) {
            askForNewTag(tag->id);
        }
    });
    m_rename = make(&TagDock::renameCurrent);
    m_edit = make(&TagDock::editCurrent);
    m_delete = make(&TagDock::askToDeleteCurrent);
    m_inLibrary = make([this] {
        if (const auto *tag = current()) {
            Q_EMIT pageRequested(tag->id);
        }
    });
    m_export = make(&TagDock::exportCodebook);
    m_import = make(&TagDock::importCodebook);
}

void TagDock::setUpTree()
{
    m_tree->setModel(m_filter);
    m_tree->setItemDelegate(new TagDelegate(m_tree));
    setUpDockTree(*m_tree, TagTreeModel::Name);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setDragDropMode(QAbstractItemView::InternalMove);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->installEventFilter(this);
    connect(m_tree, &QTreeView::doubleClicked, this, &TagDock::activateCurrent);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &TagDock::showMenu);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &TagDock::updateActions);
}

void TagDock::arrange()
{
    m_toolBar->addActions({m_new, m_newChild, m_edit, m_delete});
    m_toolBar->setIconSize(QSize(16, 16));
    m_toolBar->setToolButtonStyle(Qt::ToolButtonIconOnly);
    for (auto *action : m_toolBar->actions()) {
        m_toolBar->widgetForAction(action)->setFocusPolicy(Qt::TabFocus);
    }
    m_empty->addButton(m_first);
    auto *bar = layOutDock(*m_stack, *m_tree, *m_empty).bar;
    bar->setContentsMargins(2 * gridUnit, 2 * gridUnit, gridUnit, 2 * gridUnit); // a tool bar has a margin of its own
    bar->addWidget(m_filterField, 1);
    bar->addWidget(m_toolBar);
}

bool TagDock::listHasFocus() const
{
    return m_tree->hasFocus();
}

const Tag *TagDock::current() const
{
    return m_tags.tag(m_filter->mapToSource(m_tree->currentIndex()));
}

QAction *TagDock::actionOfKey(int key) const
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return m_apply;
    case Qt::Key_F2:
        return m_rename;
    case Qt::Key_Insert:
        return m_new;
    case Qt::Key_Delete:
        return m_delete;
    default:
        return nullptr;
    }
}

void TagDock::activateCurrent()
{
    if (const auto *tag = current()) {
        Q_EMIT tagActivated(tag->id);
    }
}

void TagDock::renameCurrent()
{
    m_tree->edit(m_tree->currentIndex().siblingAtColumn(TagTreeModel::Name));
}

void TagDock::editCurrent()
{
    const auto *tag = current();
    if (tag == nullptr) {
        return;
    }
    auto *dialog = new TagDialog(m_codebook, *tag, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, before = *tag] {
        change(before, dialog->tag());
    });
    dialog->open();
}

/// A change of both place and name is two steps; the second waits for the first.
void TagDock::change(const Tag &before, const Tag &after)
{
    const auto move = [this, before, after] {
        if (after.parent != before.parent) {
            m_session.moveTag(after.id, after.parent, lastPosition);
        }
    };
    auto same = after;
    same.parent = before.parent;
    if (same == before) {
        move();
        return;
    }
    m_session.changeTag(after).then(this, [move](const Result<void> &changed) {
        if (changed) {
            move();
        }
    });
}

void TagDock::askToDeleteCurrent()
{
    const auto *tag = current();
    if (tag == nullptr || !m_session.isOpen()) {
        return;
    }
    m_session.read(
        this,
        [id = tag->id](Library &library) {
            return library.tags().usesBelow(id);
        },
        [this, tag = *tag](const Result<int> &passages) {
            if (passages) {
                confirmDeletion(tag, *passages);
            } else {
                QMessageBox::warning(this, tr("Delete a tag"), sentence(passages.error()));
            }
        });
}

void TagDock::confirmDeletion(const Tag &tag, int passages)
{
    const auto below = tagsBelow(tag.id);
    auto *box = new QMessageBox(QMessageBox::Question, tr("Delete a tag"), {}, QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setText(below == 0 ? tr("Delete the tag “%1”?").arg(tag.name) : tr("Delete the tag “%1” and the %n tag(s) below it?", nullptr, below).arg(tag.name));
    box->setInformativeText(passages == 0 ? tr("No passage carries it.")
                                          : tr("%n passage(s) lose it; the passages themselves stay. This can be undone.", nullptr, passages));
    auto *confirm = box->addButton(tr("&Delete"), QMessageBox::DestructiveRole);
    connect(confirm, &QAbstractButton::clicked, this, [this, id = tag.id] {
        m_session.removeTag(id);
    });
    box->setDefaultButton(QMessageBox::Cancel);
    box->open();
}

int TagDock::tagsBelow(TagId id) const
{
    QSet<TagId> above{id};
    for (const auto &tag : m_codebook.tags()) { // parents come first
        if (tag.parent && above.contains(*tag.parent)) {
            above.insert(tag.id);
        }
    }
    return int(above.size()) - 1;
}

void TagDock::showMenu(QPoint position)
{
    const bool onTag = m_tree->indexAt(position).isValid();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (onTag) {
        menu->addAction(m_apply);
        menu->addSeparator();
    }
    menu->addAction(m_new);
    if (onTag) {
        menu->addActions({m_newChild, m_rename, m_edit});
        menu->addAction(m_inLibrary);
        fillMergeMenu(*menu->addMenu(tr("&Merge into")), current()->id);
        menu->addSeparator();
        menu->addAction(m_delete);
    }
    menu->addSeparator();
    menu->addActions({m_import, m_export});
    menu->popup(m_tree->viewport()->mapToGlobal(position));
}

/// All tags but the one itself and those below it.
void TagDock::fillMergeMenu(QMenu &menu, TagId from)
{
    QSet<TagId> left{from};
    for (const auto &tag : m_codebook.tags()) { // parents come first
        if (tag.id == from || (tag.parent && left.contains(*tag.parent))) {
            left.insert(tag.id);
            continue;
        }
        menu.addAction(m_codebook.path(tag.id).replace(u'&', u"&&"_s), this, [this, from, into = tag.id] {
            m_session.mergeTags(from, into);
        });
    }
    menu.setEnabled(!menu.isEmpty() && m_edit->isEnabled());
}

void TagDock::exportCodebook()
{
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const auto file = QFileDialog::getSaveFileName(this, tr("Export the codebook"), folder + u'/' + tr("codebook.csv"), tr("CSV files (*.csv)"));
    if (!file.isEmpty()) {
        writeCodebook(file);
    }
}

void TagDock::importCodebook()
{
    const auto file = QFileDialog::getOpenFileName(this,
                                                   tr("Import a codebook"),
                                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                                   tr("CSV files (*.csv *.tsv *.txt);;All files (*)"));
    if (!file.isEmpty()) {
        readCodebook(file);
    }
}

void TagDock::writeCodebook(const QString &file)
{
    const auto saved = openExportFile(file);
    auto written = saved.transform([](const auto &) { });
    if (written) {
        CsvWriter writer(**saved, {});
        written = writer.write(codebookCsvHeader());
        for (auto tag = m_codebook.tags().begin(); written && tag != m_codebook.tags().end(); ++tag) {
            written = writer.write(codebookCsvRecord(m_codebook.path(tag->id), *tag));
        }
        written = written.and_then([&] {
            return writer.finish();
        });
    }
    if (written && !(*saved)->commit()) {
        written = failure(ErrorCode::FileNotWritable, file, (*saved)->errorString());
    }
    if (!written) {
        auto error = written.error();
        error.subject = file;
        warn(error);
    } else {
        Q_EMIT told(tr("The codebook is in %1.").arg(file));
    }
}

void TagDock::readCodebook(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly)) {
        warn({ErrorCode::FileUnreadable, file, source.errorString()});
        return;
    }
    const auto entries = readCodebookCsv(source.readAll());
    if (!entries) {
        auto error = entries.error();
        error.subject = file;
        warn(error);
        return;
    }
    m_session.importCodebook(*entries).then(this, [this](const Result<int> &imported) {
        if (imported) {
            Q_EMIT told(tr("%n tag(s) imported.", nullptr, *imported));
        }
    });
}

void TagDock::warn(const Error &error)
{
    auto *box = new QMessageBox(QMessageBox::Warning, windowTitle(), sentence(error), QMessageBox::Ok, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void TagDock::showInserted(const QModelIndex &parent)
{
    m_tree->expand(m_filter->mapFromSource(parent));
    showState();
}

void TagDock::showState()
{
    showEmpty(*m_stack, m_tags.rowCount() == 0);
    updateActions();
}

void TagDock::updateActions()
{
    const bool writable = m_session.isOpen() && !m_session.isReadOnly();
    const bool onTag = m_tree->currentIndex().isValid();
    m_new->setEnabled(writable);
    m_first->setEnabled(writable);
    m_import->setEnabled(writable);
    m_export->setEnabled(m_session.isOpen());
    for (auto *action : {m_apply, m_newChild, m_rename, m_edit, m_delete}) {
        action->setEnabled(writable && onTag);
    }
}

void TagDock::retranslate()
{
    const auto name = [](QAction *action, const QString &text, const QString &tip, int key = 0) {
        const auto keyText = key != 0 ? QKeySequence(key).toString(QKeySequence::NativeText) : QString();
        action->setText(key != 0 ? text + u'\t' + keyText : text); // no shortcut, see eventFilter()
        action->setIconText(text);
        action->setToolTip(key != 0 ? u"%1 (%2)"_s.arg(tip, keyText) : tip);
    };
    setWindowTitle(tr("Tags"));
    name(m_apply, tr("&Tag the passage"), tr("Give the tag to the selected passage"), Qt::Key_Return);
    name(m_new, tr("&New tag…"), tr("Make a tag at the top of the codebook"), Qt::Key_Insert);
    name(m_inLibrary, tr("In the li&brary…"), tr("Show every passage with the tag, and its months"));
    name(m_export, tr("E&xport the codebook…"), tr("Write all tags into a CSV file"));
    name(m_import, tr("&Import a codebook…"), tr("Take the tags of a CSV file in"));
    name(m_newChild, tr("New tag &below…"), tr("Make a tag below the selected one"));
    name(m_rename, tr("&Rename"), tr("Change the name of the selected tag in place"), Qt::Key_F2);
    name(m_edit, tr("&Edit…"), tr("Change name, place, colour, key and description of the selected tag"));
    name(m_delete, tr("&Delete…"), tr("Delete the selected tag with those below it"), Qt::Key_Delete);
    m_tree->setAccessibleName(tr("Codebook"));
    m_filterField->setPlaceholderText(tr("Filter tags…"));
    m_filterField->setAccessibleName(tr("Filter tags"));
    m_filterField->setToolTip(tr("Show the tags that hold these letters"));
    m_toolBar->setAccessibleName(tr("Codebook"));
    m_tags.setHeaderData(TagTreeModel::Name, Qt::Horizontal, tr("Tag"));
    m_tags.setHeaderData(TagTreeModel::Shortcut, Qt::Horizontal, tr("Key"));
    m_tags.setHeaderData(TagTreeModel::UsesHere, Qt::Horizontal, tr("Here", "how many passages of the article carry a tag"));
    m_tags.setHeaderData(TagTreeModel::Uses, Qt::Horizontal, tr("Library", "how many passages of the library carry a tag"));
    m_empty->setTexts(tr("The codebook is empty"),
                      tr("Tags name what you look for in articles: themes, actors, arguments. Make some here, or select a passage and press T."));
    m_first->setText(tr("&New tag…"));
}

void TagDock::updateIcons()
{
    m_new->setIcon(icon(u"add"_s, palette()));
    m_newChild->setIcon(icon(u"child"_s, palette()));
    m_edit->setIcon(icon(u"edit"_s, palette()));
    m_delete->setIcon(icon(u"delete"_s, palette()));
    m_apply->setIcon(icon(u"tag"_s, palette()));
    m_first->setIcon(icon(u"add"_s, palette()));
}
