// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/correcting.h"

#include "models/librarysession.h"
#include "models/openarticle.h"
#include "ui/reader/articleview.h"
#include "ui/theme/appearance.h"
#include "ui/versions/paragraphdialog.h"
#include "ui/versions/reviewdialog.h"
#include "ui/versions/versionsdialog.h"
#include "ui/window/actions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

Correcting::Correcting(const Parts &parts, QWidget *window)
    : QObject(window)
    , m_session(parts.session)
    , m_article(parts.article)
    , m_view(parts.view)
    , m_appearance(parts.appearance)
    , m_actions(parts.actions)
    , m_window(window)
{
    connect(m_actions.correctText, &QAction::triggered, this, &Correcting::correctText);
    connect(m_actions.versions, &QAction::triggered, this, &Correcting::showVersions);
    connect(m_actions.review, &QAction::triggered, this, &Correcting::review);
    connect(&m_article, &OpenArticle::opened, this, &Correcting::updateActions);
    connect(&m_session, &LibrarySession::closed, this, &Correcting::updateActions);
    updateActions();
}

void Correcting::updateActions()
{
    m_actions.correctText->setEnabled(m_article.isOpen() && !m_session.isReadOnly());
    m_actions.versions->setEnabled(m_article.isOpen());
    m_actions.review->setEnabled(m_article.isOpen());
}

TextRange Correcting::paragraphsToCorrect() const
{
    const auto &text = m_article.article().text;
    auto range = m_view.selection();
    if (range.isEmpty()) {
        const auto caret = m_view.caretPosition();
        const bool isSeen = m_view.viewport()->rect().intersects(m_view.cursorRect(caret));
        const auto position = std::clamp<qsizetype>(isSeen ? caret : m_view.topPosition(), 0, text.size());
        range = {position, position};
    }
    const auto start = range.start == 0 ? 0 : text.lastIndexOf(u'\n', range.start - 1) + 1;
    const auto end = text.indexOf(u'\n', range.end);
    return {start, end < 0 ? text.size() : end};
}

void Correcting::correctText()
{
    if (!m_actions.correctText->isEnabled()) {
        return;
    }
    const auto range = paragraphsToCorrect();
    const auto &article = m_article.article();
    const auto caret = std::clamp(m_view.selection().isEmpty() ? m_view.caretPosition() : m_view.selection().start, range.start, range.end);
    auto *dialog = new ParagraphDialog(article.text.sliced(range.start, range.length()), caret - range.start, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setTextFont(m_appearance.readerFont());
    dialog->setAnnotations(int(std::ranges::count_if(m_article.annotations(), [&](const Annotation &annotation) {
        return annotation.range.overlaps(range);
    })));
    connect(dialog, &QDialog::accepted, this, [this, dialog, range, before = article] {
        // The text may have changed under the dialog, by another process.
        if (m_article.article().text == before.text) {
            replace(range, dialog->text());
        } else {
            Q_EMIT told(tr("The article’s text has changed meanwhile; nothing was corrected."));
        }
    });
    dialog->open();
}

void Correcting::replace(TextRange range, const QString &text)
{
    auto whole = m_article.article().text;
    whole.replace(range.start, range.length(), text);
    m_session.replaceText(m_article.id(), {.text = whole, .paragraphKinds = {}, .words = 0, .fileName = {}, .original = {}}, VersionOrigin::Corrected)
        .then(this, [this](const Result<TextChange> &change) {
            take(change, tr("Text corrected"));
        });
}

void Correcting::showVersions()
{
    auto *dialog = new VersionsDialog(m_session, m_article.id(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &VersionsDialog::restoreRequested, this, &Correcting::restore);
    dialog->open();
}

void Correcting::restore(VersionId version)
{
    m_session.restoreVersion(m_article.id(), version).then(this, [this](const Result<TextChange> &change) {
        take(change, tr("Version restored"));
    });
}

/// Tells what came of a change; shows the list where the reader has to say something. Errors are told by the session.
void Correcting::take(const Result<TextChange> &change, const QString &news)
{
    if (!change) {
        return;
    }
    if (change->sameAs) {
        const auto other = m_session.summary(*change->sameAs);
        Q_EMIT told(tr("Another article has this very text: “%1”. Nothing was changed.").arg(other ? other->title : QString()));
        return;
    }
    m_latest = *change;
    QStringList parts{news};
    if (const int moved = change->count(AnchorOutcome::Moved); moved > 0) {
        parts.append(tr("%Ln annotation(s) moved", nullptr, moved));
    }
    if (const int altered = change->count(AnchorOutcome::Altered); altered > 0) {
        parts.append(tr("%Ln with corrected words", nullptr, altered));
    }
    Q_EMIT told(parts.join(u" · "_s));
    if (change->count(AnchorOutcome::Doubtful) + change->count(AnchorOutcome::Orphaned) > 0) {
        review();
    }
}

void Correcting::reviewNewer(const TextChange &change)
{
    m_latest = change;
    if (!change.annotations.isEmpty() && m_article.id() == change.article) {
        review();
    }
}

void Correcting::review()
{
    if (!m_article.isOpen()) {
        return;
    }
    if (m_review) {
        m_review->close();
    }
    const auto change = m_latest.article == m_article.id() ? m_latest : TextChange{};
    m_review = new ReviewDialog(m_article, change, !m_session.isReadOnly(), m_window);
    m_review->setAttribute(Qt::WA_DeleteOnClose);
    connectReview();
    m_review->show();
}

void Correcting::connectReview()
{
    connect(m_review, &ReviewDialog::goToRequested, this, &Correcting::passageWanted);
    connect(m_review, &ReviewDialog::placeRequested, this, [this](AnnotationId id, TextRange range) {
        m_session.placeAnnotation(m_article.article(), id, range);
    });
    connect(m_review, &ReviewDialog::placeHereRequested, this, [this](AnnotationId id) {
        m_session.placeAnnotation(m_article.article(), id, m_view.selection());
    });
    connect(m_review, &ReviewDialog::orphanRequested, this, [this](AnnotationId id) {
        m_session.orphanAnnotation(m_article.id(), id);
    });
    connect(m_review, &ReviewDialog::movedSeen, this, [this] {
        m_session.forgetMovedAnnotations(m_article.id());
    });
    const auto follow = [this] {
        m_review->setCanPlaceHere(!m_view.selection().isEmpty());
    };
    connect(&m_view, &ArticleView::selectionChanged, m_review, follow);
    follow();
}
