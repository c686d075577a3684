// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/tag.h"

#include <QWidget>

#include <optional>

class Codebook;
class EmptyState;
class FilterField;
class LibrarySession;
class QAction;
class QMenu;
class QPushButton;
class QStackedLayout;
class QToolBar;
class QTreeView;
class TagFilterModel;
class TagTreeModel;

/// The codebook: a tree to tag with and to arrange.
class TagDock : public QWidget
{
    Q_OBJECT

public:
    TagDock(LibrarySession &session, const Codebook &codebook, TagTreeModel &tags, QWidget *parent = nullptr);

    /// Asks for a new tag; nothing: at the top.
    void askForNewTag(std::optional<TagId> parent = {});

    /// Asks for a file and writes the codebook into it, or takes one in.
    void exportCodebook();
    void importCodebook();
    void writeCodebook(const QString &file);
    void readCodebook(const QString &file);

    [[nodiscard]] bool listHasFocus() const;
    /// Null where no tag is current.
    [[nodiscard]] const Tag *current() const;

Q_SIGNALS:
    /// Every passage with it is to be shown.
    void pageRequested(TagId id);
    void told(const QString &news);
    /// The selected passage is to be tagged with it.
    void tagActivated(TagId id);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeActions();
    void arrange();
    void setUpTree();
    /// Null where none is selected.
    [[nodiscard]] QAction *actionOfKey(int key) const;
    void activateCurrent();
    void renameCurrent();
    void editCurrent();
    void change(const Tag &before, const Tag &after);
    void askToDeleteCurrent();
    void confirmDeletion(const Tag &tag, int passages);
    [[nodiscard]] int tagsBelow(TagId id) const;
    void showMenu(QPoint position);
    void fillMergeMenu(QMenu &menu, TagId from);
    void warn(const Error &error);
    void showInserted(const QModelIndex &parent);
    void showState();
    void updateActions();
    void retranslate();
    void updateIcons();

    LibrarySession &m_session;
    const Codebook &m_codebook;
    TagTreeModel &m_tags;
    TagFilterModel *m_filter;
    QTreeView *m_tree;
    FilterField *m_filterField;
    QToolBar *m_toolBar;
    EmptyState *m_empty;
    QPushButton *m_first;
    QStackedLayout *m_stack;
    QAction *m_apply;
    QAction *m_new;
    QAction *m_newChild;
    QAction *m_rename;
    QAction *m_edit;
    QAction *m_delete;
    QAction *m_inLibrary;
    QAction *m_export;
    QAction *m_import;
};
