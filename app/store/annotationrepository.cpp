// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/annotationrepository.h"

#include "core/codepoints.h"
#include "store/annotationmaker.h"
#include "store/annotationrow.h"
#include "store/database.h"
#include "store/history.h"
#include "store/passagecheck.h"
#include "store/placeword.h"
#include "store/summaryrow.h"
#include "store/tagorder.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
/// The rows of annotation with their place; a condition follows.
QString selectAnnotations()
{
    return u"SELECT %1, anchor FROM annotation "_s.arg(annotationColumns);
}

/// Its tags in the codebook's order.
Annotation annotationOf(const Statement &row, const TagOrder &order)
{
    auto annotation = annotationAt(row);
    order.sort(annotation.tags);
    return annotation;
}

Result<AnnotationId> insert(Database &database, const Annotation &annotation, TextRange range)
{
    const auto now = QDateTime::currentMSecsSinceEpoch();
    return database
        .query(
            u"INSERT INTO annotation (article, range_start, range_end, paragraph, quote, context_before, context_after, note, annotator,"
            " created, modified) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            annotation.article,
            qint64(range.start),
            qint64(range.end),
            annotation.paragraph,
            annotation.quote,
            annotation.before,
            annotation.after,
            annotation.note,
            annotation.annotator,
            now,
            now)
        .transform([](const Statement &inserted) {
            return AnnotationId(inserted.insertedId());
        });
}

/// Adds the tag where it is absent, or takes it away where it is present. Error: TagUnknown.
Result<void> tag(Database &database, AnnotationId annotation, TagId tag, bool tagged)
{
    if (!tagged) {
        return database.exec(u"DELETE FROM annotation_tag WHERE annotation = ? AND tag = ?"_s, annotation, tag);
    }
    return database.requireRow(u"tag"_s, tag, ErrorCode::TagUnknown).and_then([&] {
        return database.exec(u"INSERT INTO annotation_tag (annotation, tag) VALUES (?, ?) ON CONFLICT DO NOTHING"_s, annotation, tag);
    });
}

Result<void> touch(Database &database, AnnotationId id)
{
    return database.exec(u"UPDATE annotation SET modified = ? WHERE id = ?"_s, QDateTime::currentMSecsSinceEpoch(), id);
}

/// Whether that changed anything: not where it is as wanted already.
Result<bool> setTag(Database &database, AnnotationId annotation, TagId tagId, bool tagged)
{
    const auto present = database.integer(u"SELECT 1 FROM annotation_tag WHERE annotation = ? AND tag = ?"_s, annotation, tagId);
    if (!present || present->has_value() == tagged) {
        return present.transform([](std::optional<qint64>) {
            return false;
        });
    }
    return tag(database, annotation, tagId, tagged)
        .and_then([&] {
            return touch(database, annotation);
        })
        .transform([] {
            return true;
        });
}

/// Gives the tag to the annotation that stands exactly there, or else adds this one with it; whether that changed anything.
Result<bool> tagPassage(Database &database, const Annotation &annotation, TextRange range, TagId tagId)
{
    const auto present = database.integer(u"SELECT id FROM annotation WHERE article = ? AND range_start = ? AND range_end = ? AND anchor = ''"_s,
                                          annotation.article,
                                          qint64(range.start),
                                          qint64(range.end));
    if (!present) {
        return std::unexpected(present.error());
    }
    if (*present) {
        return setTag(database, **present, tagId, true);
    }
    return insert(database, annotation, range)
        .and_then([&](AnnotationId added) {
            return tag(database, added, tagId, true);
        })
        .transform([] {
            return true;
        });
}

