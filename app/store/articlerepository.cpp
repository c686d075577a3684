// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/articlerepository.h"

#include "store/articlefields.h"
#include "store/database.h"
#include "store/history.h"
#include "store/mentionwriter.h"
#include "store/paragraphletters.h"
#include "store/summaryrow.h"
#include "store/tagorder.h"
#include "store/transaction.h"

#include <QDateTime>
#include <QHash>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace
{
QLatin1StringView columnOf(ArticleField field)
{
    return std::ranges::find(articleColumns, field, &ArticleColumn::field)->name;
}

/// Puts texts in, many with one statement. Each statement that writes texts makes the full-text index write what it holds of the one
/// before: article by article, that costs twice the time.
class TextInserter
{
public:
    explicit TextInserter(Database &database)
        : m_database(&database)
    {
    }

    Result<void> add(ArticleId article, const QString &text, const QString &letters)
    {
        constexpr qsizetype mostCharacters = 4'000'000;
        constexpr qsizetype mostTexts = 128;
        m_values.append({article, text.isNull() ? u""_s : text, letters.isNull() ? u""_s : letters});
        m_characters += text.size();
        return m_characters > mostCharacters || m_values.size() >= 3 * mostTexts ? insert() : Result<void>();
    }

    /// Those that wait.
    Result<void> insert()
    {
        if (m_values.isEmpty()) {
            return {};
        }
        const auto rows = u", (?, ?, ?)"_s.repeated(m_values.size() / 3);
        m_characters = 0;
        return m_database->prepare(u"INSERT INTO article_text (article, text, paragraph_kinds) VALUES "_s + QStringView(rows).sliced(2))
            .and_then([this](Statement statement) {
                return statement.run(std::exchange(m_values, {}));
            });
    }

private:
    Database *m_database;
    QVariantList m_values;
    qsizetype m_characters = 0;
};

/// The statements that put an article in, prepared once for many.
class ArticleWriter
{
public:
    static Result<ArticleWriter> prepare(Database &database)
    {
        auto find = database.prepare(u"SELECT id FROM article WHERE digest = ? UNION ALL SELECT article FROM article_version WHERE digest = ?"_s);
        auto article = database.prepare(
            u"INSERT INTO article (title, author, source, published, language, file_name, encoding, words, imported,"
            " digest, recognized_with, section, url, guessed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
        auto takeBack = database.prepare(u"UPDATE article SET binned = 0 WHERE id = ?"_s);
        auto original = database.prepare(u"INSERT INTO article_original (article, bytes) VALUES (?, ?)"_s);
        // Of a language or date that the reader knows better, the mentions are to be found anew.
        auto recognized = database.prepare(u"UPDATE article SET recognized_with = ? WHERE id = ? AND language = ? AND published = ?"_s);
        auto forget = database.prepare(u"DELETE FROM mention WHERE article = ?"_s);
        auto fingerprint = database.prepare(u"INSERT OR REPLACE INTO article_fingerprint (article, marks) VALUES (?, ?)"_s);
        auto mentions = MentionWriter::prepare(database);
        for (const auto *statement : {&find, &takeBack, &article, &original, &recognized, &forget, &fingerprint}) {
            if (!*statement) {
                return std::unexpected(statement->error());
            }
        }
        return std::move(mentions).transform([&](MentionWriter writer) {
            return ArticleWriter{TextInserter(database),
                                 *std::move(find),
                                 *std::move(takeBack),
                                 *std::move(article),
                                 *std::move(original),
                                 *std::move(recognized),
                                 *std::move(forget),
                                 *std::move(fingerprint),
                                 std::move(writer)};
        });
    }

    Result<ArticleRepository::Added> write(const ArticleRepository::Incoming &incoming, VersionRepository &versions)
    {
        const QString text = storable(incoming.article.text);
        const auto digest = digestOf(text);
        const auto existing = find(digest);
        if (!existing) {
            return std::unexpected(existing.error());
        }
        if (*existing) {
            return m_takeBack.run(**existing).transform([&] {
                return ArticleRepository::Added{.id = **existing, .existed = true, .newer = {}};
            });
        }
        // It may be a version of one whose text still waits.
        const auto earlier = (incoming.article.url.isEmpty() ? Result<void>() : m_texts.insert()).and_then([&] {
            return versions.earlierVersionOf(incoming.article);
        });
        if (!earlier) {
            return std::unexpected(earlier.error());
        }
        if (*earlier) {
            return renew(**earlier, incoming, text, versions);
        }
        return insert(incoming, text, digest).transform([](ArticleId id) {
            return ArticleRepository::Added{.id = id, .existed = false, .newer = {}};
        });
    }

    /// To be called after the last one.
    Result<void> finish()
    {
        return m_texts.insert();
    }

    ArticleWriter(TextInserter texts,
                  Statement find,
                  Statement takeBack,
                  Statement article,
                  Statement original,
                  Statement recognized,
                  Statement forget,
                  Statement fingerprint,
                  MentionWriter mentions)
        : m_texts(std::move(texts))
        , m_find(std::move(find))
        , m_takeBack(std::move(takeBack))
        , m_article(std::move(article))
        , m_original(std::move(original))
        , m_recognized(std::move(recognized))
        , m_forget(std::move(forget))
        , m_fingerprint(std::move(fingerprint))
        , m_mentions(std::move(mentions))
    {
    }

private:
    Result<std::optional<ArticleId>> find(const QByteArray &digest)
    {
        return m_find.run(digest, digest)
            .and_then([&] {
                return m_find.next();
            })
            .transform([&](bool found) {
                return found ? std::optional(m_find.integer(0)) : std::nullopt;
            });
    }

    Result<ArticleRepository::Added> renew(ArticleId id, const ArticleRepository::Incoming &incoming, const QString &text, VersionRepository &versions)
    {
        const auto &article = incoming.article;
        auto change = versions.renew(id, article);
        if (!change) {
            return std::unexpected(change.error());
        }
        return m_forget.run(id)
            .and_then([&] {
                return keepFingerprint(id, incoming);
            })
            .and_then([&] {
                return m_mentions.write(id, text, incoming.mentions);
            })
            .and_then([&] {
                return m_recognized.run(incoming.recognizer, id, article.language, article.published);
            })
            .transform([&] {
                return ArticleRepository::Added{.id = id, .existed = true, .newer = *std::move(change)};
            });
    }

    Result<ArticleId> insert(const ArticleRepository::Incoming &incoming, const QString &text, const QByteArray &digest)
    {
        const auto &article = incoming.article;
        ArticleId id = 0;
        return m_article
            .run(article.title,
                 article.author,
                 article.source,
                 article.published,
                 article.language,
                 article.fileName,
                 article.encoding,
                 article.words,
                 QDateTime::currentMSecsSinceEpoch(),
                 digest,
                 incoming.recognizer,
                 article.section,
                 article.url,
                 qint64(article.guessed.toInt()))
            .and_then([&] {
                id = m_article.insertedId();
                return m_texts.add(id, text, lettersOf(article.paragraphKinds));
            })
            .and_then([&] {
                constexpr int fastest = 1; // the text itself is stored besides, uncompressed: a tenth more of this is little
                return m_original.run(id, qCompress(article.original, fastest));
            })
            .and_then([&] {
                return keepFingerprint(id, incoming);
            })
            .and_then([&] {
                return m_mentions.write(id, text, incoming.mentions);
            })
            .transform([&] {
                return id;
            });
    }

    Result<void> keepFingerprint(ArticleId id, const ArticleRepository::Incoming &incoming)
    {
        return incoming.fingerprint.isEmpty() ? Result<void>() : m_fingerprint.run(id, incoming.fingerprint);
    }

    TextInserter m_texts;
    Statement m_find;
    Statement m_takeBack; // from the bin
    Statement m_article;
    Statement m_original;
    Statement m_recognized;
    Statement m_forget; // mentions
    Statement m_fingerprint;
    MentionWriter m_mentions;
};

/// The tags used in each of the articles that `chosen`, an SQL query with `values`, gives the ids of.
template<typename... Values>
Result<QHash<ArticleId, QList<TagId>>> tagsUsed(Database &database, const QString &chosen, const Values &...values)
{
    const auto order = TagOrder::read(database);
    if (!order) {
        return std::unexpected(order.error());
    }
    auto rows = database.query(
        u"SELECT DISTINCT annotation.article, annotation_tag.tag FROM annotation"
        " JOIN annotation_tag ON annotation_tag.annotation = annotation.id WHERE annotation.article IN (%1)"_s.arg(chosen),
        values...);
    if (!rows) {
        return std::unexpected(rows.error());
    }
    QHash<ArticleId, QList<TagId>> used;
    auto more = rows->next();
    for (; more && *more; more = rows->next()) {
        used[rows->integer(0)].append(rows->integer(1));
    }
    if (!more) {
        return std::unexpected(more.error());
    }
    for (auto &tags : used) {
        order->sort(tags);
    }
    return used;
}

/// Summaries of the articles that `chosen`, an SQL query with `values`, gives the ids of, newest first.
template<typename... Values>
Result<QList<ArticleSummary>> summariesOf(Database &database, const QString &chosen, const Values &...values)
{
    const auto transaction = Transaction::beginReading(database);
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    auto summaries = database.list(
        u"SELECT %1, (SELECT count(*) FROM annotation WHERE annotation.article = article.id),"
        " (SELECT group_concat(collection) FROM collection_article WHERE collection_article.article = article.id), is_read, starred, binned"
        " FROM article WHERE id IN (%2) ORDER BY id DESC"_s.arg(summaryColumns, chosen),
        [](const Statement &row) {
            auto summary = summaryOf(row);
            summary.annotations = int(row.integer(summaryColumnCount));
            const auto collections = row.text(summaryColumnCount + 1);
            for (const auto collection : QStringTokenizer(collections, u',', Qt::SkipEmptyParts)) {
                summary.collections.append(collection.toLongLong());
            }
            std::ranges::sort(summary.collections);
            summary.isRead = row.integer(summaryColumnCount + 2) != 0;
            summary.isStarred = row.integer(summaryColumnCount + 3) != 0;
            summary.isBinned = row.integer(summaryColumnCount + 4) != 0;
            return summary;
        },
        values...);
    if (!summaries) {
        return summaries;
    }
    return tagsUsed(database, chosen, values...).transform([&](const QHash<ArticleId, QList<TagId>> &used) {
        for (auto &summary : *summaries) {
            summary.tags = used.value(summary.id);
        }
        return *std::move(summaries);
    });
}

template<typename Value>
Result<Value> found(const Result<std::optional<Value>> &row, ArticleId id)
{
    if (!row) {
        return std::unexpected(row.error());
    }
    if (!*row) {
        return failure(ErrorCode::ArticleUnknown, QString::number(id));
    }
    return **row;
}
}

ArticleRepository::ArticleRepository(Database &database, History &history, VersionRepository &versions)
    : m_database(database)
    , m_history(history)
    , m_versions(versions)
{
}

Result<ArticleRepository::Added> ArticleRepository::add(const Article &article, const QList<Mention> &mentions, const QString &recognizer)
{
    return add({Incoming{article, mentions, recognizer}}).transform([](const QList<Added> &added) {
        return added.first();
    });
}

Result<QList<ArticleRepository::Added>> ArticleRepository::add(const QList<Incoming> &articles)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    auto writer = ArticleWriter::prepare(m_database);
    if (!writer) {
        return std::unexpected(writer.error());
    }
    QList<Added> added;
    for (const auto &article : articles) {
        const auto written = writer->write(article, m_versions);
        if (!written) {
            return std::unexpected(written.error());
        }
        added.append(*written);
    }
    return writer->finish()
        .and_then([&] {
            return transaction->commit();
        })
        .transform([&] {
            return added;
        });
}

