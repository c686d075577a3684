// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/history.h"

#include "store/database.h"
#include "store/historytriggers.h"

#include <QTimeZone>

#include <algorithm>
#include <array>
#include <functional>

using namespace Qt::StringLiterals;

namespace
{
constexpr std::array editKindWords{"add-annotation"_L1,    "remove-annotation"_L1, "tag-annotation"_L1,    "untag-annotation"_L1,  "change-note"_L1,
                                   "add-tag"_L1,           "change-tag"_L1,        "move-tag"_L1,          "remove-tag"_L1,        "tag-occurrences"_L1,
                                   "resize-annotation"_L1, "split-annotation"_L1,  "merge-annotations"_L1, "decide-mention"_L1,    "decide-name"_L1,
                                   "bin-articles"_L1,      "restore-articles"_L1,  "mark-read"_L1,         "mark-unread"_L1,       "star-articles"_L1,
                                   "unstar-articles"_L1,   "correct-article"_L1,   "add-collection"_L1,    "change-collection"_L1, "move-collection"_L1,
                                   "remove-collection"_L1, "fill-collection"_L1,   "empty-collection"_L1,  "merge-tags"_L1,        "import-codebook"_L1,
                                   "correct-text"_L1,      "take-newer-text"_L1,   "restore-text"_L1,      "place-annotation"_L1,  "orphan-annotation"_L1,
                                   "settle-duplicates"_L1, "unlink-articles"_L1};
static_assert(editKindWords.size() == size_t(EditKind::UnlinkArticles) + 1);

constexpr auto selectSteps = "SELECT id, kind, article, made, undone FROM history_step "_L1;

HistoryStep stepOf(const Statement &row)
{
    const auto word = std::ranges::find(editKindWords, row.text(1));
    return {.id = row.integer(0),
            .kind = word == editKindWords.end() ? EditKind::AddAnnotation : EditKind(word - editKindWords.begin()),
            .article = row.integer(2),
            .made = QDateTime::fromMSecsSinceEpoch(row.integer(3), QTimeZone::UTC),
            .undone = row.integer(4) != 0};
}
}

History::History(Database &database)
    : m_database(database)
{
}

Result<void> History::begin(EditKind kind, qint64 article)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    m_steps.push_back(std::move(*transaction));
    if (m_steps.size() > 1) {
        return {};
    }
    const QString word = editKindWords[size_t(kind)];
    const auto opened =
        m_database.query(u"INSERT INTO history_step (kind, article, made, undone) VALUES (?, ?, ?, 0)"_s, word, article, QDateTime::currentMSecsSinceEpoch())
            .and_then([this](const Statement &inserted) {
                return m_database.exec(u"INSERT INTO history_open (step) VALUES (?)"_s, inserted.insertedId());
            });
    if (!opened) {
        abandon();
    }
    return opened;
}

Result<void> History::commit()
{
    if (m_steps.size() == 1) {
        const auto closed = m_database.integer(u"SELECT step FROM history_open"_s).and_then([this](std::optional<qint64> step) {
            return close(step.value_or(0));
        });
        if (!closed) {
            abandon();
            return closed;
        }
    }
    const auto committed = m_steps.back().commit();
    m_steps.pop_back();
    return committed;
}

void History::abandon()
{
    m_steps.pop_back();
}

Result<void> History::close(qint64 step)
{
    const auto changes = m_database.integer(u"SELECT count(*) FROM history_change WHERE step = ?"_s, step);
    if (!changes) {
        return std::unexpected(changes.error());
    }
    const auto forgotten =
        *changes == 0 ? m_database.exec(u"DELETE FROM history_step WHERE id = ?"_s, step) : m_database.exec(u"DELETE FROM history_step WHERE undone = 1"_s);
    return forgotten.and_then([this] {
        return m_database.exec(u"DELETE FROM history_open"_s);
    });
}

Result<HistoryStep> History::undo()
{
    return replay(&History::nextUndo, ErrorCode::NothingToUndo);
}

Result<HistoryStep> History::redo()
{
    return replay(&History::nextRedo, ErrorCode::NothingToRedo);
}

Result<std::optional<HistoryStep>> History::nextUndo() const
{
    return m_database.first(selectSteps + u"WHERE undone = 0 ORDER BY id DESC LIMIT 1"_s, stepOf);
}

Result<std::optional<HistoryStep>> History::nextRedo() const
{
    return m_database.first(selectSteps + u"WHERE undone = 1 ORDER BY id LIMIT 1"_s, stepOf);
}

