// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/textfollower.h"

#include "core/codepoints.h"
#include "store/annotationmaker.h"
#include "store/database.h"
#include "store/placeword.h"

#include <array>

using namespace Qt::StringLiterals;

namespace
{
AnnotationPlace placeOf(AnchorOutcome outcome)
{
    switch (outcome) {
    case AnchorOutcome::Unchanged:
    case AnchorOutcome::Moved:
    case AnchorOutcome::Altered:
        return AnnotationPlace::Certain;
    case AnchorOutcome::Doubtful:
        return AnnotationPlace::Doubtful;
    case AnchorOutcome::Orphaned:
        break;
    }
    return AnnotationPlace::Orphaned;
}

/// Where a decision is kept that has lost its place: below zero, where no mention is.
TextRange lostPlace(TextRange range)
{
    return {-1 - range.start, -1 - range.end};
}
}

struct TextFollower::AnnotationRow {
    AnnotationId id = 0;
    Anchor anchor;
    AnnotationPlace place = AnnotationPlace::Certain;
    QString movedFrom;

    /// What is to be shown to the reader as what the passage was: as it stood when it was seen last.
    [[nodiscard]] QString movedFromAfter(AnchorOutcome outcome) const
    {
        const bool hasMoved = outcome == AnchorOutcome::Moved || outcome == AnchorOutcome::Altered;
        if (hasMoved && movedFrom.isEmpty()) {
            return anchor.quote;
        }
        return hasMoved || outcome == AnchorOutcome::Unchanged ? movedFrom : u""_s;
    }
};

struct TextFollower::DecisionRow {
    TextRange range; // in code points; below zero where it has lost its place
    QString text;
    std::array<QString, 5> said; // status, origin, kind, value, entity

    [[nodiscard]] bool isPlaced() const
    {
        return range.start >= 0;
    }
};

TextFollower::TextFollower(Database &database, ArticleId article, const QString &before, const QString &after, const TextAlignment &alignment)
    : m_database(database)
    , m_article(article)
    , m_before(before)
    , m_after(after)
    , m_alignment(alignment)
{
}

Result<QList<TextFollower::AnnotationRow>> TextFollower::annotations() const
{
    const CodePoints points(m_before);
    return m_database.list(
        u"SELECT id, range_start, range_end, quote, context_before, context_after, anchor, moved_from FROM annotation WHERE article = ?"
        " ORDER BY range_start, range_end, id"_s,
        [&](const Statement &row) {
            const auto place = placeFromWord(row.text(6));
            const auto range = points.toPositions({row.integer(1), row.integer(2)});
            return AnnotationRow{row.integer(0), {range, row.text(3), row.text(4), row.text(5), place == AnnotationPlace::Certain}, place, row.text(7)};
        },
        m_article);
}

Result<void> TextFollower::moveAnnotations(TextChange &change)
{
    const auto rows = annotations();
    auto update = m_database.prepare(
        u"UPDATE annotation SET range_start = ?, range_end = ?, paragraph = ?, quote = ?, context_before = ?, context_after = ?,"
        " anchor = ?, anchor_score = ?, moved_from = ? WHERE id = ?"_s);
    if (!rows || !update) {
        return std::unexpected(!rows ? rows.error() : update.error());
    }
    QList<Anchor> anchors;
    for (const auto &row : *rows) {
        anchors.append(row.anchor);
    }
    const auto found = reanchored(m_alignment, m_after, anchors);
    const AnnotationMaker make(m_after);
    const CodePoints points(m_after);
    for (qsizetype i = 0; i < found.size(); ++i) {
        const auto &row = rows->at(i);
        if (auto written = write(*update, row, found[i], make, points); !written) {
            return written;
        }
        const auto &[outcome, range, score] = found[i];
        if (outcome == AnchorOutcome::Unchanged) {
            ++change.unchanged;
        } else if (outcome != AnchorOutcome::Orphaned || row.place != AnnotationPlace::Orphaned) {
            change.annotations.append({row.id, outcome, row.anchor.quote, m_after.sliced(range.start, range.length()), range, score});
        }
    }
    return {};
}

