// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/articlefiltermodel.h"

#include "models/articlelistmodel.h"
#include "models/librarysession.h"
#include "store/searchrepository.h"

ArticleFilterModel::ArticleFilterModel(LibrarySession &session, ArticleListModel &articles, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_session(session)
    , m_articles(articles)
{
    setLocale(QLocale());
    setSourceModel(&articles);
    connect(&session, &LibrarySession::opened, this, [this] {
        m_keys.clear();
    });
    // New articles and other libraries have other matches.
    connect(&session, &LibrarySession::opened, this, &ArticleFilterModel::search);
    connect(&session, &LibrarySession::articlesAdded, this, &ArticleFilterModel::search);
    connect(&session, &LibrarySession::articlesChanged, this, &ArticleFilterModel::search);
}

void ArticleFilterModel::setQuery(const QString &query)
{
    if (query == m_query) {
        return;
    }
    m_query = query;
    search();
    if (!isFiltering()) {
        showMatches(std::nullopt);
    }
}

QString ArticleFilterModel::query() const
{
    return m_query;
}

bool ArticleFilterModel::isFiltering() const
{
    return !QStringView(m_query).trimmed().isEmpty();
}

void ArticleFilterModel::search()
{
    ++m_generation;
    if (!isFiltering() || !m_session.isOpen()) {
        return;
    }
    const auto filter = [query = m_query](Library &library) {
        return library.search().filter(query);
    };
    m_session.read(this, filter, [this, generation = m_generation](const Result<QList<ArticleId>> &ids) {
        if (generation == m_generation) {
            showMatches(ids ? QSet(ids->cbegin(), ids->cend()) : QSet<ArticleId>());
        }
    });
}

void ArticleFilterModel::showMatches(std::optional<QSet<ArticleId>> matches)
{
    if (matches != m_matches) {
        m_matches = std::move(matches);
        invalidate();
    }
    Q_EMIT filterFinished();
}

void ArticleFilterModel::setLocale(const QLocale &locale)
{
    m_collator.setLocale(locale);
    m_collator.setNumericMode(true);
    m_keys.clear();
    invalidate();
}

QModelIndex ArticleFilterModel::indexOf(ArticleId id) const
{
    return mapFromSource(m_articles.indexOf(id));
}

void ArticleFilterModel::setShelf(const Shelf &shelf)
{
    if (shelf != m_shelf) {
        m_shelf = shelf;
        invalidateRowsFilter();
        Q_EMIT filterFinished();
    }
}

int ArticleFilterModel::countOnShelf() const
{
    int count = 0;
    for (int row = 0; row < m_articles.rowCount(); ++row) {
        count += m_shelf.holds(m_articles.summary(row)) ? 1 : 0;
    }
    return count;
}

void ArticleFilterModel::setKept(ArticleId id)
{
    if (std::exchange(m_kept, id) != id && m_shelf.kind == Shelf::Kind::Unread) {
        invalidateRowsFilter();
    }
}

const Shelf &ArticleFilterModel::shelf() const
{
    return m_shelf;
}

bool ArticleFilterModel::filterAcceptsRow(int row, const QModelIndex & /*parent*/) const
{
    const auto &article = m_articles.summary(row);
    const bool isKept = article.id == m_kept && m_shelf.kind == Shelf::Kind::Unread && !article.isBinned;
    return (m_shelf.holds(article) || isKept) && (!m_matches || m_matches->contains(article.id));
}

bool ArticleFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto order = compare(m_articles.summary(left.row()), m_articles.summary(right.row()), left.column());
    // Whichever way it is sorted, articles of equal key stand newest first.
    return order != 0 ? order < 0 : (sortOrder() == Qt::AscendingOrder) == (left.row() < right.row());
}

int ArticleFilterModel::compare(const ArticleSummary &left, const ArticleSummary &right, int column) const
{
    switch (column) {
    case ArticleListModel::Title:
        return compareTexts(left.title, right.title);
    case ArticleListModel::Source:
        return compareTexts(left.source, right.source);
    case ArticleListModel::Author:
        return compareTexts(left.author, right.author);
    case ArticleListModel::Date:
        return left.published.compare(right.published);
    case ArticleListModel::Language:
        return left.language.compare(right.language);
    case ArticleListModel::Words:
        return left.words - right.words;
    case ArticleListModel::Annotations:
        return left.annotations - right.annotations;
    default:
        return 0;
    }
}

int ArticleFilterModel::compareTexts(const QString &left, const QString &right) const
{
    return left == right ? 0 : collationKey(left).compare(collationKey(right));
}

QCollatorSortKey ArticleFilterModel::collationKey(const QString &text) const
{
    auto key = m_keys.constFind(text);
    if (key == m_keys.constEnd()) {
        key = m_keys.insert(text, m_collator.sortKey(text));
    }
    return *key;
}