Result<QList<HistoryStep>> History::steps(int limit) const
{
    return m_database.list(selectSteps + u"ORDER BY id DESC LIMIT ?"_s, stepOf, limit);
}

Result<void> History::prune(int keep)
{
    const auto oldest = m_database.integer(u"SELECT id FROM history_step ORDER BY id DESC LIMIT 1 OFFSET ?"_s, keep);
    if (!oldest || !*oldest) {
        return oldest.transform([](std::optional<qint64>) { });
    }
    return m_database.exec(u"DELETE FROM history_step WHERE id <= ?"_s, **oldest);
}

Result<QList<HistoryStep>> History::goTo(qint64 step)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    const auto known = m_database.integer(u"SELECT count(*) FROM history_step WHERE id = ?"_s, step);
    if (!known || (step != 0 && **known == 0)) {
        return !known ? std::unexpected(known.error()) : failure(ErrorCode::NothingToUndo, QString::number(step));
    }
    QList<HistoryStep> gone;
    const auto replayWhile = [&](NextStep next, ErrorCode none, auto isWanted) -> Result<void> {
        for (auto found = (this->*next)();; found = (this->*next)()) {
            if (!found) {
                return std::unexpected(found.error());
            }
            if (!*found || !isWanted((*found)->id)) {
                return {};
            }
            const auto replayed = replay(next, none);
            if (!replayed) {
                return std::unexpected(replayed.error());
            }
            gone.append(*replayed);
        }
    };
    const auto isAfter = [step](qint64 id) {
        return id > step;
    };
    return replayWhile(&History::nextUndo, ErrorCode::NothingToUndo, isAfter)
        .and_then([&] {
            return replayWhile(&History::nextRedo, ErrorCode::NothingToRedo, std::not_fn(isAfter));
        })
        .and_then([&] {
            return transaction->commit();
        })
        .transform([&] {
            return gone;
        });
}

Result<HistoryStep> History::replay(NextStep next, ErrorCode none)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    const auto found = (this->*next)();
    if (!found) {
        return std::unexpected(found.error());
    }
    if (!*found) {
        return failure(none);
    }
    HistoryStep step = **found;
    step.undone = !step.undone;
    return takeStatements(step.id)
        .and_then([&](const QStringList &statements) {
            return runRecorded(step.id, statements).and_then([&] {
                return annotationsOf(step.id, statements);
            });
        })
        .and_then([&](const QList<qint64> &annotations) {
            step.annotations = annotations;
            return m_database.exec(u"UPDATE history_step SET undone = ? WHERE id = ?"_s, int(step.undone), step.id);
        })
        .and_then([&] {
            return transaction->commit();
        })
        .transform([&] {
            return step;
        });
}

Result<QStringList> History::takeStatements(qint64 step)
{
    auto statements = m_database.list(
        u"SELECT statement FROM history_change WHERE step = ? ORDER BY id DESC"_s,
        [](const Statement &row) {
            return row.text(0);
        },
        step);
    if (!statements) {
        return statements;
    }
    return m_database.exec(u"DELETE FROM history_change WHERE step = ?"_s, step).transform([&] {
        return *std::move(statements);
    });
}

/// What is deleted one way is inserted the other way, and only the deletion names its row: so both are looked at, the statements that
/// were run and those that were recorded meanwhile.
Result<QList<qint64>> History::annotationsOf(qint64 step, const QStringList &replayed) const
{
    constexpr qsizetype few = 100;
    if (replayed.size() > few) {
        return QList<qint64>();
    }
    const auto text = [](const Statement &row) {
        return row.text(0);
    };
    return m_database.list(u"SELECT statement FROM history_change WHERE step = ?"_s, text, step).transform([&](const QStringList &recorded) {
        QList<qint64> annotations;
        for (const auto &statement : replayed + recorded) {
            if (const auto annotation = annotationNamedBy(statement); annotation && !annotations.contains(*annotation)) {
                annotations.append(*annotation);
            }
        }
        return annotations;
    });
}

Result<void> History::runRecorded(qint64 step, const QStringList &statements)
{
    // Between two statements a row may refer to one that is not back yet.
    auto done = m_database.exec(u"PRAGMA defer_foreign_keys = ON"_s).and_then([&] {
        return m_database.exec(u"INSERT INTO history_open (step) VALUES (?)"_s, step);
    });
    for (auto statement = statements.begin(); done && statement != statements.end(); ++statement) {
        done = isHistoryStatement(*statement) ? m_database.exec(*statement) : failure(ErrorCode::LibraryDamaged, m_database.path(), *statement);
    }
    return done.and_then([this] {
        return m_database.exec(u"DELETE FROM history_open"_s);
    });
}
