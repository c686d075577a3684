// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/searching.h"

#include "models/codebook.h"
#include "models/librarysession.h"
#include "models/openarticle.h"
#include "ui/reader/articleview.h"
#include "ui/reader/findbar.h"
#include "ui/search/searchdialog.h"
#include "ui/window/annotating.h"
#include "ui/window/readingtrail.h"

#include <QApplication>

using namespace Qt::StringLiterals;

Searching::Searching(LibrarySession &session,
                     OpenArticle &article,
                     const Codebook &codebook,
                     Annotating &annotating,
                     ReadingTrail &trail,
                     ArticleView &view,
                     FindBar &findBar,
                     QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_article(article)
    , m_codebook(codebook)
    , m_annotating(annotating)
    , m_trail(trail)
    , m_view(view)
    , m_findBar(findBar)
    , m_dialog(new SearchDialog(session, view.window()))
{
    connect(m_dialog, &SearchDialog::passageActivated, this, &Searching::openPassage);
    connect(&findBar, &FindBar::tagAllRequested, this, &Searching::tagHits);
}

void Searching::setLocale(const QLocale &locale)
{
    m_locale = locale;
    m_dialog->setLocale(locale);
}

void Searching::findInArticle()
{
    m_trail.mark();
    m_findBar.open();
}

void Searching::findInLibrary()
{
    m_dialog->open();
}

void Searching::openPassage(ArticleId article, TextRange range)
{
    const auto opened = range.isEmpty() ? m_trail.open(article) : m_trail.open(article, range);
    if (!opened) {
        Q_EMIT failed(opened.error());
        return;
    }
    m_view.setFocus();
    if (!range.isEmpty()) {
        m_view.select(range);
        m_findBar.find(m_view.selectedText());
        m_view.clearSelection();
    }
}

bool Searching::canTagEvery() const
{
    return m_article.isOpen() && !m_session.isReadOnly() && !soughtHere().phrases.isEmpty();
}

/// Of the find bar.
OccurrenceDialog::Sought Searching::hits() const
{
    return {.phrases = m_findBar.hasHits() ? QStringList{m_findBar.words()} : QStringList(), .match = m_findBar.match()};
}

/// Where the keyboard writes what is sought: its hits; else the name, selection or annotation at the caret, else the hits.
OccurrenceDialog::Sought Searching::soughtHere() const
{
    if (m_findBar.hasHits() && m_findBar.isAncestorOf(QApplication::focusWidget())) {
        return hits();
    }
    const auto selection = m_view.selection();
    const auto mention = m_view.mentionAt(selection.isEmpty() ? m_view.caretPosition() : selection.start);
    if (mention && isName(mention->kind) && (selection.isEmpty() || selection == mention->range)) {
        return {.phrases = m_article.formsOf(*mention)};
    }
    if (!selection.isEmpty()) {
        return {.phrases = {m_view.selectedText()}};
    }
    const auto annotation = m_article.annotation(m_annotating.current());
    return annotation ? OccurrenceDialog::Sought{.phrases = {annotation->quote}} : hits();
}

void Searching::tagEvery()
{
    offer(soughtHere());
}

void Searching::tagHits()
{
    offer(hits());
}

void Searching::offer(const OccurrenceDialog::Sought &sought)
{
    m_annotating.proceedSigned([this, sought] {
        openDialog(sought);
    });
}

void Searching::openDialog(const OccurrenceDialog::Sought &sought)
{
    const auto latest = m_annotating.latestTags(1);
    const auto tag = latest.isEmpty() ? QString() : m_codebook.path(latest.first());
    auto *dialog = new OccurrenceDialog(m_session, m_codebook, m_article.id(), sought, tag, m_view.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setLocale(m_locale);
    connect(dialog, &OccurrenceDialog::tagged, this, &Searching::taggedEvery);
    dialog->open();
}
