// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/versionrepository.h"

#include "core/codepoints.h"
#include "core/textalignment.h"
#include "store/annotationmaker.h"
#include "store/annotationrow.h"
#include "store/articlefields.h"
#include "store/database.h"
#include "store/history.h"
#include "store/paragraphletters.h"
#include "store/passagecheck.h"
#include "store/placeword.h"
#include "store/textfollower.h"

#include <QCryptographicHash>
#include <QTimeZone>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace
{
constexpr std::array originWords{"imported"_L1, "corrected"_L1, "newer"_L1, "restored"_L1};
static_assert(originWords.size() == size_t(VersionOrigin::Restored) + 1);

/// Of the shorter of two texts of one address; texts that share less are two articles of one page.
constexpr double sharedByVersions = 0.5;
constexpr qsizetype tellingRun = 12; // UTF-16 units; shorter pieces are shared by any two texts of a language

EditKind editOf(VersionOrigin origin)
{
    switch (origin) {
    case VersionOrigin::Newer:
        return EditKind::TakeNewerText;
    case VersionOrigin::Restored:
        return EditKind::RestoreText;
    case VersionOrigin::Imported:
    case VersionOrigin::Corrected:
        break;
    }
    return EditKind::CorrectText;
}

/// What one text has in place of a part of another: from the first to the last difference, no surrogate pair cut.
struct Splice {
    qsizetype start = 0;
    QString removed;
    QString inserted;
};

Splice spliceOf(const QString &before, const QString &after)
{
    const auto most = std::min(before.size(), after.size());
    qsizetype head = 0;
    while (head < most && before[head] == after[head]) {
        ++head;
    }
    if (head > 0 && before[head - 1].isHighSurrogate()) {
        --head;
    }
    qsizetype tail = 0;
    while (tail < most - head && before[before.size() - tail - 1] == after[after.size() - tail - 1]) {
        ++tail;
    }
    if (tail > 0 && before[before.size() - tail].isLowSurrogate()) {
        --tail;
    }
    return {head, before.sliced(head, before.size() - tail - head), after.sliced(head, after.size() - tail - head)};
}
}

int TextChange::count(AnchorOutcome outcome) const
{
    return int(std::ranges::count(annotations, outcome, &ReanchoredAnnotation::outcome));
}

QByteArray digestOf(const QString &text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}

/// The text that an article has.
struct VersionRepository::Stored {
    ArticleId article = 0;
    VersionId version = 0;
    QString text;
    QString letters;
    int words = 0;
    QByteArray digest;
    qint64 imported = 0;
};

VersionRepository::VersionRepository(Database &database, History &history)
    : m_database(database)
    , m_history(history)
{
}

Result<VersionRepository::Stored> VersionRepository::stored(ArticleId article) const
{
    const auto read = [article](const Statement &row) {
        return Stored{article, row.integer(0), row.text(1), row.text(2), int(row.integer(3)), row.bytes(4), row.integer(5)};
    };
    return m_database
        .first(
            u"SELECT version, text, paragraph_kinds, words, digest, imported FROM article"
            " JOIN article_text ON article_text.article = article.id WHERE id = ?"_s,
            read,
            article)
        .and_then([article](const std::optional<Stored> &found) -> Result<Stored> {
            return found ? Result<Stored>(*found) : failure(ErrorCode::ArticleUnknown, QString::number(article));
        });
}

Result<TextChange> VersionRepository::replace(ArticleId article, const NewText &newText, VersionOrigin origin)
{
    const auto old = stored(article);
    if (!old) {
        return std::unexpected(old.error());
    }
    TextChange change{.article = article};
    auto kept = newText;
    kept.text = storable(newText.text);
    if (kept.text == old->text) {
        return change;
    }
    const auto same = m_database.integer(u"SELECT id FROM article WHERE digest = ?"_s, digestOf(kept.text));
    if (!same) {
        return std::unexpected(same.error());
    }
    if (*same) {
        change.sameAs = *same;
        return change;
    }
    const TextAlignment alignment(old->text, kept.text);
    if (kept.paragraphKinds.isEmpty()) {
        kept.paragraphKinds = keptKinds(alignment, old->text, kept.text, kindsOf(old->letters));
    }
    TextFollower follower(m_database, article, old->text, kept.text, alignment);
    return m_history.step(editOf(origin), article, [&] {
        return write(*old, kept, origin)
            .and_then([&] {
                return follower.moveAnnotations(change);
            })
            .and_then([&] {
                return follower.moveDecisions(change);
            })
            .transform([&] {
                return change;
            });
    });
}

