// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article.h"
#include "core/searchabletext.h"

#include <QObject>
#include <QStringList>

#include <optional>

class LibrarySession;

/// A place in an article, with what stands around it in its paragraph.
struct Passage {
    TextRange range;
    QString before;
    QString quote;
    QString after;

    bool operator==(const Passage &) const = default;
};

/// With up to 90 letters of its paragraph on each side, runs of spaces made one.
[[nodiscard]] Passage passageOf(QStringView text, TextRange range);

/// What was found in one article.
struct PassageGroup {
    ArticleId article = 0;
    QString title;
    QString source;
    QString published; ///< as Article::published
    QList<Passage> passages; ///< in order
    int more = 0; ///< passages that were left out

    bool operator==(const PassageGroup &) const = default;
};

/// Finds passages in context in the open library, beside the window, some articles at a time. One search at a time: another one
/// takes its place, and what the earlier one finds afterwards is dropped. Lives on the window's thread.
class PassageSearch : public QObject
{
    Q_OBJECT

public:
    explicit PassageSearch(LibrarySession &session, QObject *parent = nullptr);

    /// As a reader seeks: articles by SearchRepository::find, best first, and in each the words side by side or, where they
    /// nowhere stand so, each of them.
    void search(const QString &query);
    /// Every place where one of the phrases stands, in `only` or in all articles; where two overlap, the longer.
    void findEvery(const QStringList &phrases, SearchableText::Match match, std::optional<ArticleId> only);
    void cancel();
    [[nodiscard]] bool isRunning() const;

    /// A reader's search shows so many passages of one article.
    static constexpr int mostOfAnArticle = 50;

Q_SIGNALS:
    void started();
    /// In the order of the search. An article that has the words in its title alone comes without passages.
    void found(const QList<PassageGroup> &groups);
    void finished();

private:
    /// What is sought in each article's text.
    struct Wanted {
        QStringList phrases;
        QStringList otherwise; ///< where none of the phrases is there
        SearchableText::Match match = SearchableText::Match::WholeWords;
        qsizetype most = -1; ///< in one article
        bool articlesWithout = false; ///< also articles in whose text nothing is found
    };

    [[nodiscard]] static PassageGroup groupOf(const Article &article, const Wanted &wanted);
    [[nodiscard]] int begin();
    void readNext(int generation, const Wanted &wanted, const QList<ArticleId> &articles);
    void end();

    LibrarySession &m_session;
    int m_generation = 0;
    bool m_running = false;
};