Result<int> ArticleRepository::count() const
{
    return m_database.integer(u"SELECT count(*) FROM article WHERE binned = 0"_s).transform([](std::optional<qint64> articles) {
        return int(articles.value_or(0));
    });
}

Result<QList<ArticleSummary>> ArticleRepository::summaries(int offset, int limit, Binned binned) const
{
    const QString condition = binned == Binned::LeftOut ? u"WHERE binned = 0"_s : QString();
    return summariesOf(m_database, u"SELECT id FROM article %1 ORDER BY id DESC LIMIT ? OFFSET ?"_s.arg(condition), limit, offset);
}

Result<ArticleSummary> ArticleRepository::summary(ArticleId id) const
{
    return summariesOf(m_database, u"?"_s, id).and_then([&](const QList<ArticleSummary> &summaries) -> Result<ArticleSummary> {
        if (summaries.isEmpty()) {
            return failure(ErrorCode::ArticleUnknown, QString::number(id));
        }
        return summaries.first();
    });
}

Result<Article> ArticleRepository::article(ArticleId id) const
{
    const auto row = m_database.first(
        u"SELECT title, author, source, published, language, file_name, encoding, words, text, paragraph_kinds, section, url, guessed"
        " FROM article JOIN article_text ON article_text.article = article.id WHERE id = ?"_s,
        [&](const Statement &columns) {
            Article article;
            article.id = id;
            article.title = columns.text(0);
            article.author = columns.text(1);
            article.source = columns.text(2);
            article.published = columns.text(3);
            article.language = columns.text(4);
            article.fileName = columns.text(5);
            article.encoding = columns.text(6);
            article.words = int(columns.integer(7));
            article.text = columns.text(8);
            article.paragraphKinds = kindsOf(columns.text(9));
            article.section = columns.text(10);
            article.url = columns.text(11);
            article.guessed = ArticleFields(int(columns.integer(12)));
            return article;
        },
        id);
    return found(row, id);
}

