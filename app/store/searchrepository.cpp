// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/searchrepository.h"

#include "store/database.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
enum class Prefixes {
    LastWord,
    EveryWord
};

/// A word of a query or a phrase within quotation marks.
struct Term {
    QString text;
    bool isClosedPhrase = false;
};

bool opensPhrase(QChar mark)
{
    return mark == u'"' || mark == u'«' || mark == u'“' || mark == u'„';
}

bool closesPhrase(QChar mark)
{
    return mark == u'"' || mark == u'»' || mark == u'”' || mark == u'“';
}

/// True where the index's tokenizer finds a token in it: letters, numbers and private characters make them.
bool hasToken(QStringView text)
{
    const auto characters = text.toUcs4();
    return std::ranges::any_of(characters, [](uint character) {
        return QChar::isLetterOrNumber(character) || QChar::category(character) == QChar::Other_PrivateUse;
    });
}

QList<Term> termsOf(const QString &query)
{
    QList<Term> terms;
    Term term;
    bool inPhrase = false;
    const auto finishTerm = [&] {
        if (hasToken(term.text)) {
            terms.append(term);
        }
        term = {};
    };
    for (const QChar character : query) {
        if (inPhrase ? closesPhrase(character) : opensPhrase(character)) {
            term.isClosedPhrase = inPhrase;
            finishTerm();
            inPhrase = !inPhrase;
        } else if (character.isSpace() && !inPhrase) {
            finishTerm();
        } else {
            term.text.append(character);
        }
    }
    finishTerm();
    return terms;
}

/// The term in FTS5's words: a quoted string, in which nothing is an operator. Readers type « oe » for « œ », which the tokenizer
/// keeps apart, so both spellings are sought.
QString matchOf(const Term &term, bool asPrefix)
{
    const QString star = asPrefix ? u" *"_s : QString();
    QString apart = term.text;
    apart.replace(u'œ', u"oe"_s, Qt::CaseInsensitive).replace(u'æ', u"ae"_s, Qt::CaseInsensitive);
    QString joined = term.text;
    joined.replace(u"oe"_s, u"œ"_s, Qt::CaseInsensitive).replace(u"ae"_s, u"æ"_s, Qt::CaseInsensitive);
    const QString match = u'"' + apart + u'"' + star;
    return apart == joined ? match : u"(%1 OR \"%2\"%3)"_s.arg(match, joined, star);
}

QString matchOf(const QString &query, Prefixes prefixes)
{
    const auto terms = termsOf(storable(query));
    QStringList matches;
    for (qsizetype i = 0; i < terms.size(); ++i) {
        const bool wanted = prefixes == Prefixes::EveryWord || i == terms.size() - 1;
        matches.append(matchOf(terms[i], wanted && !terms[i].isClosedPhrase));
    }
    return matches.join(u" AND "_s);
}
}

QStringList searchTerms(const QString &query)
{
    QStringList texts;
    for (const auto &term : termsOf(query)) {
        texts.append(term.text.simplified());
    }
    return texts;
}

SearchRepository::SearchRepository(Database &database)
    : m_database(database)
{
}

Result<QList<SearchHit>> SearchRepository::find(const QString &query, int limit) const
{
    const QString match = matchOf(query, Prefixes::LastWord);
    if (match.isEmpty()) {
        return {};
    }
    // A title says more of what an article is about than a word in its text.
    return m_database.list(
        u"SELECT rowid, title, snippet(article_index, 1, char(0x2068), char(0x2069), '…', 24) FROM article_index"
        " WHERE article_index MATCH ? AND rowid NOT IN (SELECT id FROM article WHERE binned <> 0) ORDER BY bm25(article_index, 5.0, 1.0) LIMIT ?"_s,
        [](const Statement &row) {
            return SearchHit{row.integer(0), row.text(1), row.text(2).simplified()};
        },
        match,
        limit);
}

Result<QList<ArticleId>> SearchRepository::filter(const QString &query) const
{
    const QString match = matchOf(query, Prefixes::EveryWord);
    if (match.isEmpty()) {
        return {};
    }
    return m_database.list(
        u"SELECT rowid FROM article_index WHERE article_index MATCH ?"_s,
        [](const Statement &row) {
            return ArticleId(row.integer(0));
        },
        match);
}
