// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/textrange.h"
#include "store/versionrepository.h"

#include <QObject>
#include <QPointer>

class Actions;
class Appearance;
class ArticleView;
class LibrarySession;
class OpenArticle;
class ReviewDialog;

/// Texts that change: corrects the one on the page, shows what its versions were, and asks where annotations stand that have lost
/// their place. Dialogs stand over the window.
class Correcting : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        LibrarySession &session;
        const OpenArticle &article;
        ArticleView &view;
        const Appearance &appearance;
        const Actions &actions;
    };
    Correcting(const Parts &parts, QWidget *window);

    /// The paragraphs of the selection, or the one at the caret, or the first on the page.
    void correctText();
    void showVersions();
    /// What became of the annotations of the open article when its text changed last.
    void review();
    /// The open article has a newer version, which an import brought.
    void reviewNewer(const TextChange &change);

Q_SIGNALS:
    void told(const QString &news);
    void passageWanted(TextRange range);

private:
    [[nodiscard]] TextRange paragraphsToCorrect() const;
    void replace(TextRange range, const QString &text);
    void restore(VersionId version);
    void take(const Result<TextChange> &change, const QString &news);
    void connectReview();
    void updateActions();

    LibrarySession &m_session;
    const OpenArticle &m_article;
    ArticleView &m_view;
    const Appearance &m_appearance;
    const Actions &m_actions;
    QWidget *m_window;
    TextChange m_latest;
    QPointer<ReviewDialog> m_review;
};
