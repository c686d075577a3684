// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messages/editname.h"

#include <QCoreApplication>

namespace
{
class EditName
{
    Q_DECLARE_TR_FUNCTIONS(EditName)

public:
    static QString of(EditKind kind)
    {
        switch (kind) {
        case EditKind::AddAnnotation:
            return tr("mark a passage");
        case EditKind::RemoveAnnotation:
            return tr("remove a passage");
        case EditKind::TagAnnotation:
            return tr("tag a passage");
        case EditKind::UntagAnnotation:
            return tr("take a tag off a passage");
        case EditKind::ChangeNote:
            return tr("change a note");
        case EditKind::AddTag:
            return tr("add a tag");
        case EditKind::ChangeTag:
            return tr("change a tag");
        case EditKind::MoveTag:
            return tr("move a tag");
        case EditKind::RemoveTag:
            return tr("delete a tag");
        case EditKind::TagOccurrences:
            return tr("tag every occurrence");
        case EditKind::ResizeAnnotation:
            return tr("move the ends of a passage");
        case EditKind::SplitAnnotation:
            return tr("split a passage");
        case EditKind::MergeAnnotations:
            return tr("merge passages");
        case EditKind::DecideMention:
            return tr("decide on a mention");
        case EditKind::DecideName:
            return tr("decide on a name");
        case EditKind::BinArticles:
            return tr("put articles into the bin");
        case EditKind::RestoreArticles:
            return tr("restore articles");
        case EditKind::MarkRead:
            return tr("mark as read");
        case EditKind::MarkUnread:
            return tr("mark as unread");
        case EditKind::StarArticles:
            return tr("star articles");
        case EditKind::UnstarArticles:
            return tr("take stars off articles");
        case EditKind::CorrectArticle:
            return tr("correct an article");
        case EditKind::AddCollection:
            return tr("add a collection");
        case EditKind::ChangeCollection:
            return tr("rename a collection");
        case EditKind::MoveCollection:
            return tr("move a collection");
        case EditKind::RemoveCollection:
            return tr("delete a collection");
        case EditKind::FillCollection:
            return tr("put articles into a collection");
        case EditKind::EmptyCollection:
            return tr("take articles out of a collection");
        case EditKind::MergeTags:
            return tr("merge tags");
        case EditKind::ImportCodebook:
            return tr("import a codebook");
        case EditKind::CorrectText:
            return tr("correct a text");
        case EditKind::TakeNewerText:
            return tr("take in a newer version");
        case EditKind::RestoreText:
            return tr("restore a version");
        case EditKind::PlaceAnnotation:
            return tr("place a passage");
        case EditKind::OrphanAnnotation:
            return tr("leave a passage without a place");
        case EditKind::SettleDuplicates:
            return tr("settle near duplicates");
        case EditKind::UnlinkArticles:
            return tr("take a link between articles back");
        }
        return {};
    }

    static QString undo(EditKind kind)
    {
        return tr("Undo: %1").arg(of(kind));
    }

    static QString redo(EditKind kind)
    {
        return tr("Redo: %1").arg(of(kind));
    }
};
}

QString editName(EditKind kind)
{
    return EditName::of(kind);
}

QString undoText(EditKind kind)
{
    return EditName::undo(kind);
}

QString redoText(EditKind kind)
{
    return EditName::redo(kind);
}