Result<void> TextFollower::write(Statement &update, const AnnotationRow &row, const Reanchored &found, const AnnotationMaker &make, const CodePoints &points)
{
    const auto &[outcome, range, score] = found;
    const auto &anchor = row.anchor;
    const auto place = placeOf(outcome);
    const Annotation now = place == AnnotationPlace::Certain
        ? make(range)
        : Annotation{.paragraph = make.paragraph(range.start), .quote = anchor.quote, .before = anchor.before, .after = anchor.after};
    const auto kept = points.fromPositions(range);
    return update.run(qint64(kept.start),
                      qint64(kept.end),
                      now.paragraph,
                      now.quote,
                      now.before,
                      now.after,
                      placeWord(place),
                      outcome == AnchorOutcome::Unchanged ? 1.0 : score,
                      row.movedFromAfter(outcome),
                      row.id);
}

Result<QList<TextFollower::DecisionRow>> TextFollower::decisions() const
{
    return m_database.list(
        u"SELECT range_start, range_end, text, status, origin, kind, value, entity FROM mention_decision WHERE article = ? ORDER BY range_start, range_end"_s,
        [](const Statement &row) {
            return DecisionRow{.range = {row.integer(0), row.integer(1)},
                               .text = row.text(2),
                               .said = {row.text(3), row.text(4), row.text(5), row.text(6), row.text(7)}};
        },
        m_article);
}

QList<Anchor> TextFollower::anchorsOf(const QList<DecisionRow> &rows) const
{
    const CodePoints points(m_before);
    const AnnotationMaker make(m_before);
    QList<Anchor> anchors;
    for (const auto &row : rows) {
        const auto range = row.isPlaced() ? points.toPositions(row.range) : TextRange{};
        const auto around = row.isPlaced() ? make(range) : Annotation();
        anchors.append({range, row.text, around.before, around.after, row.isPlaced()});
    }
    return anchors;
}

Result<void> TextFollower::moveDecisions(TextChange &change)
{
    const auto rows = decisions();
    if (!rows || rows->isEmpty()) {
        return rows.transform([](const QList<DecisionRow> &) { });
    }
    const auto found = reanchored(m_alignment, m_after, anchorsOf(*rows));
    const CodePoints points(m_after);
    Result<void> done;
    QList<DecisionRow> moved;
    for (qsizetype i = 0; done && i < found.size(); ++i) {
        auto row = rows->at(i);
        const auto range = found[i].range;
        if (placeOf(found[i].outcome) == AnnotationPlace::Certain) {
            row.range = points.fromPositions(range);
            row.text = m_after.sliced(range.start, range.length());
        } else if (row.isPlaced()) {
            row.range = lostPlace(row.range);
            ++change.lostDecisions;
        }
        if (row.range != rows->at(i).range || row.text != rows->at(i).text) {
            moved.append(row);
            done = remove(rows->at(i));
        }
    }
    // All are gone from their old places before any takes a new one.
    for (auto row = moved.cbegin(); done && row != moved.cend(); ++row) {
        done = insert(*row);
    }
    return done;
}

Result<void> TextFollower::remove(const DecisionRow &row)
{
    return m_database.exec(u"DELETE FROM mention_decision WHERE article = ? AND range_start = ? AND range_end = ?"_s,
                           m_article,
                           qint64(row.range.start),
                           qint64(row.range.end));
}

Result<void> TextFollower::insert(const DecisionRow &row)
{
    const auto &[status, origin, kind, value, entity] = row.said;
    return m_database.exec(
        u"INSERT INTO mention_decision (article, range_start, range_end, text, status, origin, kind, value, entity)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"_s,
        m_article,
        qint64(row.range.start),
        qint64(row.range.end),
        row.text,
        status,
        origin,
        kind,
        value,
        entity);
}
