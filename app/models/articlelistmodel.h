// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>
#include <QLocale>

class Codebook;
class LibrarySession;

/// The library's articles, newest import first. The first rows are read at once, the others beside the window. Column titles are
/// given by the window with setHeaderData().
class ArticleListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Title,
        Source,
        Author,
        Date,
        Language,
        Words,
        Annotations,
        ColumnCount
    };
    enum Role {
        IdRole = Qt::UserRole, ///< ArticleId
        SortRole, ///< QString or int to compare by; texts want a collator
        TagColoursRole, ///< QStringList of #rrggbb: the tags used in the article, in the codebook's order
        SubtitleRole, ///< "source · date", each only where known
    };

    /// How many rows are read before the first screen.
    static constexpr int firstRows = 100;

    ArticleListModel(LibrarySession &session, const Codebook &codebook, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool setHeaderData(int section, Qt::Orientation orientation, const QVariant &value, int role = Qt::EditRole) override;

    /// How dates, numbers and languages are written.
    void setLocale(const QLocale &locale);
    [[nodiscard]] const ArticleSummary &summary(int row) const;
    /// Invalid where the article is not in the list (yet). O(log n).
    [[nodiscard]] QModelIndex indexOf(ArticleId id) const;
    /// False while rows are still being read.
    [[nodiscard]] bool isComplete() const;

Q_SIGNALS:
    /// Every article is in the list.
    void completed();

private:
    void reload();
    void refresh();
    void readRest();
    void show(QList<ArticleSummary> articles);
    void add(const QList<ArticleId> &ids);
    void updateArticle(ArticleId id);
    void tagsChanged();
    [[nodiscard]] QVariant text(const ArticleSummary &article, int column) const;
    [[nodiscard]] static QVariant sortKey(const ArticleSummary &article, int column);

    LibrarySession &m_session;
    const Codebook &m_codebook;
    QLocale m_locale;
    QList<ArticleSummary> m_rows; // by id, largest first
    QHash<int, QVariant> m_titles;
    int m_generation = 0; // of the list that is being read; an older one's rows are dropped
    bool m_complete = true;
};
