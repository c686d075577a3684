// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article.h"
#include "models/shelf.h"

#include <QCollator>
#include <QHash>
#include <QLocale>
#include <QSet>
#include <QSortFilterProxyModel>

#include <optional>

class ArticleListModel;
class LibrarySession;

/// The article list sorted by a column, texts as the locale's readers expect, and filtered by full-text search
/// over title and text, which runs beside the window. Articles of equal key come newest first.
class ArticleFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    ArticleFilterModel(LibrarySession &session, ArticleListModel &articles, QObject *parent = nullptr);

    /// Returns at once; filterFinished() follows unless another query comes first. An empty or blank query shows all.
    void setQuery(const QString &query);
    [[nodiscard]] QString query() const;
    /// Shows only what is on it. At first all articles but those in the bin.
    void setShelf(const Shelf &shelf);
    [[nodiscard]] const Shelf &shelf() const;
    /// How many articles are on the shelf, whatever the query. O(n).
    [[nodiscard]] int countOnShelf() const;
    /// The article that stays among the unread ones while it is open. 0: none.
    void setKept(ArticleId id);
    void setLocale(const QLocale &locale);
    /// Invalid where the filter hides it.
    [[nodiscard]] QModelIndex indexOf(ArticleId id) const;

Q_SIGNALS:
    /// The rows are those of the latest query.
    void filterFinished();

protected:
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    [[nodiscard]] bool isFiltering() const;
    void search();
    void showMatches(std::optional<QSet<ArticleId>> matches);
    [[nodiscard]] int compare(const ArticleSummary &left, const ArticleSummary &right, int column) const;
    [[nodiscard]] int compareTexts(const QString &left, const QString &right) const;
    [[nodiscard]] QCollatorSortKey collationKey(const QString &text) const;

    LibrarySession &m_session;
    ArticleListModel &m_articles;
    QString m_query;
    Shelf m_shelf;
    ArticleId m_kept = 0;
    std::optional<QSet<ArticleId>> m_matches; // nothing: all are shown
    int m_generation = 0; // of the query; an older one's answer is dropped
    QCollator m_collator;
    // Comparing keys is several times faster than comparing texts, and most texts are compared many times.
    mutable QHash<QString, QCollatorSortKey> m_keys;
};
