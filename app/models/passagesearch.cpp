// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/passagesearch.h"

#include "models/librarysession.h"
#include "store/articlerepository.h"
#include "store/searchrepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype contextLength = 90; // UTF-16 units on each side
constexpr qsizetype articlesAtATime = 12;
constexpr int mostArticles = 400; // of a reader's search

/// Runs of spaces become one; those at the side of the passage stay.
QString onOneLine(QStringView text)
{
    QString line;
    line.reserve(text.size());
    for (const QChar c : text) {
        if (!c.isSpace()) {
            line.append(c);
        } else if (!line.endsWith(u' ')) {
            line.append(u' ');
        }
    }
    return line;
}

QList<TextRange> placesOf(const SearchableText &text, const QStringList &phrases, SearchableText::Match match)
{
    QList<TextRange> places;
    for (const auto &phrase : phrases) {
        places.append(text.find(phrase, match));
    }
    return phrases.size() > 1 ? longestOf(std::move(places)) : places;
}
}

Passage passageOf(QStringView text, TextRange range)
{
    const auto lineStart = range.start > 0 ? text.lastIndexOf(u'\n', range.start - 1) + 1 : 0;
    const auto lineEnd = text.indexOf(u'\n', range.end);
    const auto from = std::max(lineStart, range.start - contextLength);
    const auto to = std::min(lineEnd < 0 ? text.size() : lineEnd, range.end + contextLength);
    Passage passage{.range = range, .before = {}, .quote = onOneLine(text.sliced(range.start, range.length())), .after = {}};
    passage.before = onOneLine(text.sliced(from, range.start - from));
    passage.after = onOneLine(text.sliced(range.end, to - range.end));
    return passage;
}

PassageSearch::PassageSearch(LibrarySession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &LibrarySession::closed, this, &PassageSearch::cancel);
}

void PassageSearch::search(const QString &query)
{
    const int generation = begin();
    const auto terms = searchTerms(query);
    if (terms.isEmpty() || !m_session.isOpen()) {
        end();
        return;
    }
    Wanted wanted{.phrases = {terms.join(u' ')}, .otherwise = {}, .match = SearchableText::Match::WordStart, .most = mostOfAnArticle, .articlesWithout = true};
    if (terms.size() > 1) {
        wanted.otherwise = terms;
    }
    const auto seek = [query](Library &library) {
        return library.search().find(query, mostArticles);
    };
    m_session.read(this, seek, [this, generation, wanted](const Result<QList<SearchHit>> &hits) {
        QList<ArticleId> articles;
        for (const auto &hit : hits.value_or(QList<SearchHit>())) {
            articles.append(hit.article);
        }
        readNext(generation, wanted, articles);
    });
}

void PassageSearch::findEvery(const QStringList &phrases, SearchableText::Match match, std::optional<ArticleId> only)
{
    const int generation = begin();
    const Wanted wanted{.phrases = phrases, .otherwise = {}, .match = match, .most = -1, .articlesWithout = false};
    if (!m_session.isOpen()) {
        end();
        return;
    }
    const auto candidates = [phrases, match, only](Library &library) -> Result<QList<ArticleId>> {
        if (only) {
            return QList{*only};
        }
        // The index knows words, not parts of them.
        const bool isIndexed = match == SearchableText::Match::WholeWords && std::ranges::none_of(phrases, [](const QString &phrase) {
                                   return searchTerms(u'"' + phrase + u'"').isEmpty();
                               });
        if (!isIndexed) {
            return library.articles().ids();
        }
        QSet<ArticleId> found;
        for (const auto &phrase : phrases) {
            const auto articles = library.search().filter(u'"' + phrase + u'"');
            if (!articles) {
                return articles;
            }
            found.unite(QSet(articles->begin(), articles->end()));
        }
        auto ordered = found.values();
        std::ranges::sort(ordered);
        return ordered;
    };
    m_session.read(this, candidates, [this, generation, wanted](const Result<QList<ArticleId>> &articles) {
        readNext(generation, wanted, articles.value_or(QList<ArticleId>()));
    });
}

void PassageSearch::cancel()
{
    if (m_running) {
        ++m_generation;
        end();
    }
}

bool PassageSearch::isRunning() const
{
    return m_running;
}

int PassageSearch::begin()
{
    m_running = true;
    Q_EMIT started();
    return ++m_generation;
}

void PassageSearch::end()
{
    m_running = false;
    Q_EMIT finished();
}

void PassageSearch::readNext(int generation, const Wanted &wanted, const QList<ArticleId> &articles)
{
    if (generation != m_generation) {
        return;
    }
    if (articles.isEmpty()) {
        end();
        return;
    }
    const auto now = articles.first(std::min(articlesAtATime, articles.size()));
    const auto read = [now, wanted](Library &library) {
        QList<PassageGroup> groups;
        for (const auto id : now) {
            if (const auto article = library.articles().article(id)) {
                groups.append(groupOf(*article, wanted));
            }
        }
        groups.removeIf([&wanted](const PassageGroup &group) {
            return group.passages.isEmpty() && !wanted.articlesWithout;
        });
        return groups;
    };
    m_session.read(this, read, [this, generation, wanted, rest = articles.sliced(now.size())](const QList<PassageGroup> &groups) {
        if (generation != m_generation) {
            return;
        }
        if (!groups.isEmpty()) {
            Q_EMIT found(groups);
        }
        readNext(generation, wanted, rest);
    });
}

PassageGroup PassageSearch::groupOf(const Article &article, const Wanted &wanted)
{
    PassageGroup group{.article = article.id, .title = article.title, .source = article.source, .published = article.published, .passages = {}};
    const SearchableText text(article.text);
    auto places = placesOf(text, wanted.phrases, wanted.match);
    if (places.isEmpty()) {
        places = placesOf(text, wanted.otherwise, wanted.match);
    }
    if (wanted.most >= 0 && places.size() > wanted.most) {
        group.more = int(places.size() - wanted.most);
        places.resize(wanted.most);
    }
    group.passages.reserve(places.size());
    for (const auto place : places) {
        group.passages.append(passageOf(article.text, place));
    }
    return group;
}
