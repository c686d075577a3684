// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article.h"
#include "core/error.h"
#include "core/textrange.h"

#include <QList>
#include <QObject>
#include <QTimer>

class ArticleView;
class LibrarySession;
class OpenArticle;
class Settings;

/// Where one has been: goes back and forward between places as between the pages of a browser, and opens an article where it was
/// left, also after a restart. The buttons "back" and "forward" of a mouse do the same.
class ReadingTrail : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    ReadingTrail(Settings &settings, LibrarySession &session, OpenArticle &article, ArticleView &view, QObject *parent = nullptr);

    /// Opens the article where it was left. Errors as OpenArticle::open.
    [[nodiscard]] Result<void> open(ArticleId id);
    /// Opens it with the passage in view.
    [[nodiscard]] Result<void> open(ArticleId id, TextRange passage);
    /// To a passage of the open article.
    void goTo(TextRange passage);
    /// What follows moves about in the article: back() returns here.
    void mark();
    void back();
    void forward();
    [[nodiscard]] bool canGoBack() const;
    [[nodiscard]] bool canGoForward() const;
    /// Keeps the reading position of the open article. To be called before another library is opened.
    void remember();

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Place {
        ArticleId article = 0;
        qsizetype position = 0; ///< at the top of the window
    };

    /// Where it was left; mentions come first that stand near `sought`.
    [[nodiscard]] Result<void> openNear(ArticleId id, qsizetype sought);
    void leave();
    void arrive(Place place);
    void step(qsizetype step);
    void forget();
    [[nodiscard]] Place here() const;

    Settings &m_settings;
    LibrarySession &m_session;
    OpenArticle &m_article;
    ArticleView &m_view;
    QList<Place> m_places;
    qsizetype m_current = -1;
    QTimer m_rememberSoon;
};