/// From the beginning of the first to the end of the last, with the notes and tags of all.
Annotation joined(QList<Annotation> parts)
{
    std::ranges::sort(parts, {}, &Annotation::range);
    Annotation whole;
    whole.range = parts.first().range;
    QStringList notes;
    for (const auto &part : std::as_const(parts)) {
        whole.range.end = std::max(whole.range.end, part.range.end);
        whole.tags.append(part.tags);
        if (!part.note.isEmpty()) {
            notes.append(part.note);
        }
    }
    whole.note = notes.join(u"\n\n"_s);
    return whole;
}

/// Makes export rows of annotations and hands them over. Keeps the last article: annotations come article by article.
class RowMaker
{
public:
    RowMaker(TagOrder order, Statement articles, const std::function<bool(const AnnotationRow &)> &take)
        : m_order(std::move(order))
        , m_articles(std::move(articles))
        , m_take(take)
    {
    }

    /// False where `take` asked to stop.
    Result<bool> handOver(Statement &annotations)
    {
        auto more = annotations.next();
        for (; more && *more; more = annotations.next()) {
            m_row.annotation = annotationOf(annotations, m_order);
            m_row.place = placeFromWord(annotations.text(annotationColumnCount));
            if (const auto read = readArticle(m_row.annotation.article); !read) {
                return std::unexpected(read.error());
            }
            if (!handOverRows()) {
                return false;
            }
        }
        return more.transform([](bool) {
            return true;
        });
    }

private:
    Result<void> readArticle(ArticleId article)
    {
        if (m_row.article.id == article) {
            return {};
        }
        return m_articles.run(article)
            .and_then([&] {
                return m_articles.next();
            })
            .transform([&](bool) {
                m_row.article = summaryOf(m_articles);
            });
    }

    bool handOverRows()
    {
        m_row.tag.clear();
        m_row.tagPath.clear();
        if (m_row.annotation.tags.isEmpty()) {
            return m_take(m_row);
        }
        return std::ranges::all_of(m_row.annotation.tags, [this](TagId tag) {
            const auto rank = m_order.ranks.value(tag);
            m_row.tag = m_order.tags[rank].name;
            m_row.tagPath = m_order.paths[rank];
            return m_take(m_row);
        });
    }

    TagOrder m_order;
    Statement m_articles;
    const std::function<bool(const AnnotationRow &)> &m_take;
    AnnotationRow m_row;
};
}

AnnotationRepository::AnnotationRepository(Database &database, History &history)
    : m_database(database)
    , m_history(history)
{
}

Result<AnnotationId> AnnotationRepository::add(const Annotation &annotation, QStringView text)
{
    const auto range = storedRange(annotation.range, CodePoints(text));
    if (!range) {
        return std::unexpected(range.error());
    }
    if (text.sliced(annotation.range.start, annotation.range.length()) != annotation.quote) {
        return failure(ErrorCode::RangeInvalid, annotation.quote);
    }
    return m_history.step(EditKind::AddAnnotation, annotation.article, [&]() -> Result<AnnotationId> {
        const auto id = requireQuote(m_database, annotation.article, *range, annotation.quote).and_then([&] {
            return insert(m_database, annotation, *range);
        });
        Result<void> tagged;
        for (auto next = annotation.tags.begin(); id && tagged && next != annotation.tags.end(); ++next) {
            tagged = tag(m_database, *id, *next, true);
        }
        return tagged ? id : std::unexpected(tagged.error());
    });
}

Result<void> AnnotationRepository::remove(const QList<AnnotationId> &ids)
{
    if (ids.isEmpty()) {
        return {};
    }
    return change(EditKind::RemoveAnnotation, ids.first(), [&] {
        Result<void> removed;
        for (auto id = ids.begin(); removed && id != ids.end(); ++id) {
            removed = m_database.requireRow(u"annotation"_s, *id, ErrorCode::AnnotationUnknown).and_then([&] {
                return m_database.exec(u"DELETE FROM annotation WHERE id = ?"_s, *id);
            });
        }
        return removed;
    });
}

