// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/decisionrepository.h"

#include "core/codepoints.h"
#include "store/database.h"
#include "store/history.h"
#include "store/passagecheck.h"

using namespace Qt::StringLiterals;

namespace
{
Result<void> write(Database &database, ArticleId article, TextRange range, const Mention &mention, const QString &quote)
{
    return database.exec(
        u"INSERT INTO mention_decision (article, range_start, range_end, status, origin, kind, value, entity, text)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET status = excluded.status, origin = excluded.origin,"
        " kind = excluded.kind, value = excluded.value, entity = excluded.entity"_s,
        article,
        qint64(range.start),
        qint64(range.end),
        QString(statusWord(mention.status)),
        QString(originWord(mention.origin)),
        QString(kindWord(mention.kind)),
        mention.value,
        mention.entity,
        quote);
}

NameVerdict nameVerdictOf(const Statement &row)
{
    return {.name = row.text(0),
            .status = statusFromWord(row.text(1)).value_or(MentionStatus::Suggested),
            .kind = kindFromWord(row.text(2)),
            .entity = row.text(3),
            .always = row.integer(4) != 0};
}
}

DecisionRepository::DecisionRepository(Database &database, History &history)
    : m_database(database)
    , m_history(history)
{
}

Result<void> DecisionRepository::decide(ArticleId article, QStringView text, const Mention &mention)
{
    const auto range = storedRange(mention.range, CodePoints(text));
    if (!range) {
        return std::unexpected(range.error());
    }
    const auto quote = text.sliced(mention.range.start, mention.range.length()).toString();
    return m_history.step(EditKind::DecideMention, article, [&] {
        return requireQuote(m_database, article, *range, quote)
            .and_then([&]() -> Result<void> {
                if (mention.status == MentionStatus::Rejected) {
                    return {};
                }
                return m_database.exec(
                    u"DELETE FROM mention_decision WHERE article = ? AND range_start < ? AND range_end > ? AND status = 'accepted'"
                    " AND (range_start <> ? OR range_end <> ?)"_s,
                    article,
                    qint64(range->end),
                    qint64(range->start),
                    qint64(range->start),
                    qint64(range->end));
            })
            .and_then([&] {
                return write(m_database, article, *range, mention, quote);
            });
    });
}

Result<void> DecisionRepository::forget(ArticleId article, QStringView text, TextRange range)
{
    const auto stored = storedRange(range, CodePoints(text));
    if (!stored) {
        return std::unexpected(stored.error());
    }
    return m_history.step(EditKind::DecideMention, article, [&] {
        return m_database.exec(u"DELETE FROM mention_decision WHERE article = ? AND range_start = ? AND range_end = ?"_s,
                               article,
                               qint64(stored->start),
                               qint64(stored->end));
    });
}

Result<QList<Mention>> DecisionRepository::ofArticle(ArticleId article, QStringView text) const
{
    const CodePoints points(text);
    return m_database.list(
        u"SELECT range_start, range_end, status, origin, kind, value, entity FROM mention_decision WHERE article = ? AND range_start >= 0"
        " ORDER BY range_start, range_end"_s,
        [&](const Statement &row) {
            return Mention{.range = points.toPositions({row.integer(0), row.integer(1)}),
                           .kind = kindFromWord(row.text(4)).value_or(MentionKind::Misc),
                           .value = row.text(5),
                           .entity = row.text(6),
                           .origin = originFromWord(row.text(3)).value_or(MentionOrigin::Reader),
                           .status = statusFromWord(row.text(2)).value_or(MentionStatus::Accepted)};
        },
        article);
}

Result<void> DecisionRepository::decideNames(const QList<NameVerdict> &decisions)
{
    return m_history.step(EditKind::DecideName, 0, [&] {
        Result<void> done;
        for (auto decision = decisions.begin(); done && decision != decisions.end(); ++decision) {
            if (decision->name.trimmed().isEmpty()) {
                return Result<void>(failure(ErrorCode::RangeInvalid, decision->name));
            }
            done = m_database.exec(
                u"INSERT INTO name_decision (name, status, kind, entity, always) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET"
                " status = excluded.status, kind = excluded.kind, entity = excluded.entity, always = excluded.always"_s,
                decision->name,
                QString(statusWord(decision->status)),
                decision->kind ? QString(kindWord(*decision->kind)) : QString(),
                decision->entity,
                int(decision->always));
        }
        return done;
    });
}

Result<void> DecisionRepository::forgetNames(const QStringList &names)
{
    return m_history.step(EditKind::DecideName, 0, [&] {
        Result<void> done;
        for (auto name = names.begin(); done && name != names.end(); ++name) {
            done = m_database.exec(u"DELETE FROM name_decision WHERE name = ?"_s, *name);
        }
        return done;
    });
}

Result<QList<NameVerdict>> DecisionRepository::names() const
{
    return m_database.list(u"SELECT name, status, kind, entity, always FROM name_decision ORDER BY name"_s, nameVerdictOf);
}
