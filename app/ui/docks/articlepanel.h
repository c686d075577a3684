// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article.h"
#include "models/shelf.h"

#include <QTimer>
#include <QWidget>

class ArticleFilterModel;
class ArticleListModel;
class EmptyState;
class FilterField;
class ItemListView;
class LibrarySession;
class QAction;
class QActionGroup;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QToolButton;
class ShelfTree;
class ShelfTreeModel;

/// The library's articles: shelves, filter, order, list. The current row is the open article's.
class ArticlePanel : public QWidget
{
    Q_OBJECT

public:
    ArticlePanel(LibrarySession &session, ArticleListModel &articles, ArticleFilterModel &filter, ShelfTreeModel &shelves, QWidget *parent = nullptr);

    /// Which article the window shows; 0: none. Emits nothing.
    void setCurrent(ArticleId id);
    void focusFilter();
    /// Activates the article below or above the open one; the first or last where the open one is not in the list.
    void next();
    void previous();
    /// The selected articles, else the open one.
    [[nodiscard]] QList<ArticleId> selected() const;
    [[nodiscard]] ShelfTree *shelves() const;

Q_SIGNALS:
    /// The keyboard's focus is left where it is, so that arrow keys go from article to article.
    void articleActivated(ArticleId id);
    void importRequested();
    void samplesRequested();
    /// Where a menu on the selected articles is to open.
    void menuRequested(QPoint globalPosition);
    void binRequested();
    void selectionChanged();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Order {
        Import,
        Title,
        Source,
        Date,
    };

    void makeOrderMenu();
    void makeEmptyStates();
    void arrange();
    void connectModels();
    void setOrder(Order order);
    void activate(const QModelIndex &index);
    void showCurrent();
    void showState();
    void showCount();
    void retranslate();
    void updateIcons();

    void setShelf(const Shelf &shelf);
    void showEmptyShelf();
    void showNothing(const QString &heading, const QString &advice);

    ArticleListModel &m_articles;
    ArticleFilterModel &m_filter;
    ArticleId m_current = 0;
    ShelfTree *m_shelves;
    QWidget *m_shelfArea; // the shelves with a margin
    QSplitter *m_splitter;
    ItemListView *m_list;
    FilterField *m_filterField;
    QToolButton *m_orderButton;
    QActionGroup *m_orders;
    QToolButton *m_newCollection;
    QLabel *m_count;
    EmptyState *m_emptyLibrary;
    QPushButton *m_import;
    QPushButton *m_samples;
    EmptyState *m_noMatch;
    QStackedWidget *m_stack;
    QTimer m_showStateSoon; // one change of the model comes as many signals
};