Result<void> AnnotationRepository::setNote(AnnotationId id, const QString &note)
{
    return change(EditKind::ChangeNote, id, [&] {
        return m_database.exec(u"UPDATE annotation SET note = ?, modified = ? WHERE id = ? AND note <> ?"_s,
                               note,
                               QDateTime::currentMSecsSinceEpoch(),
                               id,
                               note);
    });
}

Result<void> AnnotationRepository::setTagged(AnnotationId id, TagId tagId, bool tagged)
{
    return setTagged(QList{id}, tagId, tagged);
}

Result<void> AnnotationRepository::setTagged(const QList<AnnotationId> &ids, TagId tagId, bool tagged)
{
    if (ids.isEmpty()) {
        return {};
    }
    return change(tagged ? EditKind::TagAnnotation : EditKind::UntagAnnotation, ids.first(), [&] {
        Result<void> done;
        for (auto id = ids.begin(); done && id != ids.end(); ++id) {
            done = m_database.requireRow(u"annotation"_s, *id, ErrorCode::AnnotationUnknown)
                       .and_then([&] {
                           return setTag(m_database, *id, tagId, tagged);
                       })
                       .transform([](bool) {});
        }
        return done;
    });
}

Result<void> AnnotationRepository::setTags(AnnotationId id, const QList<TagId> &tags)
{
    return change(EditKind::TagAnnotation, id, [&] {
        const auto read = [](const Statement &row) {
            return TagId(row.integer(0));
        };
        return m_database.list(u"SELECT tag FROM annotation_tag WHERE annotation = ?"_s, read, id).and_then([&](const QList<TagId> &present) {
            Result<void> changed;
            for (auto old = present.begin(); changed && old != present.end(); ++old) {
                changed = tags.contains(*old) ? changed : setTagged(id, *old, false);
            }
            for (auto wanted = tags.begin(); changed && wanted != tags.end(); ++wanted) {
                changed = setTagged(id, *wanted, true);
            }
            return changed;
        });
    });
}

Result<int> AnnotationRepository::tagEach(ArticleId article, QStringView text, const QList<TextRange> &ranges, TagId tagId, const QString &annotator)
{
    const CodePoints points(text);
    const AnnotationMaker make(text);
    return m_history.step(EditKind::TagOccurrences, article, [&]() -> Result<int> {
        if (const auto stands = requireText(m_database, article, text); !stands) {
            return std::unexpected(stands.error());
        }
        int tagged = 0;
        for (const auto range : ranges) {
            const auto added = storedRange(range, points).and_then([&](TextRange stored) {
                auto annotation = make(range);
                annotation.article = article;
                annotation.annotator = annotator;
                return tagPassage(m_database, annotation, stored, tagId);
            });
            if (!added) {
                return std::unexpected(added.error());
            }
            tagged += *added ? 1 : 0;
        }
        return tagged;
    });
}

Result<void> AnnotationRepository::setRange(AnnotationId id, TextRange range, QStringView text)
{
    return change(EditKind::ResizeAnnotation, id, [&] {
        return place(id, range, text);
    });
}

Result<AnnotationId> AnnotationRepository::split(AnnotationId id, qsizetype position, QStringView text)
{
    const auto whole = annotation(id, text);
    if (!whole) {
        return std::unexpected(whole.error());
    }
    TextRange first{whole->range.start, std::clamp(position, whole->range.start, whole->range.end)};
    TextRange second{first.end, whole->range.end};
    while (first.end > first.start && text[first.end - 1].isSpace()) {
        --first.end;
    }
    while (second.start < second.end && text[second.start].isSpace()) {
        ++second.start;
    }
    return m_history.step(EditKind::SplitAnnotation, whole->article, [&] {
        return place(id, first, text).and_then([&]() -> Result<AnnotationId> {
            if (second.isEmpty()) {
                return failure(ErrorCode::RangeInvalid, QString::number(id));
            }
            auto rest = ::annotationOf(text, second);
            rest.article = whole->article;
            rest.annotator = whole->annotator;
            rest.tags = whole->tags;
            return add(rest, text);
        });
    });
}

