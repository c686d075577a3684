// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/mentionrepository.h"

#include "core/codepoints.h"
#include "core/namelexicon.h"
#include "store/database.h"
#include "store/decisionrepository.h"
#include "store/mentionwriter.h"
#include "store/transaction.h"
#include "store/versionrepository.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
// The condition of the index mention_name, which serves only a query that repeats it.
constexpr auto isMentionOfName = "(mention.kind = 'person' OR mention.kind = 'organization' OR mention.kind = 'place' OR mention.kind = 'misc')"_L1;

/// A query of the full-text index for the words side by side in a text.
QString phraseIn(const QString &words)
{
    return u"text : \"%1\""_s.arg(QString(words).replace(u'"', u"\"\""_s));
}
}

MentionRepository::MentionRepository(Database &database, const DecisionRepository &decisions)
    : m_database(database)
    , m_decisions(decisions)
{
}

Result<QList<Mention>> MentionRepository::recognized(ArticleId article, QStringView text) const
{
    const CodePoints points(text);
    return m_database.list(
        u"SELECT range_start, range_end, kind, value, flags, confidence, entity, origin FROM mention WHERE article = ? ORDER BY range_start"_s,
        [&](const Statement &row) {
            return Mention{.range = points.toPositions({row.integer(0), row.integer(1)}),
                           .kind = kindFromWord(row.text(2)).value_or(MentionKind::Misc),
                           .value = row.text(3),
                           .flags = flagsFromWords(row.text(4)),
                           .confidence = row.real(5),
                           .entity = row.text(6),
                           .origin = originFromWord(row.text(7)).value_or(MentionOrigin::Pattern)};
        },
        article);
}

Result<QList<Mention>> MentionRepository::ofArticle(ArticleId article, QStringView text, Rejected rejected) const
{
    const auto transaction = Transaction::beginReading(m_database);
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    const auto found = recognized(article, text);
    const auto decided = m_decisions.ofArticle(article, text);
    const auto names = m_decisions.names();
    if (!found || !decided || !names) {
        return std::unexpected(!found ? found.error() : !decided ? decided.error() : names.error());
    }
    auto mentions = decidedMentions(text, *found, *decided, NameLexicon(*names));
    if (rejected == Rejected::LeftOut) {
        mentions.removeIf([](const Mention &mention) {
            return mention.status == MentionStatus::Rejected;
        });
    }
    return mentions;
}

Result<void> MentionRepository::replace(ArticleId article, QStringView text, const QList<Mention> &mentions, const QString &recognizer)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    auto marked =
        m_database.query(u"UPDATE article SET recognized_with = ? WHERE id = ? AND digest = ?"_s, recognizer, article, digestOf(storable(text.toString())));
    if (!marked) {
        return std::unexpected(marked.error());
    }
    if (marked->changedRows() == 0) {
        return failure(ErrorCode::ArticleUnknown, QString::number(article));
    }
    return m_database.exec(u"DELETE FROM mention WHERE article = ?"_s, article)
        .and_then([&] {
            return MentionWriter::prepare(m_database);
        })
        .and_then([&](MentionWriter writer) {
            return writer.write(article, text, mentions);
        })
        .and_then([&] {
            return transaction->commit();
        });
}

Result<void> MentionRepository::makeStaleSince(const QList<NameVerdict> &former)
{
    const auto now = m_decisions.names();
    if (!now) {
        return std::unexpected(now.error());
    }
    Result<void> done;
    const auto markAllBut = [&](const QList<NameVerdict> &verdicts, const QList<NameVerdict> &others) {
        QHash<QString, const NameVerdict *> byName;
        for (const auto &other : others) {
            byName.insert(other.name, &other);
        }
        for (auto verdict = verdicts.begin(); done && verdict != verdicts.end(); ++verdict) {
            const auto *other = byName.value(verdict->name);
            if (!other || *other != *verdict) {
                done = m_database.exec(u"UPDATE article SET recognized_with = '' WHERE id IN (SELECT rowid FROM article_index WHERE article_index MATCH ?)"_s,
                                       phraseIn(verdict->name));
            }
        }
    };
    markAllBut(former, *now);
    markAllBut(*now, former);
    return done;
}

Result<QList<ArticleId>> MentionRepository::staleArticles(const QString &recognizer) const
{
    return m_database.list(
        u"SELECT id FROM article WHERE recognized_with <> ? ORDER BY id DESC"_s,
        [](const Statement &row) {
            return ArticleId(row.integer(0));
        },
        recognizer);
}

