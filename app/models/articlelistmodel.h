// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article.h"
#include "models/titledmodel.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>
#include <QLocale>

class Codebook;
class LibrarySession;
struct ImportReport;

/// The library's articles, newest import first. The first rows are read at once, the others beside the window. Column titles are
/// given by the window with setHeaderData().
class ArticleListModel : public TitledModel<QAbstractTableModel>
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
        TagColoursRole, ///< QStringList of #rrggbb: the tags used in the article, in the codebook's order
        SubtitleRole, ///< "source · date", each only where known
        ReadRole, ///< bool
        StarredRole, ///< bool
    };

    /// How many rows are read before the first screen.
    static constexpr int firstRows = 100;

    ArticleListModel(LibrarySession &session, const Codebook &codebook, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// The articles of the rows, as ShelfTreeModel takes them.
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;

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
    void readAll();
    void show(QList<ArticleSummary> articles);
    void insert(const QList<ArticleSummary> &articles);
    void replace(const ArticleSummary &article);
    void add(const QList<ArticleId> &ids);
    void reread(const QList<ArticleId> &ids);
    void updateRestored(const ImportReport &report);
    void keepNewer(const QList<ArticleSummary> &articles);
    void showTagColours();
    void changeAll(const QList<int> &roles);
    [[nodiscard]] QVariant text(const ArticleSummary &article, int column) const;

    LibrarySession &m_session;
    const Codebook &m_codebook;
    QLocale m_locale;
    QList<ArticleSummary> m_rows; // by id, largest first
    QHash<ArticleId, ArticleSummary> m_newer; // read since all began to be read
    int m_generation = 0; // of the list that is being read; an older one's rows are dropped
    bool m_complete = true;
};