Result<void> AnnotationRepository::merge(const QList<AnnotationId> &ids, QStringView text)
{
    const QSet all(ids.begin(), ids.end());
    if (all.size() < 2) {
        return {};
    }
    QList<Annotation> parts;
    for (const auto id : all) {
        auto part = annotation(id, text);
        if (!part) {
            return std::unexpected(part.error());
        }
        parts.append(*std::move(part));
    }
    const auto isElsewhere = [&parts](const Annotation &part) {
        return part.article != parts.first().article;
    };
    if (std::ranges::any_of(parts, isElsewhere)) {
        return failure(ErrorCode::RangeInvalid, parts.first().quote);
    }
    const auto whole = joined(parts);
    return m_history.step(EditKind::MergeAnnotations, parts.first().article, [&] {
        Result<void> merged = place(ids.first(), whole.range, text).and_then([&] {
            return setNote(ids.first(), whole.note);
        });
        for (auto next = whole.tags.begin(); merged && next != whole.tags.end(); ++next) {
            merged = tag(m_database, ids.first(), *next, true);
        }
        auto others = all.values();
        others.removeOne(ids.first());
        return merged ? remove(others) : merged;
    });
}

Result<Annotation> AnnotationRepository::annotation(AnnotationId id, QStringView text) const
{
    return annotations({id}, text).and_then([id](const QList<Annotation> &found) -> Result<Annotation> {
        return found.isEmpty() ? failure(ErrorCode::AnnotationUnknown, QString::number(id)) : Result<Annotation>(found.first());
    });
}

Result<QList<Annotation>> AnnotationRepository::annotations(const QList<AnnotationId> &ids, QStringView text) const
{
    const auto order = TagOrder::read(m_database);
    if (!order) {
        return std::unexpected(order.error());
    }
    const CodePoints points(text);
    QList<Annotation> annotations;
    for (const auto id : ids) {
        const auto read = [&](const Statement &row) {
            auto annotation = annotationOf(row, *order);
            annotation.range = points.toPositions(annotation.range);
            return annotation;
        };
        const auto found = m_database.first(selectAnnotations() + u"WHERE id = ?"_s, read, id);
        if (!found) {
            return std::unexpected(found.error());
        }
        if (*found) {
            annotations.append(**found);
        }
    }
    return annotations;
}

Result<void> AnnotationRepository::place(AnnotationId id, TextRange range, QStringView text)
{
    const auto stored = storedRange(range, CodePoints(text));
    const auto article = m_database.integer(u"SELECT article FROM annotation WHERE id = ?"_s, id);
    if (!stored || !article) {
        return std::unexpected(!stored ? stored.error() : article.error());
    }
    const auto placed = ::annotationOf(text, range);
    return requireQuote(m_database, article->value_or(0), *stored, placed.quote).and_then([&] {
        return m_database.exec(
            u"UPDATE annotation SET range_start = ?, range_end = ?, paragraph = ?, quote = ?, context_before = ?, context_after = ?,"
            " moved_from = '', modified = ? WHERE id = ? AND (range_start <> ? OR range_end <> ?)"_s,
            qint64(stored->start),
            qint64(stored->end),
            placed.paragraph,
            placed.quote,
            placed.before,
            placed.after,
            QDateTime::currentMSecsSinceEpoch(),
            id,
            qint64(stored->start),
            qint64(stored->end));
    });
}

Result<void> AnnotationRepository::change(EditKind kind, AnnotationId id, const std::function<Result<void>()> &edit)
{
    const auto article = m_database.integer(u"SELECT article FROM annotation WHERE id = ?"_s, id);
    if (!article) {
        return std::unexpected(article.error());
    }
    return m_history.step(kind, article->value_or(0), [&] {
        return m_database.requireRow(u"annotation"_s, id, ErrorCode::AnnotationUnknown).and_then(edit);
    });
}

