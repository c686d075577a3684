// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/articlelistmodel.h"

#include "models/codebook.h"
#include "models/librarysession.h"
#include "models/rowmerge.h"
#include "models/shelftreemodel.h"
#include "models/valuetext.h"
#include "store/articlerepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

bool newerImport(const ArticleSummary &a, const ArticleSummary &b)
{
    return a.id > b.id;
}

QString subtitle(const ArticleSummary &article, const QLocale &locale)
{
    QStringList parts{article.source, dateText(article.published, locale)};
    parts.removeAll(QString());
    return parts.join(u" · ");
}

QStringList tagColours(const ArticleSummary &article, const Codebook &codebook)
{
    QStringList colours;
    for (const auto tag : article.tags) {
        if (codebook.tag(tag)) {
            colours.append(codebook.colour(tag));
        }
    }
    return colours;
}

} // namespace

ArticleListModel::ArticleListModel(LibrarySession &session, const Codebook &codebook, QObject *parent)
    : TitledModel(parent)
    , m_session(session)
    , m_codebook(codebook)
{
    connect(&session, &LibrarySession::opened, this, &ArticleListModel::reload);
    connect(&session, &LibrarySession::closed, this, &ArticleListModel::reload);
    connect(&session, &LibrarySession::articlesAdded, this, &ArticleListModel::add);
    connect(&session, &LibrarySession::articlesChanged, this, &ArticleListModel::readAll);
    connect(&session, &LibrarySession::annotationsChanged, this, [this](ArticleId article) {
        if (article != 0) { // articlesChanged() comes for any
            reread({article});
        }
    });
    connect(&session, &LibrarySession::articlesMarked, this, &ArticleListModel::reread);
    connect(&session, &LibrarySession::importFinished, this, &ArticleListModel::updateRestored);
    connect(&codebook, &Codebook::changed, this, &ArticleListModel::showTagColours);
    reload();
}

int ArticleListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ArticleListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ArticleListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const auto &article = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(article, index.column());
    case Qt::ToolTipRole:
        return article.fileName;
    case Qt::TextAlignmentRole:
        return index.column() >= Words ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case IdRole:
        return article.id;
    case TagColoursRole:
        return tagColours(article, m_codebook);
    case SubtitleRole:
        return subtitle(article, m_locale);
    case ReadRole:
        return article.isRead;
    case StarredRole:
        return article.isStarred;
    default:
        return {};
    }
}

QVariant ArticleListModel::text(const ArticleSummary &article, int column) const
{
    switch (column) {
    case Title:
        return article.title;
    case Source:
        return article.source;
    case Author:
        return article.author;
    case Date:
        return dateText(article.published, m_locale);
    case Language:
        return article.language;
    case Words:
        return m_locale.toString(article.words);
    case Annotations:
        return m_locale.toString(article.annotations);
    default:
        return {};
    }
}

Qt::ItemFlags ArticleListModel::flags(const QModelIndex &index) const
{
    return QAbstractTableModel::flags(index) | (index.isValid() ? Qt::ItemIsDragEnabled : Qt::NoItemFlags);
}

QMimeData *ArticleListModel::mimeData(const QModelIndexList &indexes) const
{
    QList<ArticleId> articles;
    for (const auto &index : indexes) {
        if (const auto id = m_rows.at(index.row()).id; !articles.contains(id)) {
            articles.append(id);
        }
    }
    return ShelfTreeModel::dragOf(articles);
}

void ArticleListModel::setLocale(const QLocale &locale)
{
    m_locale = locale;
    changeAll({Qt::DisplayRole, SubtitleRole});
}

const ArticleSummary &ArticleListModel::summary(int row) const
{
    return m_rows.at(row);
}

QModelIndex ArticleListModel::indexOf(ArticleId id) const
{
    const auto found = std::ranges::lower_bound(m_rows, id, std::ranges::greater(), &ArticleSummary::id);
    return found == m_rows.cend() || found->id != id ? QModelIndex() : index(int(found - m_rows.cbegin()), 0);
}

bool ArticleListModel::isComplete() const
{
    return m_complete;
}