Result<QByteArray> ArticleRepository::original(ArticleId id) const
{
    const auto row = m_database.first(
        u"SELECT bytes FROM article_original WHERE article = ?"_s,
        [](const Statement &columns) {
            return qUncompress(columns.bytes(0));
        },
        id);
    return found(row, id);
}

Result<QList<ArticleId>> ArticleRepository::ids() const
{
    return m_database.list(u"SELECT id FROM article WHERE binned = 0 ORDER BY id"_s, [](const Statement &row) {
        return ArticleId(row.integer(0));
    });
}

Result<void> ArticleRepository::change(EditKind kind, const QList<ArticleId> &ids, const QString &column, qint64 value)
{
    const auto article = ids.size() == 1 ? ids.first() : 0;
    return m_history.step(kind, article, [&] {
        Result<void> done;
        for (auto id = ids.begin(); done && id != ids.end(); ++id) {
            done = m_database.requireRow(u"article"_s, *id, ErrorCode::ArticleUnknown).and_then([&] {
                return m_database.exec(u"UPDATE article SET %1 = ? WHERE id = ? AND (%1 <> 0) <> (? <> 0)"_s.arg(column), value, *id, value);
            });
        }
        return done;
    });
}

Result<void> ArticleRepository::setBinned(const QList<ArticleId> &ids, bool binned)
{
    return change(binned ? EditKind::BinArticles : EditKind::RestoreArticles, ids, u"binned"_s, binned ? QDateTime::currentMSecsSinceEpoch() : 0);
}