/// The triggers on article.version put the text in its place.
Result<void> VersionRepository::write(const Stored &old, const NewText &text, VersionOrigin origin)
{
    const auto insert = [&](qint64 previous, VersionOrigin how, qint64 made, const Splice &splice, const NewText &version, const QByteArray &digest) {
        return m_database
            .query(
                u"INSERT INTO article_version (article, previous, origin, made, change_start, removed, inserted, paragraph_kinds, words, digest,"
                " file_name, original) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                old.article,
                previous,
                QString(originWords[size_t(how)]),
                made,
                qint64(CodePoints(old.text).fromPosition(splice.start)),
                splice.removed,
                splice.inserted,
                lettersOf(version.paragraphKinds),
                version.words,
                digest,
                version.fileName,
                version.original.isEmpty() ? QByteArray() : qCompress(version.original))
            .and_then([&](const Statement &inserted) {
                const auto id = inserted.insertedId();
                return m_database.exec(u"UPDATE article SET version = ? WHERE id = ?"_s, id, old.article).transform([id] {
                    return VersionId(id);
                });
            });
    };
    const auto first = [&]() -> Result<VersionId> {
        if (old.version != 0) {
            return old.version;
        }
        const NewText asItCame{.text = {}, .paragraphKinds = kindsOf(old.letters), .words = old.words, .fileName = {}, .original = {}};
        return insert(0, VersionOrigin::Imported, old.imported, {}, asItCame, old.digest);
    };
    return first()
        .and_then([&](VersionId previous) {
            return insert(previous, origin, QDateTime::currentMSecsSinceEpoch(), spliceOf(old.text, text.text), text, digestOf(text.text));
        })
        .transform([](VersionId) {});
}

Result<TextChange> VersionRepository::renew(ArticleId article, const Article &newer)
{
    const NewText text{.text = newer.text,
                       .paragraphKinds = newer.paragraphKinds,
                       .words = newer.words,
                       .fileName = newer.fileName,
                       .original = newer.original};
    return m_history.step(EditKind::TakeNewerText, article, [&] {
        return replace(article, text, VersionOrigin::Newer).and_then([&](const TextChange &change) {
            return (change.sameAs ? Result<void>() : renewDetails(article, newer)).transform([&] {
                return change;
            });
        });
    });
}

Result<TextChange> VersionRepository::restore(ArticleId article, VersionId version)
{
    const auto words = m_database.integer(u"SELECT words FROM article_version WHERE id = ? AND article = ?"_s, version, article);
    const auto earlier = text(article, version);
    if (!words || !earlier) {
        return std::unexpected(!earlier ? earlier.error() : words.error());
    }
    const auto letters = m_database.first(
        u"SELECT paragraph_kinds FROM article_version WHERE id = ?"_s,
        [](const Statement &row) {
            return row.text(0);
        },
        version);
    return letters.and_then([&](const std::optional<QString> &kinds) {
        const NewText restored{.text = *earlier,
                               .paragraphKinds = kindsOf(kinds.value_or(QString())),
                               .words = int(words->value_or(0)),
                               .fileName = {},
                               .original = {}};
        return replace(article, restored, VersionOrigin::Restored);
    });
}

Result<TextChange> VersionRepository::absorb(ArticleId earlier, ArticleId newer)
{
    const auto other = wholeArticle(newer);
    if (!other) {
        return std::unexpected(other.error());
    }
    if (earlier == newer) {
        return failure(ErrorCode::ArticleUnknown, QString::number(newer));
    }
    return m_history.step(EditKind::TakeNewerText, earlier, [&] {
        // Two articles of one text are told apart by what stands behind the digest of the one that went.
        return m_database
            .exec(u"UPDATE article SET digest = CAST(substr(digest, 1, 32) || id AS BLOB), binned = ? WHERE id = ?"_s,
                  QDateTime::currentMSecsSinceEpoch(),
                  newer)
            .and_then([&] {
                // What later versions of that one are taken back to has to be that one's, too.
                return m_database.exec(
                    u"UPDATE article_version SET digest = article.digest FROM article WHERE article.id = ? AND article_version.id = article.version"_s,
                    newer);
            })
            .and_then([&] {
                return renew(earlier, *other);
            })
            .and_then([&](TextChange change) {
                return m_database.exec(u"UPDATE annotation SET article = ? WHERE article = ?"_s, earlier, newer).transform([&] {
                    return change;
                });
            });
    });
}