void ArticleListModel::reload()
{
    beginResetModel();
    m_rows = m_session.summaries(0, firstRows).value_or(QList<ArticleSummary>());
    std::ranges::sort(m_rows, newerImport);
    endResetModel();
    ++m_generation; // what is still being read is another library's
    m_newer.clear();
    m_complete = m_rows.size() < firstRows;
    if (m_complete) {
        Q_EMIT completed();
    } else {
        readAll();
    }
}

void ArticleListModel::readAll()
{
    ++m_generation;
    m_complete = false;
    m_newer.clear();
    const auto readSummaries = [](Library &library) {
        auto articles = library.articles().summaries(0, -1, ArticleRepository::Binned::Included);
        if (articles) {
            std::ranges::sort(*articles, newerImport);
        }
        return articles;
    };
    m_session.read(this, readSummaries, [this, generation = m_generation](const Result<QList<ArticleSummary>> &articles) {
        if (generation != m_generation) {
            return;
        }
        if (articles) {
            show(*articles);
        }
        m_complete = true;
        Q_EMIT completed();
    });
}

void ArticleListModel::show(QList<ArticleSummary> articles)
{
    // What came or changed while `articles` were being read may be older in them.
    const auto allNewer = std::exchange(m_newer, {});
    for (const auto &newer : allNewer) {
        const auto place = std::ranges::lower_bound(articles, newer, newerImport);
        if (place != articles.end() && place->id == newer.id) {
            *place = newer;
        } else {
            articles.insert(place, newer);
        }
    }
    removeUnwanted(m_rows, articles, newerImport, [this](qsizetype first, qsizetype last) {
        beginRemoveRows({}, int(first), int(last));
        m_rows.remove(first, last - first + 1);
        endRemoveRows();
    });
    for (const auto &article : std::as_const(articles)) {
        replace(article);
    }
    insert(articles);
}

void ArticleListModel::insert(const QList<ArticleSummary> &articles)
{
    insertMissing(m_rows, articles, newerImport, [this](qsizetype at, const QList<ArticleSummary> &run) {
        beginInsertRows({}, int(at), int(at + run.size() - 1));
        m_rows = withRun(m_rows, at, run);
        endInsertRows();
    });
}

void ArticleListModel::replace(const ArticleSummary &article)
{
    const auto row = indexOf(article.id).row();
    if (row >= 0 && m_rows.at(row) != article) {
        m_rows[row] = article;
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

void ArticleListModel::add(const QList<ArticleId> &ids)
{
    QList<ArticleSummary> articles;
    for (const auto id : ids) {
        if (const auto article = m_session.summary(id)) {
            articles.append(*article);
        }
    }
    std::ranges::sort(articles, newerImport);
    insert(articles);
    keepNewer(articles);
}

// Beside the window: which tags an article has is read from all its annotations, and marking a passage would wait for it.
void ArticleListModel::reread(const QList<ArticleId> &ids)
{
    const auto read = [ids](Library &library) {
        QList<ArticleSummary> articles;
        for (const auto id : ids) {
            if (const auto article = library.articles().summary(id)) {
                articles.append(*article);
            }
        }
        return articles;
    };
    m_session.read(this, read, [this](const QList<ArticleSummary> &articles) {
        for (const auto &article : articles) {
            replace(article);
        }
        keepNewer(articles);
    });
}

/// An import takes articles that it finds in the bin out of there.
void ArticleListModel::updateRestored(const ImportReport &report)
{
    QList<ArticleId> restored;
    for (const auto &file : report.files) {
        for (const auto &article : file.articles.value_or(QList<ImportedArticle>())) {
            const auto row = article.existed ? indexOf(article.id).row() : -1;
            if (row >= 0 && m_rows.at(row).isBinned) {
                restored.append(article.id);
            }
        }
    }
    if (!restored.isEmpty()) {
        reread(restored);
    }
}

void ArticleListModel::keepNewer(const QList<ArticleSummary> &articles)
{
    if (m_complete) {
        return;
    }
    for (const auto &article : articles) {
        m_newer.insert(article.id, article);
    }
}

void ArticleListModel::showTagColours()
{
    changeAll({TagColoursRole});
}

void ArticleListModel::changeAll(const QList<int> &roles)
{
    if (!m_rows.isEmpty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), roles);
    }
}