Result<void> ArticleRepository::setRead(const QList<ArticleId> &ids, bool read)
{
    return change(read ? EditKind::MarkRead : EditKind::MarkUnread, ids, u"is_read"_s, read ? 1 : 0);
}

Result<void> ArticleRepository::setStarred(const QList<ArticleId> &ids, bool starred)
{
    return change(starred ? EditKind::StarArticles : EditKind::UnstarArticles, ids, u"starred"_s, starred ? 1 : 0);
}

Result<void> ArticleRepository::correct(const QList<ArticleId> &ids, const Correction &correction)
{
    const auto about = ids.size() == 1 ? ids.first() : 0;
    return m_history.step(EditKind::CorrectArticle, about, [&] {
        Result<void> done;
        for (auto id = ids.begin(); done && id != ids.end(); ++id) {
            done = m_database.requireRow(u"article"_s, *id, ErrorCode::ArticleUnknown);
            for (auto field = correction.begin(); done && field != correction.end(); ++field) {
                const auto guess = qint64(field.key());
                done = m_database.exec(
                    u"UPDATE article SET %1 = ?, guessed = guessed & ~?, corrected = corrected | ? WHERE id = ? AND (%1 <> ? OR guessed & ?)"_s.arg(
                        columnOf(field.key())),
                    *field,
                    guess,
                    guess,
                    *id,
                    *field,
                    guess);
            }
        }
        return done;
    });
}

Result<void> ArticleRepository::noteOpened(ArticleId id)
{
    return m_database.exec(u"UPDATE article SET is_read = 1 WHERE id = ? AND is_read = 0"_s, id);
}

Result<int> ArticleRepository::emptyBin()
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    int emptied = 0;
    return m_history.prune(0)
        .and_then([&] {
            return m_database.query(u"DELETE FROM article WHERE binned <> 0"_s);
        })
        .and_then([&](const Statement &deleted) {
            emptied = deleted.changedRows();
            return transaction->commit();
        })
        .transform([&] {
            return emptied;
        });
}