Result<Article> VersionRepository::wholeArticle(ArticleId id) const
{
    QStringList columns;
    for (const auto &column : articleColumns) {
        columns.append(column.name);
    }
    const auto read = [](const Statement &row) {
        Article article{.guessed = ArticleFields(int(row.integer(0))),
                        .fileName = row.text(1),
                        .text = row.text(2),
                        .original = qUncompress(row.bytes(3)),
                        .words = int(row.integer(4)),
                        .paragraphKinds = kindsOf(row.text(5))};
        int next = 6;
        for (const auto &column : articleColumns) {
            article.*column.value = row.text(next++);
        }
        return article;
    };
    return m_database
        .first(
            u"SELECT guessed, file_name, text, bytes, words, paragraph_kinds, %1 FROM article JOIN article_text ON article_text.article = id"
            " JOIN article_original ON article_original.article = id WHERE id = ?"_s.arg(columns.join(u", "_s)),
            read,
            id)
        .and_then([id](const std::optional<Article> &found) -> Result<Article> {
            return found ? Result<Article>(*found) : failure(ErrorCode::ArticleUnknown, QString::number(id));
        });
}

/// Field by field: not what the reader has corrected, nothing where the newer one is silent, and no guess for what was told.
Result<void> VersionRepository::renewDetails(ArticleId article, const Article &newer)
{
    Result<void> done;
    for (auto column = articleColumns.begin(); done && column != articleColumns.end(); ++column) {
        const auto &value = newer.*column->value;
        const auto bit = qint64(column->field);
        const bool isGuess = newer.guessed.testFlag(column->field);
        if (!value.isEmpty()) {
            done = m_database.exec(
                u"UPDATE article SET %1 = ?, guessed = guessed & ~? | ? WHERE id = ? AND %1 <> ? AND corrected & ? = 0"
                " AND (%1 = '' OR guessed & ? OR ? = 0)"_s.arg(column->name),
                value,
                bit,
                isGuess ? bit : 0,
                article,
                value,
                bit,
                bit,
                isGuess ? 1 : 0);
        }
    }
    return done;
}

Result<QList<TextVersion>> VersionRepository::ofArticle(ArticleId article) const
{
    return m_database.list(
        u"SELECT article_version.id, origin, made, removed, inserted, article_version.words, article_version.file_name, article_version.id = version"
        " FROM article_version JOIN article ON article.id = article WHERE article = ? ORDER BY article_version.id DESC"_s,
        [](const Statement &row) {
            const auto word = std::ranges::find(originWords, row.text(1));
            return TextVersion{.id = row.integer(0),
                               .origin = word == originWords.end() ? VersionOrigin::Corrected : VersionOrigin(word - originWords.begin()),
                               .made = QDateTime::fromMSecsSinceEpoch(row.integer(2), QTimeZone::UTC),
                               .removed = row.text(3),
                               .inserted = row.text(4),
                               .words = int(row.integer(5)),
                               .fileName = row.text(6),
                               .isCurrent = row.integer(7) != 0};
        },
        article);
}

/// Takes back, one after the other, what the later versions changed.
Result<QString> VersionRepository::text(ArticleId article, VersionId version) const
{
    const auto current = stored(article);
    if (!current) {
        return std::unexpected(current.error());
    }
    auto changes =
        m_database.query(u"SELECT change_start, removed, inserted, id FROM article_version WHERE article = ? AND id >= ? ORDER BY id DESC"_s, article, version);
    if (!changes) {
        return std::unexpected(changes.error());
    }
    QString text = current->text;
    auto more = changes->next();
    for (; more && *more; more = changes->next()) {
        if (changes->integer(3) == version) {
            return text;
        }
        const auto start = CodePoints(text).toPosition(changes->integer(0));
        text.replace(start, changes->text(2).size(), changes->text(1));
    }
    return more ? failure(ErrorCode::ArticleUnknown, QString::number(article)) : std::unexpected(more.error());
}

Result<std::optional<ArticleId>> VersionRepository::earlierVersionOf(const Article &article) const
{
    if (article.url.isEmpty()) {
        return std::nullopt;
    }
    struct Earlier {
        ArticleId id = 0;
        QString text;
        QString published;
    };
    const auto read = [](const Statement &row) {
        return Earlier{row.integer(0), row.text(1), row.text(2)};
    };
    return m_database
        .first(
            u"SELECT id, text, published FROM article JOIN article_text ON article_text.article = id"
            " WHERE url = ? AND url <> '' AND binned = 0 ORDER BY id DESC LIMIT 1"_s,
            read,
            article.url)
        .transform([&](const std::optional<Earlier> &earlier) -> std::optional<ArticleId> {
            if (!earlier || (!article.published.isEmpty() && article.published < earlier->published)) {
                return {};
            }
            const auto shared = TextAlignment(earlier->text, article.text).kept({0, earlier->text.size()}, tellingRun);
            const auto shorter = std::min(earlier->text.size(), article.text.size());
            return double(shared) >= sharedByVersions * double(shorter) ? std::optional(earlier->id) : std::nullopt;
        });
}

