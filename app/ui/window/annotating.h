// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation.h"
#include "core/tag.h"

#include <QObject>

class ArticleView;
class Codebook;
class LibrarySession;
class OpenArticle;

/// What the reader's hand does on the page: makes annotations out of selections and changes the current one. The window's actions,
/// the bar beside the selection and the docks all come here.
class Annotating : public QObject
{
    Q_OBJECT

public:
    Annotating(LibrarySession &session, OpenArticle &article, Codebook &codebook, ArticleView &view, QObject *parent = nullptr);

    /// 0 where none is current.
    [[nodiscard]] AnnotationId current() const;
    void setCurrent(AnnotationId id);
    /// A selection or a current annotation in a library that can be written: something to tag.
    [[nodiscard]] bool canTag() const;

    /// Marks the selection with the tag, or the annotation that stands exactly there; without a selection turns the tag of the
    /// current annotation on or off.
    void toggleTag(TagId tag);
    /// The same by path, making the tag where it is absent.
    void tagByPath(const QString &path);
    /// The tag whose shortcut is the digit, if there is one.
    void tagByShortcut(const QString &digit);
    /// Marks the selection and gives it a note, or sets that of the current annotation.
    void setNote(const QString &note);
    /// The note that setNote() would replace.
    [[nodiscard]] QString note() const;
    void remove(const QList<AnnotationId> &ids);
    void removeCurrent();
    /// The tags used last in this window, newest first; then the codebook's order.
    [[nodiscard]] QList<TagId> latestTags(qsizetype most) const;

Q_SIGNALS:
    void currentChanged();
    void latestTagsChanged();

private:
    void annotateSelection(const QList<TagId> &tags, const QString &note);
    [[nodiscard]] const Annotation *annotationOfSelection() const;
    void remember(TagId tag);
    void followMarks();

    LibrarySession &m_session;
    OpenArticle &m_article;
    Codebook &m_codebook;
    ArticleView &m_view;
    AnnotationId m_current = 0;
    QList<TagId> m_latest;
};