Result<QList<Annotation>> AnnotationRepository::ofArticle(ArticleId article, QStringView text) const
{
    const auto transaction = Transaction::beginReading(m_database);
    const auto order = transaction ? TagOrder::read(m_database) : std::unexpected(transaction.error());
    if (!order) {
        return std::unexpected(order.error());
    }
    const CodePoints points(text);
    return m_database.list(
        selectAnnotations() + u"WHERE article = ? AND anchor = '' ORDER BY range_start, range_end, id"_s,
        [&](const Statement &row) {
            auto annotation = annotationOf(row, *order);
            annotation.range = points.toPositions(annotation.range);
            return annotation;
        },
        article);
}

Result<int> AnnotationRepository::count() const
{
    return m_database.integer(u"SELECT count(*) FROM annotation JOIN article ON article.id = article AND binned = 0"_s)
        .transform([](std::optional<qint64> annotations) {
            return int(annotations.value_or(0));
        });
}

Result<QList<AnnotationRepository::Place>> AnnotationRepository::placesOf(const QList<TagId> &tags) const
{
    QStringList ids;
    for (const auto tag : tags) {
        ids.append(QString::number(tag));
    }
    return m_database.list(
        u"SELECT DISTINCT annotation.article, range_start, range_end, annotation.id FROM annotation_tag JOIN annotation ON annotation.id = annotation"
        " JOIN article ON article.id = annotation.article AND binned = 0 WHERE anchor = '' AND tag IN (%1) ORDER BY annotation.article, range_start, range_end"_s
            .arg(ids.join(u',')),
        [](const Statement &row) {
            return Place{row.integer(0), {row.integer(1), row.integer(2)}};
        });
}

Result<bool> AnnotationRepository::hasUnplaced(const QList<ArticleId> &articles) const
{
    QStringList ids;
    for (const auto article : articles) {
        ids.append(QString::number(article));
    }
    const QString chosen = ids.isEmpty() ? u"SELECT id FROM article WHERE binned = 0"_s : ids.join(u',');
    return m_database.integer(u"SELECT EXISTS (SELECT 1 FROM annotation WHERE anchor <> '' AND article IN (%1))"_s.arg(chosen))
        .transform([](std::optional<qint64> exists) {
            return exists.value_or(0) != 0;
        });
}

Result<void> AnnotationRepository::forEachRow(const QList<ArticleId> &articles, const std::function<bool(const AnnotationRow &)> &take) const
{
    const auto transaction = Transaction::beginReading(m_database);
    auto order = transaction ? TagOrder::read(m_database) : std::unexpected(transaction.error());
    auto summaries = m_database.prepare(u"SELECT %1 FROM article WHERE id = ?"_s.arg(summaryColumns));
    auto annotations = m_database.prepare(selectAnnotations()
                                          + (articles.isEmpty() ? u"WHERE article IN (SELECT id FROM article WHERE binned = 0) "_s : u"WHERE article = ? "_s)
                                          + u"ORDER BY article, range_start, range_end, id"_s);
    if (!order || !summaries || !annotations) {
        return std::unexpected(!order ? order.error() : !summaries ? summaries.error() : annotations.error());
    }
    RowMaker rows(*std::move(order), *std::move(summaries), take);
    if (articles.isEmpty()) {
        return annotations->run()
            .and_then([&] {
                return rows.handOver(*annotations);
            })
            .transform([](bool) {});
    }
    auto chosen = articles;
    std::ranges::sort(chosen);
    chosen.erase(std::ranges::unique(chosen).begin(), chosen.end());
    Result<bool> wanted = true;
    for (auto article = chosen.begin(); wanted && *wanted && article != chosen.end(); ++article) {
        wanted = annotations->run(*article).and_then([&] {
            return rows.handOver(*annotations);
        });
    }
    return wanted.transform([](bool) { });
}
