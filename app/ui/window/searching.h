// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article.h"
#include "core/error.h"
#include "core/textrange.h"
#include "ui/search/occurrencedialog.h"

#include <QLocale>
#include <QObject>

class Annotating;
class ArticleView;
class Codebook;
class FindBar;
class LibrarySession;
class OpenArticle;
class ReadingTrail;
class SearchDialog;

/// What the reader seeks and does with what is found: opens passages of the library in the page, tags every occurrence.
class Searching : public QObject
{
    Q_OBJECT

public:
    /// All outlive it. Dialogs stand over the window that `view` is in.
    Searching(LibrarySession &session,
              OpenArticle &article,
              const Codebook &codebook,
              Annotating &annotating,
              ReadingTrail &trail,
              ArticleView &view,
              FindBar &findBar,
              QObject *parent = nullptr);

    void setLocale(const QLocale &locale);

    void findInArticle();
    void findInLibrary();
    /// A selection, or a name or annotation at the caret, in a library that can be written.
    [[nodiscard]] bool canTagEvery() const;
    /// Offers to tag every place of what canTagEvery() means; of a name, all its forms.
    void tagEvery();
    /// The same with what the find bar found.

Q_SIGNALS:
    void failed(const Error &error);
    void taggedEvery(int passages, const QString &tag);

private:
    [[nodiscard]] OccurrenceDialog::Sought hits() const;
    [[nodiscard]] OccurrenceDialog::Sought soughtHere() const;
    void tagHits();
    void offer(const OccurrenceDialog::Sought &sought);
    void openDialog(const OccurrenceDialog::Sought &sought);
    void openPassage(ArticleId article, TextRange range);

    LibrarySession &m_session;
    OpenArticle &m_article;
    const Codebook &m_codebook;
    Annotating &m_annotating;
    ReadingTrail &m_trail;
    ArticleView &m_view;
    FindBar &m_findBar;
    SearchDialog *m_dialog;
    QLocale m_locale;
};
