// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article.h"
#include "core/error.h"
#include "core/mention.h"
#include "store/versionrepository.h"

#include <QList>
#include <QMap>

class Database;
class History;
enum class EditKind;

/// Articles as they are stored. What the reader changes of them is one step of the history each; importing is not undone.
class ArticleRepository
{
public:
    ArticleRepository(Database &database, History &history, VersionRepository &versions);

    enum class Binned {
        LeftOut,
        Included
    };

    struct Added {
        ArticleId id = 0;
        bool existed = false; ///< nothing was added: the article was there, with this text now or before, or as `newer` says
        std::optional<TextChange> newer; ///< it became the text of an article that was there, as a newer version
    };

    /// Stores article, original (compressed), mentions and full-text entry in one transaction. The article's `id` is ignored.
    /// Two articles are the same when their texts are; one that lies in the bin comes back from there. One that is a newer version of
    /// another (see VersionRepository::earlierVersionOf) renews it (see VersionRepository::renew), as a step of the
    /// history. `recognizer` is the version of the recognizer that the mentions come
    /// from; empty where none has run (see MentionRepository::staleArticles). Error: RangeInvalid (a mention outside the text).
    [[nodiscard]] Result<Added> add(const Article &article, const QList<Mention> &mentions, const QString &recognizer = {});
    /// The same for many in one transaction, for imports; the result is in the order of the input.
    struct Incoming {
        Article article;
        QList<Mention> mentions;
        QString recognizer;
        QByteArray fingerprint = {}; ///< what near duplicates are told by, in the importer's form; empty: none
    };
    [[nodiscard]] Result<QList<Added>> add(const QList<Incoming> &articles);

    /// Those in the bin left out.
    [[nodiscard]] Result<int> count() const;
    /// Summaries in order of import, newest first, `limit` of them from `offset`; limit < 0: all. Does not read texts.
    [[nodiscard]] Result<QList<ArticleSummary>> summaries(int offset = 0, int limit = -1, Binned binned = Binned::LeftOut) const;
    /// Error: ArticleUnknown.
    [[nodiscard]] Result<ArticleSummary> summary(ArticleId id) const;
    /// The whole article without `original`. Error: ArticleUnknown.
    [[nodiscard]] Result<Article> article(ArticleId id) const;
    /// The file as it came. Error: ArticleUnknown.
    [[nodiscard]] Result<QByteArray> original(ArticleId id) const;
    /// In order of import; those in the bin left out.
    [[nodiscard]] Result<QList<ArticleId>> ids() const;

    /// Error of each: ArticleUnknown, and then none is changed.
    [[nodiscard]] Result<void> setBinned(const QList<ArticleId> &ids, bool binned);
    [[nodiscard]] Result<void> setRead(const QList<ArticleId> &ids, bool read);
    [[nodiscard]] Result<void> setStarred(const QList<ArticleId> &ids, bool starred);
    /// What the reader knows better, by field; the other fields stay. What is given counts as guessed no longer, even where it is
    /// what was guessed. Error: ArticleUnknown, and then none is changed.
    using Correction = QMap<ArticleField, QString>;
    [[nodiscard]] Result<void> correct(const QList<ArticleId> &ids, const Correction &correction);
    /// Notes that the reader has opened it; not a step of the history.
    [[nodiscard]] Result<void> noteOpened(ArticleId id);
    /// Deletes what lies in the bin, with its annotations, for good, and forgets the whole history, which may speak of it. How many
    /// articles that were.
    [[nodiscard]] Result<int> emptyBin();

private:
    [[nodiscard]] Result<void> change(EditKind kind, const QList<ArticleId> &ids, const QString &column, qint64 value);

    Database &m_database;
    History &m_history;
    VersionRepository &m_versions;
};