Result<bool> MentionRepository::isStale(ArticleId article, const QString &recognizer) const
{
    return m_database.integer(u"SELECT recognized_with <> ? FROM article WHERE id = ?"_s, recognizer, article)
        .and_then([article](std::optional<qint64> stale) -> Result<bool> {
            return stale ? Result<bool>(*stale != 0) : failure(ErrorCode::ArticleUnknown, QString::number(article));
        });
}

Result<MentionRepository::NameCounts> MentionRepository::countsInLibrary(const QStringList &texts) const
{
    const auto transaction = Transaction::beginReading(m_database);
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    auto counts = countsOfFound(texts);
    const auto names = m_decisions.names();
    if (!counts || !names) {
        return counts ? std::unexpected(names.error()) : counts;
    }
    for (const auto &name : *names) {
        if (name.always && name.kind && name.status == MentionStatus::Accepted && texts.contains(name.name)) {
            const auto count = countOfTaught(name.name);
            if (!count) {
                return std::unexpected(count.error());
            }
            counts->insert({*name.kind, name.name}, *count);
        }
    }
    return counts;
}

Result<MentionRepository::NameCounts> MentionRepository::countsOfFound(const QStringList &texts) const
{
    // What the reader says of a place stands for whatever was found there.
    auto counts = m_database.prepare(
        u"SELECT ifnull(nullif(name_decision.kind, ''), mention.kind) AS shown, count(*) FROM mention"
        " JOIN article ON article.id = mention.article AND binned = 0"
        " LEFT JOIN name_decision ON name_decision.name = mention.text"
        " WHERE mention.text = ? AND "_s
        + isMentionOfName
        + u" AND ifnull(status, '') <> 'rejected'"
        " AND NOT EXISTS (SELECT 1 FROM mention_decision AS decided WHERE decided.article = mention.article"
        " AND CASE decided.status WHEN 'rejected' THEN decided.range_start = mention.range_start AND decided.range_end = mention.range_end"
        " ELSE decided.range_start < mention.range_end AND decided.range_end > mention.range_start END)"
        " GROUP BY shown"
        " UNION ALL SELECT kind, count(*) FROM mention_decision JOIN article ON article.id = mention_decision.article AND binned = 0"
        " WHERE text = ? AND status = 'accepted' AND range_start >= 0 GROUP BY kind"_s);
    if (!counts) {
        return std::unexpected(counts.error());
    }
    NameCounts found;
    for (const auto &text : texts) {
        auto more = counts->run(text, text).and_then([&] {
            return counts->next();
        });
        for (; more && *more; more = counts->next()) {
            const auto kind = kindFromWord(counts->text(0)).value_or(MentionKind::Misc);
            found[{kind, text}] += int(counts->integer(1));
        }
        if (!more) {
            return std::unexpected(more.error());
        }
    }
    return found;
}

Result<QList<ArticleId>> MentionRepository::articlesWith(const QStringList &texts) const
{
    auto articles = m_database.prepare(
        u"SELECT article FROM mention WHERE text = ? AND "_s + isMentionOfName + u" UNION SELECT article FROM mention_decision WHERE text = ? AND range_start >= 0"
        " UNION SELECT article_index.rowid FROM article_index JOIN name_decision ON always = 1 AND name = ? WHERE article_index MATCH ?"
        " EXCEPT SELECT id FROM article WHERE binned <> 0"_s);
    if (!articles) {
        return std::unexpected(articles.error());
    }
    QSet<ArticleId> found;
    for (const auto &text : texts) {
        auto more = articles->run(text, text, text, phraseIn(text)).and_then([&] {
            return articles->next();
        });
        for (; more && *more; more = articles->next()) {
            found.insert(articles->integer(0));
        }
        if (!more) {
            return std::unexpected(more.error());
        }
    }
    auto ordered = found.values();
    std::ranges::sort(ordered);
    return ordered;
}

/// As ofArticle() shows it, in each article whose text holds the name.
Result<int> MentionRepository::countOfTaught(const QString &name) const
{
    auto texts = m_database.query(
        u"SELECT article.id, article_text.text FROM article_index JOIN article ON article.id = article_index.rowid AND binned = 0"
        " JOIN article_text ON article_text.article = article.id WHERE article_index MATCH ?"_s,
        phraseIn(name));
    if (!texts) {
        return std::unexpected(texts.error());
    }
    int count = 0;
    auto more = texts->next();
    for (; more && *more; more = texts->next()) {
        const auto text = texts->text(1);
        const auto mentions = ofArticle(texts->integer(0), text);
        if (!mentions) {
            return std::unexpected(mentions.error());
        }
        count += int(std::ranges::count_if(*mentions, [&](const Mention &mention) {
            return isName(mention.kind) && QStringView(text).sliced(mention.range.start, mention.range.length()) == name;
        }));
    }
    return more.transform([&](bool) {
        return count;
    });
}