Result<QList<UnplacedAnnotation>> VersionRepository::unplaced(ArticleId article, QStringView text) const
{
    const auto read = [](const Statement &row) {
        return UnplacedAnnotation{.annotation = annotationAt(row),
                                  .place = placeFromWord(row.text(annotationColumnCount)),
                                  .score = row.real(annotationColumnCount + 1)};
    };
    auto unplaced = m_database.list(
        u"SELECT %1, anchor, anchor_score FROM annotation WHERE article = ? AND anchor <> '' ORDER BY range_start, range_end, id"_s.arg(annotationColumns),
        read,
        article);
    if (unplaced && !unplaced->isEmpty()) { // the text is read only where it is needed: this is asked after each annotation
        const CodePoints points(text);
        for (auto &found : *unplaced) {
            found.annotation.range = points.toPositions(found.annotation.range);
        }
    }
    return unplaced;
}

Result<QList<ReanchoredAnnotation>> VersionRepository::moved(ArticleId article, QStringView text) const
{
    const auto read = [](const Statement &row) {
        ReanchoredAnnotation found{.id = row.integer(0), .quote = row.text(1), .found = row.text(2), .range = {row.integer(3), row.integer(4)}};
        found.outcome = found.quote == found.found ? AnchorOutcome::Moved : AnchorOutcome::Altered;
        found.score = row.real(5);
        return found;
    };
    auto moved = m_database.list(
        u"SELECT id, moved_from, quote, range_start, range_end, anchor_score FROM annotation"
        " WHERE article = ? AND moved_from <> '' AND anchor = '' ORDER BY range_start, range_end, id"_s,
        read,
        article);
    if (moved && !moved->isEmpty()) { // as in unplaced()
        const CodePoints points(text);
        for (auto &found : *moved) {
            found.range = points.toPositions(found.range);
        }
    }
    return moved;
}

Result<void> VersionRepository::forgetMoved(ArticleId article)
{
    return m_database.exec(u"UPDATE annotation SET moved_from = '' WHERE article = ? AND moved_from <> ''"_s, article);
}

Result<ArticleId> VersionRepository::articleOf(AnnotationId annotation) const
{
    return m_database.integer(u"SELECT article FROM annotation WHERE id = ?"_s, annotation)
        .and_then([annotation](std::optional<qint64> article) -> Result<ArticleId> {
            return article ? Result<ArticleId>(*article) : failure(ErrorCode::AnnotationUnknown, QString::number(annotation));
        });
}

Result<void> VersionRepository::place(AnnotationId annotation, TextRange range, QStringView text)
{
    const auto kept = storedRange(range, CodePoints(text));
    const auto article = articleOf(annotation);
    if (!kept || !article) {
        return std::unexpected(!kept ? kept.error() : article.error());
    }
    return m_history.step(EditKind::PlaceAnnotation, *article, [&] {
        const auto placed = AnnotationMaker(text)(range);
        return requireQuote(m_database, *article, *kept, placed.quote).and_then([&] {
            return m_database.exec(
                u"UPDATE annotation SET range_start = ?, range_end = ?, paragraph = ?, quote = ?, context_before = ?, context_after = ?,"
                " anchor = '', anchor_score = 1, moved_from = '', modified = ? WHERE id = ?"_s,
                qint64(kept->start),
                qint64(kept->end),
                placed.paragraph,
                placed.quote,
                placed.before,
                placed.after,
                QDateTime::currentMSecsSinceEpoch(),
                annotation);
        });
    });
}

Result<void> VersionRepository::orphan(AnnotationId annotation)
{
    return articleOf(annotation).and_then([&](ArticleId article) {
        return m_history.step(EditKind::OrphanAnnotation, article, [&] {
            return m_database.exec(u"UPDATE annotation SET range_end = range_start, anchor = ?, anchor_score = 0, moved_from = '', modified = ? WHERE id = ?"_s,
                                   placeWord(AnnotationPlace::Orphaned),
                                   QDateTime::currentMSecsSinceEpoch(),
                                   annotation);
        });
    });
}
