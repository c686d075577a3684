// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation.h"

#include <QObject>

class Actions;
class Annotating;
class Appearance;
class ArticleView;
class Codebook;
class Deciding;
class OpenArticle;
class QWidget;
class SelectionBar;
class TagEntries;
class TagPicker;

/// What opens beside a passage of the page, to do something with it: the bar, the tag picker, the note, the menu.
class PassageTools : public QObject
{
    Q_OBJECT

public:
    struct Page {
        const OpenArticle &article;
        const Codebook &codebook;
        ArticleView &view;
        Annotating &annotating;
        const TagEntries &tagEntries;
        Deciding &deciding;
        const Appearance &appearance;
        const Actions &actions;
    };

    /// All of the page outlives it.
    PassageTools(const Page &page, QWidget *window);

    enum class Picked {
        Toggled,
        Replacing
    };
    /// Of these annotations; of none: of the selection or the current one.
    void pickTag(Picked how, const QList<AnnotationId> &annotations = {});
    /// Shows the bar where it has something to do, else hides it.
    void updateBar();

private:
    void connectActions();
    void connectPicker();
    void offerTags();
    void replaceTags();
    void editNote();
    void showContextMenu(QPoint place);
    void copyCitation();
    /// A place to put pop-ups: the passage that commands are about, in the page's coordinates.
    [[nodiscard]] QRect passageRect() const;

    const OpenArticle &m_article;
    const Codebook &m_codebook;
    ArticleView &m_view;
    Annotating &m_annotating;
    const TagEntries &m_tagEntries;
    Deciding &m_deciding;
    const Appearance &m_appearance;
    const Actions &m_actions;
    QWidget *m_window;
    SelectionBar *m_selectionBar;
    QList<TagId> m_offered; ///< in the bar
    TagPicker *m_tagPicker;
    Picked m_picked = Picked::Toggled; ///< what becomes of the tag that the picker finds
    QList<AnnotationId> m_annotationsToTag; ///< that the picker is open for; none: the selection or the current one
};
