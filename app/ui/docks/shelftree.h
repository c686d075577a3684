// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/shelf.h"

#include <QSet>
#include <QTreeView>

#include <optional>

class LibrarySession;
class QAction;
class ShelfTreeModel;

/// The library's shelves: all articles, unread, starred, collections, the bin. Collections are made, renamed, nested and deleted
/// here; articles are dropped on them.
class ShelfTree : public QTreeView
{
    Q_OBJECT

public:
    ShelfTree(LibrarySession &session, ShelfTreeModel &shelves, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    /// Makes a collection, below the current one where `below`, and has its name written.
    void addCollection(bool below);

Q_SIGNALS:
    void shelfChosen(const Shelf &shelf);
    void emptyBinRequested();

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose();
    void restore();
    void askToDelete();
    void retranslate();
    [[nodiscard]] Shelf current() const;
    [[nodiscard]] QString freeName(std::optional<CollectionId> parent) const;

    LibrarySession &m_session;
    ShelfTreeModel &m_shelves;
    QAction *m_new;
    QAction *m_newBelow;
    QAction *m_rename;
    QAction *m_delete;
    QAction *m_emptyBin;
    QSet<CollectionId> m_collapsed; // by the reader
    Shelf m_chosen;
};
