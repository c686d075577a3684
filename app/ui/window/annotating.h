// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation.h"
#include "core/tag.h"

#include <QObject>

#include <functional>
#include <optional>

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

    /// What goes before a passage is marked: it asks for the annotator's name where that is needed, then proceeds.
    void setSigning(std::function<void(const std::function<void()> &proceed)> signing);

    /// Does what marks passages, once it is known who signs them.
    void proceedSigned(const std::function<void()> &proceed) const;

    /// 0 where none is current.
    [[nodiscard]] AnnotationId current() const;
    void setCurrent(AnnotationId id);
    /// A selection or a current annotation in a library that can be written: something to tag.
    [[nodiscard]] bool canTag() const;

    /// Those of the passage that toggleTag() would change.
    [[nodiscard]] QList<TagId> passageTags() const;
    /// Marks the selection with the tag, or the annotation that stands exactly there; without a selection turns the tag of the
    /// current annotation on or off.
    void toggleTag(TagId tag);
    /// Gives several annotations of the open article the tag, as one step, or takes it off where all of them have it.
    void toggleTag(TagId tag, const QList<AnnotationId> &ids);
    /// The same by path, making the tag where it is absent.
    void tagByPath(const QString &path, const QList<AnnotationId> &ids = {});
    /// The tag that was given last in this window, if there was one.
    void tagAgain();
    /// The tag whose shortcut is the digit, if there is one.
    void tagByShortcut(const QString &digit);
    /// Marks the selection and gives it a note, or sets that of the current annotation.
    void setNote(const QString &note);
    /// The note that setNote() would replace.
    [[nodiscard]] QString note() const;
    void remove(const QList<AnnotationId> &ids);
    void removeCurrent();
    /// Gives the current annotation this tag in place of all that it has.
    void replaceTags(TagId tag);

    /// Which end of the current annotation moves, by a word, and whether the annotation grows or shrinks by it.
    enum class Resize {
        ExtendEnd,
        ShrinkEnd,
        ExtendStart,
        ShrinkStart
    };
    void resize(Resize how);
    /// The caret stands within the current annotation.
    [[nodiscard]] bool canSplit() const;
    /// Cuts the current annotation before the word at the caret.
    void split();
    /// A neighbour of the current annotation shares a tag with it.
    [[nodiscard]] bool canMerge() const;
    /// Joins the current annotation with its nearest neighbour of the same tag.
    void merge();
    /// The annotation so many steps behind the current one, or without one behind the caret, around the ends; nothing where there is none.
    [[nodiscard]] std::optional<Annotation> neighbour(int step) const;
    /// The passage that commands are about: the selection, or the current annotation. Empty where there is neither.
    [[nodiscard]] TextRange passage() const;
    /// The tags used last in this window, newest first; then those used most.
    [[nodiscard]] QList<TagId> latestTags(qsizetype most) const;

Q_SIGNALS:
    void currentChanged();
    void latestTagsChanged();

private:
    void setRange(AnnotationId id, TextRange range);
    [[nodiscard]] std::optional<Annotation> mergeable() const;
    void annotateSelection(const QList<TagId> &tags, const QString &note);
    [[nodiscard]] const Annotation *annotationOfSelection() const;
    void remember(TagId tag);
    void followMarks();

    LibrarySession &m_session;
    OpenArticle &m_article;
    Codebook &m_codebook;
    ArticleView &m_view;
    std::function<void(const std::function<void()> &)> m_signing;
    AnnotationId m_current = 0;
    QList<TagId> m_latest;
    std::optional<TextRange> m_asked; ///< for the current annotation, until it is on disk: keys come faster than the disk
};
