// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/passagetools.h"

#include "models/citation.h"
#include "models/codebook.h"
#include "models/openarticle.h"
#include "ui/dialogs/notedialog.h"
#include "ui/reader/articleview.h"
#include "ui/theme/appearance.h"
#include "ui/window/actions.h"
#include "ui/window/annotating.h"
#include "ui/window/deciding.h"
#include "ui/window/selectionbar.h"
#include "ui/window/tagentries.h"
#include "ui/window/tagpicker.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>

#include <utility>

namespace
{
constexpr qsizetype tagsInBar = 4;
}

PassageTools::PassageTools(const Page &page, QWidget *window)
    : QObject(window)
    , m_article(page.article)
    , m_codebook(page.codebook)
    , m_view(page.view)
    , m_annotating(page.annotating)
    , m_tagEntries(page.tagEntries)
    , m_deciding(page.deciding)
    , m_appearance(page.appearance)
    , m_actions(page.actions)
    , m_window(window)
    , m_selectionBar(new SelectionBar(page.codebook, {page.actions.tag, page.actions.note, page.actions.remove}, page.view.viewport()))
    , m_tagPicker(new TagPicker(page.codebook, window))
{
    connectActions();
    connectPicker();
    connect(m_selectionBar, &SelectionBar::tagPicked, &m_annotating, [this](TagId tag) {
        m_annotating.toggleTag(tag);
    });
    connect(&m_codebook, &Codebook::changed, this, [this] {
        m_selectionBar->setTags({}); // names and colours may be others
        m_offered.clear();
        offerTags();
    });
    connect(&m_annotating, &Annotating::latestTagsChanged, this, &PassageTools::offerTags);
    connect(&m_view, &ArticleView::contextMenuRequested, this, &PassageTools::showContextMenu);
    connect(&m_view, &ArticleView::selectionFinished, this, &PassageTools::updateBar);
    connect(&m_view, &ArticleView::scrolled, this, &PassageTools::updateBar);
}

void PassageTools::connectActions()
{
    connect(m_actions.tag, &QAction::triggered, this, [this] {
        pickTag(Picked::Toggled);
    });
    connect(m_actions.retag, &QAction::triggered, this, &PassageTools::replaceTags);
    connect(m_actions.note, &QAction::triggered, this, &PassageTools::editNote);
    connect(m_actions.copyCitation, &QAction::triggered, this, &PassageTools::copyCitation);
}

void PassageTools::connectPicker()
{
    connect(m_tagPicker, &TagPicker::tagPicked, this, [this](TagId tag) {
        if (m_picked == Picked::Replacing) {
            m_annotating.replaceTags(tag);
        } else {
            m_annotating.toggleTag(tag, m_annotationsToTag);
        }
    });
    connect(m_tagPicker, &TagPicker::newTagPicked, this, [this](const QString &path) {
        m_annotating.tagByPath(path, m_annotationsToTag);
    });
}

/// First those of the passage, to be taken off, then the latest.
void PassageTools::offerTags()
{
    auto tags = m_annotating.passageTags();
    for (const auto tag : m_annotating.latestTags(2 * tagsInBar)) {
        if (tags.size() < tagsInBar && !tags.contains(tag)) {
            tags.append(tag);
        }
    }
    if (tags.size() > tagsInBar) {
        tags.resize(tagsInBar);
    }
    if (std::exchange(m_offered, tags) != tags) {
        m_selectionBar->setTags(tags);
    }
    m_selectionBar->setChosen(m_annotating.passageTags());
}

void PassageTools::replaceTags()
{
    m_view.clearSelection();
    pickTag(Picked::Replacing);
}

void PassageTools::updateBar()
{
    const bool isWanted = m_annotating.canTag() && !m_view.isSelecting();
    const auto place = isWanted ? passageRect() : QRect();
    if (place.isValid() && m_view.viewport()->rect().intersects(place)) {
        offerTags();
        m_selectionBar->showBeside(place);
    } else {
        m_selectionBar->hide();
    }
}

QRect PassageTools::passageRect() const
{
    const auto range = m_annotating.passage();
    if (range.isEmpty()) {
        return {};
    }
    return m_view.cursorRect(range.start).united(m_view.cursorRect(range.end));
}

void PassageTools::pickTag(Picked how, const QList<AnnotationId> &annotations)
{
    m_picked = how;
    m_annotationsToTag = annotations.size() > 1 ? annotations : QList<AnnotationId>();
    const auto annotation = m_article.annotation(m_annotating.current());
    const auto place = passageRect();
    auto chosen = annotation && m_view.selection().isEmpty() ? annotation->tags : QList<TagId>();
    for (const auto id : std::as_const(m_annotationsToTag)) {
        const auto other = m_article.annotation(id);
        chosen.removeIf([&](TagId tag) {
            return !other || !other->tags.contains(tag);
        });
    }
    m_tagPicker->popUp(QRect(m_view.viewport()->mapToGlobal(place.topLeft()), place.size()), chosen);
}

void PassageTools::editNote()
{
    const auto annotation = m_article.annotation(m_annotating.current());
    const auto quote = m_view.selection().isEmpty() && annotation ? annotation->quote : m_view.selectedText();
    auto *dialog = new NoteDialog(quote, m_annotating.note(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setQuoteFont(m_appearance.readerFont());
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_annotating.setNote(dialog->note());
    });
    dialog->open();
}

void PassageTools::showContextMenu(QPoint place)
{
    auto *menu = new QMenu(m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_actions.tag, m_actions.tagAgain, m_actions.retag, m_actions.tagEvery, m_actions.note});
    menu->addActions({m_actions.split, m_actions.merge, m_actions.remove});
    menu->addSeparator();
    m_tagEntries.add(*menu, m_annotating.latestTags(tagsInBar * 2));
    menu->addSeparator();
    m_deciding.addToMenu(*menu, m_view.positionAt(m_view.viewport()->mapFromGlobal(place)));
    menu->addSeparator();
    menu->addActions({m_actions.copy, m_actions.copyCitation, m_actions.undo, m_actions.redo});
    menu->popup(place);
}

void PassageTools::copyCitation()
{
    const auto range = m_annotating.passage();
    const auto quote = m_view.text().sliced(range.start, range.length());
    QApplication::clipboard()->setText(citation(quote, m_article.article(), QLocale()));
}
