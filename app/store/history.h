// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "store/transaction.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>
#include <vector>

class Database;

/// What the reader did, as a name for a step. Stored by its word; the window translates it.
enum class EditKind {
    AddAnnotation,
    RemoveAnnotation,
    TagAnnotation,
    UntagAnnotation,
    ChangeNote,
    AddTag,
    ChangeTag,
    MoveTag,
    RemoveTag,
    TagOccurrences,
    ResizeAnnotation,
    SplitAnnotation,
    MergeAnnotations,
    DecideMention,
    DecideName,
    BinArticles,
    RestoreArticles,
    MarkRead,
    MarkUnread,
    StarArticles,
    UnstarArticles,
    CorrectArticle,
    AddCollection,
    ChangeCollection,
    MoveCollection,
    RemoveCollection,
    FillCollection,
    EmptyCollection,
    MergeTags,
    ImportCodebook,
    CorrectText,
    TakeNewerText,
    RestoreText,
    PlaceAnnotation,
    OrphanAnnotation,
    SettleDuplicates,
    UnlinkArticles,
};

struct HistoryStep {
    qint64 id = 0;
    EditKind kind = EditKind::AddAnnotation;
    qint64 article = 0; ///< the article it was about, 0 where none
    QDateTime made; ///< UTC
    bool undone = false;
    /// Of a step just undone or redone: the annotations that it changed, each once, where they are few; empty: any.
    QList<qint64> annotations;
};

/// Undo and redo of what the reader did, kept in the library file, so that it goes on after a restart.
///
/// Triggers on the tables that the reader edits write, for each changed row, the statement that puts the row back. Undoing a step
/// runs its statements backwards while the same triggers record the statements of its redo. Chosen over a step table with a
/// before and after image for every kind of edit because a new kind of edit, cascades included, then needs no undo code.
class History
{
public:
    explicit History(Database &database);

    /// One step: a transaction around `edit`, which is rolled back where it fails. Steps that were undone before are forgotten.
    /// A step within another is a part of it; an edit that changes nothing makes no step. `edit` returns Result<T>; so does this.
    template<typename Edit>
    [[nodiscard]] auto step(EditKind kind, qint64 article, Edit &&edit) -> decltype(edit())
    {
        if (auto begun = begin(kind, article); !begun) {
            return std::unexpected(begun.error());
        }
        auto result = edit();
        if (!result) {
            abandon();
            return result;
        }
        if (auto committed = commit(); !committed) {
            return std::unexpected(committed.error());
        }
        return result;
    }

    /// Undoes the latest step that is not undone. Error: NothingToUndo.
    [[nodiscard]] Result<HistoryStep> undo();
    /// Redoes the earliest step that is undone. Error: NothingToRedo.
    [[nodiscard]] Result<HistoryStep> redo();
    [[nodiscard]] Result<std::optional<HistoryStep>> nextUndo() const;
    [[nodiscard]] Result<std::optional<HistoryStep>> nextRedo() const;
    /// The latest `limit` steps, newest first.
    [[nodiscard]] Result<QList<HistoryStep>> steps(int limit) const;
    /// Forgets all but the latest `keep` steps.
    [[nodiscard]] Result<void> prune(int keep);
    /// Undoes or redoes until `step` is the latest that is not undone; 0: none is left. All or nothing; what it went through, in
    /// that order.
    [[nodiscard]] Result<QList<HistoryStep>> goTo(qint64 step);

private:
    [[nodiscard]] Result<void> begin(EditKind kind, qint64 article);
    [[nodiscard]] Result<void> commit();
    void abandon();
    [[nodiscard]] Result<void> close(qint64 step);
    using NextStep = Result<std::optional<HistoryStep>> (History::*)() const;
    [[nodiscard]] Result<HistoryStep> replay(NextStep next, ErrorCode none);
    [[nodiscard]] Result<QStringList> takeStatements(qint64 step);
    [[nodiscard]] Result<void> runRecorded(qint64 step, const QStringList &statements);
    [[nodiscard]] Result<QList<qint64>> annotationsOf(qint64 step, const QStringList &replayed) const;

    Database &m_database;
    std::vector<Transaction> m_steps; // those being made, the outermost first
};
