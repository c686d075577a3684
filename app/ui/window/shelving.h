// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article.h"
#include "core/collection.h"

#include <QObject>

class Actions;
class ArticleListModel;
class ArticlePanel;
class LibrarySession;
class OpenArticle;
class QMenu;
class QWidget;
class ShelfTreeModel;

/// What the reader does with whole articles: read or unread, star, collections, bin. It is done to those that are selected in the
/// list, else to the open one.
class Shelving : public QObject
{
    Q_OBJECT

public:
    Shelving(LibrarySession &session,
             OpenArticle &article,
             const ArticleListModel &articles,
             const ShelfTreeModel &shelves,
             ArticlePanel &panel,
             Actions &actions,
             QWidget *window);

Q_SIGNALS:
    void articleWanted(ArticleId article);

private:
    /// Fills a menu that puts articles into collections and takes them out.
    void fillCollections(QMenu &menu);
    void connectActions();
    void updateActions();
    void showMenu(QPoint place);
    void bin();
    void showDetails();
    void fillLinks(QMenu &menu);
    void askToEmptyBin();
    [[nodiscard]] QList<ArticleSummary> chosen() const;
    [[nodiscard]] QList<ArticleId> chosenIds() const;
    [[nodiscard]] QString pathOf(const Collection &collection) const;

    LibrarySession &m_session;
    OpenArticle &m_article;
    const ArticleListModel &m_articles;
    const ShelfTreeModel &m_shelves;
    ArticlePanel &m_panel;
    Actions &m_actions;
    QWidget *m_window;
};
